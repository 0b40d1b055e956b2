import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { hasSecondFactor } from '#db/accounts/second-factor';
import { signInByPassword } from '#db/accounts/sign-in';
import { createByPortal, isLearnerKnown, refusalToLink } from '#db/portals/arrivals';
import { rateLimit } from '#db/rate-limits';
import { isPlainText } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import { passwordField, typedIn } from '$lib/server/account-fields';
import { enter } from '$lib/server/portals/arrive';
import { forget, keep } from '$lib/server/portals/sealed';
import { marksOf } from '$lib/server/sign-in';
import { requireArrival } from '../arrival.server.ts';
import type { Actions, PageServerLoad } from './$types';

const credentials = z.object({
	login: z.string().trim().min(1).max(255).refine(isPlainText),
	password: passwordField
});

// As on the page where one signs in.
const byAddress = rateLimit(300, 300);

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const { portal, kept } = await requireArrival(event);
	const { told } = kept.arrival;
	const isKnown = await isLearnerKnown(portal, told);
	return {
		portal: { slug: portal.slug, name: portal.name },
		// Who he is at the portal is nobody's business.
		told: { ...told, subject: undefined },
		mayCreate: !isKnown,
		mayLink: isKnown || !portal.settings.isAutomatic
	};
};

export const actions: Actions = {
	create: async (event) => {
		const { portal, kept } = await requireArrival(event);
		const hasAcceptedTerms = (await event.request.formData()).get('terms') === 'on';
		const refuse = (because: Refusal) => fail(400, { card: 'create' as const, because, login: '' });
		if (!hasAcceptedTerms && portal.settings.areTermsAsked) return refuse('portal-terms-missing');
		const made = await createByPortal(portal, kept.arrival, { hasAcceptedTerms });
		if ('because' in made) return refuse(made.because);
		forget(event, 'arrival');
		return enter(event, made.userId, kept.to);
	},

	link: async (event) => {
		const { portal, kept } = await requireArrival(event);
		const form = Object.fromEntries(await event.request.formData());
		const refuse = (status: number, because: Refusal) =>
			fail(status, {
				card: 'link' as const,
				because,
				login: typedIn(form.login)
			});
		const parsed = credentials.safeParse(form);
		if (!parsed.success) return refuse(400, 'wrong-credentials');
		const address = event.getClientAddress();
		if (!(await byAddress.take(address))) return refuse(429, 'too-many-attempts');
		const signedIn = await signInByPassword({ ...parsed.data, address, marks: marksOf(event) });
		if ('because' in signedIn) {
			return refuse(signedIn.because === 'sign-in-delayed' ? 429 : 400, signedIn.because);
		}
		// A password alone must not give a portal what the password alone does not open.
		const isIn = event.locals.user?.id === signedIn.userId;
		if (!isIn && (await hasSecondFactor(signedIn.userId)))
			return refuse(409, 'second-factor-first');
		const because = await refusalToLink(portal, signedIn.userId);
		if (because) return refuse(409, because);
		keep(event, 'arrival', { ...kept, userId: signedIn.userId });
		redirect(303, `/connexion/portail/${portal.slug}/lien`);
	}
};
