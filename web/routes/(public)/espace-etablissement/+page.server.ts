import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { rateLimit } from '#db/rate-limits';
import { isSchoolCode } from '#engine/center/external-id';
import { mailedNameField, typedIn } from '$lib/server/account-fields';
import { postClaim } from '$lib/server/mail/claim-mail';
import type { Actions } from './$types';

const claim = z.object({
	uai: z
		.string()
		.transform((typed) => typed.replace(/\s/g, '').toUpperCase())
		.refine(isSchoolCode),
	lastName: mailedNameField,
	firstName: mailedNameField
});

const byAddress = rateLimit(20, 3600);
/** Nobody fills the mailbox of a school. Counted whether or not there is one, so that it tells nothing. */
const byUai = rateLimit(3, 3600);

export const actions: Actions = {
	default: async ({ request, url, getClientAddress }) => {
		const form = Object.fromEntries(await request.formData());
		const typed = {
			uai: typedIn(form.uai),
			lastName: typedIn(form.lastName),
			firstName: typedIn(form.firstName)
		};
		const parsed = claim.safeParse(form);
		if (!parsed.success) {
			const wrong = parsed.error.issues.map(({ path: [field] }) => String(field));
			return fail(400, { typed, wrong, because: null, sentFor: null });
		}
		const { uai, ...claimant } = parsed.data;
		if (!(await byAddress.take(getClientAddress())) || !(await byUai.take(uai))) {
			const because = 'too-many-attempts' as const;
			return fail(429, { typed, wrong: [] as string[], because, sentFor: null });
		}
		postClaim(url.origin, uai, claimant);
		return { typed, wrong: [] as string[], because: null, sentFor: uai };
	}
};
