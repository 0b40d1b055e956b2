import type { m } from '$lib/paraglide/messages';

/** A message without parameters, in the language of the reader or in another one. */
export type Message = typeof m.account;
