/** The pages of accounts as their visitors ask for them, hostile ones among them: what is counted, told, kept and closed. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword, readAuthSession } from '#db/auth.server';
import { db } from '#db/connection.server';
import { authSessions, users } from '#db/schema/accounts';
import { putPortal } from '#db/portals';
import { portalIdentities } from '#db/schema/sign-in';
import { startApp, type App } from './support/app.ts';
import { createAccount } from './support/center.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { Visitor, type Visit } from './support/visitor.ts';

const PASSWORD = 'Phare-2026';
let app: App;
let passwordHash: string;
let count = 0;

beforeAll(async () => {
	const databaseUrl = await openTestDatabase();
	const VIGIE_DATA = mkdtempSync(join(tmpdir(), 'accounts-'));
	const env = { TRUST_PROXY: 'true', KEEP_MAILS: 'true', VIGIE_DATA };
	[app, passwordHash] = await Promise.all([
		startApp('production', databaseUrl, undefined, env),
		hashPassword(PASSWORD)
	]);
});
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

async function createHolder(more: Partial<typeof users.$inferInsert> = {}) {
	const holder = await createAccount();
	await db
		.update(users)
		.set({ passwordHash, ...more })
		.where(eq(users.id, holder.userId));
	return holder;
}

/** Somebody at an address of the network, another one each time unless it is said. */
const at = (address = `192.0.2.${++count}`, more = {}) =>
	new Visitor({ 'x-forwarded-for': address, 'x-forwarded-proto': 'http', ...more });
const post = (visitor: Visitor, path: string, fields: Record<string, string>) =>
	visitor.post(app.base + path, fields);
const signIn = (visitor: Visitor, login: string, password = PASSWORD, to = '/certif') =>
	post(visitor, `/connexion?vers=${encodeURIComponent(to)}`, { login, password });
const whoIs = async (visitor: Visitor) =>
	(await readAuthSession(visitor.cookiesOf(app.base)))?.user.id ?? null;
const DELAYED = 'Trop de mots de passe faux';
const expectDelayed = ({ status, text }: Visit) =>
	expect([status, text]).toEqual([429, expect.stringContaining(DELAYED)]);

describe('guesses', () => {
	it('of codes of campaigns from one address are stopped, in their own words, on the form and on the page', async () => {
		const address = `192.0.2.${++count}`;
		const path = `${app.base}/parcours/RIEN22222`;
		const misses = await Promise.all(Array.from({ length: 300 }, () => at(address).get(path)));
		expect(new Set(misses.map(({ status }) => status))).toEqual(new Set([303]));
		const stopped = [429, expect.stringContaining('Trop de tentatives')];
		const page = await at(address).get(path);
		expect([page.status, page.text]).toEqual(stopped);
		const form = await post(at(address), '/parcours', { code: 'RIEN22222' });
		expect([form.status, form.text]).toEqual(stopped);
		expect((await at().get(path)).status).toBe(303);
	});

	it('of one network are slowed down together, though each comes from another address of it', async () => {
		const { email } = await createHolder();
		for (let n = 1; n <= 5; n++) await signIn(at(`2001:db8:7:7::${n}`), email, 'wrong');
		expectDelayed(await signIn(at('2001:db8:7:7::6'), email));
		expect((await signIn(at('2001:db8:7:8::1'), email)).status).toBe(303);
	});

	it('by one name of an account do not tell that another name is of the same one', async () => {
		const username = `nina.morel${++count}`;
		const { email } = await createHolder({ username });
		const address = `198.51.100.${++count}`;
		for (let n = 1; n <= 5; n++) await signIn(at(address), email, 'wrong');
		expectDelayed(await signIn(at(address), email));
		expect((await signIn(at(address), username, 'wrong')).status).toBe(400);
	});
});

describe('somebody who signs in', () => {
	it('closes the connection of whoever else was signed in in this browser', async () => {
		const [one, two] = [await createHolder(), await createHolder()];
		const visitor = at();
		await signIn(visitor, one.email);
		const before = visitor.cookiesOf(app.base);
		await signIn(visitor, two.email);
		expect(await whoIs(visitor)).toBe(two.userId);
		expect(await readAuthSession(before)).toBeNull();
	});

	it('with a password of a teacher comes where he wanted to go, once he chose another one', async () => {
		const { email } = await createHolder({ oneTimeUntil: Date.now() + 60_000 });
		const visitor = at();
		const first = await visitor.follow(await signIn(visitor, email, PASSWORD, '/parcours/ABC?x=1'));
		expect(first.text).toContain('Choisir un mot de passe');
		const chosen = await visitor.post(first.url, { password: 'Choisi-2026' });
		expect(chosen.location?.href).toBe(`${app.base}/parcours/ABC?x=1`);
	});
});

describe('a password that is chosen', () => {
	it('is never cut: one that is too long is refused, and the present one stays', async () => {
		const { email } = await createHolder();
		const visitor = at();
		await signIn(visitor, email);
		const wanted = `Aa1${'x'.repeat(297)}`;
		const fields = { present: PASSWORD, password: wanted };
		const refused = await post(visitor, '/app/compte?/password', fields);
		expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('255')]);
		expect((await signIn(at(), email)).status).toBe(303);
	});
});

