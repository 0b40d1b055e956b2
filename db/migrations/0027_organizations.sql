CREATE TYPE "public"."organization_feature" AS ENUM('exams', 'multipleSendings', 'statistics', 'attestations', 'skillColumns', 'places', 'placeLimit');--> statement-breakpoint
CREATE TYPE "public"."organization_type" AS ENUM('SCO', 'SCO-1D', 'SUP', 'PRO');--> statement-breakpoint
CREATE TYPE "public"."place_category" AS ENUM('T0', 'T1', 'T2', 'T2bis', 'T3');--> statement-breakpoint
CREATE TABLE "organization_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organization_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"kind" "center_change_kind" NOT NULL,
	"details" jsonb NOT NULL,
	"actor_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_lots" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_lots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"count" integer NOT NULL,
	"category" "place_category" NOT NULL,
	"reference" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text,
	CONSTRAINT "place_lots_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "organization_invitations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organization_invitations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"email" text NOT NULL,
	"role" "member_role" NOT NULL,
	"code_hash" text NOT NULL,
	"state" "invitation_state" DEFAULT 'pending' NOT NULL,
	"invited_by" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "organization_invitations_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
DROP INDEX "one_pending_invitation";--> statement-breakpoint
DROP INDEX "one_referent";--> statement-breakpoint
ALTER TABLE "organizations" ALTER COLUMN "type" SET DATA TYPE "public"."organization_type" USING "type"::text::"public"."organization_type";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "is_referent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "disabled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "changed_by" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "features" "organization_feature"[] DEFAULT '{"exams","multipleSendings","statistics","attestations"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "time_zone" text DEFAULT 'Europe/Paris' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "organization_changes" ADD CONSTRAINT "organization_changes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_changes" ADD CONSTRAINT "organization_changes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_lots" ADD CONSTRAINT "place_lots_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_lots" ADD CONSTRAINT "place_lots_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_lots" ADD CONSTRAINT "place_lots_deleted_by_users_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organization_changes_organization_id_id_index" ON "organization_changes" USING btree ("organization_id","id");--> statement-breakpoint
CREATE INDEX "place_lots_organization_id_index" ON "place_lots" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "organization_invitations_organization_id_index" ON "organization_invitations" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_pending_of_organization_invitations" ON "organization_invitations" USING btree ("organization_id","email") WHERE "organization_invitations"."state" = 'pending';--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_pending_of_center_invitations" ON "center_invitations" USING btree ("center_id","email") WHERE "center_invitations"."state" = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "one_referent_of_center_memberships" ON "center_memberships" USING btree ("center_id") WHERE "center_memberships"."is_referent";--> statement-breakpoint
CREATE UNIQUE INDEX "one_referent_of_memberships" ON "memberships" USING btree ("organization_id") WHERE "memberships"."is_referent";