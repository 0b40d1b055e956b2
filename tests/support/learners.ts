/** Schools with a register, files of it, and what becomes of them. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db } from '#db/connection.server';
import { defineJob, findJob, runJobs } from '#db/jobs';
import { runLearnerImport, type LearnerImportOutcome } from '#db/learners/import-work';
import {
	confirmLearnerImport,
	findLearnerImport,
	keepLearnerImport,
	planLearners
} from '#db/learners/imports';
import { findRegister } from '#db/learners/register';
import { seeNode } from '#db/nodes';
import { organizations } from '#db/schema/structures';
import type { ImportMode } from '#engine/learners/compare-register';
import { readRows } from '#engine/learners/read-rows';
import type { LearnerFormatKind } from '#engine/vocabulary';
import { readLearnerFile } from '../../web/lib/server/learners/learner-file.ts';
import { createSchool, type School } from './campaigns.ts';

export interface RegisterSchool extends School {
	uai: string;
}

let lastUai = 0;

/** @param learnerFormat null for the one of its kind, SIECLE */
export async function createRegisterSchool(
	learnerFormat: LearnerFormatKind | null = null
): Promise<RegisterSchool> {
	const school = await createSchool();
	const uai = `${process.pid}${++lastUai}X`.slice(-8).padStart(8, '0');
	await db
		.update(organizations)
		.set({ externalId: uai, learnerFormat })
		.where(eq(organizations.id, school.id));
	return { ...school, uai };
}

export interface SieclePupil {
	ine: string;
	lastName: string;
	firstName: string;
	birthDate: string;
	division: string;
	sex: string;
	/** Other elements, as they are written. */
	more: string;
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (one) => ESCAPED[one]!);

/** The export of a school, as SIECLE writes it. */
export function siecleXml(
	uai: string,
	pupils: readonly Partial<SieclePupil>[],
	{ prolog = '<?xml version="1.0" encoding="UTF-8"?>', before = '' } = {}
): string {
	const whole = pupils.map((pupil, i): SieclePupil => ({
		...{ ine: `07123${String(i).padStart(4, '0')}AB`, lastName: `Nom${i}`, firstName: 'Léa' },
		...{ birthDate: '07/05/2010', division: '2NDE 7', sex: '2', more: '', ...pupil }
	}));
	const pupilsXml = whole.map(
		({ ine, lastName, firstName, birthDate, sex, more }, i) =>
			`<ELEVE ELEVE_ID="${i}" ELENOET="${i}"><ID_NATIONAL>${ine}</ID_NATIONAL>` +
			`<NOM_DE_FAMILLE>${escape(lastName)}</NOM_DE_FAMILLE><PRENOM>${escape(firstName)}</PRENOM>` +
			`<DATE_NAISS>${birthDate}</DATE_NAISS><CODE_SEXE>${sex}</CODE_SEXE>` +
			`<CODE_PAYS>100</CODE_PAYS><CODE_COMMUNE_INSEE_NAISS>01004</CODE_COMMUNE_INSEE_NAISS>` +
			`<CODE_MEF>20010017110</CODE_MEF><CODE_STATUT>ST</CODE_STATUT>${more}</ELEVE>`
	);
	const structures = whole.map(
		({ division }, i) =>
			`<STRUCTURES_ELEVE ELEVE_ID="${i}"><STRUCTURE><CODE_STRUCTURE>GR1</CODE_STRUCTURE>` +
			`<TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE><STRUCTURE>` +
			`<CODE_STRUCTURE>${escape(division)}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE>` +
			`</STRUCTURE></STRUCTURES_ELEVE>`
	);
	return (
		`${prolog}${before}<BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>${uai}</UAJ></PARAMETRES><DONNEES>` +
		`<ELEVES>${pupilsXml.join('')}</ELEVES><STRUCTURES>${structures.join('')}</STRUCTURES>` +
		`</DONNEES></BEE_ELEVES>`
	);
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** As the page does with an upload. */
export async function readFor(school: RegisterSchool, bytes: Uint8Array) {
	const { format, uai } = await findRegister(school.id);
	const read = await readLearnerFile(bytes, format, uai);
	return { format, encoding: read.encoding, rows: readRows(format, read.rows) };
}

export async function keepFor(
	school: RegisterSchool,
	bytes: Uint8Array,
	mode: ImportMode = 'replace'
): Promise<string> {
	const file = { ...(await readFor(school, bytes)), mode };
	return keepLearnerImport(school.id, school.teacher.userId, 'élèves.xml', file);
}

export async function planFor(school: RegisterSchool, importId: string) {
	const kept = await findLearnerImport(db, importId, school.id, school.teacher.userId);
	return planLearners(db, school.id, kept!.file!);
}

export function confirmFor(school: RegisterSchool, importId: string, stamp: string) {
	const order = { importId, organizationId: school.id, stamp };
	return confirmLearnerImport(order, school.teacher.userId);
}

/** Does the jobs that wait, as a server. */
export async function work(): Promise<void> {
	defineJob('learnerImport', runLearnerImport);
	const node = randomUUID();
	await seeNode(node);
	await runJobs(node);
}

export async function outcomeFor(school: RegisterSchool, importId: string) {
	const kept = await findLearnerImport(db, importId, school.id, school.teacher.userId);
	const job = await findJob(kept!.jobId!, school.teacher.userId);
	return job!.outcome as LearnerImportOutcome;
}

/** From the bytes to the database. */
export async function importFor(
	school: RegisterSchool,
	bytes: Uint8Array,
	mode: ImportMode = 'replace'
): Promise<LearnerImportOutcome> {
	const id = await keepFor(school, bytes, mode);
	await confirmFor(school, id, (await planFor(school, id)).stamp);
	await work();
	return outcomeFor(school, id);
}
