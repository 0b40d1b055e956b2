CREATE TYPE "public"."abort_reason" AS ENUM('candidate', 'technical');--> statement-breakpoint
CREATE TYPE "public"."result_status" AS ENUM('validated', 'rejected', 'error', 'cancelled', 'cancelledByJury');--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionFinalized';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'testEndedDueToFinalization';--> statement-breakpoint
CREATE TABLE "results" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "results_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"assessment_id" integer NOT NULL,
	"status" "result_status" NOT NULL,
	"score" smallint,
	"outcome" jsonb NOT NULL,
	"person_fit" real,
	"author_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "abort_reason" "abort_reason";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "finalized_by" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "global_comment" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "has_incident" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "has_joining_issue" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "scored_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "results_assessment_id_id_index" ON "results" USING btree ("assessment_id","id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_finalized_by_users_id_fk" FOREIGN KEY ("finalized_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_to_score" ON "sessions" USING btree ("id") WHERE "sessions"."finalized_at" is not null and "sessions"."scored_at" is null;