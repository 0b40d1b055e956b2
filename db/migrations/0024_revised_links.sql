ALTER TABLE "link_requests" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "link_requests" ADD COLUMN "taken_from" text;--> statement-breakpoint
ALTER TABLE "link_requests" ADD CONSTRAINT "link_requests_taken_from_users_id_fk" FOREIGN KEY ("taken_from") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;