/** Attestations: obtained as answers land and never taken back, listed and given as files by class. */
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMyAttestations } from '#db/attestations/mine';
import { listAttestationHolders, type AttestationSearch } from '#db/attestations/organization';
import { sendParticipation } from '#db/campaigns/participations';
import { db } from '#db/connection.server';
import { organizations } from '#db/schema/structures';
import { attestations } from '#db/schema/trainings';
import { forgetCompetence } from '#db/training/knowledge';
import { findInCatalog } from '#engine/campaign/catalog.server';
import { startApp, type App } from './support/app.ts';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { readPdf } from './support/pdf.ts';
import { createUser, type Person } from './support/room.ts';
import { finish } from './support/training.ts';

let app: App;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
});
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

const ask = (path: string, { cookie }: Person) =>
	fetch(app.base + path, {
		headers: { cookie, accept: 'text/html', 'accept-language': 'fr' },
		redirect: 'manual'
	});
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

const SIXTH_GRADE = findInCatalog('rentree-6e')!.tubes;
const ALL: AttestationSearch = {
	...{ kind: 'sixthGrade', text: '', divisions: [], isObtained: null, page: 1 }
};

async function obtain(userId: string, obtainedAt = Date.UTC(2026, 10, 5, 12)): Promise<void> {
	await db.insert(attestations).values({ userId, kind: 'sixthGrade', obtainedAt });
}

async function pupilOf(school: School, lastName: string, division: string, hasObtained = false) {
	const pupil = await createUser('Léa', lastName);
	await addLearner(school, { lastName, division, userId: pupil.userId });
	if (hasObtained) await obtain(pupil.userId);
	return pupil;
}

describe('an attestation', () => {
	it('is refused to who has none, and its page to organizations without it', async () => {
		const school = await createSchool();
		const pupil = await pupilOf(school, 'Garnier', '6A');
		const home = `/orga/${school.id}/attestations`;
		for (const word of ['sixieme', 'rien', '__proto__']) {
			const mine = await ask(`/app/attestations/${word}/fr/attestation.pdf`, pupil);
			expect([word, mine.status]).toEqual([word, 404]);
		}
		for (const query of ['', '?classe=6A', '?classe=%00', '?classe=rien&attestation=sixieme']) {
			for (const kind of ['zip', 'pdf']) {
				const file = await ask(`${home}/fr/attestations.${kind}${query}`, school.teacher);
				expect(file.status).toBe(404);
				expect(await file.text()).toContain('Personne n’a obtenu cette attestation');
			}
		}
		const stranger = await createUser('Ada', 'Ailleurs');
		expect((await ask(`${home}/fr/attestations.zip`, stranger)).status).toBe(404);
		expect((await ask(home, school.teacher)).status).toBe(200);
		await db.update(organizations).set({ features: [] }).where(eq(organizations.id, school.id));
		for (const path of [home, `${home}/fr/attestations.zip`]) {
			expect((await ask(path, school.teacher)).status).toBe(404);
		}
	});

	it('is obtained with the answer that shows it, told on the page of the result, and kept', async () => {
		const school = await createSchool(false);
		const pupil = await createUser('Léa', 'Garnier');
		const campaign = await openCampaign(school, {}, SIXTH_GRADE);
		const { id, trainingId } = await enter(pupil.userId, campaign);
		const before = Date.now();
		await finish(pupil.userId, trainingId!, () => true);
		const [mine] = await listMyAttestations(pupil.userId);
		expect(mine).toMatchObject({ kind: 'sixthGrade', isObtained: true, progress: 100 });
		expect(mine!.obtainedAt).toBeGreaterThanOrEqual(before);
		const page = await (await ask(`/app/parcours/${id}`, pupil)).text();
		expect(page).toContain('/app/attestations/sixieme/fr/attestation.pdf');
		const [text] = await readPdf(
			await bytesOf(await ask('/app/attestations/sixieme/fr/attestation.pdf', pupil))
		);
		expect(text).toContain('Léa Garnier');
		// Known no more, and dated as it was.
		await db.transaction((tx) => forgetCompetence(tx, pupil.userId, '1.1'));
		expect((await listMyAttestations(pupil.userId))[0]).toEqual({
			...mine,
			progress: 100
		});
	});

	it('is not obtained in an exam, nor by who passes', async () => {
		const school = await createSchool(false);
		const [good, bad] = [await createUser('Léa', 'Garnier'), await createUser('Tom', 'Roux')];
		const exam = await openCampaign(school, { kind: 'exam' }, SIXTH_GRADE);
		await finish(good.userId, (await enter(good.userId, exam)).trainingId!, () => true);
		const assessment = await openCampaign(school, {}, SIXTH_GRADE);
		await finish(bad.userId, (await enter(bad.userId, assessment)).trainingId!, () => false);
		for (const { userId } of [good, bad]) {
			expect(await db.$count(attestations, eq(attestations.userId, userId))).toBe(0);
		}
	});
});

