ALTER TYPE "public"."learner_act_kind" ADD VALUE 'numberChanged';--> statement-breakpoint
ALTER TYPE "public"."learner_format" ADD VALUE 'fwb' BEFORE 'generic';--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "is_participant_deleted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "deleted_by" text;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_deleted_by_users_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participations_learner_id_index" ON "participations" USING btree ("learner_id");