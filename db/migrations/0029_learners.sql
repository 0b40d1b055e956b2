CREATE TYPE "public"."learner_act_kind" AS ENUM('accountMade', 'usernameGiven');--> statement-breakpoint
CREATE TYPE "public"."learner_format" AS ENUM('siecle', 'fregata', 'sup', 'onde', 'generic');--> statement-breakpoint
ALTER TYPE "public"."job_kind" ADD VALUE 'learnerImport';--> statement-breakpoint
CREATE TABLE "learner_acts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "learner_acts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" integer NOT NULL,
	"kind" "learner_act_kind" NOT NULL,
	"actor_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learner_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" integer NOT NULL,
	"author_id" text NOT NULL,
	"file_name" text NOT NULL,
	"content" jsonb,
	"job_id" integer,
	"counts" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"imported_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "certifiabilities" (
	"user_id" text PRIMARY KEY NOT NULL,
	"is_certifiable" boolean NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "learners" ALTER COLUMN "birth_date" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "preferred_last_name" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "student_number" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "mef_code" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "status" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "disabled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "learner_format" "learner_format";--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "own_format" jsonb;--> statement-breakpoint
ALTER TABLE "learner_acts" ADD CONSTRAINT "learner_acts_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_acts" ADD CONSTRAINT "learner_acts_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_imports" ADD CONSTRAINT "learner_imports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_imports" ADD CONSTRAINT "learner_imports_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifiabilities" ADD CONSTRAINT "certifiabilities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "learner_acts_learner_id_id_index" ON "learner_acts" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "learner_imports_organization_id_imported_at_index" ON "learner_imports" USING btree ("organization_id","imported_at");--> statement-breakpoint
CREATE INDEX "learners_user_id_index" ON "learners" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_student_number" ON "learners" USING btree ("organization_id","student_number") WHERE "learners"."disabled_at" is null;