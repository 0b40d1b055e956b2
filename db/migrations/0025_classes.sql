CREATE TYPE "public"."class_order_kind" AS ENUM('message', 'nudge', 'pause', 'resume');--> statement-breakpoint
CREATE TYPE "public"."help_reason" AS ENUM('failures', 'slowness');--> statement-breakpoint
CREATE TABLE "class_order_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" integer NOT NULL,
	"author_id" text NOT NULL,
	"kind" "class_order_kind" NOT NULL,
	"reply" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "class_orders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "class_orders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"group_id" uuid NOT NULL,
	"participation_id" integer NOT NULL,
	"text" text,
	"delivered_at" timestamp (3) with time zone,
	"applied_at" timestamp (3) with time zone,
	CONSTRAINT "class_orders_groupId_participationId_unique" UNIQUE("group_id","participation_id")
);
--> statement-breakpoint
DROP INDEX "participations_campaign_id_index";--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "progress" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "validated" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "levels" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "asked_tube" smallint;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "strange_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "last_activity_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "needs_help" "help_reason";--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "connection" "connection" DEFAULT 'never' NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "connection_changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "connection_node" uuid;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "training_challenges" ADD COLUMN "chance" real;--> statement-breakpoint
ALTER TABLE "class_order_groups" ADD CONSTRAINT "class_order_groups_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_order_groups" ADD CONSTRAINT "class_order_groups_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_orders" ADD CONSTRAINT "class_orders_group_id_class_order_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."class_order_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_orders" ADD CONSTRAINT "class_orders_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "class_order_groups_campaign_id_index" ON "class_order_groups" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "class_orders_participation_id_id_index" ON "class_orders" USING btree ("participation_id","id");--> statement-breakpoint
CREATE INDEX "participations_campaign_id_user_id_index" ON "participations" USING btree ("campaign_id","user_id");--> statement-breakpoint
CREATE INDEX "participations_by_node" ON "participations" USING btree ("connection_node") WHERE "participations"."connection_node" is not null;