/** Sign-in through portals that speak OpenID Connect, from the first visit on; and what is not believed of them. */
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashPassword, readAuthSession } from '#db/auth.server';
import { db } from '#db/connection.server';
import { disablePortal, listIdentities, listPortals, putPortal, unlinkIdentity } from '#db/portals';
import { users } from '#db/schema/accounts';
import { totps } from '#db/schema/second-factor';
import { portalIdentities, portals, usedAssertions } from '#db/schema/sign-in';
import { decrypt, encrypt } from '#db/secrets.server';
import { createTemporaryFolder } from '../scripts/temporary-folder.ts';
import { createAccount, type MemberAccount } from './support/center.ts';
import { freePort, runScript, startApp, type App } from './support/app.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { startOidcProvider, type Forge, type OidcProvider } from './support/identity-providers.ts';
import { eventually } from './support/eventually.ts';
import { Visitor, type Visit } from './support/visitor.ts';

const PASSWORD = 'Vigie-2026';
let app: App;
let provider: OidcProvider;
let passwordHash: string;
let count = 0;

const page = (name: string, portal = 'ent') =>
	`${app.base}/connexion/portail/${portal}${name && `/${name}`}`;
const start = (to = '/certif') =>
	`${app.base}/connexion/portail/ent?vers=${encodeURIComponent(to)}`;
const isReturn = ({ pathname }: URL) => pathname.endsWith('/retour');
const isHome = (next: URL) => next.origin === app.base && !next.pathname.startsWith('/connexion/');

beforeAll(async () => {
	const databaseUrl = await openTestDatabase();
	const VIGIE_DATA = createTemporaryFolder('portals');
	const port = await freePort();
	const returnsTo = `http://localhost:${port}/connexion/portail/ent/retour`;
	[app, provider, passwordHash] = await Promise.all([
		startApp('production', databaseUrl, port, { KEEP_MAILS: 'true', VIGIE_DATA }),
		startOidcProvider([returnsTo]),
		hashPassword(PASSWORD)
	]);
});
afterAll(async () => {
	await app?.stop();
	await provider?.close();
	await closeDatabase();
});

beforeEach(async () => {
	await putPortal(provider.file('ent'));
	provider.forge = null;
	provider.person = { sub: `sub-${++count}`, given_name: 'Noé', family_name: 'D’Arc' };
});

/** Goes to the portal and comes back, until a page shows or the space where he wanted to go. */
async function comeIn(visitor: Visitor, to?: string): Promise<Visit> {
	return visitor.follow(await visitor.get(start(to)), isHome);
}

async function signUp(visitor: Visitor): Promise<Visit> {
	await comeIn(visitor);
	return visitor.post(`${page('arrivee')}?/create`, { terms: 'on' });
}

const whoIs = async (visitor: Visitor) =>
	(await readAuthSession(visitor.cookiesOf(app.base)))?.user ?? null;

async function createPerson(): Promise<MemberAccount> {
	const person = await createAccount();
	await db.update(users).set({ passwordHash }).where(eq(users.id, person.userId));
	return person;
}

const link = (visitor: Visitor, { email }: { email: string }, password = PASSWORD) =>
	visitor.post(`${page('arrivee')}?/link`, { login: email, password });

const countAccounts = () => db.$count(users);

/** The page says so, and nobody is signed in or made. */
async function expectRefused(visitor: Visitor, visit: Visit, status: number, sentence: string) {
	expect([visit.status, visit.text]).toEqual([status, expect.stringContaining(sentence)]);
	expect(visit.text).toContain('Se connecter autrement');
	expect(await whoIs(visitor)).toBeNull();
}

