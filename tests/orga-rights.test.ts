/**
 * Who may open what in the space of teachers, and do what with a campaign: each role, on each page and form. Routes are found
 * in the code: a new one is in the matrix at once. Then what their forms say to what is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTargetProfile } from '#db/campaigns/target-profiles';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { campaigns, targetProfiles } from '#db/schema/campaigns';
import { schoolSessions } from '#db/schema/school';
import { learners, organizations } from '#db/schema/structures';
import { organizationInvitations, organizationMemberships } from '#db/schema/teams';
import { ORGANIZATION_FEATURES } from '#engine/vocabulary';
import { startApp, type App } from './support/app.ts';
import {
	addLearner,
	createSchool,
	enter,
	openCampaign,
	SUBJECTS,
	type School
} from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createUser, type Person } from './support/room.ts';
import { makePrimary } from './support/school.ts';

const SPACE = 'web/routes/orga/[organization]';
const TEACHERS = ['owner', 'administrator', 'member'] as const;
const OUTSIDERS = ['a teacher elsewhere', 'a pupil'] as const;
type Role = (typeof TEACHERS)[number] | (typeof OUTSIDERS)[number] | 'nobody';

let app: App;
let school: School;
let campaignId: number;
let code: string;
let people: Record<Role, Person>;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
});
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

async function teacher(role: 'member' | 'administrator', { id }: School): Promise<Person> {
	const person = await createUser('Malik', 'Sow');
	await db.insert(organizationMemberships).values({ structureId: id, userId: person.userId, role });
	return person;
}

beforeEach(async () => {
	school = await createSchool(false);
	// Every page is there, with a register that has a template; nobody is kept out for want of a place.
	await db
		.update(organizations)
		.set({
			features: ORGANIZATION_FEATURES.filter((one) => one !== 'placeLimit'),
			learnerFormat: 'fregata'
		})
		.where(eq(organizations.id, school.id));
	const owner = await teacher('member', school);
	const pupil = await createUser('Léa', 'Garnier');
	const found = await openCampaign(school, { name: 'Rentrée des Lilas' });
	({ id: campaignId, code } = found.campaign);
	await db.update(campaigns).set({ ownerId: owner.userId }).where(eq(campaigns.id, campaignId));
	await enter(pupil.userId, found);
	people = {
		owner,
		administrator: school.teacher,
		member: await teacher('member', school),
		'a teacher elsewhere': await teacher('administrator', await createSchool(false)),
		'a pupil': pupil,
		nobody: { userId: '', cookie: '' }
	};
});

const address = (path: string, organizationId = school.id) =>
	`/orga/${organizationId}/${path.replace('[campaign]', String(campaignId))}`;

function ask(path: string, role: Role): Promise<Response> {
	const headers = { cookie: people[role].cookie, accept: 'text/html', 'accept-language': 'fr' };
	return fetch(app.base + path, { headers, redirect: 'manual' });
}

function post(path: string, role: Role, fields: Record<string, string> | FormData = {}) {
	return fetch(app.base + path, {
		method: 'POST',
		body: fields instanceof FormData ? fields : new URLSearchParams(fields),
		headers: {
			...{ origin: app.base, cookie: people[role].cookie, accept: 'text/html' },
			'accept-language': 'fr'
		},
		redirect: 'manual'
	});
}

/** Everything that a refused act must leave as it was. */
const facts = async () => ({
	campaigns: await db.select().from(campaigns).orderBy(asc(campaigns.id)),
	profiles: await db.select().from(targetProfiles).orderBy(asc(targetProfiles.id)),
	schoolSessions: await db
		.select()
		.from(schoolSessions)
		.where(eq(schoolSessions.organizationId, school.id)),
	members: await db
		.select()
		.from(organizationMemberships)
		.where(eq(organizationMemberships.structureId, school.id))
		.orderBy(asc(organizationMemberships.userId)),
	invitations: await db
		.select()
		.from(organizationInvitations)
		.where(eq(organizationInvitations.structureId, school.id))
});

const newest = async () => (await facts()).campaigns.at(-1)!;

