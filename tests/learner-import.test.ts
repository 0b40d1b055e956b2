/** A register of learners: what is wrong with a file is said before anything is done, and what is right is done at once. */
import { asc, eq } from 'drizzle-orm';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findLearnerId, linkLearner } from '#db/campaigns/linking';
import { findLastImport } from '#db/learners/imports';
import { db } from '#db/connection.server';
import { jobs } from '#db/schema/jobs';
import { learners } from '#db/schema/structures';
import type { LearnerFormatKind } from '#engine/vocabulary';
import { readLearnerFile } from '../web/lib/server/learners/learner-file.ts';
import { LEARNER_LIMITS } from '../web/lib/server/sheets/limits.ts';
import { learnerFormat } from '#engine/learners/formats';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import {
	bytesOf,
	confirmFor,
	createRegisterSchool,
	importFor,
	keepFor,
	outcomeFor,
	planFor,
	readFor,
	siecleXml,
	work,
	type RegisterSchool
} from './support/learners.ts';
import { createUser } from './support/room.ts';

let school: RegisterSchool;

beforeAll(async () => {
	await openTestDatabase();
});
afterAll(closeDatabase);
beforeEach(async () => {
	school = await createRegisterSchool();
});

const listed = () =>
	db
		.select()
		.from(learners)
		.where(eq(learners.organizationId, school.id))
		.orderBy(asc(learners.id));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('the file of a register', () => {
	it.each<[string, string, (xml: string) => Uint8Array]>([
		['utf-8', '<?xml version="1.0" encoding="UTF-8"?>', bytesOf],
		['utf-8', '', (xml) => bytesOf(`\uFEFF${xml}`)],
		['windows-1252', '<?xml version="1.0" encoding="ISO-8859-1"?>', latin],
		['iso-8859-15', "<?xml version='1.0' encoding='ISO-8859-15'?>", latin],
		['windows-1252', '', latin],
		['utf-16le', '<?xml version="1.0" encoding="UTF-16"?>', utf16],
		['utf-8', '', (xml) => zipSync({ 'dossier/ElevesSansAdresses.xml': bytesOf(xml) })]
	])('is read in %s, which is said (%s)', async (encoding, prolog, write) => {
		const xml = siecleXml(school.uai, [{ firstName: 'Zoé', lastName: 'D’Aimé & fils' }], {
			prolog
		});
		const text = write === latin ? xml.replace('’', "'") : xml;
		const read = await readFor(school, write(text));
		expect(read.encoding).toBe(encoding);
		expect(read.rows[0]!.values.properties).toMatchObject({
			...{ firstName: 'Zoé', division: '2NDE 7', birthInseeCode: '01004', mefCode: '20010017110' },
			lastName: write === latin ? "D'Aimé & fils" : 'D’Aimé & fils'
		});
	});

	const csv = (kind: LearnerFormatKind, ...lines: string[]) => {
		const labels = learnerFormat(kind).columns.map(({ label }) => label);
		return [labels.join(';'), ...lines].join('\n');
	};

	it.each<[string, LearnerFormatKind, () => Uint8Array, object]>([
		[
			'of another school',
			'siecle',
			() => bytesOf(siecleXml('0000000Z', [{}])),
			{ fault: 'UAI_MISMATCHED', expected: '0000000Z' }
		],
		[
			'of another kind',
			'siecle',
			() => bytesOf('Nom;Prénom\nA;B'),
			{ fault: 'FILE_KIND_NOT_EXPECTED', expected: 'XML, ZIP' }
		],
		[
			'of XML where a table is expected',
			'sup',
			() => bytesOf(siecleXml('', [])),
			{ fault: 'FILE_KIND_NOT_EXPECTED' }
		],
		['that is a PDF', 'sup', () => bytesOf('%PDF-1.7\n'), { fault: 'FILE_KIND_NOT_EXPECTED' }],
		[
			'that is cut',
			'siecle',
			() => bytesOf(siecleXml(school.uai, [{}]).slice(0, -30)),
			{ fault: 'XML_NOT_WELL_FORMED' }
		],
		[
			'that is cut in a pupil',
			'siecle',
			() => bytesOf(siecleXml(school.uai, [{}]).slice(0, 300)),
			{ fault: 'XML_NOT_WELL_FORMED' }
		],
		[
			'in another encoding than it says',
			'siecle',
			() => latin(siecleXml(school.uai, [{}])),
			{ fault: 'ENCODING_NOT_SUPPORTED', expected: 'UTF-8' }
		],
		[
			'in an encoding of nobody',
			'siecle',
			() =>
				bytesOf(
					siecleXml(school.uai, [{}], { prolog: '<?xml version="1.0" encoding="KLINGON"?>' })
				),
			{ fault: 'ENCODING_NOT_SUPPORTED', expected: 'KLINGON' }
		],
		[
			'with external entities',
			'siecle',
			() =>
				bytesOf(
					siecleXml(school.uai, [{}], {
						before: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
					})
				),
			{ fault: 'XML_ENTITIES_NOT_ALLOWED' }
		],
		[
			'that is a ZIP bomb',
			'siecle',
			() => zipSync({ 'a.xml': new Uint8Array(30_000_000) }),
			{ because: 'file-too-large' }
		],
		[
			'that is a ZIP of ZIP bombs',
			'siecle',
			() =>
				zipSync(
					Object.fromEntries(
						Array.from({ length: 11 }, (_, i) => [`${i}.xml`, new Uint8Array(3_900_000)])
					)
				),
			{ because: 'file-too-large' }
		],
		['of 21 MB', 'siecle', () => new Uint8Array(21_000_000), { because: 'file-too-large' }],
		['with nobody in it', 'siecle', () => bytesOf(siecleXml(school.uai, [])), { fault: 'EMPTY' }],
		['with nothing in it', 'sup', () => new Uint8Array(), { fault: 'EMPTY' }],
		['without a row', 'sup', () => bytesOf(csv('sup')), { fault: 'EMPTY' }],
		[
			'without a column',
			'sup',
			() => bytesOf(csv('sup').replace('Numéro étudiant', 'Numero')),
			{ fault: 'HEADER_REQUIRED', expected: 'Numéro étudiant' }
		],
		[
			'with a column of no model',
			'sup',
			() => bytesOf(csv('sup').replace('Régime', 'Régime;Taille')),
			{ fault: 'HEADER_UNKNOWN', expected: 'Taille' }
		],
		[
			'with a column twice',
			'fregata',
			() => bytesOf(csv('fregata').replace('Sexe', 'Sexe;Sexe')),
			{ fault: 'HEADER_TWICE', expected: 'Sexe' }
		]
	])('%s is refused whole, with what was expected', async (_, kind, write, error) => {
		const read = readLearnerFile(write(), learnerFormat(kind), school.uai);
		await expect(read).rejects.toMatchObject(error);
		expect(LEARNER_LIMITS.bytes).toBe(20_000_000);
	});

	it.each([',', ';', '\t'])('of a table is read with the separator %j', async (separator) => {
		const line = [
			'Awa',
			'',
			'',
			'Sow',
			'',
			'01/02/2004',
			'awa@univ.example',
			'E1',
			'',
			'',
			'G2',
			'',
			''
		];
		const labels = learnerFormat('sup').columns.map(({ label }) => `${label}*`);
		const text = [labels, line].map((cells) => cells.join(separator)).join('\r\n');
		const { rows, encoding } = await readLearnerFile(
			latin(text.replace(/’/g, "'")),
			learnerFormat('sup'),
			null
		);
		expect(encoding).toBe('windows-1252');
		expect(rows).toMatchObject([{ number: 2, cells: { 'Premier prénom': 'Awa', Groupe: 'G2' } }]);
	});
});

