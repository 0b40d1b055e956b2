/** Deliveries to the CPF: what goes into each, the file as it is read, and what comes back. */
import { readFileSync } from 'node:fs';
import { and, eq, inArray } from 'drizzle-orm';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCpfExport, findCpfExport, previewCpfExport, readCpfCertificates } from '#db/cpf';
import { listPublishedResults, type PublishedResult } from '#db/certificates';
import { db } from '#db/connection.server';
import { publishSession, type Staff } from '#db/jury/publication';
import { assessments, results } from '#db/schema/assessments';
import { cpfExports, cpfLines } from '#db/schema/exports';
import { candidates, sessions } from '#db/schema/sessions';
import { seedSatSession } from '#db/seed/sat-sessions';
import { cpfExportList, problem, receiptsAnswer } from '$lib/server/api/schemas';
import { writeFlux } from '$lib/server/cpf/flux';
import { readCpfSettings } from '$lib/server/cpf/settings';
import { useApi } from './support/api.ts';
import { createCenter } from './support/centers.ts';
import { createUser } from './support/room.ts';

const IDS = {
	CPF_CLIENT: '03VIGIE',
	CPF_CONTRACT: 'MCFCER000001',
	CPF_CODE: 'RS5875'
};
const api = useApi(IDS);
const PARIS = {
	sex: 'F' as const,
	birthCountryCode: '99100',
	birthPostalCode: '75011',
	birthCity: 'Paris'
};
const ABROAD = {
	sex: 'M' as const,
	birthCountryCode: '99352',
	birthInseeCode: '99352',
	birthCity: 'Alger'
};
const INSEE = {
	sex: 'F' as const,
	birthCountryCode: '99100',
	birthInseeCode: '2A004',
	birthCity: 'Ajaccio'
};
let staff: Staff;
let centerId: number;
let token: string;

type Person = Partial<typeof candidates.$inferInsert>;

/** Certificates published that day; a day of its own for each test, as no certificate is sent twice. */
async function publish(at: string, ...people: Person[]): Promise<number> {
	const id = await seedSatSession({
		centerId,
		tests: people.map((person, i) => ({
			pupil: { firstName: 'Ada', lastName: 'Nom', birthDate: '2008-02-09', ...person },
			ability: 1,
			seed: 61 + i
		}))
	});
	await publishSession(staff, id);
	await db
		.update(sessions)
		.set({ publishedAt: Date.parse(at) })
		.where(eq(sessions.id, id));
	return id;
}

const onDay = (day: string) => ({ firstDay: day, lastDay: day });

async function send(day: string): Promise<string> {
	const created = await createCpfExport(staff.userId, onDay(day));
	if ('because' in created) throw new Error(created.because);
	return created.id;
}

const idsOf = async (sessionId: number) =>
	(await listPublishedResults(eq(sessions.id, sessionId))).map(({ assessmentId }) => assessmentId);

async function readFile(id: string): Promise<string> {
	const reply = await api.askAs(token, `/api/cpf/exports/${id}.xml`);
	expect(reply.status).toBe(200);
	expect(reply.headers.get('content-type')).toBe('application/xml; charset=utf-8');
	return reply.text;
}

const xsd = readFileSync('web/lib/server/cpf/flux.xsd', 'utf8');

async function expectValid(xml: string): Promise<void> {
	const { valid, errors } = await validateXML({
		xml: { fileName: 'flux.xml', contents: xml },
		schema: { fileName: 'flux.xsd', contents: xsd }
	});
	expect([valid, errors.map(({ message }) => message)]).toEqual([true, []]);
}

type Tree = { [name: string]: Tree };

function readXml(xml: string) {
	const parser = new XMLParser({
		removeNSPrefix: true,
		parseTagValue: false,
		ignoreAttributes: false,
		isArray: (name) => ['passageCertification', 'resultat'].includes(name)
	});
	const { flux } = parser.parse(xml) as Tree;
	const { certificateur } = flux!.emetteur!.certificateurs!;
	const { certification } = certificateur!.certifications!;
	const passages = certification!.passageCertifications!.passageCertification ?? [];
	return {
		flux: flux!,
		certificateur: certificateur!,
		certification: certification!,
		passages: passages as unknown as Tree[]
	};
}

const holderOf = (passage: Tree) => passage.identificationTitulaire!.titulaire!;

const receipts = (id: string, lines: string) =>
	api.askAs(token, `/api/cpf/exports/${id}/receipts`, {
		method: 'POST',
		body: lines,
		headers: { 'content-type': 'text/csv' }
	});
const HEADER = 'idTechnique;statut;motif\n';

