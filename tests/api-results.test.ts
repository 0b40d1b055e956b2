/** What the pupils of a school got, as the record of their school and Parcoursup ask for it. */
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPublishedResults } from '#db/certificates';
import { db } from '#db/connection.server';
import { publishSession, type Staff } from '#db/jury/publication';
import { sessions } from '#db/schema/sessions';
import { learners, organizations } from '#db/schema/structures';
import { schoolYearOf } from '#engine/center/school-year';
import { seedSatSession, type SatTest } from '#db/seed/sat-sessions';
import { writeCertifications, writeLastCertification } from '$lib/server/api/certifications';
import { certificationList, foundCertification, problem } from '$lib/server/api/schemas';
import { useApi } from './support/api.ts';
import { createCenter } from './support/centers.ts';
import { createUser } from './support/room.ts';

const api = useApi();
const SEARCH = '/api/application/parcoursup/certification/search';
const DAY = 86_400_000;
const schoolYear = schoolYearOf(Date.now());
const LAST_YEAR = schoolYear.from - 1;
/** Of this school year, even in its first days. */
const daysAgo = (days: number) =>
	Math.max(schoolYear.from + (100 - days) * 1000, Date.now() - days * DAY);
let staff: Staff;
let centerId: number;
let token: string;

type NewLearner = Partial<typeof learners.$inferInsert> & { firstName: string; lastName: string };

let schools = 0;
async function createSchool(): Promise<{ uai: string; organizationId: number }> {
	const uai = `${String(++schools).padStart(7, '0')}A`;
	const [school] = await db
		.insert(organizations)
		.values({ type: 'SCO', name: 'Lycée', externalId: uai })
		.returning();
	return { uai, organizationId: school!.id };
}

async function createLearner(organizationId: number, given: NewLearner) {
	const [learner] = await db
		.insert(learners)
		.values({ birthDate: '2010-12-05', division: '2nde 7', ...given, organizationId })
		.returning();
	return { ...learner!, birthDate: learner!.birthDate! };
}

type Learner = Awaited<ReturnType<typeof createLearner>>;

/** Tests of learners in one session, all published unless said. */
async function sit(
	taken: readonly Learner[],
	{
		isPublished = true,
		...more
	}: { isPublished?: boolean; startedAt?: number } & Partial<SatTest> = {}
): Promise<number> {
	const { startedAt, ...test } = more;
	const id = await seedSatSession({
		centerId,
		startedAt,
		tests: taken.map(({ id, firstName, lastName, birthDate }, i) => ({
			pupil: { learnerId: id, firstName, lastName, birthDate },
			ability: 0.5,
			seed: 11 + i,
			...test
		}))
	});
	if (isPublished) expect(await publishSession(staff, id)).toEqual({ sessionId: id });
	return id;
}

