ALTER TYPE "public"."live_alert_state" ADD VALUE 'closed';--> statement-breakpoint
ALTER TYPE "public"."journal_kind" ADD VALUE 'resumeWithdrawn' BEFORE 'resumeAuthorized';