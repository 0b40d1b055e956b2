CREATE TYPE "public"."api_scope" AS ENUM('lsu', 'parcoursup', 'cpf');--> statement-breakpoint
CREATE TYPE "public"."cpf_line_state" AS ENUM('sent', 'accepted', 'refused');--> statement-breakpoint
CREATE TYPE "public"."job_kind" AS ENUM('massImport', 'publication', 'resultMails');--> statement-breakpoint
CREATE TYPE "public"."job_state" AS ENUM('waiting', 'running', 'done', 'failed');--> statement-breakpoint
CREATE TYPE "public"."test_version_state" AS ENUM('draft', 'active', 'archived');--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionUnfinalized';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionPublished';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionUnpublished';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'officerAssigned';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'officerReleased';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'sessionCommented';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'identityCorrected';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'testCancelled';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'testUncancelled';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'fraudRejected';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'fraudRejectionLifted';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'incidentResolved';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'resultCommented';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'testRescored';--> statement-breakpoint
CREATE TABLE "api_clients" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"scopes" "api_scope"[] NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_by" text,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "cpf_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cpf_lines" (
	"export_id" uuid NOT NULL,
	"assessment_id" integer NOT NULL,
	"state" "cpf_line_state" DEFAULT 'sent' NOT NULL,
	"reason" text,
	"received_at" timestamp (3) with time zone,
	CONSTRAINT "cpf_lines_export_id_assessment_id_pk" PRIMARY KEY("export_id","assessment_id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" "job_kind" NOT NULL,
	"author_id" text NOT NULL,
	"input" jsonb NOT NULL,
	"state" "job_state" DEFAULT 'waiting' NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"outcome" jsonb,
	"tries" smallint DEFAULT 0 NOT NULL,
	"run_after" timestamp (3) with time zone NOT NULL,
	"node_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"version" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mass_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"center_id" integer NOT NULL,
	"author_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "result_links" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "result_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"session_id" integer NOT NULL,
	"email" text NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "result_links_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "test_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "test_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"state" "test_version_state" NOT NULL,
	"configuration" jsonb NOT NULL,
	"comment" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"activated_by" text,
	"activated_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "cancelled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "rejected_for_fraud_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "comment_for_candidate" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "comment_for_organization" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "verification_code" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "resolved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "resolved_by" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "resolution" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "test_version_id" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "jury_comment" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "jury_comment_by" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "jury_comment_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "middle_name" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "third_name" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "ine" text;--> statement-breakpoint
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cpf_exports" ADD CONSTRAINT "cpf_exports_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cpf_lines" ADD CONSTRAINT "cpf_lines_export_id_cpf_exports_id_fk" FOREIGN KEY ("export_id") REFERENCES "public"."cpf_exports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cpf_lines" ADD CONSTRAINT "cpf_lines_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mass_imports" ADD CONSTRAINT "mass_imports_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mass_imports" ADD CONSTRAINT "mass_imports_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_links" ADD CONSTRAINT "result_links_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_versions" ADD CONSTRAINT "test_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_versions" ADD CONSTRAINT "test_versions_activated_by_users_id_fk" FOREIGN KEY ("activated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cpf_lines_assessment_id_index" ON "cpf_lines" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "jobs_state_run_after_index" ON "jobs" USING btree ("state","run_after");--> statement-breakpoint
CREATE INDEX "result_links_session_id_index" ON "result_links" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_active_version" ON "test_versions" USING btree ("state") WHERE "test_versions"."state" = 'active';--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_test_version_id_test_versions_id_fk" FOREIGN KEY ("test_version_id") REFERENCES "public"."test_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_jury_comment_by_users_id_fk" FOREIGN KEY ("jury_comment_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_learner_id_index" ON "candidates" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "learners_organization_id_index" ON "learners" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "learners_ine_index" ON "learners" USING btree ("ine");--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_verificationCode_unique" UNIQUE("verification_code");