/**
 * The story of a class, from the file of its school to the file of its results: a teacher in a real browser, thirty
 * pupils by the sockets and forms of their pages, one of them in a window of his own.
 */
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { keepCatalog } from '#db/campaigns/target-profiles';
import { db } from '#db/connection.server';
import { trainings } from '#db/schema/trainings';
import { seededRandom } from '#engine/random';
import type { TrainingView } from '#db/training/views';
import {
	openSocket,
	order,
	orderUntilHeard,
	sendForm,
	signInByForm,
	type ClientSocket
} from '../scripts/simulation/client.ts';
import { answerAs } from '../scripts/simulation/respondent.ts';
import { createRegisterSchool, siecleXml, type RegisterSchool } from './support/learners.ts';
import { rightAnswer } from './support/training.ts';
import { download, PHONE, useWindows } from './support/windows.ts';

const PUPILS = 30;
/** Far above the target, so that nobody but who is stuck fails for long. */
const ABLE = 6;
const STUCK = 'Nom7 Léa';
/** Answers of each before his teacher looks; of who is stuck, those that go well first. */
const ANSWERS_SEEN = 13;
const RIGHT_BEFORE_STUCK = 4;
/** A name that a careless file would make a sum of. */
const FORMULA = '=Nom3';

const windows = useWindows();
let school: RegisterSchool;
let teacher: Page;
let code: string;
let board: string;

beforeAll(async () => {
	await keepCatalog();
	school = await createRegisterSchool();
	teacher = await windows.open(`/orga/${school.id}/eleves`, { cookie: school.teacher.cookie });
});

const readCsv = (bytes: Buffer) =>
	Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
		header: true,
		delimiter: ';',
		skipEmptyLines: true
	});

/** The cells of a workbook's only sheet, read from its XML by none of the programs that wrote it. */
function readXlsx(bytes: Buffer): string[][] {
	const files = unzipSync(bytes);
	const parser = new XMLParser({
		...{ ignoreAttributes: false, parseTagValue: false, trimValues: false },
		isArray: (name) => ['si', 'row', 'c', 'r'].includes(name)
	});
	const read = (path: string) => parser.parse(strFromU8(files[path]!)) as Record<string, never>;
	type Cell = { '@_t'?: string; v?: string; is?: { t: string | { '#text': string } }; f?: unknown };
	const { worksheet } = read('xl/worksheets/sheet1.xml') as unknown as {
		worksheet: { sheetData: { row: { c: Cell[] }[] } };
	};
	const shared = files['xl/sharedStrings.xml'] ? read('xl/sharedStrings.xml') : null;
	const strings = (
		(shared?.sst as unknown as { si: { t: string | { '#text': string } }[] }) ?? { si: [] }
	).si;
	const text = (t: string | { '#text': string } | undefined) =>
		typeof t === 'object' ? t['#text'] : (t ?? '');
	return worksheet.sheetData.row.map(({ c }) =>
		c.map((cell) => {
			expect(cell.f, 'a formula').toBeUndefined();
			return cell['@_t'] === 's' ? text(strings[Number(cell.v)]!.t) : text(cell.is?.t ?? cell.v);
		})
	);
}

class SimulatedPupil {
	socket!: ClientSocket;
	cookie!: string;
	participationId!: number;
	view!: TrainingView;

	constructor(
		readonly name: string,
		readonly login: { username: string; password: string }
	) {}

	/** Signs in with the slip, chooses a password, takes the campaign of the code. */
	async begin(): Promise<void> {
		const { username, password } = this.login;
		this.cookie = await signInByForm(windows.base, username, password);
		const chosen = { password: 'Phare-2026' };
		const { status } = await sendForm(windows.base, '/mot-de-passe/nouveau', chosen, this.cookie);
		expect(status).toBe(303);
		const { location } = await sendForm(windows.base, `/parcours/${code}`, {}, this.cookie);
		this.participationId = Number(/parcours\/(\d+)\/evaluer/.exec(location!)![1]);
	}

	/** Opens the page of his training, without its screen. */
	async sit(): Promise<void> {
		const [training] = await db
			.select({ trainingId: trainings.id })
			.from(trainings)
			.where(eq(trainings.participationId, this.participationId));
		this.socket = openSocket(windows.base, this.cookie);
		const reply = await orderUntilHeard(this.socket, 'training:watch', training!);
		if (!reply.ok) throw new Error(reply.because);
		this.view = reply.data;
	}

	get isDone(): boolean {
		return this.view.challenge === null;
	}

	async answer(isRight?: boolean): Promise<void> {
		const { trainingId } = this.view;
		const { servedId } = this.view.challenge!;
		if (!this.view.challenge!.presented) {
			const begun = await order(this.socket, 'training:begin', { trainingId, servedId });
			if (!begun.ok) throw new Error(begun.because);
			this.view = begun.data;
		}
		const presented = this.view.challenge!.presented!;
		const value =
			isRight === undefined
				? await answerAs(ABLE, { servedId, presented }, seededRandom(servedId, 1), 'training')
				: isRight
					? await rightAnswer(servedId)
					: ({ kind: 'skip' } as const);
		const key = crypto.randomUUID();
		const reply = await orderUntilHeard(this.socket, 'training:answer', {
			...{ trainingId, servedId, key, value }
		});
		if (!reply.ok) throw new Error(reply.because);
		this.view = reply.data.view;
	}
}

let pupils: SimulatedPupil[];
const row = (name: string) => teacher.getByRole('row', { name: new RegExp(name) });
const stuck = () => pupils.find(({ name }) => name === STUCK)!;