/** Files of names and birth dates. */
const OF_ADMINISTRATORS = ['certifications', 'certifications/resultats'];
const pages = readdirSync(SPACE, { recursive: true, withFileTypes: true })
	.filter(({ name }) => name === '+page.server.ts' || name === '+server.ts')
	.map(({ name, parentPath }) => ({
		path: relative(SPACE, parentPath).split(sep).join('/'),
		code: readFileSync(`${parentPath}/${name}`, 'utf8')
	}))
	.filter(
		({ path, code }) =>
			!/\[(?!campaign\])/.test(path) && !code.includes('POST:') && !OF_ADMINISTRATORS.includes(path)
	);
const forms = pages.flatMap(({ path, code }) => {
	const [, actions = ''] = code.split('export const actions');
	return [...actions.split('\n};')[0]!.matchAll(/^\t(\w+): /gm)].map(
		([, form]) => path + (form === 'default' ? '' : `?/${form}`)
	);
});

/** Of administrators: the register of the organization, and who is deleted from it. */
const isOfAdministrators = (path: string) =>
	path.startsWith('eleves/import') || /^(?:eleves|participants)\/supprimer/.test(path);

/** Of primary schools alone. */
const isOfPrimarySchools = (path: string) => /^(ecole|missions)/.test(path);

/** Acts on a campaign that is there, of its owner and of administrators. */
const OF_OWNER = [
	'campagnes/[campaign]/reglages?/change',
	'campagnes/[campaign]/reglages?/archive',
	'campagnes/[campaign]/reglages?/restore',
	'campagnes/[campaign]/supprimer'
];

