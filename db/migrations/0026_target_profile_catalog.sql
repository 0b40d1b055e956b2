CREATE TYPE "public"."target_profile_category" AS ENUM('backToSchool', 'competence', 'discipline', 'custom', 'other');--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "objective" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "target_profiles" ADD COLUMN "catalog_key" text;--> statement-breakpoint
ALTER TABLE "target_profiles" ADD COLUMN "category" "target_profile_category" DEFAULT 'custom' NOT NULL;--> statement-breakpoint
ALTER TABLE "target_profiles" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_key_unique" UNIQUE("key");--> statement-breakpoint
ALTER TABLE "target_profiles" ADD CONSTRAINT "target_profiles_catalogKey_unique" UNIQUE("catalog_key");--> statement-breakpoint
ALTER TABLE "target_profiles" ADD CONSTRAINT "target_profiles_key_unique" UNIQUE("key");