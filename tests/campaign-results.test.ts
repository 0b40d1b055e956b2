/** What pupils sent, as their teachers read it: found, counted, analysed, and in files that other programs open. */
import { and, eq } from 'drizzle-orm';
import exceljs from 'exceljs';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readActivity } from '#db/campaigns/activity';
import { analyse } from '#db/campaigns/analysis';
import { compareGroups } from '#db/campaigns/comparison';
import { findCampaignTarget } from '#db/campaigns/campaign-target';
import type { FoundCampaign } from '#db/campaigns/campaigns';
import { findParticipant } from '#db/campaigns/participant';
import { listDivisions, listResults, type ResultSearch } from '#db/campaigns/result-list';
import { readResultRows } from '#db/campaigns/result-rows';
import { db } from '#db/connection.server';
import { participations } from '#db/schema/campaigns';
import { learners } from '#db/schema/structures';
import { writeLevels } from '#engine/classroom/class-row';
import type { SentResult } from '#engine/campaign/results';
import type { CampaignKind, OrganizationType } from '#engine/vocabulary';
import { resultsFileRows } from '../web/lib/server/campaign-results-file.ts';
import { streamSheet, type StreamFormat } from '../web/lib/server/sheets/stream.ts';
import {
	addLearner,
	createSchool,
	enter,
	openCampaign,
	SUBJECTS,
	type School
} from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createUser } from './support/room.ts';
import { finish } from './support/training.ts';

let school: School;
let found: FoundCampaign;

beforeAll(openTestDatabase);
afterAll(closeDatabase);
beforeEach(async () => {
	school = await createSchool(false);
	found = await openCampaign(school, { hasMultipleSendings: true });
});

interface Sending {
	mastery: number;
	stage?: number;
	badges?: string[];
	/** Reached in each of the two topics. */
	levels?: [number, number];
	sentAt?: number;
}

const DAY = Date.parse('2026-11-02T10:00:00+01:00');

/** Somebody of a class, and what he sent, the first one first. */
async function sends(
	[lastName, firstName, division]: [string, string, string],
	...sendings: (Sending | null)[]
): Promise<number[]> {
	const { userId } = await createUser(firstName, lastName);
	const learnerId = await addLearner(school, { firstName, lastName, division, userId });
	const ids: number[] = [];
	for (const [i, sending] of sendings.entries()) {
		const [row] = await db
			.insert(participations)
			.values({
				...{ campaignId: found.campaign.id, userId, learnerId, number: i + 1 },
				...{ startedAt: DAY, progress: sending ? 100 : 40 },
				...(sending
					? {
							state: 'sent' as const,
							sentAt: sending.sentAt ?? DAY,
							mastery: sending.mastery,
							result: resultOf(sending),
							levels: writeLevels(
								(sending.levels ?? [0, 0]).map((floor) => ({ floor, ceiling: null }))
							)
						}
					: { state: 'started' as const })
			})
			.returning();
		ids.push(row!.id);
	}
	return ids;
}

function resultOf({ mastery, stage, badges = [], levels = [0, 0] }: Sending): SentResult {
	const share = (validated: number) => ({ validated, targeted: 4, mastery: 25 * validated });
	return {
		...{ of: 'target', mastery, validated: 5, targeted: 8 },
		competences: [
			{ code: '1.1', ...share(3) },
			{ code: '2.1', ...share(2) }
		],
		tubes: SUBJECTS.map(({ tube, level }, i) => ({ tube, level: levels[i]!, maxLevel: level })),
		stage: stage ? { title: 'Bien', message: '', number: stage, count: 4 } : null,
		badges: ['safe', 'kind'].map((id) => ({
			...{ id, title: id, message: '', progress: 0 },
			isObtained: badges.includes(id)
		}))
	};
}

const NOTHING: ResultSearch = {
	...{ text: '', divisions: [], badges: [], missingBadges: [], stage: null, band: null },
	...{ isCertifiable: null, page: 1 }
};
const list = (search: Partial<ResultSearch> = {}) =>
	listResults(found.campaign.id, { ...NOTHING, ...search }, 4);
const names = async (search: Partial<ResultSearch>) =>
	(await list(search)).results.map(({ lastName }) => lastName);

