/** A school whose space nobody administers: who claims it, where its link goes, and what a stranger learns by asking. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { claimSpace } from '#db/organizations/claims';
import { findOrganization } from '#db/organizations/keeping';
import { findMyOrganization } from '#db/organizations/organizations';
import { users } from '#db/schema/accounts';
import { organizations } from '#db/schema/structures';
import { organizationInvitations } from '#db/schema/teams';
import { acceptAsNewcomer, acceptInvitation, findInvitation } from '#db/structures/accepting';
import {
	cancelInvitation,
	invite,
	listPendingInvitations,
	renewInvitation
} from '#db/structures/invitations';
import { startApp, type App } from './support/app.ts';
import { createSchool, type School } from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { createUser } from './support/room.ts';
import { createStaff } from './support/staff.ts';
import { Visitor } from './support/visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const PAGE = '/espace-etablissement';
const CLAIMANT = { firstName: 'Inès', lastName: 'Le Goff-d’Arc' };
let app: App;
let school: School;
let uai: string;
let official: string;
let count = 0;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase(), undefined, {
		...{ TRUST_PROXY: 'true', KEEP_MAILS: 'true', VIGIE_DATA: folder }
	});
});
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

const newUai = () => `${1_000_000 + ++count}R`;

beforeEach(async () => {
	school = await createSchool();
	uai = newUai();
	official = `ce.${uai.toLowerCase()}@academie.example`;
	await change({ externalId: uai, officialEmail: official });
});

const change = (facts: Partial<typeof organizations.$inferInsert>, id = school.id) =>
	db.update(organizations).set(facts).where(eq(organizations.id, id));

/** Of somebody who is signed in, behind the proxy. */
const headersOf = (cookie: string) => ({
	...{ cookie, origin: app.base, 'x-forwarded-proto': 'http' },
	...{ accept: 'text/html', 'accept-language': 'fr' }
});

/** Somebody at an address of the network, another one each time unless it is said. */
const at = (address = `192.0.2.${++count}`) =>
	new Visitor({ 'x-forwarded-for': address, 'x-forwarded-proto': 'http' });
const ask = (fields: Record<string, string> = {}, visitor = at()) =>
	visitor.post(app.base + PAGE, { uai, ...CLAIMANT, ...fields });

interface Mail {
	to: string;
	subject: string;
	text: string;
}

function mailsTo(address: string): Mail[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.filter((name) => name.endsWith('.json'))
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mail)
		.filter(({ to }) => to === address);
}

const invitationsOf = (id: number) =>
	db.select().from(organizationInvitations).where(eq(organizationInvitations.structureId, id));

const structureOf = ({ id }: { id: number }) => ({ kind: 'organization', id }) as const;

async function claim(): Promise<string> {
	return (await claimSpace(uai, CLAIMANT))!.code;
}