describe('the first visit', () => {
	it('makes an account from what the portal says, which the next visit opens', async () => {
		const visitor = new Visitor();
		const arrival = await comeIn(visitor, '/certif?tri=nom');
		expect(arrival.url.href).toBe(page('arrivee'));
		expect(arrival.text).toContain('Bienvenue, Noé');
		expect(arrival.text).toContain('D’Arc');

		const without = await visitor.post(`${page('arrivee')}?/create`, {});
		expect(without.text).toContain('Acceptez d’abord les conditions');
		const made = await visitor.post(`${page('arrivee')}?/create`, { terms: 'on' });
		expect(made.location?.href).toBe(`${app.base}/certif?tri=nom`);
		const user = (await whoIs(visitor))!;
		expect(user).toMatchObject({ firstName: 'Noé', lastName: 'D’Arc' });
		const [kept] = await db.select().from(users).where(eq(users.id, user.id));
		expect(kept).toMatchObject({ email: null, passwordHash: null, termsAt: expect.any(Number) });

		const again = new Visitor();
		expect((await comeIn(again)).location?.href).toBe(`${app.base}/certif`);
		expect((await whoIs(again))?.id).toBe(user.id);
	});

	it('takes the place of whoever was signed in in the same browser', async () => {
		const visitor = new Visitor();
		await signUp(visitor);
		const before = visitor.cookiesOf(app.base);
		const { id } = (await whoIs(visitor))!;
		provider.person = { ...provider.person, sub: `sub-${++count}` };
		visitor.leave(provider.issuer);
		await signUp(visitor);
		expect((await whoIs(visitor))!.id).not.toBe(id);
		expect(await readAuthSession(before)).toBeNull();
	});

	it('links an account that proves itself by its password, once its holder has seen its ways in', async () => {
		const person = await createPerson();
		const visitor = new Visitor();
		await comeIn(visitor);
		const wrong = await link(visitor, person, 'Faux-2026');
		expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining(person.email)]);
		expect((await visitor.get(page('lien'))).location?.pathname).toMatch(/arrivee$/);

		const proved = await visitor.follow(await link(visitor, person));
		expect(proved.text).toContain('Relier ce compte');
		expect(proved.text).toContain(person.email);
		expect(proved.text).toContain('Portail ent');
		expect(await listIdentities(person.userId)).toEqual([]);
		const confirmed = await visitor.post(`${page('lien')}?/confirm`, {});
		expect(confirmed.location?.pathname).toBe('/certif');
		expect((await whoIs(visitor))?.id).toBe(person.userId);
		expect(await listIdentities(person.userId)).toMatchObject([
			{ portal: 'ent', name: 'Portail ent', isEnabled: true }
		]);
		await eventually(async () => {
			const mails = (await new Visitor().get(`${app.base}/courriels`)).text;
			expect(mails).toContain('Un portail ouvre désormais votre compte Vigie.');
		});

		const again = new Visitor();
		await comeIn(again);
		expect((await whoIs(again))?.id).toBe(person.userId);
	});

	it('is of use once: the same page sent twice at once makes one account', async () => {
		const visitor = new Visitor();
		await comeIn(visitor);
		const before = await countAccounts();
		const send = () =>
			new Visitor().copy(visitor).post(`${page('arrivee')}?/create`, { terms: 'on' });
		const both = await Promise.all([send(), send()]);
		expect(both.map(({ status }) => status).sort()).toEqual([303, 400]);
		expect(await countAccounts()).toBe(before + 1);
	});

	it('gives the account an address only when the portal checked it and nobody has it', async () => {
		const person = await createPerson();
		const addressAfter = async (email: string, email_verified: unknown) => {
			provider.person = { ...provider.person, sub: `sub-${++count}`, email, email_verified };
			const visitor = new Visitor();
			await signUp(visitor);
			const [kept] = await db
				.select()
				.from(users)
				.where(eq(users.id, (await whoIs(visitor))!.id));
			return kept!.email;
		};
		expect(await addressAfter('Noe@Ecole.example', true)).toBe('noe@ecole.example');
		expect(await addressAfter('autre@ecole.example', 'true')).toBeNull();
		expect(await addressAfter(person.email, true)).toBeNull();
	});

	it('says which account is in the way of a link, and changes nothing', async () => {
		const person = await createPerson();
		const first = new Visitor();
		await comeIn(first);
		await link(first, person);
		await first.post(`${page('lien')}?/confirm`, {});

		provider.person = { ...provider.person, sub: `sub-${++count}` };
		const another = new Visitor();
		await comeIn(another);
		expect((await link(another, person)).text).toContain('déjà relié à quelqu’un d’autre');

		// In two windows at once: the first one has made an account when the second one links another.
		const [here, there] = [new Visitor(), new Visitor()];
		await comeIn(here);
		await comeIn(there);
		await link(there, await createPerson());
		await here.post(`${page('arrivee')}?/create`, { terms: 'on' });
		const late = await there.post(`${page('lien')}?/confirm`, {});
		await expectRefused(there, late, 409, 'Le portail ouvre déjà un autre compte');
	});

	it('links an account with a second factor once its holder is in, and not by its password alone', async () => {
		const person = await createPerson();
		const { userId, email } = person;
		const holder = new Visitor();
		await holder.post(`${app.base}/connexion`, { login: email, password: PASSWORD });
		expect(await whoIs(holder)).toMatchObject({ id: userId });
		const secret = encrypt('never asked for');
		await db.insert(totps).values({ userId, secret, lastStep: 0, createdAt: Date.now() });
		const stranger = new Visitor();
		await comeIn(stranger);
		expect((await link(stranger, person)).text).toContain('connectez-vous-y d’abord');
		expect((await stranger.get(page('lien'))).location?.pathname).toMatch(/arrivee$/);
		await comeIn(holder);
		expect((await link(holder, person)).location?.pathname).toMatch(/lien$/);
	});

	it('links neither an account of the staff nor one whose password somebody else gave', async () => {
		const visitor = new Visitor();
		await comeIn(visitor);
		const staff = await createPerson();
		await db.update(users).set({ staffRole: 'certif' }).where(eq(users.id, staff.userId));
		expect((await link(visitor, staff)).text).toContain('ne s’ouvre pas par un portail');
		const pupil = await createPerson();
		await db
			.update(users)
			.set({ oneTimeUntil: Date.now() + 60_000 })
			.where(eq(users.id, pupil.userId));
		expect((await link(visitor, pupil)).text).toContain('Ce mot de passe est provisoire');

		// Of the staff since: the portal does not open the account any more.
		await signUp(visitor);
		const { id } = (await whoIs(visitor))!;
		await db.update(users).set({ staffRole: 'support' }).where(eq(users.id, id));
		const refused = new Visitor();
		await expectRefused(refused, await comeIn(refused), 403, 'ne s’ouvre pas par un portail');
	});

	it('is over after ten minutes, and in another browser or portal', async () => {
		const visitor = new Visitor();
		await comeIn(visitor);
		const stranger = new Visitor();
		const elsewhere = await stranger.get(page('arrivee'));
		await expectRefused(stranger, elsewhere, 410, 'Revenez par le portail');
		const cookie = visitor.cookiesOf(page('arrivee')).replace(/^.*portal-arrival=([^;]+).*$/, '$1');
		await putPortal(provider.file('autre'));
		const kept = JSON.parse(decrypt(cookie));
		const late = { ...kept, expiresAt: Date.now() - 1 };
		// Each step seals it anew, which does not make it any younger.
		const old = structuredClone(kept);
		old.value.arrival.expiresAt = Date.now() - 1;
		for (const [name, portal, value] of [
			['portal-arrival', 'autre', cookie],
			['portal-exchange', 'ent', cookie],
			['portal-arrival', 'ent', `${cookie.slice(0, -2)}AA`],
			['portal-arrival', 'ent', encodeURIComponent(encrypt(JSON.stringify(late)))],
			['portal-arrival', 'ent', encodeURIComponent(encrypt(JSON.stringify(old)))]
		] as const) {
			const response = await fetch(page('arrivee', portal), {
				headers: { cookie: `${name}=${value}`, accept: 'text/html' }
			});
			expect([name, portal, response.status]).toEqual([name, portal, 410]);
		}
	});
});

