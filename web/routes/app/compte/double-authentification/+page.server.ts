import { fail, type RequestEvent } from '@sveltejs/kit';
import { toDataURL } from 'qrcode';
import { getAccount } from '#db/accounts/accounts';
import { removePasskey } from '#db/accounts/passkeys';
import { findSecondFactor, renewRecoveryCodes } from '#db/accounts/second-factor';
import {
	confirmTotp,
	findTotpSetup,
	startTotp,
	turnOffTotp,
	type TotpSetup
} from '#db/accounts/totp';
import type { Refusal } from '#engine/vocabulary';
import { secretIn, typedIn } from '$lib/server/account-fields';
import { safePath } from '$lib/server/paths';
import { tellHolder } from '$lib/server/mail/account-mail';
import { requireHolder, secondFactorAttempts } from '$lib/server/second-factor';
import { marksOf } from '$lib/server/sign-in';
import type { Actions, PageServerLoad } from './$types';

type Part = 'startTotp' | 'confirmTotp' | 'turnOffTotp' | 'removePasskey' | 'renewCodes';

/** What a form of the page answers. */
interface Answer {
	part: Part;
	because: Refusal | null;
	wait?: number;
	/** What the phone is given, with the picture that it reads. */
	setup?: TotpSetup & { picture: string };
	/** Shown once. */
	recoveryCodes?: string[] | null;
	/** Which one the form is about. */
	passkey?: string;
}

const refuse = (status: number, answer: Answer) => fail(status, answer);
const done = (answer: Omit<Answer, 'because'>): Answer => ({ ...answer, because: null });

export const load: PageServerLoad = async (event) => {
	const { id } = await requireHolder(event);
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const [factor, { hasPassword }] = await Promise.all([findSecondFactor(id), getAccount(id)]);
	const wanted = event.url.searchParams.get('vers');
	return { factor, hasPassword, to: wanted === null ? null : safePath(wanted, event.url) };
};

export const actions: Actions = {
	startTotp: async (event) => {
		const part = 'startTotp';
		const taken = await take(event, part);
		if (!('id' in taken)) return taken;
		const setup = await startTotp(taken.id, secretIn(taken.form.get('password')));
		if ('because' in setup) return refuse(400, { part, because: setup.because });
		return done({ part, setup: await draw(setup) });
	},

	confirmTotp: async (event) => {
		const part = 'confirmTotp';
		const taken = await take(event, part);
		if (!('id' in taken)) return taken;
		const { id, form } = taken;
		const sealed = String(form.get('sealed') ?? '');
		const confirmed = await confirmTotp(id, { sealed, typed: typedIn(form.get('code')) });
		if ('because' in confirmed) {
			// The phone has the secret already: it must not get another one.
			const setup = await findTotpSetup(id, sealed);
			const { because } = confirmed;
			if (because !== 'wrong-code' || !setup) return refuse(400, { part, because });
			return refuse(400, { part, because, setup: await draw(setup) });
		}
		await tellHolder(event, id, 'totpOn');
		return done({ part, recoveryCodes: confirmed.recoveryCodes });
	},

	turnOffTotp: async (event) => {
		const part = 'turnOffTotp';
		const taken = await take(event, part);
		if (!('id' in taken)) return taken;
		const { id, form } = taken;
		const [password, typed] = [secretIn(form.get('password')), typedIn(form.get('code'))];
		const outcome = await turnOffTotp(id, { password, typed, marks: marksOf(event) });
		if (outcome.because !== null) return refuse(400, { part, ...outcome });
		await tellHolder(event, id, 'totpOff');
		return done({ part });
	},

	removePasskey: async (event) => {
		const part = 'removePasskey';
		const taken = await take(event, part);
		if (!('id' in taken)) return taken;
		const { id, form } = taken;
		const passkey = String(form.get('passkey') ?? '');
		const wanted = { id: passkey, password: secretIn(form.get('password')) };
		const { because } = await removePasskey(id, wanted);
		if (because) return refuse(400, { part, because, passkey });
		await tellHolder(event, id, 'passkeyRemoved');
		return done({ part });
	},

	renewCodes: async (event) => {
		const part = 'renewCodes';
		const taken = await take(event, part);
		if (!('id' in taken)) return taken;
		const renewed = await renewRecoveryCodes(taken.id, secretIn(taken.form.get('password')));
		if ('because' in renewed) return refuse(400, { part, because: renewed.because });
		await tellHolder(event, taken.id, 'recoveryCodesDrawn');
		return done({ part, recoveryCodes: renewed.recoveryCodes });
	}
};

/** Who posts, and what; or why it is not looked at. */
async function take(event: RequestEvent, part: Part) {
	const { id } = await requireHolder(event);
	const form = await event.request.formData();
	if (await secondFactorAttempts.take(id)) return { id, form };
	return refuse(429, { part, because: 'too-many-attempts' });
}

async function draw(setup: TotpSetup): Promise<NonNullable<Answer['setup']>> {
	return { ...setup, picture: await toDataURL(setup.uri, { margin: 2, scale: 6 }) };
}
