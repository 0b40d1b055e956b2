ALTER TYPE "public"."journal_kind" ADD VALUE 'challengeReplaced' BEFORE 'liveAlertRaised';--> statement-breakpoint
ALTER TABLE "bank_challenges" ADD COLUMN "traits" jsonb DEFAULT '{}'::jsonb NOT NULL;