describe('the page of who claims a space', () => {
	it.each<[string, Record<string, string>, string]>([
		['no code', { uai: '' }, 'sept chiffres et la lettre'],
		['a code of another country', { uai: 'A932045R' }, 'sept chiffres et la lettre'],
		['two codes', { uai: '0932045R0932046S' }, 'sept chiffres et la lettre'],
		['no name', { lastName: ' ' }, 'Écrivez ce nom en lettres'],
		['a link', { firstName: 'Visitez evil.example' }, 'Écrivez ce nom en lettres'],
		['an address', { lastName: 'a@b.example' }, 'Écrivez ce nom en lettres'],
		['another line', { lastName: 'Le Goff\nBonjour' }, 'Écrivez ce nom en lettres'],
		['a tag', { firstName: '<b>Inès</b>' }, 'Écrivez ce nom en lettres'],
		['a NUL', { firstName: 'In\0ès' }, 'Écrivez ce nom en lettres'],
		['101 letters', { firstName: 'x'.repeat(101) }, 'Écrivez ce nom en lettres']
	])(
		'refuses %s beside its field, keeps what was typed, and writes nothing',
		async (_, more, says) => {
			const { status, text } = await ask(more);
			expect([status, text.split('aria-invalid="true"').length - 1]).toEqual([400, 1]);
			expect(text).toContain(says);
			if (!('lastName' in more)) expect(text).toContain('value="Le Goff-d’Arc"');
			expect(await invitationsOf(school.id)).toEqual([]);
		}
	);

	it('answers the same, whatever there is behind a code, and writes to a known school alone', async () => {
		const [silent, archived, firm] = [
			await createSchool(),
			await createSchool(),
			await createSchool()
		];
		const codes = [newUai(), newUai(), newUai()] as const;
		await change({ externalId: codes[0] }, silent.id);
		const facts = { officialEmail: 'x@vigie.example' };
		await change({ externalId: codes[1], archivedAt: Date.now(), ...facts }, archived.id);
		await change({ externalId: codes[2], type: 'PRO', ...facts }, firm.id);
		const said: [number, string][] = [];
		for (const asked of [...codes, newUai(), uai]) {
			const { status, text } = await ask({ uai: asked });
			said.push([status, text.replaceAll(asked, 'UAI')]);
		}
		expect(said[0]![1]).toContain('Si un établissement scolaire a le code UAI');
		for (const one of said) expect(one).toEqual(said[0]);
		await eventually(async () => expect(mailsTo(official)).toHaveLength(1));
		expect(mailsTo('x@vigie.example')).toEqual([]);
		for (const { id } of [silent, archived, firm]) expect(await invitationsOf(id)).toEqual([]);
	});

	it('takes three requests for one code in an hour, there or not, and twenty from one address', async () => {
		for (const asked of [uai, newUai()]) {
			const statuses = [];
			for (let i = 0; i < 4; i++) statuses.push((await ask({ uai: asked })).status);
			expect(statuses).toEqual([200, 200, 200, 429]);
		}
		const address = `198.51.100.${++count}`;
		const statuses = [];
		for (let i = 0; i < 21; i++) statuses.push((await ask({ uai: newUai() }, at(address))).status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(20);
		expect(statuses[20]).toBe(429);
	});
});

describe('the letter', () => {
	it('leaves for the official address alone, makes an administrator of who follows it, and those who are one are told', async () => {
		await ask({ uai: ` ${uai.toLowerCase().replace(/^(...)/, '$1 ')} ` });
		const [letter] = await eventually(async () => {
			const mails = mailsTo(official);
			expect(mails).toHaveLength(1);
			return mails;
		});
		const code = /\/invitations\/([\w-]{43})/.exec(letter!.text)![1]!;
		expect(letter!.subject).toBe('Administrer l’espace de Lycée Simone-Weil');
		expect(letter!.text).toContain('Inès Le Goff-d’Arc demande');

		const [teacher] = await db.select().from(users).where(eq(users.id, school.teacher.userId));
		const [told] = await eventually(async () => {
			const mails = mailsTo(teacher!.email!);
			expect(mails).toHaveLength(1);
			return mails;
		});
		expect(told!.text).toContain(official);
		expect(told!.text).toContain(`/orga/${school.id}/equipe`);
		expect(told!.text).not.toContain(code);

		const principal = await createUser('Inès', 'Le Goff');
		const page = await fetch(`${app.base}/invitations/${code}`, {
			headers: headersOf(principal.cookie)
		});
		expect(await page.text()).toContain('a demandé à administrer l’espace');
		const accepted = await fetch(`${app.base}/invitations/${code}?/accept`, {
			...{ method: 'POST', body: new URLSearchParams(), redirect: 'manual' },
			headers: headersOf(principal.cookie)
		});
		expect(accepted.headers.get('location')).toBe(`/orga/${school.id}/equipe`);
		expect(await findMyOrganization(school.id, principal.userId)).toMatchObject({
			role: 'administrator'
		});
		const { changes } = (await findOrganization(school.id))!;
		expect(changes[0]).toMatchObject({
			...{ kind: 'claimed', by: 'Inès Le Goff' },
			details: { claimedBy: 'Inès Le Goff-d’Arc', email: official }
		});
	});

	it('works once, and not any more once another one was asked for, or its claim cancelled', async () => {
		const [one, two] = [await createUser(), await createUser()];
		const first = await claim();
		const second = await claim();
		expect(await acceptInvitation(first, one.userId)).toEqual({ because: 'invitation-not-found' });
		expect(await acceptInvitation(second, one.userId)).toHaveProperty('structure');
		expect(await acceptInvitation(second, two.userId)).toMatchObject({
			because: 'invitation-used'
		});

		const third = await claim();
		const [pending] = await listPendingInvitations(structureOf(school));
		expect(pending).toMatchObject({
			...{ email: official, isClaim: true, invitedBy: 'Inès Le Goff-d’Arc' }
		});
		await cancelInvitation(structureOf(school), school.teacher.userId, pending!.id);
		expect(await acceptInvitation(third, two.userId)).toMatchObject({ because: 'invitation-used' });
		expect(await findMyOrganization(school.id, two.userId)).toBeNull();
		// And is over a week later.
		const late = await claimSpace(uai, CLAIMANT, Date.now() - 7 * 86_400_000);
		expect(await acceptInvitation(late!.code, two.userId)).toMatchObject({
			because: 'invitation-expired'
		});
	});

	it('raises a member to administrator, which an invitation does not', async () => {
		const member = await createUser();
		const [account] = await db.select().from(users).where(eq(users.id, member.userId));
		const by = school.teacher.userId;
		const join = async (role: 'member' | 'administrator') => {
			const done = await invite(structureOf(school), by, [account!.email!], role);
			return 'because' in done ? done : acceptInvitation(done.letters[0]!.code, member.userId);
		};
		await join('member');
		expect(await join('administrator')).toEqual({
			...{ because: 'already-member', emails: [account!.email] }
		});
		await acceptInvitation(await claim(), member.userId);
		expect(await findMyOrganization(school.id, member.userId)).toMatchObject({
			role: 'administrator'
		});
	});

	it('makes an account of the official address for who has none', async () => {
		const code = await claim();
		expect(await findInvitation(code, null)).toMatchObject({ email: official, isClaim: true });
		const person = { firstName: 'Inès', lastName: 'Le Goff', password: 'Vigie-2026' };
		const joined = (await acceptAsNewcomer(code, person)) as { userId: string };
		expect(await findMyOrganization(school.id, joined.userId)).toMatchObject({
			...{ role: 'administrator', hasAcceptedTerms: false }
		});
	});

	it('of a claim that an administrator sends again is his own invitation, for that address alone', async () => {
		await claim();
		const [pending] = await listPendingInvitations(structureOf(school));
		const by = school.teacher.userId;
		const renewed = await renewInvitation(structureOf(school), by, pending!.id);
		const { code } = (renewed as { letter: { code: string } }).letter;
		const stranger = await createUser();
		expect(await acceptInvitation(code, stranger.userId)).toMatchObject({
			because: 'invitation-for-another-address'
		});
	});
});

describe('the official address', () => {
	it('is written by the staff, valid, and its changes are told', async () => {
		const { cookie } = await createStaff('support');
		const save = (officialEmail: string) =>
			fetch(`${app.base}/certif/jury/organisations/${school.id}/modifier`, {
				method: 'POST',
				body: new URLSearchParams({
					...{ type: 'SCO', name: 'Lycée Simone-Weil', externalId: uai, officialEmail },
					...{ timeZone: 'Europe/Paris', isManagingStudents: 'on' }
				}),
				headers: headersOf(cookie),
				redirect: 'manual'
			});
		for (const wrong of ['ce.x', 'a@b.fr, c@d.fr', 'a@b.fr\r\nBcc: x@y.fr', 'ce x@y.fr']) {
			const response = await save(wrong);
			expect([wrong, response.status]).toEqual([wrong, 400]);
			expect(await response.text()).toContain('Écrivez une adresse e-mail valide.');
		}
		expect((await findOrganization(school.id))!.officialEmail).toBe(official);
		expect((await save(' CE.Nouveau@Academie.example ')).status).toBe(303);
		const { officialEmail, changes } = (await findOrganization(school.id))!;
		expect(officialEmail).toBe('ce.nouveau@academie.example');
		expect(changes[0]!.details).toMatchObject({
			...{ officialEmail, officialEmailBefore: official }
		});
		expect((await save('')).status).toBe(303);
		expect(await claimSpace(uai, CLAIMANT)).toBeNull();
	});
});
