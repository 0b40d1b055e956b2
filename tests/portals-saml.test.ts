/** Sign-in through portals that speak SAML, and the answers that nobody may make in their name. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAuthSession } from '#db/auth.server';
import { db } from '#db/connection.server';
import { listIdentities, putPortal } from '#db/portals';
import { users } from '#db/schema/accounts';
import { portalIdentities } from '#db/schema/sign-in';
import { learners, organizations } from '#db/schema/structures';
import { expectAccessible } from './support/accessibility.ts';
import { startSamlProvider, type Said, type SamlProvider } from './support/identity-providers.ts';
import { PORTAL_KEYS } from './support/portal-keys.ts';
import { Visitor, type Visit } from './support/visitor.ts';
import { useKeyboard } from './support/keyboard.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let provider: SamlProvider;
let metadata: string;
let count = 0;

const page = (name: string, portal = 'gar') =>
	`${windows.base}/connexion/portail/${portal}/${name}`;
const readMetadata = async () => (await fetch(page('metadata'))).text();

beforeAll(async () => {
	provider = await startSamlProvider('gar', readMetadata);
	await putPortal(provider.file('gar'));
	metadata = await readMetadata();
	await putPortal(provider.file('ent', { isStartedByPortal: true }));
});
afterAll(() => provider?.close());

beforeEach(async () => {
	await putPortal(provider.file('gar', { isStartedByPortal: true }));
	provider.person = said();
});

function said(more: Partial<Said> = {}, subject = `ido-${++count}`): Said {
	const attributes = { IDO: subject, PRE: 'Lina', NOM: 'Petit' };
	return { subject, attributes, ...more };
}

const EVIL = 'https://evil.example';
/** The form of the page of the portal, which another site holds. */
const postAnswer = (visitor: Visitor, SAMLResponse: string, portal = 'gar') =>
	visitor.post(page('acs', portal), { SAMLResponse, RelayState: '/certif' }, EVIL);

async function answerWith(more: Partial<Said> & { subject?: string }): Promise<Visit> {
	const answer = await provider.respond(metadata, { ...said(), ...more });
	return postAnswer(new Visitor(), answer);
}

/** From the page of sign-in to the form of the portal, and back. */
async function comeIn(visitor: Visitor): Promise<Visit> {
	const form = await visitor.follow(await visitor.get(`${page('').slice(0, -1)}?vers=/certif`));
	const answer = /name="SAMLResponse" value="([^"]+)"/.exec(form.text)![1]!;
	const posted = await postAnswer(visitor, answer);
	return visitor.follow(posted, ({ pathname }) => pathname === '/certif');
}

const whoIs = async (visitor: Visitor) =>
	(await readAuthSession(visitor.cookiesOf(windows.base)))?.user ?? null;
const decoded = (answer: string) => Buffer.from(answer, 'base64').toString();
const encoded = (xml: string) => Buffer.from(xml).toString('base64');
const countAccounts = () => db.$count(users);

describe('sign-in through a portal that speaks SAML', () => {
	it('makes an account at the first visit and opens it at the next one', async () => {
		await putPortal(provider.file('gar'));
		const visitor = new Visitor();
		const arrival = await comeIn(visitor);
		expect(arrival.url.href).toBe(page('arrivee'));
		expect(arrival.text).toContain('Bienvenue, Lina');
		await visitor.post(`${page('arrivee')}?/create`, { terms: 'on' });
		const user = (await whoIs(visitor))!;
		expect(await listIdentities(user.id)).toMatchObject([{ portal: 'gar' }]);
		const again = new Visitor();
		expect((await comeIn(again)).location?.pathname).toBe('/certif');
		expect((await whoIs(again))?.id).toBe(user.id);
	});

	it('answers the request of this browser only', async () => {
		const [mine, other] = [new Visitor(), new Visitor()];
		const form = await mine.follow(await mine.get(page('').slice(0, -1)));
		const answer = /name="SAMLResponse" value="([^"]+)"/.exec(form.text)![1]!;
		// Whoever has others post his answer would sign them in as himself.
		await other.follow(await other.get(page('').slice(0, -1)));
		const lured = await other.follow(await postAnswer(other, answer));
		expect([lured.status, lured.text]).toEqual([
			410,
			expect.stringContaining('n’a pas commencé dans ce navigateur')
		]);
		expect(await whoIs(other)).toBeNull();
	});

	it('may begin in the portal only where its settings say so', async () => {
		const begun = await answerWith({});
		expect(begun.location?.pathname).toMatch(/arrivee$/);
		await putPortal(provider.file('gar'));
		expect((await answerWith({})).status).toBe(410);
	});

	it('has metadata for a portal of SAML only, and every other form of another site is refused', async () => {
		expect(metadata).toContain(page('acs'));
		expect((await fetch(page('metadata', 'nulle-part'))).status).toBe(404);
		const visitor = new Visitor();
		for (const name of ['arrivee?/create', 'lien?/confirm']) {
			expect((await visitor.post(page(name), { terms: 'on' }, EVIL)).status).toBe(403);
		}
	});
});