beforeAll(async () => {
	staff = { role: 'staff', userId: (await createUser('Hélène', 'Vasseur')).userId };
	centerId = await createCenter();
	token = await api.token(await api.createAccess('cpf'));
});

describe('the file of a delivery', () => {
	it('is valid, and tells of each certificate and of its holder', async () => {
		const sessionId = await publish(
			'2026-01-15T22:59:59Z',
			{ ...PARIS, firstName: 'Zoé', lastName: 'O’Brien & <Fils> "Dœuff"' },
			{ ...ABROAD, firstName: 'Jean-Éric', lastName: 'Ümit\u0001' },
			INSEE
		);
		const id = await send('2026-01-15');
		const xml = await readFile(id);
		await expectValid(xml);
		expect(xml).toContain('O’Brien &amp; &lt;Fils&gt; "Dœuff"');

		const { flux, certificateur, certification, passages } = readXml(xml);
		expect(flux.idFlux).toBe(id);
		const { createdAt } = (await findCpfExport(id))!;
		expect(Date.parse(String(flux.horodatage))).toBe(Math.floor(createdAt / 1000) * 1000);
		expect([certificateur.idClient, certificateur.idContrat]).toEqual(['03VIGIE', 'MCFCER000001']);
		expect([certification.type, certification.code]).toEqual(['RS', 'RS5875']);
		expect(passages.map(({ idTechnique }) => Number(idTechnique))).toEqual(await idsOf(sessionId));

		const published = await listPublishedResults(eq(sessions.id, sessionId));
		for (const [i, { outcome }] of published.entries()) {
			const { score } = outcome.score!;
			expect(passages[i]).toMatchObject({
				obtentionCertification: 'PAR_SCORING',
				donneeCertifiee: 'true',
				dateDebutValidite: '2026-01-15',
				dateFinValidite: { '@_nil': 'true' },
				presenceNiveauNumeriqueEuro: 'true',
				scoring: String(score),
				niveauNumeriqueEuropeen: { scoreGeneral: String(score) }
			});
			const told = passages[i]!.niveauNumeriqueEuropeen!.resultats!.resultat;
			expect(told).toEqual(
				outcome.competences
					.filter(({ level }) => level > 0)
					.map(({ competence, level }) => ({
						niveau: String(level),
						domaineCompetenceId: competence[0],
						competenceId: competence[2]
					}))
			);
		}
		const [zoe, jean, corsican] = passages.map(holderOf);
		expect(zoe).toMatchObject({
			nomNaissance: 'O’Brien & <Fils> "Dœuff"',
			prenom1: 'Zoé',
			anneeNaissance: '2008',
			moisNaissance: '02',
			jourNaissance: '09',
			sexe: 'F',
			codeCommuneNaissance: { codePostalNaissance: { codePostal: '75011' } },
			libelleCommuneNaissance: 'Paris',
			libellePaysNaissance: 'France'
		});
		expect(jean).toMatchObject({
			nomNaissance: 'Ümit',
			sexe: 'M',
			codeCommuneNaissance: { codePostalNaissance: { codePostal: { '@_nil': 'true' } } },
			libelleCommuneNaissance: 'Alger',
			libellePaysNaissance: 'Algérie'
		});
		expect(corsican).toMatchObject({
			codeCommuneNaissance: { codeInseeNaissance: { codeInsee: '2A004' } }
		});
	});

	it('says the time of Paris as it is, in winter and in summer', async () => {
		const [result] = await listPublishedResults(
			eq(sessions.id, await publish('2026-06-30T22:00:00Z', PARIS))
		);
		const settings = readCpfSettings(IDS);
		const write = async (createdAt: number) => {
			async function* one(): AsyncGenerator<PublishedResult[]> {
				yield [result!];
			}
			const flux = { id: crypto.randomUUID(), createdAt, settings, countryName: () => 'France' };
			let xml = '';
			for await (const piece of writeFlux(flux, one())) xml += piece;
			await expectValid(xml);
			return readXml(xml);
		};
		const winter = await write(Date.parse('2026-01-15T11:00:00Z'));
		const summer = await write(Date.parse('2026-07-15T11:00:00Z'));
		expect(winter.flux.horodatage).toBe('2026-01-15T12:00:00+01:00');
		expect(summer.flux.horodatage).toBe('2026-07-15T13:00:00+02:00');
		// The first of July had begun in Paris.
		expect(summer.passages[0]!.dateDebutValidite).toBe('2026-07-01');
	});

	it('is the same when it is read again, without a certificate that is not valid any more', async () => {
		const sessionId = await publish('2026-02-10T12:00:00Z', PARIS, ABROAD);
		const id = await send('2026-02-10');
		const first = await readFile(id);
		expect(await readFile(id)).toBe(first);
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, sessionId));
		const without = await readFile(id);
		await expectValid(without);
		expect(readXml(without).passages).toEqual([]);
	});

	it('is read from the database in batches, all of it in the order of its ids', async () => {
		const sessionId = await publish(
			'2026-02-11T12:00:00Z',
			...Array.from({ length: 3 }, () => PARIS)
		);
		const [template] = await db
			.select()
			.from(candidates)
			.where(eq(candidates.sessionId, sessionId))
			.limit(1);
		const [test] = await db
			.select()
			.from(assessments)
			.where(eq(assessments.candidateId, template!.id));
		await copyCertificates(template!, test!, 450);
		const id = await send('2026-02-11');
		const sizes: number[] = [];
		const ids: number[] = [];
		for await (const batch of readCpfCertificates(id)) {
			sizes.push(batch.length);
			ids.push(...batch.map(({ assessmentId }) => assessmentId));
		}
		expect(sizes).toEqual([200, 200, 53]);
		expect(ids).toEqual([...ids].sort((a, b) => a - b));
		const xml = await readFile(id);
		await expectValid(xml);
		expect(readXml(xml).passages).toHaveLength(453);
	});

	it('is refused by the schema when it says a certificate twice, or an impossible date', async () => {
		await publish('2026-02-12T12:00:00Z', PARIS);
		const xml = await readFile(await send('2026-02-12'));
		const [passage] = /<cpf:passageCertification>.*<\/cpf:passageCertification>/.exec(xml)!;
		for (const wrong of [
			xml.replace(passage, passage + passage),
			xml.replace('<cpf:moisNaissance>02', '<cpf:moisNaissance>13'),
			xml.replace('<cpf:sexe>F', '<cpf:sexe>X'),
			xml.replace(/\+0[12]:00</, '+03:00<')
		]) {
			expect(wrong).not.toBe(xml);
			const { valid } = await validateXML({
				xml: { fileName: 'flux.xml', contents: wrong },
				schema: { fileName: 'flux.xsd', contents: xsd }
			});
			expect(valid).toBe(false);
		}
	});
});

