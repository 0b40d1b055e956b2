ALTER TYPE "public"."journal_kind" ADD VALUE 'challengeBegun' BEFORE 'answerSubmitted';--> statement-breakpoint
ALTER TABLE "served_challenges" ADD COLUMN "begun_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "served_challenges" ADD COLUMN "is_focus_lost" boolean DEFAULT false NOT NULL;