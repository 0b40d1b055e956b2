CREATE TYPE "public"."account_link_kind" AS ENUM('confirmEmail', 'changeEmail', 'resetPassword');--> statement-breakpoint
CREATE TYPE "public"."portal_protocol" AS ENUM('oidc', 'saml');--> statement-breakpoint
CREATE TYPE "public"."competence" AS ENUM('1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '5.1', '5.2');--> statement-breakpoint
CREATE TYPE "public"."problem_kind" AS ENUM('question', 'answer', 'correction', 'picture', 'accessibility', 'tutorial', 'other');--> statement-breakpoint
CREATE TYPE "public"."training_state" AS ENUM('started', 'completed');--> statement-breakpoint
CREATE TABLE "account_links" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "account_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"kind" "account_link_kind" NOT NULL,
	"code_hash" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "account_links_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "portal_identities" (
	"portal" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "portal_identities_portal_subject_pk" PRIMARY KEY("portal","subject")
);
--> statement-breakpoint
CREATE TABLE "portals" (
	"slug" text PRIMARY KEY NOT NULL,
	"protocol" "portal_protocol" NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"secret" text,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_assertions" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "competence_resets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "competence_resets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"competence" "competence" NOT NULL,
	"pix" smallint NOT NULL,
	"reset_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "problems" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "problems_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"challenge_id" text NOT NULL,
	"key" uuid NOT NULL,
	"kind" "problem_kind" NOT NULL,
	"text" text NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"reply" text,
	"replied_by" text,
	"replied_at" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "problems_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "profile_days" (
	"user_id" text NOT NULL,
	"day" date NOT NULL,
	"pix" smallint NOT NULL,
	CONSTRAINT "profile_days_user_id_day_pk" PRIMARY KEY("user_id","day")
);
--> statement-breakpoint
CREATE TABLE "training_answers" (
	"served_id" integer PRIMARY KEY NOT NULL,
	"training_id" integer NOT NULL,
	"key" uuid NOT NULL,
	"value" jsonb NOT NULL,
	"result" "answer_result" NOT NULL,
	"is_focus_lost" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "training_answers_trainingId_key_unique" UNIQUE("training_id","key")
);
--> statement-breakpoint
CREATE TABLE "training_challenges" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_challenges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"training_id" integer NOT NULL,
	"number" smallint NOT NULL,
	"challenge_id" text NOT NULL,
	"seed" integer NOT NULL,
	"state" "served_state" NOT NULL,
	"served_at" timestamp (3) with time zone NOT NULL,
	"begun_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "trainings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "trainings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"competence" "competence" NOT NULL,
	"state" "training_state" NOT NULL,
	"is_improving" boolean DEFAULT false NOT NULL,
	"seed" integer NOT NULL,
	"locale" "locale" NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"answered" smallint DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tube_knowledge" (
	"user_id" text NOT NULL,
	"tube" text NOT NULL,
	"knowledge" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tube_knowledge_user_id_tube_pk" PRIMARY KEY("user_id","tube")
);
--> statement-breakpoint
CREATE TABLE "tutorial_marks" (
	"user_id" text NOT NULL,
	"tutorial" text NOT NULL,
	"saved_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	CONSTRAINT "tutorial_marks_user_id_tutorial_pk" PRIMARY KEY("user_id","tutorial")
);
--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD COLUMN "created_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD COLUMN "user_agent" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "one_time_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "email_confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "terms_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "locale" "locale";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "display" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "anonymized_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_identities" ADD CONSTRAINT "portal_identities_portal_portals_slug_fk" FOREIGN KEY ("portal") REFERENCES "public"."portals"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_identities" ADD CONSTRAINT "portal_identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_resets" ADD CONSTRAINT "competence_resets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problems" ADD CONSTRAINT "problems_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problems" ADD CONSTRAINT "problems_replied_by_users_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_days" ADD CONSTRAINT "profile_days_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_answers" ADD CONSTRAINT "training_answers_served_id_training_challenges_id_fk" FOREIGN KEY ("served_id") REFERENCES "public"."training_challenges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_answers" ADD CONSTRAINT "training_answers_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_challenges" ADD CONSTRAINT "training_challenges_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tube_knowledge" ADD CONSTRAINT "tube_knowledge_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutorial_marks" ADD CONSTRAINT "tutorial_marks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_links_user_id_index" ON "account_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "portal_identities_user_id_index" ON "portal_identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "competence_resets_user_id_competence_index" ON "competence_resets" USING btree ("user_id","competence");--> statement-breakpoint
CREATE INDEX "problems_user_id_index" ON "problems" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "problems_challenge_id_index" ON "problems" USING btree ("challenge_id");--> statement-breakpoint
CREATE INDEX "training_challenges_training_id_id_index" ON "training_challenges" USING btree ("training_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_asked_training_challenge" ON "training_challenges" USING btree ("training_id") WHERE "training_challenges"."state" = 'asked';--> statement-breakpoint
CREATE INDEX "trainings_user_id_competence_id_index" ON "trainings" USING btree ("user_id","competence","id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_started_training" ON "trainings" USING btree ("user_id","competence") WHERE "trainings"."state" = 'started';