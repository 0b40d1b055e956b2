ALTER TYPE "public"."organization_feature" ADD VALUE 'spokenTexts';--> statement-breakpoint
ALTER TABLE "learners" ADD COLUMN "has_spoken_texts" boolean DEFAULT false NOT NULL;