CREATE TABLE "class_moments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "class_moments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"participation_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"connection" "connection",
	"work" text
);
--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "answers" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "class_moments" ADD CONSTRAINT "class_moments_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "class_moments_participation_id_id_index" ON "class_moments" USING btree ("participation_id","id");--> statement-breakpoint
UPDATE "participations" SET "answers" = "given"."line" FROM (
	SELECT "training"."participation_id" AS "id", string_agg(
		CASE "answer"."result" WHEN 'ok' THEN 'R' WHEN 'ko' THEN 'W' WHEN 'skipped' THEN 'S' WHEN 'timedOut' THEN 'T' ELSE 'F' END,
		'' ORDER BY "answer"."served_id"
	) AS "line"
	FROM "training_answers" "answer"
	JOIN "trainings" "training" ON "training"."id" = "answer"."training_id"
	WHERE "training"."participation_id" IS NOT NULL
	GROUP BY 1
) "given" WHERE "given"."id" = "participations"."id";