describe('the space of teachers', () => {
	it('is looked at whole', () => {
		expect(pages.length).toBeGreaterThan(8);
		expect(forms).toEqual(expect.arrayContaining(OF_OWNER));
	});

	it('gives certificates and results by class to administrators of the school alone', async () => {
		for (const path of OF_ADMINISTRATORS) {
			for (const role of ['owner', 'member', ...OUTSIDERS] as const) {
				expect([path, role, (await ask(address(path), role)).status]).toEqual([path, role, 404]);
			}
			const response = await ask(address(path), 'nobody');
			expect(response.headers.get('location')).toMatch(/^\/connexion\?vers=/);
		}
		expect((await ask(address('certifications'), 'administrator')).status).toBe(200);
		const none = await ask(
			address('certifications/resultats?format=csv&classe=%00'),
			'administrator'
		);
		expect(none.status).toBe(404);
		expect(await none.text()).toContain('aucun résultat publié');
	});

	it.each(pages.map(({ path }) => path))('opens %s to its teachers alone', async (path) => {
		const query = path.endsWith('modele') ? '?format=csv' : '';
		if (isOfPrimarySchools(path)) {
			expect((await ask(address(path), 'administrator')).status).toBe(404);
			await makePrimary(school.id);
		}
		for (const role of TEACHERS) {
			const response = await ask(address(path) + query, role);
			const isOpen = role === 'administrator' || !isOfAdministrators(path);
			expect([role, response.status]).toEqual([role, isOpen ? 200 : 404]);
		}
		for (const role of OUTSIDERS) {
			const response = await ask(address(path) + query, role);
			expect([role, response.status]).toEqual([role, 404]);
			expect(await response.text()).not.toContain('Lilas');
		}
		const response = await ask(address(path) + query, 'nobody');
		expect(response.headers.get('location')).toMatch(/^\/connexion\?vers=/);
	});

	it.each(forms)('takes the form %s from its teachers alone', async (form) => {
		if (isOfPrimarySchools(form)) {
			expect((await post(address(form), 'administrator')).status).toBe(404);
			await makePrimary(school.id);
		}
		const before = await facts();
		const fields = { ...written(), isSure: 'on' };
		for (const role of OUTSIDERS) {
			expect((await post(address(form), role, fields)).status).toBe(404);
		}
		const response = await post(address(form), 'nobody', fields);
		expect(response.headers.get('location')).toMatch(/^\/connexion/);
		expect(await facts()).toEqual(before);
		if (isOfAdministrators(form)) expect((await post(address(form), 'member')).status).toBe(404);
	});

	it('gives accounts and passwords to pupils of its own organization alone', async () => {
		const pupil = await addLearner(school, { division: '2NDE 7' });
		const [own] = await db
			.select()
			.from(organizationMemberships)
			.where(eq(organizationMemberships.userId, people['a teacher elsewhere'].userId));
		const class7 = { classe: '2NDE 7', format: 'csv' };
		for (const role of OUTSIDERS) {
			for (const act of ['', '?/password', '?/username']) {
				expect((await post(address(`eleves/${pupil}${act}`), role)).status).toBe(404);
			}
			expect((await post(address('eleves/comptes/fiches'), role, class7)).status).toBe(404);
		}
		const there = address(`eleves/${pupil}?/password`, own!.structureId);
		expect((await post(there, 'a teacher elsewhere')).status).toBe(404);
		const isUntouched = await db.select().from(learners).where(eq(learners.id, pupil));
		expect(isUntouched[0]!.userId).toBeNull();
		const given = await post(address('eleves/comptes/fiches'), 'member', class7);
		expect(given.headers.get('content-disposition')).toContain('comptes-2NDE-7.csv');
		expect(await given.text()).toMatch(/"Garnier";"Léa";"lea\.garnier\d{4}";"[a-z]{6}\d\d"/);
		// The slips of a class that was given some give others.
		const pdf = await post(address('eleves/comptes/fiches'), 'owner', { ...class7, format: 'pdf' });
		expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
		expect(await (await ask(address(`eleves/${pupil}`), 'member')).text()).toContain('Malik Sow');
	});

	it.each(OF_OWNER)('takes %s from the owner and administrators, not from others', async (form) => {
		const before = await facts();
		// As it is sent now: somebody took part.
		const fields = { ...written({ isSentAutomatically: 'on' }), isSure: 'on' };
		const refused = await post(address(form), 'member', fields);
		expect(refused.status).toBe(400);
		expect(await refused.text()).toContain('Seuls le propriétaire');
		expect(await facts()).toEqual(before);
		const done = await post(address(form), 'administrator', fields);
		expect([200, 303]).toContain(done.status);
	});

	it('shows no campaign of another organization under the address of one’s own', async () => {
		const [own] = await db
			.select()
			.from(organizationMemberships)
			.where(eq(organizationMemberships.userId, people['a teacher elsewhere'].userId));
		const before = await facts();
		for (const { path } of pages.filter((one) => one.path.includes('[campaign]'))) {
			const there = address(path, own!.structureId);
			expect((await ask(there, 'a teacher elsewhere')).status).toBe(404);
		}
		for (const form of OF_OWNER) {
			const there = address(form, own!.structureId);
			expect((await post(there, 'a teacher elsewhere', { isSure: 'on' })).status).toBe(404);
		}
		const copy = `${address('campagnes/nouvelle', own!.structureId)}?copie=${campaignId}`;
		expect(await (await ask(copy, 'a teacher elsewhere')).text()).not.toContain('Lilas');
		expect(await facts()).toEqual(before);
	});

	it('sends who teaches in one organization to its campaigns', async () => {
		const response = await ask('/orga', 'member');
		expect(response.headers.get('location')).toBe(`/orga/${school.id}/campagnes`);
	});

	it.each([
		'?page=-1&de=x&etat=y',
		'?q=%00&page=1e9',
		'?de=tous&proprietaire=nobody',
		'?q=%25_%27'
	])('shows the list whatever its address says: %s', async (query) => {
		expect((await ask(address('campagnes') + query, 'owner')).status).toBe(200);
	});
});

