ALTER TYPE "public"."class_order_kind" ADD VALUE 'setEnd';--> statement-breakpoint
ALTER TYPE "public"."class_order_kind" ADD VALUE 'extendEnd';--> statement-breakpoint
ALTER TYPE "public"."class_order_kind" ADD VALUE 'removeEnd';--> statement-breakpoint
ALTER TABLE "class_order_groups" ADD COLUMN "is_to_all" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "class_order_groups" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "participations_by_end" ON "participations" USING btree ("ends_at") WHERE "participations"."state" = 'started' and "participations"."ends_at" is not null;