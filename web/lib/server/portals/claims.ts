/** What a portal says of somebody, read strictly: it is written by a server that is not ours. */
import { z } from 'zod';
import type { Told } from '#db/portals/arrivals';
import { isPlainText } from '#engine/spelling';
import type { PortalClaim, Refusal } from '#engine/vocabulary';

/** In UTF-8: all of them fit in a cookie. */
const MOST_BYTES = 510;

const text = z
	.string()
	.max(255)
	.refine((text) => isPlainText(text) && !/\p{Cc}/u.test(text))
	.refine((text) => Buffer.byteLength(text) <= MOST_BYTES);
const name = text.trim().min(1);
const code = text.trim().min(1).max(50).toUpperCase();

/** Without them there is no account. */
const needed = { subject: text, firstName: name, lastName: name };
/** One that cannot be read is as if it were not said. */
const more = {
	email: text.trim().toLowerCase().pipe(z.email()).nullable().catch(null),
	ine: code.nullable().catch(null),
	school: code.nullable().catch(null),
	birthDate: z.iso.date().nullable().catch(null)
};
const claims = z.object({ ...needed, ...more });

/** What was said, under our names; anything, and nothing for what was not said. */
export type RawClaims = Partial<Record<PortalClaim, unknown>>;

export interface ClaimsRefusal {
	because: Extract<Refusal, 'portal-claims-missing' | 'portal-claims-invalid'>;
	claims: PortalClaim[];
}

export function readClaims(raw: RawClaims): { told: Told } | ClaimsRefusal {
	const names = Object.keys(needed) as (keyof typeof needed)[];
	const missing = names.filter((name) => isMissing(raw[name]));
	if (missing.length > 0) return { because: 'portal-claims-missing', claims: missing };
	const parsed = claims.safeParse(raw);
	if (parsed.success) return { told: parsed.data };
	const wrong = names.filter((name) => parsed.error.issues.some(({ path }) => path[0] === name));
	return { because: 'portal-claims-invalid', claims: wrong };
}

function isMissing(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}