describe('the terms of use', () => {
	const forget = () =>
		db
			.update(users)
			.set({ centerTermsAt: null, organizationTermsAt: null })
			.where(eq(users.id, school.teacher.userId));
	const read = async () => {
		const [user] = await db.select().from(users).where(eq(users.id, school.teacher.userId));
		return user!;
	};
	const terms = (back: string) => `/orga/conditions?vers=${encodeURIComponent(back)}`;

	it('come before every page', async () => {
		await forget();
		for (const path of [...pages.map((one) => one.path), ...OF_ADMINISTRATORS]) {
			const asked = `${address(path)}?format=csv`;
			const response = await ask(asked, 'administrator');
			expect([path, response.headers.get('location')]).toEqual([path, terms(asked)]);
		}
	});

	it('come before every form: what was posted without is not done', async () => {
		await forget();
		const before = await facts();
		for (const form of [...forms, 'eleves/comptes/fiches']) {
			const fields = { ...written(), isSure: 'on', classe: '2NDE 7', format: 'csv' };
			const response = await post(address(form), 'administrator', fields);
			expect([form, response.status]).toEqual([form, 403]);
			expect(await response.text()).toContain('conditions d’utilisation');
		}
		expect(await facts()).toEqual(before);
	});

	it('are accepted once, apart from those of centers, and lead back', async () => {
		await forget();
		const back = `${address('campagnes')}?de=tous`;
		const page = await ask(terms(back), 'administrator');
		expect(await page.text()).toContain('J’accepte ces conditions');
		const accepted = await post(terms(back), 'administrator');
		expect(accepted.headers.get('location')).toBe(back);
		expect((await ask(back, 'administrator')).status).toBe(200);
		const first = await read();
		expect(first).toMatchObject({ centerTermsAt: null, organizationTermsAt: expect.any(Number) });
		await post(terms('//elsewhere.example'), 'administrator');
		expect(await read()).toEqual(first);
		expect(await (await ask('/orga/conditions', 'administrator')).text()).toContain(
			'Vous les avez acceptées le'
		);
	});
});

const drawn = () => crypto.randomUUID();

/** The form of a campaign. */
function written(more: Record<string, string> = {}) {
	return {
		...{ key: drawn(), kind: 'profilesCollection', name: 'Profils de 2nde 7' },
		...{ participantIdKind: 'none', owner: people.owner.userId, ...more }
	};
}

describe('the form of a campaign', () => {
	it('makes it, once when it is sent twice, and leads to its settings', async () => {
		const fields = written();
		const first = await post(address('campagnes/nouvelle'), 'member', fields);
		const again = await post(address('campagnes/nouvelle'), 'member', fields);
		const { id, ...made } = await newest();
		expect(made).toMatchObject({ name: 'Profils de 2nde 7', ownerId: people.owner.userId });
		expect(first.headers.get('location')).toBe(
			`/orga/${school.id}/campagnes/${id}/reglages?fait=creee`
		);
		expect(again.headers.get('location')).toBe(first.headers.get('location'));
	});

	it('says what is wrong beside each field, and shows again what was typed', async () => {
		const before = await facts();
		const response = await post(
			address('campagnes/nouvelle'),
			'owner',
			written({
				...{ kind: 'assessment', name: '', targetProfile: '', landingText: 'Texte <b>gardé</b>' },
				...{ resultLinkText: 'Suite', resultLinkUrl: 'javascript:alert(1)' }
			})
		);
		expect(response.status).toBe(400);
		const text = await response.text();
		expect(text).toContain('Ce champ est obligatoire.');
		expect(text).toContain('Choisissez un profil cible.');
		expect(text).toContain('qui commence par https://');
		expect(text).toContain('Texte &lt;b>gardé&lt;/b>');
		expect(text).toContain('3 champs sont à corriger');
		expect(await facts()).toEqual(before);
	});

	it.each([
		['of another organization', SUBJECTS],
		['whose topics left the framework', [{ tube: 'gone', level: 3 }]]
	])('takes no target profile %s', async (_, tubes) => {
		const elsewhere = await createSchool(false);
		const [profile] = await db
			.insert(targetProfiles)
			.values({
				...{ name: 'Secret', tubes, createdAt: 1 },
				organizationId: tubes === SUBJECTS ? elsewhere.id : school.id
			})
			.returning();
		const before = await facts();
		const fields = written({ kind: 'exam', targetProfile: String(profile!.id) });
		const response = await post(address('campagnes/nouvelle'), 'owner', fields);
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('n’existe pas pour votre établissement');
		expect(await facts()).toEqual(before);
	});

	it.each<[string, Record<string, string>]>([
		['5,001 characters', { landingText: 'x'.repeat(5001) }],
		['an owner of another organization', { owner: 'somebody' }],
		['no key', { key: '' }],
		['a setting of another kind', { title: 'Un titre' }],
		['a NUL', { objective: 'a\0b' }],
		['no number of a profile', { kind: 'exam', targetProfile: '99999999999' }]
	])('is refused with %s, and nothing is made', async (_, change) => {
		const before = await facts();
		expect((await post(address('campagnes/nouvelle'), 'owner', written(change))).status).toBe(400);
		expect(await facts()).toEqual(before);
	});

	it('is filled with a campaign that is copied, as of who copies it', async () => {
		const page = `${address('campagnes/nouvelle')}?copie=${campaignId}`;
		const text = await (await ask(page, 'member')).text();
		expect(text).toContain('value="Copie de Rentrée des Lilas"');
	});

	it('changes nothing of a campaign that is archived meanwhile', async () => {
		await post(address('campagnes/[campaign]/reglages?/archive'), 'owner');
		const before = await facts();
		const change = await post(
			address('campagnes/[campaign]/reglages?/change'),
			'owner',
			written({ kind: 'assessment' })
		);
		expect(change.status).toBe(400);
		expect(await facts()).toEqual(before);
		const page = await (await ask(address('campagnes/[campaign]/reglages'), 'owner')).text();
		expect(page).toContain('Rouvrez-la pour la modifier');
	});

	it('asks for a tick before it deletes, with what is lost', async () => {
		const form = address('campagnes/[campaign]/supprimer');
		const before = await facts();
		expect(await (await ask(form, 'owner')).text()).toContain('1 participant.');
		const unsure = await post(form, 'owner');
		expect(unsure.status).toBe(400);
		expect(await unsure.text()).toContain('Cochez la case');
		expect(await facts()).toEqual(before);
		expect((await post(form, 'owner', { isSure: 'on' })).status).toBe(303);
		expect((await ask(address('campagnes/[campaign]/reglages'), 'owner')).status).toBe(404);
		expect((await ask(`/parcours/${code}`, 'a pupil')).status).not.toBe(200);
	});
});

