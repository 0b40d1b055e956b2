CREATE TABLE "bank_parameters" (
	"bank_version_id" integer NOT NULL,
	"challenge_id" text NOT NULL,
	"discrimination" double precision NOT NULL,
	"difficulty" double precision NOT NULL,
	"guessing" double precision NOT NULL,
	"ceiling" double precision NOT NULL,
	"discrimination_error" double precision NOT NULL,
	"difficulty_error" double precision NOT NULL,
	"responses" integer NOT NULL,
	CONSTRAINT "bank_parameters_bank_version_id_challenge_id_pk" PRIMARY KEY("bank_version_id","challenge_id")
);
--> statement-breakpoint
CREATE TABLE "bank_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bank_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"comment" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bank_parameters" ADD CONSTRAINT "bank_parameters_bank_version_id_bank_versions_id_fk" FOREIGN KEY ("bank_version_id") REFERENCES "public"."bank_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_parameters_challenge_id_index" ON "bank_parameters" USING btree ("challenge_id");