describe('an import', () => {
	const A = { ine: '071234567AA', lastName: 'Abel', firstName: 'Ana' };
	const B = { ine: '071234567BB', lastName: 'Bari', firstName: 'Bob' };
	const fileOf = (...pupils: object[]) => bytesOf(siecleXml(school.uai, pupils));

	it('adds, updates and disables in one go, and keeps accounts; who comes back is enabled again', async () => {
		expect(await importFor(school, fileOf(A, B))).toMatchObject({ counts: { added: 2 } });
		const [, bob] = await listed();
		const pupil = await createUser('Bob', 'Bari');
		await db.update(learners).set({ userId: pupil.userId }).where(eq(learners.id, bob!.id));

		const moved = { ...B, division: '2NDE 8', firstName: 'Bob Jr' };
		const again = await importFor(school, fileOf(moved, { ine: '071234567CC' }));
		expect(again).toMatchObject({ counts: { added: 1, updated: 1, disabled: 1, unchanged: 0 } });
		const after = await listed();
		expect(after.map(({ ine, disabledAt }) => [ine, disabledAt !== null])).toEqual([
			['071234567AA', true],
			['071234567BB', false],
			['071234567CC', false]
		]);
		expect(after[1]).toMatchObject({
			...{ id: bob!.id, userId: pupil.userId, division: '2NDE 8', firstName: 'Bob Jr' },
			...{ sex: 'F', birthDate: '2010-05-07' }
		});

		const back = await importFor(
			school,
			fileOf(A, moved, { ine: '071234567CC', lastName: 'Nom1' })
		);
		expect(back).toMatchObject({ counts: { enabled: 1, unchanged: 2 } });
		expect((await listed())[0]!.disabledAt).toBeNull();
		expect(await findLastImport(school.id)).toMatchObject({
			...{ author: 'Claire Aubert', fileName: 'élèves.xml', counts: { enabled: 1 } }
		});
	});

	it('does nothing of a file of which one row is wrong, even when it is confirmed', async () => {
		const id = await keepFor(school, fileOf(A, { ...B, ine: A.ine }));
		const plan = await planFor(school, id);
		expect(plan.fates.map(({ does }) => does)).toEqual(['added', 'refused']);
		await confirmFor(school, id, plan.stamp);
		await work();
		expect(await outcomeFor(school, id)).toEqual({ because: 'malformed' });
		expect(await listed()).toEqual([]);
	});

	it('does nothing of a file of which every row is left out, and of one for a school without a UAI', async () => {
		await importFor(school, bytesOf(siecleXml(school.uai, [{}])));
		const left = { more: '<DATE_SORTIE>01/10/2026</DATE_SORTIE>' };
		const id = await keepFor(school, bytesOf(siecleXml(school.uai, [left])));
		const { fates, stamp } = await planFor(school, id);
		expect(fates.map(({ does }) => does)).toEqual(['skipped', 'disabled']);
		await confirmFor(school, id, stamp);
		await work();
		expect(await outcomeFor(school, id)).toEqual({ because: 'malformed' });
		expect((await listed()).map(({ disabledAt }) => disabledAt)).toEqual([null]);
		const file = bytesOf(siecleXml(school.uai, [{}]));
		await expect(readLearnerFile(file, learnerFormat('siecle'), null)).rejects.toMatchObject({
			fault: 'UAI_MISSING'
		});
	});

	it('is refused when the list changed since it was looked at', async () => {
		const id = await keepFor(school, fileOf(A, B));
		const { stamp } = await planFor(school, id);
		await importFor(school, fileOf(A));
		await confirmFor(school, id, stamp);
		await work();
		expect(await outcomeFor(school, id)).toEqual({ because: 'learners-changed' });
		expect(await listed()).toHaveLength(1);
	});

	it('is done once when it is confirmed twice at once', async () => {
		const id = await keepFor(school, fileOf(A, B));
		const { stamp } = await planFor(school, id);
		await Promise.all([confirmFor(school, id, stamp), confirmFor(school, id, stamp)]);
		await work();
		expect(await listed()).toHaveLength(2);
		const mine = await db.select().from(jobs).where(eq(jobs.authorId, school.teacher.userId));
		expect(mine).toHaveLength(1);
	});

	it('keeps a formula as the text that it is', async () => {
		await importFor(school, fileOf({ ...A, lastName: '=1+1' }));
		expect((await listed())[0]!.lastName).toBe('=1+1');
	});

	it('offers nobody to recognition whom the file does not name, and takes his account from nobody', async () => {
		await importFor(school, fileOf(A, B));
		const pupil = await createUser('Ana', 'Abel');
		const typed = { firstName: 'Ana', lastName: 'Abel', birthDate: '2010-05-07' };
		expect(await linkLearner(pupil.userId, school.id, typed)).toHaveProperty('learnerId');
		await importFor(school, fileOf(B));
		expect(await findLearnerId(db, school.id, pupil.userId)).toBeNull();
		expect((await listed())[0]!.userId).toBe(pupil.userId);
		const stranger = await createUser('Ana', 'Abel');
		expect(await linkLearner(stranger.userId, school.id, typed)).toHaveProperty('requestId');
		await importFor(school, fileOf(A, B));
		expect(await findLearnerId(db, school.id, pupil.userId)).not.toBeNull();
	});

	it('adds without disabling where the organization asks so, by student number', async () => {
		school = await createRegisterSchool('sup');
		const labels = learnerFormat('sup').columns.map(({ label }) => label);
		const student = (number: string, group: string, diploma = '') =>
			['Awa', '', '', 'Sow', '', '01/02/2004', '', number, '', '', group, diploma, ''].join(';');
		const table = (...lines: string[]) => bytesOf([labels.join(';'), ...lines].join('\n'));
		await importFor(school, table(student('E1', 'G1'), student('E2', 'G1')), 'add');
		const more = table(student('E2', 'G2', 'Magie'), student('E3', 'G1'));
		expect(await importFor(school, more, 'add')).toMatchObject({
			counts: { added: 1, updated: 1, disabled: 0 }
		});
		const [, second] = await listed();
		expect(second).toMatchObject({ division: 'G2', attributes: { Diplôme: 'Non reconnu' } });
	});
});