describe('an assertion', () => {
	const HOUR = 3_600_000;

	it.each<[string, Partial<Said>]>([
		['for another audience', { audience: 'https://other.example' }],
		['of another issuer', { issuer: 'https://other.example' }],
		['made for another recipient', { recipient: 'https://other.example/acs' }],
		['in a response sent elsewhere', { destination: 'https://other.example/acs' }],
		['that expired', { from: -HOUR, until: -60_000 }],
		['whose confirmation expired', { confirmedUntil: -60_000 }],
		['that is too old, whatever it says', { from: -HOUR, until: HOUR }],
		['that is not valid yet', { from: 120_000, until: HOUR }],
		['in a response that is not signed', { isResponseSigned: false }],
		['that is not signed itself', { isAssertionSigned: false }],
		['signed by another portal', { key: 'other' }],
		['signed with SHA-1', { isWeak: true }],
		['without an end', { before: (xml) => xml.replaceAll(/ NotOnOrAfter="[^"]+"/g, '') }],
		[
			'without conditions',
			{ before: (xml) => xml.replace(/<saml:Conditions[^]*<\/saml:Conditions>/, '') }
		],
		[
			'without an audience',
			{
				before: (xml) =>
					xml.replace(/<saml:AudienceRestriction>[^]*<\/saml:AudienceRestriction>/, '')
			}
		],
		[
			'that says to be borne by a key',
			{ before: (xml) => xml.replace('cm:bearer', 'cm:holder-of-key') }
		],
		[
			'that declares entities',
			{ before: (xml) => `<!DOCTYPE r [<!ENTITY a "x">]>${xml.replace('Lina', '&amp;a;')}` }
		],
		['with a comment', { before: (xml) => xml.replace('Lina', 'Li<!-- -->na') }],
		['with a CDATA section', { before: (xml) => xml.replace('Lina', '<![CDATA[Lina]]>') }]
	])('%s is not believed', async (_, lie) => {
		const before = await countAccounts();
		const visit = await answerWith(lie);
		expect([visit.status, visit.text]).toEqual([400, expect.stringContaining('n’est pas sûre')]);
		expect(visit.text).toContain('Se connecter autrement');
		expect(await countAccounts()).toBe(before);
	});

	it('may be all that a portal signs, where its settings say so', async () => {
		await putPortal(provider.file('gar', { isStartedByPortal: true, isResponseSigned: false }));
		expect((await answerWith({ isResponseSigned: false })).location?.pathname).toMatch(/arrivee$/);
		expect((await answerWith({ isAssertionSigned: false, isResponseSigned: false })).status).toBe(
			400
		);
	});

	it('is not believed altered, or beside a forged one, wherever that stands', async () => {
		for (const isResponseSigned of [true, false]) {
			await putPortal(provider.file('gar', { isStartedByPortal: true, isResponseSigned }));
			const answer = decoded(await provider.respond(metadata, said({ isResponseSigned })));
			const [assertion] = /<saml:Assertion[^]*<\/saml:Assertion>/.exec(answer)!;
			const [signature] = /<ds:Signature[^]*?<\/ds:Signature>/.exec(assertion)!;
			const forged = assertion
				.replace(signature, '')
				.replace(/ID="[^"]+"/, 'ID="_forged"')
				.replaceAll(/ido-\d+/g, 'admin');
			const object = `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${assertion}</ds:Object>`;
			const lies = {
				altered: answer.replaceAll(/ido-\d+/g, 'admin'),
				commented: answer.replace(/>(ido)(-\d+)</g, '>$1<!-- -->$2<'),
				before: answer.replace(assertion, forged + assertion),
				after: answer.replace(assertion, assertion + forged),
				around: answer.replace(
					assertion,
					forged.replace('</saml:Subject>', `</saml:Subject>${assertion}`)
				),
				'in the signature': answer.replace(
					assertion,
					forged.replace(
						'<saml:Subject>',
						`${signature.replace('</ds:Signature>', `${object}</ds:Signature>`)}<saml:Subject>`
					)
				),
				'with its id': answer.replace(
					assertion,
					forged.replace('_forged', /ID="([^"]+)"/.exec(assertion)![1]!) + assertion
				),
				'in extensions': answer.replace(
					assertion,
					`<samlp:Extensions>${assertion}</samlp:Extensions>${forged}`
				),
				stripped: answer.replaceAll(/<ds:Signature[^]*?<\/ds:Signature>/g, '')
			};
			for (const [name, lie] of Object.entries(lies)) {
				expect(lie).not.toBe(answer);
				const visit = await postAnswer(new Visitor(), encoded(lie));
				expect([name, visit.status, visit.location]).toEqual([name, 400, null]);
			}
			// The same, unaltered.
			expect((await postAnswer(new Visitor(), encoded(answer))).status).toBe(303);
		}
	});

	it('is not read short: a comment in the middle of a name opens no other account', async () => {
		const admin = new Visitor();
		provider.person = said({}, 'adm');
		await comeIn(admin);
		await admin.post(`${page('arrivee')}?/create`, { terms: 'on' });
		const visitor = new Visitor();
		const answer = await provider.respond(metadata, said({}, 'admin'));
		await postAnswer(visitor, encoded(decoded(answer).replaceAll('>admin<', '>adm<!-- -->in<')));
		expect(await whoIs(visitor)).toBeNull();
	});

	it('is believed once, by one of two requests at the same instant', async () => {
		const answer = await provider.respond(metadata, said());
		const visits = await Promise.all([1, 2].map(() => postAnswer(new Visitor(), answer)));
		expect(visits.map(({ status }) => status).sort()).toEqual([303, 409]);
		const replayed = await postAnswer(new Visitor(), answer);
		expect([replayed.status, replayed.text]).toEqual([
			409,
			expect.stringContaining('Cette réponse du portail a déjà servi')
		]);
		// Nor by another portal, whoever signs for both: it was made for the address of the first one.
		expect((await postAnswer(new Visitor(), answer, 'ent')).status).toBe(400);
	});

	describe('that is encrypted', () => {
		const { privateKey: secret, certificate: encryptionCertificate } = PORTAL_KEYS.other;
		const file = (settings = {}) => ({
			...provider.file('gar', { isStartedByPortal: true, encryptionCertificate, ...settings }),
			secret
		});

		it('is read with the key of the service, which metadata show, and with no other one', async () => {
			await putPortal(file());
			const own = await readMetadata();
			expect(own).toContain('use="encryption"');
			expect(own).not.toContain(metadata);
			const answerBy = async (encryptedWith: Said['encryptedWith'], more: Partial<Said> = {}) => {
				const answer = await provider.respond(own, said({ encryptedWith, ...more }));
				expect(decoded(answer)).not.toContain('Lina');
				return postAnswer(new Visitor(), answer);
			};
			const arrived = await answerBy('metadata');
			expect(arrived.location?.pathname).toMatch(/arrivee$/);
			expect((await answerBy('school')).status).toBe(400);
			// The envelope hides nothing that would be refused without it.
			for (const lie of [
				{ isResponseSigned: false },
				{ isAssertionSigned: false },
				{ audience: 'https://other.example' },
				{ key: 'other' },
				{ isWeak: true },
				{ before: (xml: string) => xml.replace('Lina', '<![CDATA[Lina]]>') }
			] as const) {
				expect([lie, (await answerBy('metadata', lie)).status]).toEqual([lie, 400]);
			}
			await putPortal(provider.file('gar', { isStartedByPortal: true }));
			expect((await answerBy('metadata')).status).toBe(400);
		});

		it('is asked for with the key of its certificate, and in a response that is signed', async () => {
			const wrong = { ...file(), secret: PORTAL_KEYS.school.privateKey };
			await expect(putPortal(wrong)).rejects.toThrow(/secret: must be the private key/);
			const without = provider.file('gar', { encryptionCertificate });
			await expect(putPortal(without)).rejects.toThrow(/secret: must be the private key/);
			await expect(putPortal(file({ isResponseSigned: false }))).rejects.toThrow(
				/isResponseSigned/
			);
		});
	});

	it('is believed while one certificate replaces another', async () => {
		const certificates = [PORTAL_KEYS.other.certificate, PORTAL_KEYS.school.certificate];
		await putPortal(provider.file('gar', { isStartedByPortal: true, certificates }));
		expect((await answerWith({ key: 'school' })).status).toBe(303);
		expect((await answerWith({ key: 'other' })).status).toBe(303);
	});

	it.each([
		['nothing', ''],
		['no base64', '%%%%'],
		['no XML', encoded('bonjour')],
		['another document', encoded('<a/>')],
		['a NUL', encoded('<a>\0</a>')],
		[
			'an XML bomb',
			encoded(
				`<!DOCTYPE b [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]><b>&a30;</b>`
			)
		],
		['a deep tree', encoded('<a>'.repeat(12_000) + '</a>'.repeat(12_000))],
		['a huge body', 'A'.repeat(3_000_000)]
	])('is not %s, which is refused at once', async (_, answer) => {
		const since = Date.now();
		const visit = await postAnswer(new Visitor(), answer);
		expect([visit.status, visit.text]).toEqual([400, expect.stringContaining('n’est pas sûre')]);
		expect(Date.now() - since).toBeLessThan(3_000);
	});

	it.each([
		['no name', { NOM: '' }, 'Il manque', 'Nom'],
		['no identifier', { IDO: '' }, 'Il manque', 'Identifiant dans le portail'],
		['a name of 10,000 characters', { PRE: 'x'.repeat(10_000) }, 'illisibles', 'Prénom'],
		['a control character', { IDO: 'a\u0085b' }, 'illisibles', 'Identifiant dans le portail']
	])('that tells %s is refused with the name of what is wrong', async (_, told, sentence, name) => {
		const one = said();
		const visit = await answerWith({ attributes: { ...one.attributes, ...told } });
		expect([visit.status, visit.text]).toEqual([400, expect.stringContaining(sentence)]);
		expect(visit.text).toMatch(new RegExp(`<li[^>]*>${name}</li>`));
	});

	it('may say no: whoever may not come in reads so', async () => {
		const denied = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0">
			<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Requester">
			<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:RequestDenied"/></samlp:StatusCode></samlp:Status></samlp:Response>`;
		await putPortal(provider.file('gar', { isStartedByPortal: true, isResponseSigned: false }));
		const visit = await postAnswer(new Visitor(), encoded(denied));
		expect([visit.status, visit.text]).toEqual([
			403,
			expect.stringContaining('n’a pas donné son accord')
		]);
	});
});

describe('an automatic account', () => {
	const automatic = (more = {}) =>
		putPortal(
			provider.file('gar', {
				isStartedByPortal: true,
				isAutomatic: true,
				areTermsAsked: false,
				claims: {
					subject: 'IDO',
					firstName: 'PRE',
					lastName: 'NOM',
					ine: 'INE',
					school: 'UAI',
					birthDate: 'NAI'
				},
				...more
			})
		);
	const BORN = '2010-02-03';
	let school: string;
	let organizationId: number;

	beforeEach(async () => {
		await automatic();
		school = `09${String(++count).padStart(5, '0')}A`;
		const [made] = await db
			.insert(organizations)
			.values({ type: 'SCO', name: 'Collège', externalId: school })
			.returning();
		organizationId = made!.id;
	});

	async function enrol(more: Partial<typeof learners.$inferInsert> = {}): Promise<number> {
		const [learner] = await db
			.insert(learners)
			.values({
				organizationId,
				firstName: 'Lina',
				lastName: 'Petit',
				birthDate: BORN,
				division: '3A',
				...more
			})
			.returning();
		return learner!.id;
	}

	async function arrive(told: Record<string, string>): Promise<{ visit: Visit; visitor: Visitor }> {
		const one = said();
		const visitor = new Visitor();
		const attributes = { ...one.attributes, ...told };
		const answer = await provider.respond(metadata, { ...one, attributes });
		return { visitor, visit: await postAnswer(visitor, answer) };
	}

	const ownerOf = async (id: number) =>
		(await db.select().from(learners).where(eq(learners.id, id)))[0]!.userId;

	it('is made at once, for the pupil of that school with these names and this birth date', async () => {
		const [mine, other] = [await enrol(), await enrol({ birthDate: '2010-02-04' })];
		const { visit, visitor } = await arrive({ PRE: 'LINA', UAI: school, NAI: BORN });
		expect(visit.location?.pathname).toBe('/certif');
		const user = (await whoIs(visitor))!;
		expect([await ownerOf(mine), await ownerOf(other)]).toEqual([user.id, null]);
	});

	it('is made for the pupil with that INE, and for nobody when two may be meant', async () => {
		const [mine, twin, sister] = [
			await enrol({ ine: `INE${count}` }),
			await enrol(),
			await enrol()
		];
		const { visitor } = await arrive({ INE: `ine${count}`, PRE: 'Autre' });
		expect(await ownerOf(mine)).toBe((await whoIs(visitor))!.id);
		const unclear = await arrive({ UAI: school, NAI: BORN });
		expect(await whoIs(unclear.visitor)).not.toBeNull();
		expect([await ownerOf(twin), await ownerOf(sister)]).toEqual([null, null]);
	});

	it('is not made beside the one that the school knows: that one is linked by its password', async () => {
		const { visitor: first } = await arrive({});
		const { id } = (await whoIs(first))!;
		await enrol({ userId: id });
		const before = await countAccounts();
		const { visitor, visit } = await arrive({ UAI: school, NAI: BORN });
		const page = await visitor.follow(visit);
		expect(page.text).toContain('Votre établissement vous connaît déjà un compte');
		expect(page.text).not.toContain('Créer mon compte');
		expect(await whoIs(visitor)).toBeNull();
		expect(await countAccounts()).toBe(before);
	});

	it('asks for nothing but the terms of use, where they are asked', async () => {
		await automatic({ areTermsAsked: true });
		const { visitor, visit } = await arrive({});
		const page = await visitor.follow(visit);
		expect(page.text).toContain('conditions d’utilisation');
		expect(page.text).toContain('href="/conditions"');
		expect(page.text).not.toContain('J’ai déjà un compte');
	});

	it('is one account for somebody who comes twice at once', async () => {
		const one = said();
		const answers = await Promise.all([1, 2].map(() => provider.respond(metadata, one)));
		const visitors = answers.map(() => new Visitor());
		await Promise.all(answers.map((answer, i) => postAnswer(visitors[i]!, answer)));
		const ids = await Promise.all(visitors.map(async (visitor) => (await whoIs(visitor))?.id));
		expect(ids[0]).toBeDefined();
		expect(ids[1]).toBe(ids[0]);
		const kept = await db
			.select()
			.from(portalIdentities)
			.where(eq(portalIdentities.subject, one.subject));
		expect(kept).toHaveLength(1);
	});
});

describe('a portal, in a browser', () => {
	it('is found among many with a keyboard only, and brings back from another site to the page where one wanted to go', async () => {
		for (let i = 1; i <= 6; i++) {
			await putPortal({ ...provider.file(`ent-${i}`), name: `ENT de l’académie ${i}` });
		}
		const window = await windows.open('/connexion?vers=/verification', { viewport: PHONE });
		await expectAccessible(window);
		const keys = useKeyboard(window);
		await keys.type('Chercher votre portail', 'portail GAR');
		expect(await window.getByRole('link', { name: /^ENT/ }).count()).toBe(0);
		await keys.press('link', 'Portail gar');
		// The provider's own page.
		await window.getByRole('button', { name: 'Continuer' }).press('Enter');
		await window.getByRole('heading', { name: 'Bienvenue, Lina' }).waitFor();
		await expectAccessible(window);
		await window.setViewportSize(DESKTOP);
		await keys.tick(/J’accepte/);
		await keys.press('button', 'Créer mon compte');
		await window.waitForURL(`${windows.base}/verification`);
		await window.getByText('Lina Petit').waitFor();

		const lost = await windows.open('/connexion/portail/nulle-part', { locale: 'en-GB' });
		await lost.getByText('This portal does not exist').waitFor();
		await expectAccessible(lost);
	});
});