describe('what opens an account', () => {
	it('is told by mail to its holder when it changes: a password', async () => {
		const { email } = await createHolder();
		const visitor = at();
		await signIn(visitor, email);
		const fields = { present: PASSWORD, password: 'Neuf-2026' };
		expect((await post(visitor, '/app/compte?/password', fields)).status).toBe(200);
		await eventually(async () => {
			const mails = (await at().get(`${app.base}/courriels`)).text;
			expect(mails).toContain(email);
			expect(mails).toContain('Le mot de passe de votre compte Vigie a été changé.');
		});
	});

	it('is seen in it and removed, a portal for one, unless nothing else opens it', async () => {
		const settings = { issuer: 'https://ent.example', clientId: 'vigie' };
		await putPortal({ slug: 'ent', name: 'ENT du Nord', protocol: 'oidc', settings });
		const link = (userId: string) =>
			db
				.insert(portalIdentities)
				.values({ portal: 'ent', subject: userId, userId, createdAt: Date.now() });
		const unlink = (visitor: Visitor) => post(visitor, '/app/compte?/unlink', { portal: 'ent' });

		const { userId, email } = await createHolder();
		await link(userId);
		const visitor = at();
		await signIn(visitor, email);
		const here = `${app.base}/app/compte`;
		expect((await visitor.get(here)).text).toContain('aria-label="Retirer ENT du Nord"');
		expect((await unlink(visitor)).text).toContain('Ce portail n’ouvre plus votre compte');
		expect((await visitor.get(here)).text).not.toContain('ENT du Nord');

		const alone = await createHolder({ passwordHash: null, email: null });
		await link(alone.userId);
		const kept = await unlink(at(undefined, { cookie: alone.cookie }));
		expect([kept.status, kept.text]).toEqual([
			409,
			expect.stringContaining('C’est le dernier moyen d’ouvrir ce compte')
		]);
	});
});

describe('the mailbox of somebody', () => {
	it('gets five mails an hour at most, whichever page is asked for them', async () => {
		const { email } = await createHolder();
		const box = `box-${++count}@vigie.example`;
		const visitor = at();
		await signIn(visitor, email);
		const ask = () => post(visitor, '/app/compte?/email', { email: box, password: PASSWORD });
		for (let n = 1; n <= 3; n++) expect((await ask()).status).toBe(200);
		const forget = () => post(at(), '/mot-de-passe-oublie', { email: box });
		for (let n = 1; n <= 2; n++) expect((await forget()).status).toBe(200);
		const newcomer = { firstName: 'Ondine', lastName: 'Quérel', email: box, terms: 'on' };
		const replies = [
			await ask(),
			await forget(),
			await post(at(), '/inscription', { ...newcomer, password: PASSWORD })
		];
		expect(replies.map(({ status }) => status)).toEqual([429, 429, 429]);
	});
});

describe('the language that somebody asks for', () => {
	const LANGUAGE =
		/<form method="POST" action="(\/langue[^"]*)"[^>]*>\s*<button type="submit" name="locale" value="(\w+)"/;

	it('is that of his account too, from any page, without a script', async () => {
		const { userId, email } = await createHolder({ locale: 'fr' });
		const visitor = at();
		await signIn(visitor, email);
		const page = await fetch(`${app.base}/conditions?x=1`, {
			headers: { cookie: visitor.cookiesOf(app.base), accept: 'text/html' }
		});
		const [, action, locale] = LANGUAGE.exec(await page.text())!;
		const asked = await post(visitor, action!, { locale: locale! });
		expect([locale, asked.location?.href]).toEqual(['en', `${app.base}/conditions?x=1`]);
		expect((await visitor.get(asked.location!)).text).toContain('Terms of use');
		const another = at();
		await signIn(another, email);
		expect((await another.get(`${app.base}/conditions`)).text).toContain('Terms of use');
		const [kept] = await db.select().from(users).where(eq(users.id, userId));
		expect(kept!.locale).toBe('en');
	});

	it('is one that there is, and leads to no other site', async () => {
		expect((await post(at(), '/langue', { locale: 'xx' })).status).toBe(400);
		const lured = await post(at(), '/langue?vers=//evil.example', { locale: 'en' });
		expect(lured.location?.href).toBe(`${app.base}/`);
	});
});

describe('the terms', () => {
	it('are read by anybody, before he accepts them', async () => {
		expect((await at().get(`${app.base}/inscription`)).text).toContain('href="/conditions"');
		const { status, text } = await at().get(`${app.base}/conditions`);
		expect(status).toBe(200);
		for (const chapter of ['Ce qui est gardé', 'Qui le voit', 'Combien de temps', 'supprimer']) {
			expect(text).toContain(chapter);
		}
	});
});

describe('an account without a password', () => {
	it('is deleted by whoever came a moment ago by his portal, and by no older connection', async () => {
		const { userId, cookie } = await createHolder({ passwordHash: null, email: null });
		const send = () => post(at(undefined, { cookie }), '/app/compte/suppression', { sure: 'on' });
		const created = eq(authSessions.userId, userId);
		await db
			.update(authSessions)
			.set({ createdAt: Date.now() - 11 * 60_000 })
			.where(created);
		const old = await send();
		expect([old.status, old.text]).toEqual([
			400,
			expect.stringContaining('revenez d’abord par votre portail')
		]);
		await db.update(authSessions).set({ createdAt: Date.now() }).where(created);
		expect((await send()).status).toBe(303);
		const [left] = await db.select().from(users).where(eq(users.id, userId));
		expect(left!.anonymizedAt).not.toBeNull();
	});
});