describe('the form of a target profile', () => {
	const composed = (more: Record<string, string> = {}) => ({
		...{ key: drawn(), name: 'Semaine de la presse', 'tube-fakeNewsCheck': '4', ...more }
	});
	const form = () => address('profils-cibles/nouveau');
	const ownOf = () =>
		db
			.select()
			.from(targetProfiles)
			.where(
				and(
					eq(targetProfiles.organizationId, school.id),
					eq(targetProfiles.name, 'Semaine de la presse')
				)
			);

	it('makes one of the organization, once when it is sent twice', async () => {
		const fields = { ...composed(), stageThreshold: '50', stageTitle: 'Bien', stageMessage: '' };
		for (let i = 0; i < 2; i++) expect((await post(form(), 'member', fields)).status).toBe(303);
		const rows = await ownOf();
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({
			...{ category: 'custom', tubes: [{ tube: 'fakeNewsCheck', level: 4 }] },
			stages: [{ threshold: 50, title: 'Bien' }]
		});
	});

	it.each<[string, Record<string, string>, string]>([
		['no topic', { 'tube-fakeNewsCheck': '' }, 'Choisissez au moins un sujet.'],
		['no name', { name: '' }, 'Ce champ est obligatoire.'],
		['a level that does not exist', { 'tube-fakeNewsCheck': '3' }, 'mal formée'],
		['a stage at 120 %', { stageThreshold: '120', stageTitle: 'x' }, 'de 0 à 100']
	])('is refused with %s, keeps what was typed, and makes nothing', async (_, change, says) => {
		const before = await facts();
		const response = await post(form(), 'owner', composed(change));
		expect(response.status).toBe(400);
		const text = await response.text();
		expect(text).toContain(says);
		if (!('name' in change)) expect(text).toContain('value="Semaine de la presse"');
		expect(await facts()).toEqual(before);
	});
});

