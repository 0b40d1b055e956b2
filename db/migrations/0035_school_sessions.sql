CREATE TYPE "public"."activity_level" AS ENUM('tutorial', 'training', 'validation', 'dare');--> statement-breakpoint
CREATE TYPE "public"."activity_status" AS ENUM('started', 'succeeded', 'failed', 'skipped');--> statement-breakpoint
CREATE TYPE "public"."mission_result" AS ENUM('notReached', 'partlyReached', 'reached', 'exceeded');--> statement-breakpoint
CREATE TABLE "mission_activities" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mission_activities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"run_id" integer NOT NULL,
	"step" smallint,
	"level" "activity_level" NOT NULL,
	"status" "activity_status" NOT NULL,
	"challenge_ids" text[] NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mission_challenges" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mission_challenges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"activity_id" integer NOT NULL,
	"challenge_id" text NOT NULL,
	"seed" integer NOT NULL,
	"served_at" timestamp (3) with time zone NOT NULL,
	"key" uuid,
	"value" jsonb,
	"result" "answer_result",
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "mission_challenges_activityId_key_unique" UNIQUE("activity_id","key")
);
--> statement-breakpoint
CREATE TABLE "mission_runs" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mission_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"learner_id" integer NOT NULL,
	"mission" text NOT NULL,
	"state" "training_state" NOT NULL,
	"result" "mission_result",
	"started_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"last_activity_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "school_sessions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "school_sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"prolonged_by" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text
);
--> statement-breakpoint
CREATE TABLE "school_visits" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "school_visits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"learner_id" integer NOT NULL,
	"token_hash" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "school_visits_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "organizations" ALTER COLUMN "features" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "organizations" ALTER COLUMN "features" SET DATA TYPE text[] USING "features"::text[];--> statement-breakpoint
DROP TYPE "public"."organization_feature";--> statement-breakpoint
CREATE TYPE "public"."organization_feature" AS ENUM('exams', 'multipleSendings', 'statistics', 'attestations', 'skillColumns', 'places', 'placeLimit', 'missions');--> statement-breakpoint
ALTER TABLE "organizations" ALTER COLUMN "features" SET DATA TYPE "public"."organization_feature"[] USING "features"::"public"."organization_feature"[];--> statement-breakpoint
ALTER TABLE "organizations" ALTER COLUMN "features" SET DEFAULT '{"exams","multipleSendings","statistics","attestations","missions"}';--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "school_code" text;--> statement-breakpoint
ALTER TABLE "mission_activities" ADD CONSTRAINT "mission_activities_run_id_mission_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."mission_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_challenges" ADD CONSTRAINT "mission_challenges_activity_id_mission_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."mission_activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_runs" ADD CONSTRAINT "mission_runs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_runs" ADD CONSTRAINT "mission_runs_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_sessions" ADD CONSTRAINT "school_sessions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_sessions" ADD CONSTRAINT "school_sessions_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_sessions" ADD CONSTRAINT "school_sessions_prolonged_by_users_id_fk" FOREIGN KEY ("prolonged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_sessions" ADD CONSTRAINT "school_sessions_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_visits" ADD CONSTRAINT "school_visits_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mission_activities_run_id_id_index" ON "mission_activities" USING btree ("run_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_started_activity" ON "mission_activities" USING btree ("run_id") WHERE "mission_activities"."status" = 'started';--> statement-breakpoint
CREATE INDEX "mission_challenges_activity_id_id_index" ON "mission_challenges" USING btree ("activity_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_asked_mission_challenge" ON "mission_challenges" USING btree ("activity_id") WHERE "mission_challenges"."result" is null;--> statement-breakpoint
CREATE INDEX "mission_runs_organization_id_mission_index" ON "mission_runs" USING btree ("organization_id","mission");--> statement-breakpoint
CREATE INDEX "mission_runs_learner_id_mission_index" ON "mission_runs" USING btree ("learner_id","mission");--> statement-breakpoint
CREATE UNIQUE INDEX "one_started_mission_run" ON "mission_runs" USING btree ("learner_id","mission") WHERE "mission_runs"."state" = 'started';--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_school_session" ON "school_sessions" USING btree ("organization_id") WHERE "school_sessions"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "school_visits_learner_id_seen_at_index" ON "school_visits" USING btree ("learner_id","seen_at");--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_schoolCode_unique" UNIQUE("school_code");--> statement-breakpoint
-- Primary schools that are there already: what new ones begin with, and a code as `drawSchoolCode` draws it.
UPDATE "organizations" SET "features" = array_append("features", 'missions') WHERE "type" = 'SCO-1D';--> statement-breakpoint
DO $$
DECLARE
	school integer;
	drawn text;
BEGIN
	FOR school IN SELECT "id" FROM "organizations" WHERE "type" = 'SCO-1D' LOOP
		LOOP
			SELECT string_agg(
				substr(CASE WHEN place % 2 = 1 THEN 'DFLMNRTV' ELSE 'AIOU' END,
					1 + floor(random() * CASE WHEN place % 2 = 1 THEN 8 ELSE 4 END)::integer, 1), '' ORDER BY place)
			INTO drawn FROM generate_series(1, 9) AS place;
			EXIT WHEN NOT EXISTS (SELECT FROM "organizations" WHERE "school_code" = drawn);
		END LOOP;
		UPDATE "organizations" SET "school_code" = drawn WHERE "id" = school;
	END LOOP;
END $$;
