CREATE TYPE "public"."answer_result" AS ENUM('ok', 'ko', 'skipped', 'timedOut', 'focusLost');--> statement-breakpoint
CREATE TYPE "public"."assessment_state" AS ENUM('started', 'completed', 'endedByInvigilator', 'endedDueToDurationExceeded', 'endedDueToFinalization');--> statement-breakpoint
CREATE TYPE "public"."live_alert_reason" AS ENUM('imageNotDisplaying', 'embedNotWorking', 'fileNotOpening', 'websiteUnavailable', 'websiteBlocked', 'extraTimeExceeded', 'softwareNotWorking', 'unintentionalFocusOut', 'skipOnOops', 'accessibilityIssue');--> statement-breakpoint
CREATE TYPE "public"."live_alert_state" AS ENUM('ongoing', 'accepted', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('fr', 'en');--> statement-breakpoint
CREATE TYPE "public"."served_state" AS ENUM('asked', 'answered', 'excluded');--> statement-breakpoint
CREATE TYPE "public"."actor_role" AS ENUM('candidate', 'invigilator', 'system');--> statement-breakpoint
CREATE TYPE "public"."journal_kind" AS ENUM('invigilatorEntered', 'invigilatorRefused', 'candidateReconciled', 'instructionsRead', 'startAuthorized', 'startUnauthorized', 'resumeRequested', 'resumeAuthorized', 'testStarted', 'testResumed', 'answerSubmitted', 'liveAlertRaised', 'liveAlertAccepted', 'liveAlertDismissed', 'focusLost', 'focusRegained', 'connectionLost', 'connectionRegained', 'testCompleted', 'testEndedByInvigilator', 'testEndedDueToDurationExceeded');--> statement-breakpoint
CREATE TYPE "public"."connection" AS ENUM('never', 'online', 'lost');--> statement-breakpoint
CREATE TYPE "public"."member_role" AS ENUM('member', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."structure_type" AS ENUM('SCO', 'SUP', 'PRO');--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"email" text,
	"username" text,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"served_id" integer PRIMARY KEY NOT NULL,
	"assessment_id" integer NOT NULL,
	"key" uuid NOT NULL,
	"value" jsonb NOT NULL,
	"result" "answer_result" NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answers_assessmentId_key_unique" UNIQUE("assessment_id","key")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assessments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"candidate_id" integer NOT NULL,
	"seed" integer NOT NULL,
	"locale" "locale" NOT NULL,
	"state" "assessment_state" NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"deadline_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"answered" smallint DEFAULT 0 NOT NULL,
	"seat" text,
	CONSTRAINT "assessments_candidateId_unique" UNIQUE("candidate_id")
);
--> statement-breakpoint
CREATE TABLE "live_alerts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "live_alerts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"candidate_id" integer NOT NULL,
	"served_id" integer NOT NULL,
	"number" smallint NOT NULL,
	"state" "live_alert_state" NOT NULL,
	"reason" "live_alert_reason",
	"raised_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text
);
--> statement-breakpoint
CREATE TABLE "served_challenges" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "served_challenges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"assessment_id" integer NOT NULL,
	"number" smallint NOT NULL,
	"challenge_id" text NOT NULL,
	"seed" integer NOT NULL,
	"state" "served_state" NOT NULL,
	"served_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"session_id" integer NOT NULL,
	"candidate_id" integer,
	"actor_role" "actor_role" NOT NULL,
	"actor_id" text,
	"kind" "journal_kind" NOT NULL,
	"details" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "candidates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"session_id" integer NOT NULL,
	"learner_id" integer,
	"user_id" text,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"folded_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"extra_time_percent" smallint DEFAULT 0 NOT NULL,
	"reconciled_at" timestamp (3) with time zone,
	"instructions_read_at" timestamp (3) with time zone,
	"authorized_at" timestamp (3) with time zone,
	"resume_requested_at" timestamp (3) with time zone,
	"connection" "connection" DEFAULT 'never' NOT NULL,
	"connection_changed_at" timestamp (3) with time zone,
	"focus_lost_at" timestamp (3) with time zone,
	"focus_loss_count" integer DEFAULT 0 NOT NULL,
	"last_activity_at" timestamp (3) with time zone,
	"version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "candidates_sessionId_userId_unique" UNIQUE("session_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "invigilator_accesses" (
	"session_id" integer NOT NULL,
	"user_id" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invigilator_accesses_session_id_user_id_pk" PRIMARY KEY("session_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1001 CACHE 1),
	"center_id" integer NOT NULL,
	"address" text NOT NULL,
	"room" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"examiner" text NOT NULL,
	"access_code" text NOT NULL,
	"invigilator_password" text NOT NULL,
	"first_started_at" timestamp (3) with time zone,
	"finalized_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "center_memberships" (
	"center_id" integer NOT NULL,
	"user_id" text NOT NULL,
	"role" "member_role" NOT NULL,
	CONSTRAINT "center_memberships_center_id_user_id_pk" PRIMARY KEY("center_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "centers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "centers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"type" "structure_type" NOT NULL,
	"name" text NOT NULL,
	"external_id" text,
	"time_zone" text NOT NULL,
	CONSTRAINT "centers_externalId_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "learners" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "learners_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"user_id" text,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"division" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"organization_id" integer NOT NULL,
	"user_id" text NOT NULL,
	"role" "member_role" NOT NULL,
	CONSTRAINT "memberships_organization_id_user_id_pk" PRIMARY KEY("organization_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organizations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"type" "structure_type" NOT NULL,
	"name" text NOT NULL,
	"external_id" text,
	CONSTRAINT "organizations_externalId_unique" UNIQUE("external_id")
);
--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_served_id_served_challenges_id_fk" FOREIGN KEY ("served_id") REFERENCES "public"."served_challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_alerts" ADD CONSTRAINT "live_alerts_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_alerts" ADD CONSTRAINT "live_alerts_served_id_served_challenges_id_fk" FOREIGN KEY ("served_id") REFERENCES "public"."served_challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_alerts" ADD CONSTRAINT "live_alerts_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "served_challenges" ADD CONSTRAINT "served_challenges_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invigilator_accesses" ADD CONSTRAINT "invigilator_accesses_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invigilator_accesses" ADD CONSTRAINT "invigilator_accesses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD CONSTRAINT "center_memberships_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "center_memberships" ADD CONSTRAINT "center_memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "auth_sessions_user_id_index" ON "auth_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "live_alerts_candidate_id_index" ON "live_alerts" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_ongoing_alert" ON "live_alerts" USING btree ("candidate_id") WHERE "live_alerts"."state" = 'ongoing';--> statement-breakpoint
CREATE INDEX "served_challenges_assessment_id_index" ON "served_challenges" USING btree ("assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_asked_challenge" ON "served_challenges" USING btree ("assessment_id") WHERE "served_challenges"."state" = 'asked';--> statement-breakpoint
CREATE INDEX "journal_session_id_id_index" ON "journal" USING btree ("session_id","id");--> statement-breakpoint
CREATE INDEX "journal_candidate_id_id_index" ON "journal" USING btree ("candidate_id","id");--> statement-breakpoint
CREATE INDEX "candidates_session_id_folded_name_index" ON "candidates" USING btree ("session_id","folded_name");--> statement-breakpoint
CREATE INDEX "candidates_user_id_index" ON "candidates" USING btree ("user_id");