CREATE TYPE "public"."exposure_policy" AS ENUM('precision', 'balanced', 'secure');--> statement-breakpoint
ALTER TABLE "bank_usage" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "challenge_usage" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "bank_usage" CASCADE;--> statement-breakpoint
DROP TABLE "challenge_usage" CASCADE;--> statement-breakpoint
ALTER TABLE "bank_parameters" RENAME TO "bank_challenges";--> statement-breakpoint
ALTER TABLE "bank_challenges" DROP CONSTRAINT "bank_parameters_bank_version_id_bank_versions_id_fk";
--> statement-breakpoint
DROP INDEX "bank_parameters_challenge_id_index";--> statement-breakpoint
ALTER TABLE "bank_challenges" DROP CONSTRAINT "bank_parameters_bank_version_id_challenge_id_pk";--> statement-breakpoint
ALTER TABLE "bank_challenges" ADD CONSTRAINT "bank_challenges_bank_version_id_challenge_id_pk" PRIMARY KEY("bank_version_id","challenge_id");--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "bank_version_id" integer;--> statement-breakpoint
ALTER TABLE "bank_challenges" ADD COLUMN "uses" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_challenges" ADD COLUMN "paid_until" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_versions" ADD COLUMN "policy" "exposure_policy" DEFAULT 'secure' NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_versions" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "bank_versions" ADD COLUMN "tests" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_bank_version_id_bank_versions_id_fk" FOREIGN KEY ("bank_version_id") REFERENCES "public"."bank_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_challenges" ADD CONSTRAINT "bank_challenges_bank_version_id_bank_versions_id_fk" FOREIGN KEY ("bank_version_id") REFERENCES "public"."bank_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_challenges_challenge_id_index" ON "bank_challenges" USING btree ("challenge_id");--> statement-breakpoint
ALTER TABLE "assessments" DROP COLUMN "bank";