describe('a file of campaigns', () => {
	const form = (act: string) => `${address('campagnes/import')}?/${act}`;
	const LABELS = 'Nom de la campagne;Type de campagne;Profil cible;Titre;Plusieurs envois';

	function file(...lines: string[]): FormData {
		const data = new FormData();
		data.set('file', new File([[LABELS, ...lines].join('\r\n')], 'campagnes.csv'));
		return data;
	}

	const hidden = (text: string, name: string) =>
		new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1]?.replaceAll('&quot;', '"') ?? '';

	it('tells what it would make, makes it when it is confirmed, and once when twice', async () => {
		await createTargetProfile(school.id, { name: 'Presse', tubes: SUBJECTS });
		const before = await facts();
		const examined = await post(
			form('examine'),
			'member',
			file(
				'=1+1;Évaluation;presse;Bonjour;oui',
				'Profils;collecte de profils;;;',
				'Test;quiz;PRESSE;;'
			)
		);
		expect(examined.status).toBe(200);
		const text = await examined.text();
		expect(text).toContain('Créer ces 3 campagnes');
		expect(await facts()).toEqual(before);
		const carried = { rows: hidden(text, 'rows'), key: hidden(text, 'key') };
		for (let i = 0; i < 2; i++) {
			const done = await post(form('confirm'), 'member', carried);
			expect(done.headers.get('location')).toBe(`/orga/${school.id}/campagnes?creees=3`);
		}
		const made = (await facts()).campaigns.slice(before.campaigns.length);
		expect(
			made.map(({ name, kind, hasMultipleSendings }) => [name, kind, hasMultipleSendings])
		).toEqual([
			['=1+1', 'assessment', true],
			['Profils', 'profilesCollection', false],
			['Test', 'exam', false]
		]);
		for (const { ownerId } of made) expect(ownerId).toBe(people.member.userId);
	});

	it('is not made when one row is wrong, and says which, and why', async () => {
		await createTargetProfile(school.id, { name: 'Presse', tubes: SUBJECTS });
		const before = await facts();
		const examined = await post(
			form('examine'),
			'owner',
			file(
				'Bonne;Interro;Presse;;',
				'Mauvaise;Dictée;Inconnu;;peut-être',
				'Trop;Collecte de profils;Presse;x;'
			)
		);
		const text = await examined.text();
		expect(text).toContain('2 lignes sont à corriger');
		expect(text).toContain('Choisissez un type de campagne.');
		expect(text).toContain('n’existe pas pour votre établissement');
		expect(text).toContain('n’a pas ce réglage');
		expect(hidden(text, 'rows')).toBe('');
		expect(await facts()).toEqual(before);
	});

	it.each<[string, () => Record<string, string>]>([
		['nothing', () => ({})],
		['rows that nobody packed', () => ({ rows: '[{"number":1,"typed":{}}]', key: drawn() })],
		[
			'a row that was good for others',
			() => ({
				rows: JSON.stringify([
					{
						number: 2,
						typed: { ...emptyTyped(), kind: 'exam', targetProfile: '999999' },
						faults: {}
					}
				]),
				key: drawn()
			})
		]
	])('is not made when what is confirmed is %s', async (_, fields) => {
		const before = await facts();
		const response = await post(form('confirm'), 'owner', fields());
		expect([400, 409]).toContain(response.status);
		expect(await facts()).toEqual(before);
	});

	it.each<[string, FormData, string]>([
		['no file', new FormData(), 'Choisissez un fichier.'],
		['no row', file(), 'aucune campagne'],
		['other columns', other('Prénom;Nom\r\nA;B'), 'Il manque des colonnes'],
		['no text', other('\0\x01\x02'), 'fichier']
	])('says what is wrong with %s', async (_, data, says) => {
		const response = await post(form('examine'), 'owner', data);
		expect(response.status).toBe(400);
		expect(await response.text()).toContain(says);
	});

	function other(content: string): FormData {
		const data = new FormData();
		data.set('file', new File([content], 'campagnes.csv'));
		return data;
	}

	const emptyTyped = () => ({
		...{ kind: '', name: 'X', objective: '', targetProfile: '', title: '', landingText: '' },
		...{ participantIdKind: 'none', participantIdLabel: '', hasMultipleSendings: '' },
		...{ isSentAutomatically: '', resultText: '', resultLinkText: '', resultLinkUrl: '' },
		owner: people.owner.userId
	});
});
