ALTER TYPE "public"."journal_kind" ADD VALUE 'deviceChanged' BEFORE 'answerSubmitted';--> statement-breakpoint
CREATE TABLE "drafts" (
	"assessment_id" integer PRIMARY KEY NOT NULL,
	"served_id" integer NOT NULL,
	"value" jsonb NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "device_changes" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "focus_lost_ms" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_served_id_served_challenges_id_fk" FOREIGN KEY ("served_id") REFERENCES "public"."served_challenges"("id") ON DELETE no action ON UPDATE no action;