CREATE TYPE "public"."center_change_kind" AS ENUM('created', 'edited', 'archived', 'restored');--> statement-breakpoint
CREATE TABLE "center_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "center_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"center_id" integer NOT NULL,
	"kind" "center_change_kind" NOT NULL,
	"details" jsonb NOT NULL,
	"actor_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "center_changes" ADD CONSTRAINT "center_changes_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "center_changes" ADD CONSTRAINT "center_changes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "center_changes_center_id_id_index" ON "center_changes" USING btree ("center_id","id");