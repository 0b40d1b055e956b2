ALTER TABLE "problems" ADD COLUMN "seed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "problems" ALTER COLUMN "seed" DROP DEFAULT;
