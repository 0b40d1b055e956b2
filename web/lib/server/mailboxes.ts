import { rateLimit } from '#db/rate-limits';

/** Nobody fills the mailbox of somebody else, whichever page he asks on. */
export const byMailbox = rateLimit(5, 3600);