/** The same certificate so many times more. */
async function copyCertificates(
	{ id: _, ...candidate }: typeof candidates.$inferSelect,
	{ id: sourceId, ...test }: typeof assessments.$inferSelect,
	count: number
): Promise<void> {
	const added = await db
		.insert(candidates)
		.values(Array.from({ length: count }, () => ({ ...candidate, userId: null })))
		.returning({ id: candidates.id });
	const tests = await db
		.insert(assessments)
		.values(added.map(({ id }) => ({ ...test, candidateId: id, verificationCode: null })))
		.returning({ id: assessments.id });
	const [result] = await db.select().from(results).where(eq(results.assessmentId, sourceId));
	const { id: __, ...copied } = result!;
	await db.insert(results).values(tests.map(({ id }) => ({ ...copied, assessmentId: id })));
}

describe('a delivery', () => {
	it('names no more of those that it leaves out than a page can show', async () => {
		const sessionId = await publish('2026-03-20T12:00:00Z', { firstName: 'Sans' });
		const [candidate] = await db
			.select()
			.from(candidates)
			.where(eq(candidates.sessionId, sessionId));
		const [test] = await db
			.select()
			.from(assessments)
			.where(eq(assessments.candidateId, candidate!.id));
		await copyCertificates(candidate!, test!, 200);
		const { ready, leftOutCount, leftOut } = await previewCpfExport(onDay('2026-03-20'));
		expect([ready, leftOutCount, leftOut.length]).toEqual([0, 201, 200]);
		expect(leftOut[0]!.candidateId).toBe(candidate!.id);
	});

	it('takes the days of Paris, both included, and leaves out what the CPF could not take', async () => {
		await publish('2026-03-01T22:59:59Z', PARIS);
		await publish('2026-03-01T23:00:00Z', { ...PARIS, sex: null, firstName: 'Sans' }, ABROAD);
		await publish('2026-03-03T22:59:59Z', PARIS, { firstName: 'Rien' });
		await publish('2026-03-03T23:00:00Z', PARIS);
		const period = { firstDay: '2026-03-02', lastDay: '2026-03-03' };
		const { ready, leftOut } = await previewCpfExport(period);
		expect(ready).toBe(2);
		expect(leftOut.map(({ firstName, lacks }) => [firstName, lacks])).toEqual([
			['Sans', ['sex']],
			['Rien', ['sex', 'birthCountry', 'birthCity']]
		]);
		const created = await createCpfExport(staff.userId, period);
		const { lines } = (await findCpfExport((created as { id: string }).id))!;
		expect(lines).toEqual({ sent: 2, accepted: 0, refused: 0 });
	});

	it('holds validated certificates alone', async () => {
		const id = await seedSatSession({
			centerId,
			tests: [
				{
					pupil: { firstName: 'R', lastName: 'Jeté', birthDate: '2008-01-01', ...PARIS },
					ability: 0,
					seed: 3,
					answerCount: 6,
					abortReason: 'candidate',
					state: 'endedByInvigilator'
				}
			]
		});
		await publishSession(staff, id);
		const at = Date.parse('2026-03-10T12:00:00Z');
		await db.update(sessions).set({ publishedAt: at }).where(eq(sessions.id, id));
		expect(await previewCpfExport(onDay('2026-03-10'))).toEqual({
			ready: 0,
			leftOutCount: 0,
			leftOut: []
		});
		expect(await createCpfExport(staff.userId, onDay('2026-03-10'))).toEqual({
			because: 'nothing-to-send'
		});
	});

	it('takes again what was published again before the CPF had said that it has it', async () => {
		const sessionId = await publish('2026-03-16T12:00:00Z', PARIS, ABROAD);
		const [known, lost] = await idsOf(sessionId);
		const before = await send('2026-03-16');
		await receipts(before, `${HEADER}${known};ACCEPTE;`);
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, sessionId));
		expect(readXml(await readFile(before)).passages).toEqual([]);
		const [made, again] = ['2026-03-17T12:00:00Z', '2026-03-18T12:00:00Z'].map(Date.parse);
		await db.update(cpfExports).set({ createdAt: made }).where(eq(cpfExports.id, before));
		await db.update(sessions).set({ publishedAt: again }).where(eq(sessions.id, sessionId));
		const after = await send('2026-03-18');
		const ids = async (id: string) =>
			readXml(await readFile(id)).passages.map(({ idTechnique }) => Number(idTechnique));
		expect(await ids(after)).toEqual([lost]);
		expect(await ids(before)).toEqual([]);
	});

	it('holds no certificate that another one holds, even when two are made at once', async () => {
		const sessionId = await publish('2026-03-12T12:00:00Z', PARIS, ABROAD, INSEE);
		const made = await Promise.all(
			Array.from({ length: 4 }, () => createCpfExport(staff.userId, onDay('2026-03-12')))
		);
		expect(made.filter((one) => 'because' in one)).toHaveLength(3);
		const lines = await db
			.select()
			.from(cpfLines)
			.where(inArray(cpfLines.assessmentId, await idsOf(sessionId)));
		expect(lines).toHaveLength(3);
	});

	it('is listed with its file, the newest first', async () => {
		await publish('2026-03-14T12:00:00Z', PARIS);
		const id = await send('2026-03-14');
		const reply = await api.askAs(token, '/api/cpf/exports');
		const [newest] = cpfExportList.parse(reply.body).exports;
		expect(newest).toMatchObject({
			id,
			...onDay('2026-03-14'),
			sent: 1,
			accepted: 0,
			refused: 0,
			file: `/api/cpf/exports/${id}.xml`
		});
		expect((await api.askAs(token, newest!.file)).status).toBe(200);
	});

	it('that does not exist has no file and takes no receipts', async () => {
		for (const id of [crypto.randomUUID(), '12', '%00']) {
			const file = await api.askAs(token, `/api/cpf/exports/${id}.xml`);
			const sent = await receipts(id, `${HEADER}1;ACCEPTE;`);
			expect([id, file.status, sent.status]).toEqual([id, 404, 404]);
		}
	});
});

