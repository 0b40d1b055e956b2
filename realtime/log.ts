import { pino } from 'pino';

/** One line of JSON per event. Never a password, an access code or an answer. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info' });
