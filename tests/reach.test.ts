/**
 * Every page of who trains, every one of teachers and every public one, with something in it: accessible in both languages, on a wide screen and on
 * narrow ones. Pages are found in the code: one that nobody says how to open fails.
 */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missions } from '#engine/school/missions.server';
import { LOCALES, MISSION_RESULTS, MISSION_STATUSES, type Locale } from '#engine/vocabulary';
import { openHalfSignIn } from '#db/accounts/half-sign-ins';
import { forgetPassword } from '#db/accounts/passwords';
import { signUp } from '#db/accounts/sign-up';
import { signIn } from '#db/auth.server';
import { findCampaign } from '#db/campaigns/campaigns';
import { sendParticipation } from '#db/campaigns/participations';
import { listPublishedResults } from '#db/certificates';
import { invite } from '#db/structures/invitations';
import { db } from '#db/connection.server';
import { putPortal } from '#db/portals';
import { users } from '#db/schema/accounts';
import { participations } from '#db/schema/campaigns';
import { totps } from '#db/schema/second-factor';
import { sessions } from '#db/schema/sessions';
import { organizationMemberships } from '#db/schema/teams';
import { keepLearnerImport } from '#db/learners/imports';
import { learnerFormat } from '#engine/learners/formats';
import { readRows } from '#engine/learners/read-rows';
import { trainingAnswers, trainings } from '#db/schema/trainings';
import { encrypt } from '#db/secrets.server';
import { seedCampaign } from '#db/seed/campaign';
import { seedPastSessions } from '#db/seed/past-sessions';
import { PRIMARY_TEACHER, seedPrimarySchool } from '#db/seed/primary-school';
import { PUPILS, seedSchool, seedSession, STAFF } from '#db/seed/school';
import { seedTrainings } from '#db/seed/trainings';
import { startPractice } from '#db/training/practice';
import { listProfileDays, readProfile } from '#db/training/profiles';
import { listTutorials } from '#db/training/tutorials';
import { addPlaceLot } from '#db/organizations/places';
import { learners, organizations } from '#db/schema/structures';
import { listMissionRows } from '#db/school/board';
import { findSchool, listPupils } from '#db/school/schools';
import { findSchoolSession } from '#db/school/sessions';
import { enterSchool } from '#db/school/visits';
import { reconcileCandidate } from '#db/sessions';
import { ofCenter } from './support/center.ts';
import { expectAccessible } from './support/accessibility.ts';
import { enter, openCampaign, createSchool } from './support/campaigns.ts';
import { eventually } from './support/eventually.ts';
import { listForeignTexts } from './support/languages.ts';
import { createUser, type Person } from './support/room.ts';
import { finish } from './support/training.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';
import { picture } from './support/look.ts';

const windows = useWindows(() => ({
	KEEP_MAILS: 'true',
	VIGIE_DATA: mkdtempSync(join(tmpdir(), 'reach-'))
}));
const ROUTES = 'web/routes';
const NARROW = { width: 320, height: 640 };

/** Who sees a page, and what stands in its address. */
interface Case {
	path: string;
	cookie?: string;
	/** Something that the page shows with its data. */
	shows?: string;
	/** It shows what others wrote, in their language. */
	isOfOthers?: boolean;
}