const listOf = async (uai: string, query = '') => {
	const reply = await api.askAs(token, `/api/organizations/${uai}/certifications${query}`);
	expect(reply.status).toBe(200);
	return certificationList.parse(reply.body);
};
const search = (body: unknown) =>
	api.askAs(token, SEARCH, {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
const find = async (body: unknown) => {
	const reply = await search(body);
	expect([reply.status, reply.text]).toEqual([200, expect.any(String)]);
	return foundCertification.parse(reply.body);
};

beforeAll(async () => {
	staff = { role: 'staff', userId: (await createUser('Hélène')).userId };
	centerId = await createCenter({ name: 'Centre des Lilas & Cie' });
	token = await api.token(await api.createAccess('lsu', 'parcoursup'));
});

describe('the certifications of a school', () => {
	it('tell of each pupil what was published, and what waits for it', async () => {
		const { uai, organizationId } = await createSchool();
		const chloe = await createLearner(organizationId, {
			firstName: 'Chloé',
			lastName: 'Nguyen',
			middleName: 'Linh',
			thirdName: 'Anh',
			ine: '071234567AB'
		});
		const hugo = await createLearner(organizationId, { firstName: 'Hugo', lastName: 'Da Silva' });
		const lea = await createLearner(organizationId, { firstName: 'Léa', lastName: 'Garnier' });
		const sessionId = await sit([chloe], { startedAt: Date.parse('2026-11-12T08:31:04Z') });
		await sit([hugo], {
			startedAt: Date.parse('2026-11-13T08:00:00Z'),
			answerCount: 6,
			abortReason: 'candidate',
			state: 'endedByInvigilator'
		});
		await sit([lea], { startedAt: Date.parse('2026-11-14T08:00:00Z'), isPublished: false });

		const { certifications, framework } = await listOf(uai);
		const [published] = await listPublishedResults(eq(sessions.id, sessionId));
		expect(certifications).toMatchObject([
			{
				id: published!.assessmentId,
				firstName: 'Chloé',
				middleName: 'Linh',
				thirdName: 'Anh',
				lastName: 'Nguyen',
				birthDate: '2010-12-05',
				ine: '071234567AB',
				status: 'validated',
				score: published!.outcome.score!.score,
				verificationCode: published!.verificationCode,
				date: '2026-11-12T08:31:04.000Z',
				deliveredAt: new Date(published!.publishedAt).toISOString(),
				centerName: 'Centre des Lilas & Cie'
			},
			{
				lastName: 'Da Silva',
				ine: null,
				status: 'rejected',
				score: null,
				verificationCode: null,
				competenceResults: []
			},
			{
				lastName: 'Garnier',
				status: 'pending',
				score: null,
				verificationCode: null,
				deliveredAt: null,
				competenceResults: []
			}
		]);
		expect(certifications).toHaveLength(3);
		expect(certifications[0]!.competenceResults.map(({ code }) => code)).toEqual(
			framework.map(({ code }) => code)
		);
		expect(framework).toHaveLength(16);
		expect(framework[3]).toEqual({
			code: '2.1',
			name: 'Interagir',
			areaCode: '2',
			areaName: 'Communication et collaboration'
		});
	});

	it('are all there of a pupil who has several, the oldest first, without those that were cancelled', async () => {
		const { uai, organizationId } = await createSchool();
		const pupil = await createLearner(organizationId, { firstName: 'Nour', lastName: 'Cherif' });
		await sit([pupil], { startedAt: daysAgo(30), seed: 21 });
		await sit([pupil], { startedAt: daysAgo(10), seed: 22 });
		// Stopped too early for a technical reason: as if there had been no test.
		await sit([pupil], {
			startedAt: daysAgo(5),
			answerCount: 6,
			abortReason: 'technical',
			state: 'endedByInvigilator'
		});
		const { certifications } = await listOf(uai);
		expect(certifications.map(({ status }) => status)).toEqual(['validated', 'validated']);
		const [first, second] = certifications.map(({ date }) => Date.parse(date));
		expect(first!).toBeLessThan(second!);
	});

	it('tell no level of a competence of which nothing was asked', async () => {
		const { organizationId } = await createSchool();
		const pupil = await createLearner(organizationId, { firstName: 'Mi', lastName: 'Temps' });
		const id = await sit([pupil]);
		const [result] = await listPublishedResults(eq(sessions.id, id));
		result!.outcome.competences[3]!.answers = 0;
		const [listed] = writeCertifications({ published: [result!], pending: [] }).certifications;
		const found = writeLastCertification({
			result: result!,
			organizationUai: null,
			isAmbiguous: false
		});
		for (const told of [listed!.competenceResults, found.competences]) {
			expect(told).toHaveLength(15);
			expect(told.map(({ code }) => code)).not.toContain('2.1');
		}
	});

	it('are of one class when it is asked, and of no other school', async () => {
		const [mine, other] = [await createSchool(), await createSchool()];
		await sit([
			await createLearner(mine.organizationId, { firstName: 'A', lastName: 'Un' }),
			await createLearner(mine.organizationId, {
				firstName: 'B',
				lastName: 'Deux',
				division: '2nde é'
			}),
			await createLearner(other.organizationId, { firstName: 'C', lastName: 'Trois' })
		]);
		const names = async (query: string) =>
			(await listOf(mine.uai, query)).certifications.map(({ lastName }) => lastName);
		expect(await names('')).toEqual(['Un', 'Deux']);
		expect(await names(`?division=${encodeURIComponent('2nde é')}`)).toEqual(['Deux']);
		const none = await api.askAs(
			token,
			`/api/organizations/${mine.uai}/certifications?division=none`
		);
		expect([none.status, none.text]).toEqual([204, '']);
	});

	it('are none for a school without any, or that nobody knows', async () => {
		const { uai } = await createSchool();
		for (const one of [uai, '9999999Z']) {
			const reply = await api.askAs(token, `/api/organizations/${one}/certifications`);
			expect([reply.status, reply.text]).toEqual([204, '']);
		}
	});

	it('are not given for what is no school code, nor with a question that nobody knows', async () => {
		for (const [path, wrong] of [
			['/api/organizations/12/certifications', 'uai'],
			['/api/organizations/0932045R/certifications?classe=2', ''],
			['/api/organizations/0932045R/certifications?division=', 'division'],
			['/api/organizations/0932045R/certifications?division=2%00', 'division']
		] as const) {
			const reply = await api.askAs(token, path);
			expect(reply.status).toBe(400);
			const { error, details } = problem.parse(reply.body);
			expect([error, details!.map((detail) => detail.path)]).toEqual(['invalid_request', [wrong]]);
		}
	});
});

describe('the last certification of somebody', () => {
	const INE = '170000001CD';
	let uai: string;
	let pupil: Learner;

	beforeAll(async () => {
		const school = await createSchool();
		uai = school.uai;
		pupil = await createLearner(school.organizationId, {
			firstName: 'Maëlle',
			lastName: 'Le Goff-Œuvrard',
			birthDate: '2009-01-30',
			ine: INE
		});
		await sit([pupil], { startedAt: daysAgo(20), seed: 31 });
		await sit([pupil], { startedAt: daysAgo(2), seed: 32, ability: 1 });
		// Not published: nobody may know of it.
		await sit([pupil], { startedAt: daysAgo(1), isPublished: false });
	});

	it('is found in each of the three ways, whatever the case and accents of the name', async () => {
		const found = await find({ ine: INE });
		expect(found).toMatchObject({
			organizationUai: uai,
			ine: INE,
			lastName: 'Le Goff-Œuvrard',
			firstName: 'Maëlle',
			birthdate: '2009-01-30',
			status: 'validated'
		});
		expect(found.pixScore).toBeGreaterThan(0);
		expect(found.globalLevel).toBeGreaterThan(0);
		expect(found.competences).toHaveLength(16);
		expect(found.competences[0]).toEqual({
			code: '1.1',
			name: 'Mener une recherche et une veille d’information',
			level: expect.any(Number),
			areaName: 'Information et données'
		});
		const named = {
			organizationUai: uai,
			lastName: 'LE GOFF OEUVRARD',
			firstName: ' maelle',
			birthdate: '2009-01-30'
		};
		expect(await find(named)).toEqual(found);
		expect(await find({ ine: INE.toLowerCase() })).toEqual(found);
		const [last] = (await listPublishedResults(eq(learners.id, pupil.id))).slice(-1);
		expect(await find({ verificationCode: last!.verificationCode })).toEqual(found);
		expect(found.certificationDate).toBe(new Date(last!.startedAt).toISOString());
	});

	it('by its code is that one, even when a later one was sat', async () => {
		const [first] = await listPublishedResults(eq(learners.id, pupil.id));
		const found = await find({ verificationCode: first!.verificationCode!.toLowerCase() });
		expect(found.certificationDate).toBe(new Date(first!.startedAt).toISOString());
	});

	it('has no school and no INE when its holder comes from no register', async () => {
		const id = await seedSatSession({
			centerId,
			tests: [
				{
					pupil: { firstName: 'Ali', lastName: 'Seul', birthDate: '1990-01-01' },
					ability: 0,
					seed: 41
				}
			]
		});
		await publishSession(staff, id);
		const [result] = await listPublishedResults(eq(sessions.id, id));
		expect(await find({ verificationCode: result!.verificationCode })).toMatchObject({
			organizationUai: null,
			ine: null,
			lastName: 'Seul'
		});
	});

	it('that was rejected has neither score nor level', async () => {
		const { organizationId } = await createSchool();
		const ine = '170000009ZZ';
		const learner = await createLearner(organizationId, { firstName: 'R', lastName: 'Jeté', ine });
		// Too low for any level: the score is 0, which is no score.
		await sit([learner], { ability: -9 });
		expect(await find({ ine })).toMatchObject({
			status: 'rejected',
			pixScore: null,
			globalLevel: null,
			competences: []
		});
	});

	it('is of this school year, and is not found otherwise', async () => {
		const { organizationId } = await createSchool();
		const learner = await createLearner(organizationId, {
			firstName: 'Ancien',
			lastName: 'Élève',
			ine: '170000002EF'
		});
		await sit([learner], { startedAt: LAST_YEAR });
		const [old] = await listPublishedResults(eq(learners.id, learner.id));
		for (const body of [
			{ ine: '170000002EF' },
			{ verificationCode: old!.verificationCode },
			{ ine: '999999999ZZ' },
			{ verificationCode: 'P-22222222' },
			{
				organizationUai: uai,
				lastName: 'Le Goff-Œuvrard',
				firstName: 'Maëlle',
				birthdate: '2009-01-31'
			},
			{ organizationUai: '9999999Z', lastName: 'X', firstName: 'Y', birthdate: '2009-01-31' }
		]) {
			const reply = await search(body);
			expect([body, reply.status, problem.parse(reply.body).error]).toEqual([
				body,
				404,
				'not_found'
			]);
		}
	});

	it('of somebody who changed schools is one, whichever school it was sat in', async () => {
		const [before, after] = [await createSchool(), await createSchool()];
		const person = { firstName: 'Tom', lastName: 'Parti', ine: '170000003GH' };
		const first = await createLearner(before.organizationId, person);
		const second = await createLearner(after.organizationId, { ...person, firstName: 'TOM' });
		await sit([second], { startedAt: daysAgo(9), seed: 51 });
		await sit([first], { startedAt: daysAgo(8), seed: 52 });
		expect(await find({ ine: person.ine })).toMatchObject({ organizationUai: before.uai });
		// A later one that was cancelled says nothing, nor where.
		const cancelled = {
			answerCount: 6,
			abortReason: 'technical',
			state: 'endedByInvigilator'
		} as const;
		await sit([second], { startedAt: daysAgo(7), ...cancelled });
		expect(await find({ ine: person.ine })).toMatchObject({ organizationUai: before.uai });
	});

	it('is not guessed when several people match', async () => {
		const { uai: school, organizationId } = await createSchool();
		const name = { firstName: 'Léo', lastName: 'Martin' };
		await sit([await createLearner(organizationId, { ...name, ine: '170000004IJ' })]);
		await createLearner(organizationId, {
			firstName: 'LEO',
			lastName: 'martin',
			ine: '170000005KL'
		});
		const byName = await search({ organizationUai: school, ...name, birthdate: '2010-12-05' });
		expect([byName.status, problem.parse(byName.body).error]).toEqual([409, 'several_matches']);
		expect(await find({ ine: '170000004IJ' })).toMatchObject({ firstName: 'Léo' });

		await createLearner(organizationId, { firstName: 'Un', lastName: 'Autre', ine: '170000004IJ' });
		expect((await search({ ine: '170000004IJ' })).status).toBe(409);
	});

	it('is not looked for when the question is wrong, and what is wrong is said', async () => {
		const name = {
			organizationUai: '0932045R',
			lastName: 'A',
			firstName: 'B',
			birthdate: '2010-01-01'
		};
		const wrong: [unknown, string[]][] = [
			[{ ine: '12' }, ['ine']],
			[{ ine: 12 }, ['ine']],
			[{ ine: INE, verificationCode: 'P-22222222' }, ['']],
			[{ verificationCode: '22222222' }, ['verificationCode']],
			[{}, ['organizationUai', 'lastName', 'firstName', 'birthdate']],
			[{ ...name, birthdate: '2010-02-30' }, ['birthdate']],
			[{ ...name, birthdate: '30/01/2010' }, ['birthdate']],
			[{ ...name, birthdate: '0000-01-01' }, ['birthdate']],
			[{ ...name, lastName: 'A\0' }, ['lastName']],
			[{ ...name, lastName: ' ' }, ['lastName']],
			[{ ...name, more: 1 }, ['']],
			[[INE], ['']],
			['text', ['']],
			[null, ['']]
		];
		for (const [body, paths] of wrong) {
			const reply = await search(body);
			const { error, details } = problem.parse(reply.body);
			expect([body, reply.status, error, details!.map(({ path }) => path)]).toEqual([
				body,
				400,
				'invalid_request',
				paths
			]);
			expect(details!.every(({ message }) => message.length > 3)).toBe(true);
		}
		const headers = { 'content-type': 'application/json' };
		for (const [body, type, status] of [
			['{', 'application/json', 400],
			[`{"ine":"${INE}"}`, 'text/plain', 400],
			[`{"ine":"${'1'.repeat(20_000)}"}`, 'application/json', 413]
		] as const) {
			const init = { method: 'POST', body, headers: { ...headers, 'content-type': type } };
			expect((await api.askAs(token, SEARCH, init)).status).toBe(status);
		}
	});

	it('is not told any more once its publication was taken back', async () => {
		const { organizationId } = await createSchool();
		const ine = '170000006MN';
		const sessionId = await sit([
			await createLearner(organizationId, { firstName: 'P', lastName: 'Rêt', ine })
		]);
		expect((await search({ ine })).status).toBe(200);
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, sessionId));
		expect((await search({ ine })).status).toBe(404);
	});
});
