CREATE TABLE "practice_tests" (
	"training_id" integer PRIMARY KEY NOT NULL,
	"bank_version_id" integer NOT NULL,
	"test_version_id" integer,
	"deadline_at" timestamp (3) with time zone NOT NULL,
	"outcome" jsonb
);
--> statement-breakpoint
ALTER TABLE "trainings" DROP CONSTRAINT "of_a_competence_or_of_a_participation";--> statement-breakpoint
ALTER TABLE "trainings" ADD COLUMN "is_practice" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_tests" ADD CONSTRAINT "practice_tests_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_tests" ADD CONSTRAINT "practice_tests_bank_version_id_bank_versions_id_fk" FOREIGN KEY ("bank_version_id") REFERENCES "public"."bank_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_tests" ADD CONSTRAINT "practice_tests_test_version_id_test_versions_id_fk" FOREIGN KEY ("test_version_id") REFERENCES "public"."test_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_started_practice" ON "trainings" USING btree ("user_id") WHERE "trainings"."is_practice" and "trainings"."state" = 'started';--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "of_one_thing" CHECK (num_nonnulls("trainings"."competence", "trainings"."participation_id") + "trainings"."is_practice"::int = 1);