describe('the receipts of a delivery', () => {
	it('are kept, with the reason of a refusal, and may come twice', async () => {
		const sessionId = await publish('2026-04-01T12:00:00Z', PARIS, ABROAD, INSEE);
		const [first, second, third] = await idsOf(sessionId);
		const id = await send('2026-04-01');
		const lines = `${HEADER}${first};ACCEPTE;\n${second};refusé;"Inconnu ; à revoir"\n`;
		const reply = await receipts(id, lines);
		expect([reply.status, receiptsAnswer.parse(reply.body)]).toEqual([200, { received: 2 }]);
		expect(receiptsAnswer.parse((await receipts(id, lines)).body)).toEqual({ received: 0 });
		const kept = await db
			.select()
			.from(cpfLines)
			.where(eq(cpfLines.exportId, id))
			.orderBy(cpfLines.assessmentId);
		expect(kept).toMatchObject(
			[
				{ assessmentId: first, state: 'accepted', reason: null, receivedAt: expect.any(Number) },
				{ assessmentId: second, state: 'refused', reason: 'Inconnu ; à revoir' },
				{ assessmentId: third, state: 'sent', reason: null, receivedAt: null }
			].map((line) => expect.objectContaining(line))
		);

		// What was refused is sent again; what was accepted, or is not answered yet, is not.
		expect(await previewCpfExport(onDay('2026-04-01'))).toMatchObject({ ready: 1 });
		const again = await send('2026-04-01');
		const { passages } = readXml(await readFile(again));
		expect(passages.map(({ idTechnique }) => Number(idTechnique))).toEqual([second]);
	});

	it('are refused whole, with each line at fault, and nothing is kept', async () => {
		const sessionId = await publish('2026-04-02T12:00:00Z', PARIS, ABROAD);
		const [first, second] = await idsOf(sessionId);
		const id = await send('2026-04-02');
		const other = (await idsOf(await publish('2026-04-03T12:00:00Z', PARIS)))[0]!;
		await send('2026-04-03');
		const wrong: [string, { line: number; fault: string }[]][] = [
			[`${HEADER}${first};ACCEPTE;\n${other};ACCEPTE;`, [{ line: 3, fault: 'id-unknown' }]],
			[`${HEADER}${first};ACCEPTE;\n99999999;ACCEPTE;`, [{ line: 3, fault: 'id-unknown' }]],
			[`${HEADER}${first};ACCEPTE;\n\n${first};ACCEPTE;`, [{ line: 4, fault: 'id-twice' }]],
			[
				`${HEADER}99999999;ACCEPTE;\n${second};PERDU;\nx;REFUSE;\n${first};ACCEPTE;\n${other};REFUSE;`,
				[
					{ line: 2, fault: 'id-unknown' },
					{ line: 3, fault: 'state-unknown' },
					{ line: 4, fault: 'id-unknown' },
					{ line: 6, fault: 'id-unknown' }
				]
			],
			[`${first};ACCEPTE;`, [{ line: 1, fault: 'column-missing' }]],
			['', [{ line: 1, fault: 'column-missing' }]]
		];
		for (const [lines, faults] of wrong) {
			const reply = await receipts(id, lines);
			const { error, lines: told } = problem.parse(reply.body);
			expect([lines, reply.status, error, told]).toEqual([lines, 400, 'invalid_request', faults]);
		}
		expect((await receipts(id, HEADER)).status).toBe(400);
		expect((await receipts(id, `${HEADER}"${first};ACC`)).status).toBe(400);
		expect((await receipts(id, `${HEADER}${'x'.repeat(10_000_001)}`)).status).toBe(413);
		const kept = await db
			.select()
			.from(cpfLines)
			.where(and(eq(cpfLines.exportId, id), eq(cpfLines.state, 'sent')));
		expect(kept).toHaveLength(2);

		await receipts(id, `${HEADER}${first};ACCEPTE;`);
		const changed = await receipts(id, `${HEADER}${first};REFUSE;\n${second};ACCEPTE;`);
		expect(problem.parse(changed.body).lines).toEqual([{ line: 2, fault: 'already-received' }]);
	});

	it('are taken from a client that says that they are a text, or a form', async () => {
		const [first] = await idsOf(await publish('2026-04-05T12:00:00Z', PARIS));
		const id = await send('2026-04-05');
		for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
			const reply = await api.askAs(token, `/api/cpf/exports/${id}/receipts`, {
				method: 'POST',
				body: `${HEADER}${first};ACCEPTE;`,
				headers: { 'content-type': type }
			});
			expect([type, reply.status]).toEqual([type, 200]);
		}
	});
});

describe('the ids given by the CPF', () => {
	it('are for trials when one is not given, and are refused when they are not written as they are', () => {
		expect(readCpfSettings(IDS)).toEqual({
			clientId: '03VIGIE',
			contractId: 'MCFCER000001',
			certification: 'RS5875',
			isTrial: false
		});
		expect(readCpfSettings({ ...IDS, CPF_CONTRACT: undefined })).toMatchObject({
			clientId: '03VIGIE',
			isTrial: true
		});
		expect(readCpfSettings({})).toMatchObject({ certification: 'RS0000', isTrial: true });
		expect(() => readCpfSettings({ ...IDS, CPF_CODE: '5875' })).toThrow();
		expect(() => readCpfSettings({ ...IDS, CPF_CLIENT: '<a>' })).toThrow();
	});
});
