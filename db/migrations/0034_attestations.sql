CREATE TYPE "public"."attestation_kind" AS ENUM('sixthGrade', 'classLife', 'safety');--> statement-breakpoint
CREATE TABLE "attestations" (
	"user_id" text NOT NULL,
	"kind" "attestation_kind" NOT NULL,
	"obtained_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attestations_user_id_kind_pk" PRIMARY KEY("user_id","kind")
);
--> statement-breakpoint
ALTER TABLE "attestations" ADD CONSTRAINT "attestations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;