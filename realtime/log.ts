import { pino } from 'pino';
import { describeError } from '#db/errors';

/** One line of JSON per event. Never a password, an access code or an answer. */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	serializers: { error: describeError }
});