describe('the results of a campaign', () => {
	beforeEach(async () => {
		await sends(
			['Garnier', 'Léa', '2nde 7'],
			{ mastery: 30, stage: 1 },
			{ mastery: 62, stage: 2, badges: ['safe'] }
		);
		await sends(['Éluard', 'Noé', '2nde 10'], { mastery: 100, stage: 4, badges: ['safe', 'kind'] });
		await sends(['Marin', 'Lou', '2nde 7'], { mastery: 45, stage: 1 }, null);
		await sends(['Roux', 'Tom', '2nde 7'], null);
	});

	it('are the last sending of each person, with how many there were and what the last one changed', async () => {
		const { results, ...counts } = await list();
		expect(counts).toMatchObject({
			...{ foundCount: 3, sentCount: 3, page: 1, lastPage: 1 },
			...{ bands: [0, 0, 0, 0, 1, 0, 1, 0, 0, 1], stages: [0, 1, 1, 0, 1] },
			meanStage: 7 / 3
		});
		expect(counts.meanMastery).toBeCloseTo(69);
		const lea = results.find(({ lastName }) => lastName === 'Garnier')!;
		expect(lea).toMatchObject({ mastery: 62, stage: 2, sendingCount: 2, evolution: 32 });
		expect(lea.badges).toEqual(['safe']);
		expect(results.filter(({ evolution }) => evolution === null)).toHaveLength(2);
	});

	it('are found by name without accents, class, band, stage, badges obtained and not', async () => {
		expect(await names({ text: 'eluard' })).toEqual(['Éluard']);
		expect(await names({ divisions: ['2nde 10'] })).toEqual(['Éluard']);
		expect(await names({ band: 6 })).toEqual(['Garnier']);
		expect(await names({ band: 9 })).toEqual(['Éluard']);
		expect(await names({ stage: 1 })).toEqual(['Marin']);
		expect(await names({ badges: ['safe'], missingBadges: ['kind'] })).toEqual(['Garnier']);
		expect(await names({ text: 'roux' })).toEqual([]);
		expect(await listDivisions(found.campaign.id)).toEqual(['2nde 7', '2nde 10']);
	});

	it('keep their whole chart while a bar of it narrows the list', async () => {
		const narrowed = await list({ band: 4 });
		expect(narrowed).toMatchObject({ foundCount: 1, sentCount: 3 });
		expect(narrowed.bands).toEqual((await list()).bands);
	});

	it('say where everybody is, and day by day', async () => {
		const { states, participantCount, days } = await readActivity(found.campaign.id);
		expect(states).toEqual({ started: 2, completed: 0, sent: 2 });
		expect(participantCount).toBe(4);
		expect(days).toEqual([{ day: '2026-11-02', started: 6, sent: 4 }]);
	});
});

describe('a class of 30', () => {
	it('is on two pages, and a page past the last is the last', async () => {
		await Promise.all(
			Array.from({ length: 30 }, (_, i) => sends([`P${i}`, 'X', '2nde 7'], { mastery: 50 }))
		);
		expect((await list()).results).toHaveLength(25);
		expect(await list({ page: 9 })).toMatchObject({ page: 2, lastPage: 2, foundCount: 30 });
	});
});

describe('the analysis of a campaign', () => {
	it('sets mean levels of the last sendings against their targets, by class too', async () => {
		await sends(
			['Garnier', 'Léa', '2nde 7'],
			{ mastery: 1, levels: [0, 0] },
			{ mastery: 60, levels: [3, 1] }
		);
		await sends(['Marin', 'Lou', '2nde 10'], { mastery: 20, levels: [1, 5] });
		const target = (await findCampaignTarget(found.campaign.targetProfileId))!;
		const all = await analyse(found.campaign.id, target, []);
		const maximum = SUBJECTS.map(({ tube }) => target.target.tubes.get(tube)!.at(-1)!.level);
		expect(all.count).toBe(2);
		expect(all.topics.map(({ mean, target }) => [mean, target])).toEqual([
			[(Math.min(3, maximum[0]!) + 1) / 2, maximum[0]],
			[(1 + maximum[1]!) / 2, maximum[1]]
		]);
		const { divisions, campaigns } = await compareGroups(school.id, found.campaign.id, target);
		expect(divisions.map(({ division, count }) => [division, count])).toEqual([
			['2nde 7', 1],
			['2nde 10', 1]
		]);
		const { count, mean, competences } = all;
		expect(campaigns.find(({ id }) => id === found.campaign.id)).toMatchObject({
			...{ count, mean, competences }
		});
		expect((await analyse(found.campaign.id, target, ['2nde 10'])).topics[0]!.mean).toBe(1);
	});
});

describe('a participant', () => {
	it('is shown with each of his sendings, and not in another campaign', async () => {
		const [first, second] = await sends(['Garnier', 'Léa', '2nde 7'], { mastery: 30 }, null);
		const other = await openCampaign(school);
		expect(await findParticipant(other.campaign.id, first!)).toBeNull();
		const one = (await findParticipant(found.campaign.id, second!))!;
		expect(one).toMatchObject({
			lastName: 'Garnier',
			state: 'started',
			result: null,
			progress: 40
		});
		expect(one.participations.map(({ id, number }) => [id, number])).toEqual([
			[first, 1],
			[second, 2]
		]);
	});

	it('who answered in the real thing has the figures of his result in the columns', async () => {
		const { userId } = await createUser('Zoé', 'Morel');
		const { trainingId } = await enter(userId, found);
		await finish(userId, trainingId!, () => true);
		const { results } = await list();
		expect(results).toMatchObject([{ lastName: 'Morel', mastery: 100, stage: null, badges: [] }]);
	});
});

interface Exported {
	hasSkills: boolean;
	type: OrganizationType;
	ownColumns: string[];
	kind: CampaignKind;
}

