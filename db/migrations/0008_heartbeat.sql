ALTER TYPE "public"."connection" ADD VALUE 'doubtful';--> statement-breakpoint
CREATE TABLE "nodes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "connection_node" uuid;--> statement-breakpoint
CREATE INDEX "connected_candidates" ON "candidates" USING btree ("connection_node") WHERE "candidates"."connection_node" is not null;--> statement-breakpoint
-- No server holds them any more: who is still there comes back by himself.
UPDATE "candidates" SET "connection" = 'lost' WHERE "connection" = 'online';
