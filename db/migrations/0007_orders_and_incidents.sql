CREATE TYPE "public"."incident_code" AS ENUM('C1', 'C2', 'C4', 'C6', 'C7', 'C8', 'E1', 'E2', 'E3', 'E4', 'E5', 'E8', 'E9', 'E10', 'E11', 'E12');--> statement-breakpoint
CREATE TYPE "public"."order_kind" AS ENUM('pause', 'resume', 'extraTime', 'message', 'end');--> statement-breakpoint
CREATE TYPE "public"."room_order_kind" AS ENUM('pause', 'resume', 'extraTime', 'message', 'end', 'authorizeStart', 'authorizeResume');--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'testPaused';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'testUnpaused';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'extraTimeGiven';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'extraTimeTakenBack';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'messageSent';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'messageWithdrawn';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'orderDelivered';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'orderApplied';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'handRaised';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'handLowered';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'incidentRecorded';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'incidentWithdrawn';--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incidents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" uuid NOT NULL,
	"session_id" integer NOT NULL,
	"candidate_id" integer,
	"code" "incident_code" NOT NULL,
	"number" smallint,
	"text" text NOT NULL,
	"author_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	CONSTRAINT "incidents_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "order_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" integer NOT NULL,
	"author_id" text NOT NULL,
	"kind" "room_order_kind" NOT NULL,
	"reply" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "orders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"group_id" uuid NOT NULL,
	"candidate_id" integer NOT NULL,
	"kind" "order_kind" NOT NULL,
	"minutes" smallint,
	"text" text,
	"reason" text,
	"author_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"applied_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "orders_groupId_candidateId_unique" UNIQUE("group_id","candidate_id")
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "extra_minutes" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "hand_raised_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_groups" ADD CONSTRAINT "order_groups_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_groups" ADD CONSTRAINT "order_groups_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_group_id_order_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."order_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incidents_session_id_id_index" ON "incidents" USING btree ("session_id","id");--> statement-breakpoint
CREATE INDEX "orders_candidate_id_id_index" ON "orders" USING btree ("candidate_id","id");--> statement-breakpoint
CREATE INDEX "pending_orders" ON "orders" USING btree ("candidate_id") WHERE "orders"."applied_at" is null and "orders"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "raised_hands" ON "candidates" USING btree ("session_id") WHERE "candidates"."hand_raised_at" is not null;