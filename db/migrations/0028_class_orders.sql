ALTER TYPE "public"."class_order_kind" ADD VALUE 'moreTime';--> statement-breakpoint
ALTER TYPE "public"."class_order_kind" ADD VALUE 'close';