describe('an answer of the portal', () => {
	/** Comes back from the portal, without opening the address yet. */
	async function backWith(visitor: Visitor): Promise<URL> {
		return (await visitor.follow(await visitor.get(start()), isReturn)).location!;
	}

	it('is believed once, in the browser that asked, with its own state', async () => {
		const visitor = new Visitor();
		const back = await backWith(visitor);
		const thief = new Visitor().copy(visitor);
		const stranger = new Visitor();
		const unasked = await stranger.get(back);
		await expectRefused(stranger, unasked, 410, 'n’a pas commencé dans ce navigateur');

		const other = new URL(back);
		other.searchParams.set('state', 'x');
		const liar = new Visitor().copy(visitor);
		await expectRefused(liar, await liar.get(other), 410, 'n’a pas commencé dans ce navigateur');

		expect((await visitor.get(back)).location?.pathname).toMatch(/arrivee$/);
		await expectRefused(thief, await thief.get(back), 409, 'a déjà servi');
		// Even if this service had forgotten it, the portal has not.
		await db.delete(usedAssertions);
		await expectRefused(thief, await thief.get(back), 410, 'n’a pas commencé dans ce navigateur');
	});

	const now = () => Math.floor(Date.now() / 1000);
	it.each<[string, Forge]>([
		['another nonce', (claims, sign) => sign({ ...claims, nonce: 'x' })],
		['no nonce', ({ nonce: _, ...claims }, sign) => sign(claims)],
		['another issuer', (claims, sign) => sign({ ...claims, iss: 'https://ent.example' })],
		['another audience', (claims, sign) => sign({ ...claims, aud: 'another' })],
		[
			'two audiences and another party',
			(claims, sign) => sign({ ...claims, aud: ['vigie', 'x'], azp: 'x' })
		],
		['an end in the past', (claims, sign) => sign({ ...claims, exp: now() - 60 })],
		['a beginning in the future', (claims, sign) => sign({ ...claims, nbf: now() + 120 })],
		[
			'no signature',
			(claims) => Promise.resolve(`${encoded({ alg: 'none' })}.${encoded(claims)}.`)
		],
		[
			'the signature of somebody else',
			async (claims) => {
				const { privateKey } = await generateKeyPair('RS256');
				return new SignJWT(claims)
					.setProtectedHeader({ alg: 'RS256', kid: 'portal' })
					.sign(privateKey);
			}
		],
		[
			'another person than the one who was signed for',
			async (claims, sign) => {
				const [head, , signature] = (await sign(claims)).split('.');
				return `${head}.${encoded({ ...claims, sub: 'admin' })}.${signature}`;
			}
		]
	])('is not believed with %s', async (_, forge) => {
		provider.forge = forge;
		const visitor = new Visitor();
		await expectRefused(visitor, await comeIn(visitor), 400, 'n’est pas sûre');
	});

	it('is believed with a token that is made again as it was', async () => {
		let algorithm;
		provider.forge = async (claims, sign) => {
			const token = await sign(claims);
			algorithm = decodeProtectedHeader(token).alg;
			return token;
		};
		expect((await comeIn(new Visitor())).url.pathname).toMatch(/arrivee$/);
		expect(algorithm).toBe('RS256');
	});

	it('may be no: whoever refuses reads so', async () => {
		provider.person = null;
		const visitor = new Visitor();
		await expectRefused(visitor, await comeIn(visitor), 403, 'n’a pas donné son accord');
	});

	it.each([
		['no first name', { given_name: undefined }, 'Il manque', 'Prénom'],
		['an empty name', { family_name: '  ' }, 'Il manque', 'Nom'],
		['a list for a name', { given_name: ['Noé'] }, 'illisibles', 'Prénom'],
		['an object for a name', { family_name: { toString: 'x' } }, 'illisibles', 'Nom'],
		['a name of 10,000 characters', { given_name: 'é'.repeat(10_000) }, 'illisibles', 'Prénom'],
		['a NUL', { given_name: 'No\0é' }, 'illisibles', 'Prénom'],
		['half of a character', { family_name: 'D\ud800' }, 'illisibles', 'Nom']
	])('that tells %s is refused with the name of what is wrong', async (_, told, sentence, name) => {
		provider.person = { ...provider.person, ...told };
		const visitor = new Visitor();
		const visit = await comeIn(visitor);
		await expectRefused(visitor, visit, 400, sentence);
		expect(visit.text).toMatch(new RegExp(`<li[^>]*>${name}</li>`));
	});
});