describe('the attestations of an organization', () => {
	it('are listed by class, name and state', async () => {
		const school = await createSchool();
		await pupilOf(school, 'Garnier', '6A', true);
		await pupilOf(school, 'Morel', '6A');
		await pupilOf(school, 'Durand', '6B', true);
		await addLearner(school, { lastName: 'Sanscompte', division: '6B' });
		await addLearner(school, { lastName: 'Parti', division: '6B', disabledAt: 1 });
		await pupilOf(await createSchool(), 'Ailleurs', '6A', true);
		const scope = { id: school.id, isManagingStudents: true };
		const names = async (change: Partial<AttestationSearch>) =>
			(await listAttestationHolders(scope, { ...ALL, ...change })).people.map(
				({ lastName }) => lastName
			);
		expect(await listAttestationHolders(scope, ALL)).toMatchObject({
			...{ foundCount: 4, obtainedCount: 2, page: 1, lastPage: 1 }
		});
		expect(await names({})).toEqual(['Garnier', 'Morel', 'Durand', 'Sanscompte']);
		expect(await names({ isObtained: true })).toEqual(['Garnier', 'Durand']);
		expect(await names({ isObtained: false })).toEqual(['Morel', 'Sanscompte']);
		expect(await names({ divisions: ['6B'], isObtained: true })).toEqual(['Durand']);
		expect(await names({ text: 'lea mor' })).toEqual(['Morel']);
		expect(await names({ kind: 'safety', isObtained: true })).toEqual([]);
	});

	it('are those of who sent something, without a list', async () => {
		const school = await createSchool(false);
		const [sent, begun] = [await createUser('Léa', 'Garnier'), await createUser('Tom', 'Roux')];
		const campaign = await openCampaign(school, { kind: 'profilesCollection' });
		for (const { userId } of [sent, begun]) await obtain(userId);
		const { id } = await enter(sent.userId, campaign);
		await sendParticipation(sent.userId, id);
		await enter(begun.userId, campaign);
		const scope = { id: school.id, isManagingStudents: false };
		expect((await listAttestationHolders(scope, ALL)).people).toMatchObject([
			{ id: sent.userId, lastName: 'Garnier', division: null }
		]);
	});

	it('are looked at in several classes at once, which stay ticked', async () => {
		const school = await createSchool();
		for (const division of ['6A', '6B', '6C']) await pupilOf(school, `De ${division}`, division);
		const home = `/orga/${school.id}/attestations`;
		const page = await ask(`${home}?classe=6A&classe=6C&classe=7Z`, school.teacher);
		const [text = ''] = /<form[^>]*role="search"[^]*<\/table>/.exec(await page.text()) ?? [];
		const ticked = [...text.matchAll(/<input type="checkbox"[^>]*value="(\w+)" checked/g)];
		expect(ticked.map(([, division]) => division)).toEqual(['6A', '6C']);
		expect(text).toContain('6A, 6C');
		const shown = [...text.matchAll(/De (\w+) Léa/g)].map(([, division]) => division);
		expect([...new Set(shown)]).toEqual(['6A', '6C']);
	});

	it('are files of classes: a document for each pupil, homonyms apart, or one of as many pages', async () => {
		const school = await createSchool();
		for (const division of ['6A', '6A', '6B', '6C'])
			await pupilOf(school, 'Garnier', division, true);
		await pupilOf(school, 'Morel', '6A');
		const files = `/orga/${school.id}/attestations/fr/attestations`;
		const zip = await ask(`${files}.zip?attestation=sixieme&classe=6A&classe=6B`, school.teacher);
		expect(zip.headers.get('content-disposition')).toContain('.zip"');
		const held = unzipSync(await bytesOf(zip));
		expect(Object.keys(held)).toEqual([
			...['6A/Garnier-Lea.pdf', '6A/Garnier-Lea-2.pdf', '6B/Garnier-Lea.pdf']
		]);
		const [page, ...others] = await readPdf(held['6A/Garnier-Lea.pdf']!);
		expect(others).toEqual([]);
		expect(page).toContain('Léa Garnier');
		expect(page).toContain('5 novembre 2026');
		const all = await ask(`${files}.pdf`, school.teacher);
		expect(await readPdf(await bytesOf(all))).toHaveLength(4);
	});
});
