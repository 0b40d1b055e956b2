CREATE TABLE "bank_usage" (
	"bank" text PRIMARY KEY NOT NULL,
	"tests" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_usage" (
	"bank" text NOT NULL,
	"challenge_id" text NOT NULL,
	"uses" integer NOT NULL,
	"paid_until" double precision NOT NULL,
	CONSTRAINT "challenge_usage_bank_challenge_id_pk" PRIMARY KEY("bank","challenge_id")
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "bank" text;--> statement-breakpoint
ALTER TABLE "served_challenges" ADD COLUMN "contenders" jsonb;--> statement-breakpoint
ALTER TABLE "challenge_usage" ADD CONSTRAINT "challenge_usage_bank_bank_usage_bank_fk" FOREIGN KEY ("bank") REFERENCES "public"."bank_usage"("bank") ON DELETE no action ON UPDATE no action;