describe('a portal', () => {
	it('leads only to pages of this service', async () => {
		for (const to of [
			'https://evil.example/',
			'//evil.example',
			'/\\evil.example',
			'javascript:x'
		]) {
			const visitor = new Visitor();
			await comeIn(visitor, to);
			const made = await visitor.post(`${page('arrivee')}?/create`, { terms: 'on' });
			expect([to, made.location?.origin]).toEqual([to, app.base]);
			provider.person = { ...provider.person, sub: `sub-${++count}` };
		}
	});

	it('that is unknown, disabled or out of reach is said to be so', async () => {
		await putPortal({ ...provider.file('loin', { issuer: 'http://localhost:1' }) });
		const visitor = new Visitor();
		for (const name of ['', 'retour', 'arrivee', 'lien', 'acs']) {
			const visit =
				name === 'acs'
					? await visitor.post(page(name, 'nulle-part'), { SAMLResponse: 'x' })
					: await visitor.get(page(name, 'nulle-part'));
			await expectRefused(visitor, visit, 404, 'Ce portail n’existe pas');
		}
		await expectRefused(visitor, await visitor.get(page('', 'loin')), 502, 'ne répond pas');

		const back = await backTo(visitor);
		await disablePortal('ent', Date.now());
		await expectRefused(visitor, await visitor.get(back), 404, 'on ne peut plus s’y connecter');
		expect((await visitor.get(`${app.base}/connexion`)).text).not.toContain('Portail ent');
		expect((await visitor.get(`${app.base}/connexion`)).text).toContain('Portail loin');
	});

	it('is refused with each field that is wrong, and keeps its secret encrypted', async () => {
		const wrong = provider.file('ent', { issuer: 'http://ent.example', clientId: '', other: 1 });
		await expect(putPortal(wrong)).rejects.toThrow(
			/settings\.issuer: must be an https address[^]*settings\.clientId[^]*settings: .*other/
		);
		await expect(putPortal({ ...provider.file('Ent!') })).rejects.toThrow(/slug: must be/);
		await expect(putPortal(null)).rejects.toThrow(/file/);
		const [kept] = await db.select().from(portals).where(eq(portals.slug, 'ent'));
		expect(kept!.secret).not.toContain('secret');
		expect(JSON.stringify(await listPortals())).not.toContain(kept!.secret);
	});

	it('is put and listed by a command, which says what is wrong in a file', async () => {
		const folder = createTemporaryFolder('portals');
		const put = async (slug: string, settings?: object) => {
			const path = join(folder, slug);
			writeFileSync(path, JSON.stringify(provider.file(slug, { ...settings })));
			const child = runScript(['scripts/portals.ts', 'put', path]);
			await once(child, 'close');
			return { code: child.exitCode, output: child.output() };
		};
		const [wrong, right] = await Promise.all([put('faux', { issuer: 'ftp://x' }), put('neuf')]);
		rmSync(folder, { recursive: true });
		expect(wrong).toEqual({ code: 1, output: expect.stringMatching(/^settings\.issuer: must be/) });
		expect(right).toEqual({
			code: 0,
			output: expect.stringMatching(/neuf +oidc +enabled +Portail/)
		});
	});

	it('is unlinked from an account that has another way in, never the last one', async () => {
		const visitor = new Visitor();
		await signUp(visitor);
		const { id } = (await whoIs(visitor))!;
		expect(await unlinkIdentity(id, 'ent')).toEqual({ because: 'last-way-in' });
		await putPortal(provider.file('second'));
		await db
			.insert(portalIdentities)
			.values({ portal: 'second', subject: 'x', userId: id, createdAt: Date.now() });
		const both = await Promise.all([unlinkIdentity(id, 'ent'), unlinkIdentity(id, 'second')]);
		expect(both.map(({ because }) => because).sort()).toEqual(['last-way-in', null]);
		expect(await listIdentities(id)).toHaveLength(1);
		await db.update(users).set({ passwordHash, username: 'noe' }).where(eq(users.id, id));
		const [left] = await listIdentities(id);
		expect(await unlinkIdentity(id, left!.portal)).toEqual({ because: null });
		expect(await listIdentities(id)).toEqual([]);
	});

	async function backTo(visitor: Visitor): Promise<URL> {
		return (await visitor.follow(await visitor.get(start()), isReturn)).location!;
	}
});

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