async function exported(
	format: StreamFormat,
	{ hasSkills = false, type = 'SCO', ownColumns = [], kind = 'assessment' }: Partial<Exported> = {}
): Promise<Buffer> {
	const { campaign } = found;
	const isOfTarget = kind !== 'profilesCollection';
	const rows = resultsFileRows(
		{
			organization: { name: 'Lycée', type, isManagingStudents: type === 'SUP' },
			...{ campaign, ownColumns, hasDivisions: true, hasSkills },
			target: isOfTarget ? await findCampaignTarget(campaign.targetProfileId) : null
		},
		readResultRows(campaign.id, { hasKnowledge: hasSkills, hasAttributes: ownColumns.length > 0 })
	);
	const parts: Uint8Array[] = [];
	for await (const part of streamSheet(format, 'Résultats', rows)) parts.push(part);
	return Buffer.concat(parts);
}

const readCsv = (bytes: Buffer): string[][] =>
	Papa.parse<string[]>(bytes.toString('utf8').slice(1), { delimiter: ';', skipEmptyLines: true })
		.data;

describe('the file of results', () => {
	beforeEach(async () => {
		await sends(['=HYPERLINK("x")', '+Léa', '2nde; "7"'], { mastery: 62 });
		await sends(['Roux', 'Tom', '2nde 7'], null);
	});

	it('as CSV has its mark, a column each, a row each, and no formula', async () => {
		const bytes = await exported('csv', { hasSkills: true });
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
			...{ delimiter: ';', header: true, skipEmptyLines: true }
		});
		expect(errors).toEqual([]);
		expect(data).toHaveLength(2);
		const [sent, begun] = data;
		expect(sent).toMatchObject({
			Nom: `'=HYPERLINK("x")`,
			'Envoyé (O/N)': 'Oui',
			'Envoyé le': '2026-11-02',
			'% de maîtrise de l’ensemble des acquis': '62'
		});
		expect(sent!.Classe).toBe('2nde; "7"');
		expect(begun).toMatchObject({ '% de progression': '40', 'Envoyé (O/N)': 'Non' });
		expect(begun!['% de maîtrise de l’ensemble des acquis']).toBe('');
		for (const cell of data.flatMap((row) => Object.values(row)))
			expect(cell).not.toMatch(/^[=+@]/);
	});

	it.each(['assessment', 'exam', 'profilesCollection'] as const)(
		'of students has their group and their number where a school has the class (%s)',
		async (kind) => {
			await db
				.update(learners)
				.set({ studentNumber: '0012345', division: '' })
				.where(and(eq(learners.organizationId, school.id), eq(learners.lastName, 'Roux')));
			const bytes = await exported('csv', { type: 'SUP', kind });
			const [labels, ...rows] = readCsv(bytes);
			expect(labels).not.toContain('Classe');
			const at = labels!.indexOf('Groupe');
			expect(labels!.slice(at - 1, at + 3)).toEqual([
				...['Prénom', 'Groupe', 'Numéro étudiant', 'Participation n°']
			]);
			expect(rows.map((row) => row.slice(at, at + 2))).toEqual([
				['2nde; "7"', ''],
				['', '0012345']
			]);
			expect(await listDivisions(found.campaign.id)).toEqual(['2nde; "7"']);
			await db
				.update(learners)
				.set({ studentNumber: 'B-77' })
				.where(
					and(eq(learners.organizationId, school.id), eq(learners.lastName, '=HYPERLINK("x")'))
				);
			expect(await names({ text: 'b-77' })).toEqual(['=HYPERLINK("x")']);
		}
	);

	it('has the columns of the organization’s own after the names, none of them a formula', async () => {
		await db
			.update(learners)
			.set({ attributes: { '=Site': '+33', Métier: 'Soudeur' } })
			.where(and(eq(learners.organizationId, school.id), eq(learners.lastName, 'Roux')));
		const ownColumns = ['=Site', 'Métier'];
		const [labels, ...rows] = readCsv(await exported('csv', { type: 'PRO', ownColumns }));
		const at = labels!.indexOf('Prénom');
		expect(labels!.slice(at, at + 4)).toEqual([
			...['Prénom', `'=Site`, 'Métier', 'Classe ou groupe']
		]);
		expect(rows.map((row) => row.slice(at + 1, at + 3))).toEqual([
			['', ''],
			[`'+33`, 'Soudeur']
		]);
	});

	it('as XLSX opens elsewhere, every cell a text', async () => {
		const workbook = new exceljs.Workbook();
		await workbook.xlsx.load((await exported('xlsx')) as unknown as ArrayBuffer);
		const sheet = workbook.worksheets[0]!;
		expect(sheet.rowCount).toBe(3);
		const texts: unknown[] = [];
		sheet.eachRow((row) => row.eachCell(({ value }) => texts.push(value)));
		expect(texts).toContain('=HYPERLINK("x")');
		for (const text of texts) expect(typeof text).toBe('string');
	});
});
