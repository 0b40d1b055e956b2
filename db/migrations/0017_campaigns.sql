CREATE TYPE "public"."campaign_kind" AS ENUM('assessment', 'profilesCollection', 'exam');--> statement-breakpoint
CREATE TYPE "public"."participation_state" AS ENUM('started', 'completed', 'sent');--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "campaigns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"kind" "campaign_kind" NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"title" text,
	"landing_text" text,
	"target_profile_id" integer,
	"participant_id" jsonb,
	"has_multiple_sendings" boolean DEFAULT false NOT NULL,
	"is_sent_automatically" boolean DEFAULT true NOT NULL,
	"result_text" text,
	"result_link" jsonb,
	"owner_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "campaigns_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "link_requests" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "link_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer NOT NULL,
	"user_id" text NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" text,
	"learner_id" integer
);
--> statement-breakpoint
CREATE TABLE "participations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "participations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"user_id" text NOT NULL,
	"learner_id" integer,
	"number" smallint NOT NULL,
	"state" "participation_state" NOT NULL,
	"participant_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"mastery" smallint,
	"result" jsonb,
	"knowledge" jsonb,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text
);
--> statement-breakpoint
CREATE TABLE "target_profiles" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "target_profiles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organization_id" integer,
	"name" text NOT NULL,
	"tubes" jsonb NOT NULL,
	"stages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"badges" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "trainings" ALTER COLUMN "competence" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "trainings" ADD COLUMN "participation_id" integer;--> statement-breakpoint
ALTER TABLE "trainings" ADD COLUMN "is_exam" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_target_profile_id_target_profiles_id_fk" FOREIGN KEY ("target_profile_id") REFERENCES "public"."target_profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_requests" ADD CONSTRAINT "link_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_requests" ADD CONSTRAINT "link_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_requests" ADD CONSTRAINT "link_requests_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_requests" ADD CONSTRAINT "link_requests_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_deleted_by_users_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_profiles" ADD CONSTRAINT "target_profiles_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaigns_organization_id_index" ON "campaigns" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "link_requests_organization_id_index" ON "link_requests" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_link_request" ON "link_requests" USING btree ("organization_id","user_id") WHERE "link_requests"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "participations_campaign_id_index" ON "participations" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "participations_user_id_index" ON "participations" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_participation" ON "participations" USING btree ("campaign_id","user_id") WHERE "participations"."state" <> 'sent' and "participations"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "target_profiles_organization_id_index" ON "target_profiles" USING btree ("organization_id");--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_training_of_participation" ON "trainings" USING btree ("participation_id");--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "of_a_competence_or_of_a_participation" CHECK (("trainings"."competence" is null) <> ("trainings"."participation_id" is null));