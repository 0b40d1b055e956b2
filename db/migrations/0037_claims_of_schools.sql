ALTER TYPE "public"."center_change_kind" ADD VALUE 'claimed';--> statement-breakpoint
ALTER TABLE "center_invitations" ALTER COLUMN "invited_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "organization_invitations" ALTER COLUMN "invited_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "official_email" text;--> statement-breakpoint
ALTER TABLE "center_invitations" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "organization_invitations" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "center_invitations" ADD CONSTRAINT "who_asked_of_center_invitations" CHECK (num_nonnulls("center_invitations"."invited_by", "center_invitations"."claimed_by") = 1);--> statement-breakpoint
ALTER TABLE "organization_invitations" ADD CONSTRAINT "who_asked_of_organization_invitations" CHECK (num_nonnulls("organization_invitations"."invited_by", "organization_invitations"."claimed_by") = 1);