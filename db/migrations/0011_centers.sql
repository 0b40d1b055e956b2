CREATE TYPE "public"."staff_role" AS ENUM('superAdmin', 'certif', 'support', 'metier');--> statement-breakpoint
CREATE TYPE "public"."billing_mode" AS ENUM('free', 'paid', 'prepaid');--> statement-breakpoint
CREATE TYPE "public"."enrolment_way" AS ENUM('individual', 'school', 'file', 'massImport');--> statement-breakpoint
CREATE TYPE "public"."framework" AS ENUM('CORE', 'CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'EDU_CPE', 'PRO_SANTE');--> statement-breakpoint
CREATE TYPE "public"."invitation_state" AS ENUM('pending', 'accepted', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."school_opening" AS ENUM('college', 'lycee');--> statement-breakpoint
CREATE TYPE "public"."school_tag" AS ENUM('COLLEGE', 'LYCEE', 'LYCEE PRO', 'AEFE', 'AGRICULTURE');--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('M', 'F');--> statement-breakpoint
ALTER TYPE "public"."actor_role" ADD VALUE 'center';--> statement-breakpoint
ALTER TYPE "public"."actor_role" ADD VALUE 'staff';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionCreated';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionEdited';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionDeleted';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'candidateEnrolled';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'candidateEdited';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'candidateRemoved';--> statement-breakpoint
CREATE TABLE "center_invitations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "center_invitations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"center_id" integer NOT NULL,
	"email" text NOT NULL,
	"role" "member_role" NOT NULL,
	"code_hash" text NOT NULL,
	"state" "invitation_state" DEFAULT 'pending' NOT NULL,
	"invited_by" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "center_invitations_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "center_whitelist" (
	"external_id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "habilitations" (
	"center_id" integer NOT NULL,
	"framework" "framework" NOT NULL,
	CONSTRAINT "habilitations_center_id_framework_pk" PRIMARY KEY("center_id","framework")
);
--> statement-breakpoint
CREATE TABLE "school_openings" (
	"opening" "school_opening" PRIMARY KEY NOT NULL,
	"opens_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "staff_role" "staff_role";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "center_terms_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "sex" "sex";--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "birth_country_code" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "birth_insee_code" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "birth_postal_code" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "birth_city" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "result_recipient_email" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "billing_mode" "billing_mode";--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "prepayment_code" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "framework" "framework" DEFAULT 'CORE' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "needs_accessibility" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "enrolled_by" "enrolment_way" DEFAULT 'individual' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "description" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "created_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "officer_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD COLUMN "is_referent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD COLUMN "disabled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD COLUMN "changed_by" text;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "centers" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "sex" "sex";--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "birth_country_code" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "birth_insee_code" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "birth_city" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "is_managing_students" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "tags" "school_tag"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "center_invitations" ADD CONSTRAINT "center_invitations_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "center_invitations" ADD CONSTRAINT "center_invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "habilitations" ADD CONSTRAINT "habilitations_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "center_invitations_center_id_index" ON "center_invitations" USING btree ("center_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_pending_invitation" ON "center_invitations" USING btree ("center_id","email") WHERE "center_invitations"."state" = 'pending';--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD CONSTRAINT "center_memberships_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_center_id_starts_at_index" ON "sessions" USING btree ("center_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_referent" ON "center_memberships" USING btree ("center_id") WHERE "center_memberships"."is_referent";--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_accessCode_unique" UNIQUE("access_code");