describe('a class, from its file to its results', () => {
	it('enters by the SIECLE file of its school', async () => {
		await teacher.getByRole('link', { name: 'Importer la liste' }).click();
		const rows = Array.from({ length: PUPILS }, (_, i) => (i === 3 ? { lastName: FORMULA } : {}));
		await teacher.getByLabel(/^Fichier/).setInputFiles({
			...{ name: 'ElevesSansAdresses.xml', mimeType: 'text/xml' },
			buffer: Buffer.from(siecleXml(school.uai, rows))
		});
		await teacher.getByRole('button', { name: 'Examiner le fichier' }).click();
		await teacher.getByRole('button', { name: 'Mettre la liste à jour' }).click();
		await teacher.getByText('La liste est à jour.').waitFor();
		await teacher.goto(`${windows.base}/orga/${school.id}/eleves`);
		await teacher.getByText(`${PUPILS} personnes`).waitFor();
	});

	it('is given its accounts on slips', async () => {
		await teacher.goto(`${windows.base}/orga/${school.id}/eleves/comptes`);
		const slips = await download(teacher, () =>
			teacher.getByRole('button', { name: 'Créer le fichier (CSV)' }).click()
		);
		const { data, errors } = readCsv(slips);
		expect(errors).toEqual([]);
		expect(data).toHaveLength(PUPILS);
		pupils = data.map(
			(row) =>
				new SimulatedPupil(`${row['Nom']} ${row['Prénom']}`, {
					username: row['Identifiant']!,
					password: row['Mot de passe provisoire']!
				})
		);
	});

	it('has a campaign once its teacher has made one', async () => {
		await teacher.goto(`${windows.base}/orga/${school.id}/campagnes/nouvelle`);
		await teacher.getByRole('radio', { name: /^Évaluation/ }).check();
		await teacher.getByRole('combobox').first().selectOption({ label: 'Rentrée en 2de' });
		await teacher.getByLabel('Nom de la campagne').fill('Rentrée 2nde 7');
		await teacher.getByRole('button', { name: 'Créer une campagne' }).click();
		await teacher.waitForURL(/\/campagnes\/\d+/);
		board = /.*\/campagnes\/\d+/.exec(new URL(teacher.url()).pathname)![0];
		await teacher.goto(windows.base + board);
		await teacher.getByText('Personne n’a encore commencé').waitFor();
		code = (await teacher.getByText('Rentrée 2nde 7 · ').innerText()).split(' · ')[1]!;
	});

	it('comes in on the screen of its teacher, who touches nothing', async () => {
		for (const pupil of pupils) await pupil.begin();
		for (const pupil of pupils) await pupil.sit();
		await expect
			.poll(() => teacher.getByRole('rowheader').count(), { timeout: 60_000 })
			.toBe(PUPILS);
	});

	it('works at once, and whoever fails beyond what the model expects of him is flagged first', async () => {
		await Promise.all(
			pupils.map(async (pupil) => {
				const isStuck = pupil.name === STUCK;
				for (let number = 1; !pupil.isDone && number <= ANSWERS_SEEN; number++) {
					await pupil.answer(isStuck ? number <= RIGHT_BEFORE_STUCK : undefined);
				}
			})
		);
		await expect.poll(() => teacher.title(), { timeout: 60_000 }).toMatch(/^\(1\)/);
		expect(await teacher.getByRole('rowheader').first().innerText()).toContain(STUCK);
		await row(STUCK).getByText('Des échecs inattendus').waitFor();
	});

	it('has one of its pupils told something by its teacher, who sees that he read it', async () => {
		const pupil = await windows.open(`/app/parcours/${stuck().participationId}/evaluer`, {
			cookie: stuck().cookie,
			viewport: PHONE
		});
		await pupil.getByRole('button', { name: 'Je passe' }).waitFor();
		await row(STUCK).getByRole('checkbox').check();
		await teacher.getByLabel('Message', { exact: true }).fill('Relisez la leçon, puis reprenez.');
		await teacher.getByRole('button', { name: 'Envoyer', exact: true }).click();
		await pupil.getByText('Relisez la leçon, puis reprenez.').waitFor();
		await pupil.getByRole('button', { name: 'J’ai lu' }).click();
		await row(STUCK).getByText('lu', { exact: true }).waitFor();
		await pupil.context().close();
	});

	it('ends, and each result is on the page of results', async () => {
		await Promise.all(
			pupils.map(async (pupil) => {
				while (!pupil.isDone) await pupil.answer(pupil.name === STUCK ? true : undefined);
				pupil.socket.close();
			})
		);
		await teacher.getByRole('link', { name: 'Résultats', exact: true }).click();
		await teacher.getByText(`${PUPILS} résultats`, { exact: true }).waitFor();
	});

	it('is read in CSV and in XLSX by programs that did not write them, which find no formula', async () => {
		const { data, errors } = readCsv(
			await download(teacher, () => teacher.getByRole('link', { name: 'Exporter en CSV' }).click())
		);
		expect(errors).toEqual([]);
		const [labels, ...rows] = readXlsx(
			await download(teacher, () =>
				teacher.getByRole('link', { name: 'Exporter pour Excel' }).click()
			)
		);
		expect(Object.keys(data[0]!)).toEqual(labels);
		// A cell of a CSV file is what a program makes of it: one that would begin a formula begins with a quote.
		const guarded = rows.map((cells) => cells.map((cell) => cell.replace(/^=/, "'=")));
		expect(data.map((one) => Object.values(one))).toEqual(guarded);
		expect(data).toHaveLength(PUPILS);
		for (const one of data) {
			expect(Object.values(one)).toContain(code);
			expect(one['Classe']).toBe('2NDE 7');
		}
		const names = rows.map((cells) => cells[labels!.indexOf('Nom')]);
		expect(names.sort()).toEqual(pupils.map(({ name }) => name.replace(/^'| Léa$/g, '')).sort());
	});
});