/** Every page of the spaces looked at here, by the folder of its route; `!` for what is shown when there is nothing to show. */
const pages = readdirSync(ROUTES, { recursive: true, withFileTypes: true })
	.filter(({ name }) => name === '+page.svelte' || name === '+error.svelte')
	// Some only lead elsewhere.
	.filter(({ name, parentPath }) => readFileSync(`${parentPath}/${name}`, 'utf8') !== '')
	.map(
		({ name, parentPath }) =>
			relative(ROUTES, dirname(`${parentPath}/${name}`))
				.split(sep)
				.join('/') + (name === '+error.svelte' ? '!' : '')
	)
	.filter((route) => /^(!?$|app|atelier|orga|certif\/jury\/organisations|\(public\))/.test(route))
	.map((route) => route.replace(/^\(public\)\//, ''))
	.sort();

const cases: Record<string, Case> = {};
const windowOf = {} as Record<Locale, Page>;

async function cookieOf(userId: string): Promise<string> {
	const { name, value } = await signIn(userId);
	return `${name}=${value}`;
}

async function idOf(of: { username: string } | { email: string }): Promise<string> {
	const is = 'email' in of ? eq(users.email, of.email) : eq(users.username, of.username);
	const [user] = await db.select().from(users).where(is);
	return user!.id;
}

const letterOf = <Letter>(drawn: { letter: Letter | null } | { because: string }): Letter =>
	(drawn as { letter: Letter }).letter;

beforeAll(async () => {
	const seeded = await seedSchool();
	await Promise.all([
		seedPastSessions(seeded.centerId, seeded.organizationId),
		seedTrainings(),
		seedCampaign(seeded.organizationId)
	]);
	const zoe = { userId: await idOf({ username: 'zoe.morel2209' }), cookie: '' };
	zoe.cookie = await cookieOf(zoe.userId);
	await ofTraining(zoe, await seedCampaign(seeded.organizationId), seeded.centerId);
	await ofAccounts(zoe, seeded.centerId);
	await ofTeachers(seeded.organizationId);
	await ofPrimarySchool();
	for (const locale of LOCALES) {
		windowOf[locale] = await windows.open('/verification', {
			locale: locale === 'fr' ? 'fr-FR' : 'en-GB'
		});
	}
});

afterAll(() => Promise.all(LOCALES.map((locale) => windowOf[locale]?.context().close())));

/** What a pupil who did much has in each page. */
async function ofTraining(zoe: Person, code: string, centerId: number): Promise<void> {
	const { cookie, userId } = zoe;
	const school = await createSchool(false);
	const sent = await openCampaign(school, { kind: 'profilesCollection', title: 'Votre profil' });
	const { id: sentId } = await enter(userId, sent);
	await sendParticipation(userId, sentId);
	const { id: underWay } = await enter(userId, (await findCampaign(code))!);
	const { id: sessionId } = await seedSession(centerId);
	const pupil = PUPILS.at(-1)!;
	const joined = await reconcileCandidate(userId, { sessionId, ...pupil });
	if ('because' in joined) throw new Error(joined.because);
	const [published] = await db.select().from(sessions).orderBy(sessions.id);
	const results = await listPublishedResults(eq(sessions.id, published!.id));
	const mine = results.find(({ candidate }) => candidate.lastName === pupil.lastName)!;
	// The mail leaves by itself once the session is published.
	const link = await eventually(async () => {
		const found = /\/resultats\/[\w-]{43}/.exec((await windows.read('/courriels')).text);
		expect(found).not.toBeNull();
		return found![0];
	});
	const [answer] = await db
		.select({ servedId: trainingAnswers.servedId })
		.from(trainingAnswers)
		.innerJoin(trainings, eq(trainings.id, trainingAnswers.trainingId))
		.where(eq(trainings.userId, userId));
	const { trainingId: practised } = await startPractice(userId, 'fr');
	await finish(userId, practised, (number) => number % 4 > 0);
	await startPractice(userId, 'fr');
	const app = (path: string, shows?: string): Case => ({ path: `/app${path}`, cookie, shows });
	const certificate = `/certifications/${mine.candidate.id}/certificat`;
	Object.assign(cases, {
		app: app('', 'Zoé'),
		'app/affichage': app('/affichage'),
		'app/attestations': app('/attestations'),
		'app/certifications': app('/certifications', 'Lycée Rosa-Parks'),
		'app/certifications/blanc': app('/certifications/blanc'),
		'app/certifications/blanc/[training]': app(`/certifications/blanc/${practised}`),
		'app/certifications/blanc/test': app('/certifications/blanc/test'),
		'app/certifications/[candidate]': app(`/certifications/${joined.now.id}`),
		'app/certifications/[candidate]/certificat': app(certificate, 'Zoé Morel'),
		'app/competences': app('/competences'),
		'app/competences/[competence]': app('/competences/1.1'),
		'app/competences/[competence]/evaluer': app('/competences/3.3/evaluer'),
		'app/compte': app('/compte', 'zoe.morel2209'),
		'app/compte/suppression': app('/compte/suppression'),
		'app/parcours': app('/parcours', 'Votre profil'),
		'app/parcours/[participation]': app(`/parcours/${sentId}`, 'Votre profil'),
		'app/parcours/[participation]/evaluer': app(`/parcours/${underWay}/evaluer`),
		'app/signalements': app('/signalements', 'Merci, vous avez raison'),
		'app/signalements/nouveau': app(`/signalements/nouveau?epreuve=${answer!.servedId}`),
		'app/tutoriels': app('/tutoriels'),
		'app/tutoriels/[tube]': app('/tutoriels/searchResults'),
		parcours: { path: '/parcours' },
		'parcours/[code]': { path: `/parcours/${code}` },
		'parcours/[code]/identite': {
			path: `/parcours/${code}/identite`,
			cookie: (await createUser('Nour', 'Durand')).cookie
		},
		'resultats/[code]': { path: link, shows: String(published!.id) },
		'resultats/[code]!': { path: '/resultats/rien' },
		verification: { path: '/verification' },
		'verification/[code]': { path: `/verification/${mine.verificationCode}`, shows: 'Zoé Morel' },
		'verification/[code]!': { path: '/verification/P-22222222' }
	} satisfies typeof cases);
}

/** What a teacher has in each page of an organization. */
async function ofTeachers(organizationId: number): Promise<void> {
	const userId = await idOf({ email: STAFF.teacher.email });
	const cookie = await cookieOf(userId);
	const code = await seedCampaign(organizationId);
	const { campaign } = (await findCampaign(code))!;
	const [taken] = await db
		.select()
		.from(participations)
		.where(eq(participations.campaignId, campaign.id));
	const another = await createSchool();
	await db
		.insert(organizationMemberships)
		.values({ structureId: another.id, userId, role: 'member' });
	const [learner] = await db
		.select()
		.from(learners)
		.where(eq(learners.organizationId, organizationId))
		.limit(1);
	const format = learnerFormat('siecle');
	const cells = { ID_NATIONAL: '1A', NOM_DE_FAMILLE: 'NOUVEAU', CODE_STRUCTURE: '2NDE 7' };
	const importId = await keepLearnerImport(organizationId, userId, 'eleves.xml', {
		...{ format, mode: 'replace', encoding: 'utf-8' },
		rows: readRows(format, [{ number: 1, cells }])
	});
	const newcomer = await createUser('Nadia', 'Belkacem');
	await db.update(users).set({ organizationTermsAt: null }).where(eq(users.id, newcomer.userId));
	const home = `orga/[organization]`;
	const of = (path: string, shows?: string): Case => ({
		...{ path: `/orga/${organizationId}${path}`, cookie, shows }
	});
	const own = `/campagnes/${campaign.id}`;
	Object.assign(cases, {
		orga: { path: '/orga', cookie, shows: 'Lycée Simone-Weil' },
		'orga/conditions': { path: '/orga/conditions', cookie: newcomer.cookie },
		[`${home}/reconnaissance`]: of('/reconnaissance'),
		[`${home}/eleves`]: of('/eleves', 'Zoé'),
		[`${home}/eleves/[learner]`]: of(`/eleves/${learner!.id}`, learner!.lastName),
		[`${home}/eleves/supprimer`]: of(`/eleves/supprimer?id=${learner!.id}`, learner!.lastName),
		[`${home}/eleves/comptes`]: of('/eleves/comptes'),
		[`${home}/eleves/import`]: of('/eleves/import'),
		[`${home}/eleves/import/[import]`]: of(`/eleves/import/${importId}`, 'NOUVEAU'),
		[`${home}/participants`]: of('/participants', 'Zoé'),
		[`${home}/participants/[participant]`]: of(`/participants/${taken!.userId}`, campaign.name),
		[`${home}/participants/supprimer`]: of(`/participants/supprimer?id=${taken!.userId}`),
		[`${home}/campagnes`]: of('/campagnes', campaign.code),
		[`${home}/campagnes/nouvelle`]: of('/campagnes/nouvelle'),
		[`${home}/campagnes/import`]: of('/campagnes/import'),
		[`${home}/campagnes/[campaign]`]: of(own, 'Zoé'),
		[`${home}/campagnes/[campaign]/activite`]: of(`${own}/activite`),
		[`${home}/campagnes/[campaign]/resultats`]: of(`${own}/resultats`, campaign.code),
		[`${home}/campagnes/[campaign]/analyse`]: of(`${own}/analyse`, campaign.code),
		[`${home}/campagnes/[campaign]/comparaison`]: of(`${own}/comparaison`),
		[`${home}/attestations`]: of('/attestations', 'Morel Zoé'),
		[`${home}/certifications`]: of('/certifications'),
		[`${home}/statistiques`]: of('/statistiques'),
		[`${home}/campagnes/[campaign]/participants/[participation]`]: of(
			`${own}/participants/${taken!.id}`,
			'Morel Zoé'
		),
		[`${home}/campagnes/[campaign]/reglages`]: of(`${own}/reglages`, campaign.code),
		[`${home}/campagnes/[campaign]/supprimer`]: of(`${own}/supprimer`),
		[`${home}/campagnes/[campaign]/code`]: of(`${own}/code`),
		[`${home}/campagnes/[campaign]/revoir`]: of(`${own}/revoir`),
		[`${home}/profils-cibles`]: of('/profils-cibles'),
		[`${home}/profils-cibles/nouveau`]: of('/profils-cibles/nouveau'),
		[`${home}/equipe`]: of('/equipe', 'new@rosa-parks.example'),
		[`${home}/places`]: of('/places', 'BC-2026-14')
	});
	await ofOrganizations(organizationId, userId);
}

/** A primary school whose session is open, and a pupil at work there. */
async function ofPrimarySchool(): Promise<void> {
	const school = (await findSchool(await seedPrimarySchool()))!;
	const cookie = await cookieOf(await idOf({ email: PRIMARY_TEACHER.email }));
	const pupils = await listPupils(school.id);
	// One to whom texts are read aloud.
	const noe = pupils.find(({ firstName }) => firstName === 'Noé')!;
	const entered = await enterSchool(school, noe.id, false);
	if ('because' in entered) throw new Error(entered.because);
	const home = 'orga/[organization]';
	const of = (path: string, shows?: string): Case => ({
		...{ path: `/orga/${school.id}${path}`, cookie, shows }
	});
	const pupil = (path: string, shows?: string): Case => ({
		...{ path: `/ecole${path}`, cookie: `ecole=${entered.token}`, shows }
	});
	Object.assign(cases, {
		[`${home}/ecole`]: of('/ecole', school.code.slice(0, 3)),
		[`${home}/missions`]: of('/missions', 'CM1'),
		[`${home}/missions/[mission]`]: of('/missions/se-proteger', 'Lambert'),
		ecole: { path: '/ecole' },
		'ecole/[code]': { path: `/ecole/${school.code}`, shows: 'CM2' },
		'ecole/missions': pupil('/missions', 'Noé'),
		'ecole/missions/[mission]': pupil('/missions/se-proteger', 'Noé')
	} satisfies typeof cases);
}

/** What the staff has in each page of an organization, with people and places in it. */
async function ofOrganizations(organizationId: number, administrator: string): Promise<void> {
	const keeper = await idOf({ email: STAFF.superAdmin.email });
	const cookie = await cookieOf(keeper);
	await db
		.update(organizations)
		.set({ features: ['exams', 'multipleSendings', 'statistics', 'attestations', 'places'] })
		.where(eq(organizations.id, organizationId));
	const lot = { count: 20, category: 'T1', startsOn: '2026-09-01', endsOn: '2099-09-01' } as const;
	const staff = { role: 'staff', userId: keeper } as const;
	await addPlaceLot(staff, organizationId, { ...lot, reference: 'BC-2026-14' }, 'reach');
	const structure = { kind: 'organization', id: organizationId } as const;
	await invite(structure, administrator, ['new@rosa-parks.example'], 'member');
	const home = 'certif/jury/organisations';
	const of = (path: string, shows?: string): Case => ({ path: `/${home}${path}`, cookie, shows });
	Object.assign(cases, {
		atelier: { path: '/atelier?q=fileHandling', cookie, shows: 'fileHandling' },
		'atelier/[challenge]': { path: '/atelier/fileHandling3a?graine=4', cookie }
	} satisfies typeof cases);
	Object.assign(cases, {
		[home]: of('', 'Lycée Rosa-Parks'),
		[`${home}/nouvelle`]: of('/nouvelle'),
		[`${home}/[organization]`]: of(`/${organizationId}`, 'BC-2026-14'),
		[`${home}/[organization]/modifier`]: of(`/${organizationId}/modifier`),
		[`${home}/[organization]/format`]: of(`/${organizationId}/format`)
	});
}

/** What leads into accounts, and the home page as those see it to whom it leads the furthest. */
async function ofAccounts(zoe: Person, centerId: number): Promise<void> {
	const administrator = await idOf({ email: STAFF.teacher.email });
	const email = 'lou.marin@vigie.example';
	const newcomer = { firstName: 'Lou', lastName: 'Marin', email, locale: 'fr' as const };
	const { code } = letterOf(await signUp({ ...newcomer, password: 'Phare-2026' }));
	const invited = await invite(ofCenter(centerId), administrator, ['new@vigie.example'], 'member');
	const forgotten = (await forgetPassword(STAFF.colleague.email))!;

	const guarded = await createUser('Tom', 'Roux');
	await db.insert(totps).values({
		...{ userId: guarded.userId, lastStep: 0, createdAt: Date.now() },
		secret: encrypt('JBSWY3DPEHPK3PXP')
	});
	const given = await createUser('Mia', 'Blanc');
	await db
		.update(users)
		.set({ oneTimeUntil: Date.now() + 60_000_000 })
		.where(eq(users.id, given.userId));
	await putPortal({
		slug: 'ent',
		name: 'ENT des Lilas',
		protocol: 'oidc',
		settings: { issuer: 'http://localhost:9', clientId: 'vigie' }
	});
	const told = { subject: 's1', firstName: 'Lou', lastName: 'Marin', email: null };
	const kept = (userId: string | null) => {
		const arrival = { id: 'a1', expiresAt: Date.now() + 600_000, told };
		const value = { arrival, to: '/app', userId };
		const sealed = { step: 'arrival', portal: 'ent', expiresAt: arrival.expiresAt, value };
		return `portal-arrival=${Buffer.from(encrypt(JSON.stringify(sealed)), 'base64').toString('base64url')}`;
	};
	Object.assign(cases, {
		'': { path: '/', cookie: await cookieOf(await idOf({ email: STAFF.superAdmin.email })) },
		'!': { path: '/rien' },
		conditions: { path: '/conditions' },
		connexion: { path: '/connexion', shows: 'ENT des Lilas' },
		'connexion/seconde-etape': {
			path: '/connexion/seconde-etape',
			cookie: `vigie_half=${await openHalfSignIn(guarded.userId)}`
		},
		'connexion/portail/[portal]!': { path: '/connexion/portail/rien' },
		'connexion/portail/[portal]/arrivee': {
			path: '/connexion/portail/ent/arrivee',
			cookie: kept(null),
			shows: 'ENT des Lilas'
		},
		'connexion/portail/[portal]/lien': {
			path: '/connexion/portail/ent/lien',
			cookie: kept(zoe.userId),
			shows: 'zoe.morel2209'
		},
		'app/compte/double-authentification': {
			path: '/app/compte/double-authentification',
			cookie: await cookieOf(administrator)
		},
		courriels: { path: '/courriels', isOfOthers: true },
		inscription: { path: '/inscription' },
		'inscription/[code]': { path: `/inscription/${code}`, shows: email },
		'invitations/[code]': {
			path: `/invitations/${(invited as { letters: { code: string }[] }).letters[0]!.code}`,
			shows: 'Lycée Rosa-Parks'
		},
		'invitations/[code]!': { path: '/invitations/rien' },
		'espace-etablissement': { path: '/espace-etablissement' },
		'mot-de-passe-oublie': { path: '/mot-de-passe-oublie' },
		'mot-de-passe/[code]': { path: `/mot-de-passe/${forgotten.code}` },
		'mot-de-passe/nouveau': { path: '/mot-de-passe/nouveau', cookie: await cookieOf(given.userId) }
	} satisfies typeof cases);
}

async function open(locale: Locale, route: string): Promise<Page> {
	const { path, cookie = '', shows } = cases[route]!;
	const page = windowOf[locale];
	await page.context().clearCookies();
	const [name, value] = cookie.split('=') as [string, string?];
	if (value) await page.context().addCookies([{ name, value, url: windows.base }]);
	await page.setViewportSize(locale === 'fr' ? DESKTOP : PHONE);
	const response = await page.goto(windows.base + path);
	expect(response!.status() >= 400, `status ${response!.status()}`).toBe(route.endsWith('!'));
	await page.locator('h1').first().waitFor();
	expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
	if (shows) await page.locator('main').getByText(shows).first().waitFor();
	return page;
}

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** In both sizes, when somebody wants to look. */
async function show(page: Page, route: string, locale: Locale): Promise<void> {
	if (!process.env.SCREENSHOTS) return;
	const name = route.replaceAll(/[^\w!]/g, '_') || 'home';
	for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
		await page.setViewportSize(viewport);
		await picture(page, `${name}-${locale}-${size}`);
	}
}

async function look(route: string, locale: Locale): Promise<void> {
	const page = await open(locale, route);
	// Each layout once: the wide one in French, the narrow one in English.
	await expectAccessible(page, { hasLargeTargets: true });
	expect(await page.locator('h1').count(), 'titles of the page').toBe(1);
	expect(await page.title()).toMatch(/\S.* · Vigie$|^Vigie · /);
	expect(await page.locator('html').getAttribute('lang')).toBe(locale);
	if (!cases[route]!.isOfOthers) expect(await listForeignTexts(page, locale)).toEqual([]);
	for (const viewport of [PHONE, NARROW]) {
		await page.setViewportSize(viewport);
		// A chart takes its new width a moment later.
		await eventually(async () =>
			expect(await overflow(page), `${viewport.width} pixels wide`).toBe(0)
		);
	}
	await show(page, route, locale);
}

describe('a page', () => {
	it('is known here, each of them, and no other', () => {
		expect(pages.length).toBeGreaterThan(30);
		expect(Object.keys(cases).sort()).toEqual(pages);
	});

	it('of the entrance leads the staff to the jury, and nobody else', async () => {
		const leads = async (cookie?: string) =>
			(await windows.read('/', cookie)).text.includes('href="/certif/jury"');
		expect(await leads(cases['']!.cookie)).toBe(true);
		expect(await leads(cases['app/compte/double-authentification']!.cookie)).toBe(false);
		expect(await leads()).toBe(false);
	});

	it.each(pages)('is within reach of everybody, in both languages: %s', async (route) => {
		await Promise.all(LOCALES.map((locale) => look(route, locale)));
	});
});

it('the primary school of the demonstration has missions at every stage, which are played once', async () => {
	const code = await seedPrimarySchool();
	const { id } = (await findSchool(code))!;
	const rows = async () =>
		(await Promise.all(missions.map((one) => listMissionRows(id, one)))).flat();
	const before = await rows();
	expect(new Set(before.map(({ status }) => status))).toEqual(new Set(MISSION_STATUSES));
	const results = before.flatMap(({ result }) => result ?? []);
	expect(new Set(results)).toEqual(new Set(MISSION_RESULTS));
	expect((await findSchoolSession(id))!.endsAt).toBeGreaterThan(Date.now());
	expect(await seedPrimarySchool()).toBe(code);
	const versions = (all: typeof before) =>
		all.map(({ id, lastActivityAt }) => [id, lastActivityAt]);
	expect(versions(await rows())).toEqual(versions(before));
});

it('a pupil of the demonstration has a past, which is written once', async () => {
	const userId = await idOf({ username: 'zoe.morel2209' });
	const past = async () => ({
		profile: (await readProfile(userId, 0)).competences.map(({ pix, status }) => ({ pix, status })),
		days: await listProfileDays(userId),
		tutorials: await listTutorials(userId)
	});
	const before = await past();
	const statuses = before.profile.map(({ status }) => status);
	expect(new Set(statuses)).toEqual(new Set(['notStarted', 'started', 'completed']));
	expect(before.days.length).toBeGreaterThan(5);
	expect(before.tutorials.recommended.length).toBeGreaterThan(3);
	await seedTrainings();
	expect(await past()).toEqual(before);
});
