-- What is asked now was shown already: the time of those that are timed from now on counts from now.
UPDATE "served_challenges" SET "begun_at" = now() WHERE "state" = 'asked';--> statement-breakpoint
UPDATE "training_challenges" SET "begun_at" = now() WHERE "state" = 'asked';
