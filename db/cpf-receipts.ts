/** What the CPF said of the certificates that were sent to it. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { CpfReceiptError, CpfReceiptFile } from '#engine/center/cpf';
import type { Refusal } from '#engine/vocabulary';
import { MOST_NAMED } from './cpf.ts';
import { db } from './connection.server.ts';
import { assessments } from './schema/assessments.ts';
import { cpfExports, cpfLines } from './schema/exports.ts';
import { candidates } from './schema/sessions.ts';

export type Received = { received: number } | { because: Refusal } | { errors: CpfReceiptError[] };

/**
 * Keeps the receipts of a file for an export, all of them or none. The same receipt may come again; another one of a certificate
 * that has one is an error.
 */
export function keepCpfReceipts(
	exportId: string,
	{ receipts, errors: wrong }: CpfReceiptFile
): Promise<Received> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({ id: cpfExports.id })
			.from(cpfExports)
			.where(eq(cpfExports.id, exportId))
			.for('update');
		if (!found) return { because: 'export-not-found' };
		if (receipts.length + wrong.length === 0) return { because: 'receipts-empty' };
		const lines = await tx
			.select({ id: cpfLines.assessmentId, state: cpfLines.state })
			.from(cpfLines)
			.where(eq(cpfLines.exportId, exportId));
		const stateOf = new Map(lines.map(({ id, state }) => [id, state]));
		const strange = receipts.flatMap(({ id, state, line }): CpfReceiptError[] => {
			const known = stateOf.get(id);
			if (known === undefined) return [{ line, fault: 'id-unknown' }];
			const isNew = known === 'sent' || known === state;
			return isNew ? [] : [{ line, fault: 'already-received' }];
		});
		const errors = [...wrong, ...strange].sort((a, b) => a.line - b.line);
		if (errors.length > 0) return { errors };
		const fresh = receipts.filter(({ id }) => stateOf.get(id) === 'sent');
		const given = sql.param(JSON.stringify(fresh));
		await tx.execute(sql`
			update ${cpfLines} set state = given.state, reason = given.reason, received_at = now()
			from jsonb_to_recordset(${given}::text::jsonb) given (id int, state cpf_line_state, reason text)
			where ${cpfLines.exportId} = ${exportId} and ${cpfLines.assessmentId} = given.id`);
		return { received: fresh.length };
	});
}

export interface RefusedCertificate {
	/** The technical id that it was sent under. */
	id: number;
	sessionId: number;
	candidateId: number;
	firstName: string;
	lastName: string;
	/** In the words of the CPF. */
	reason: string | null;
	/** It went into a later export. */
	isSentAgain: boolean;
}

/** By name, as many as a page names. */
export function listRefusedCertificates(exportId: string): Promise<RefusedCertificate[]> {
	return db
		.select({
			id: cpfLines.assessmentId,
			sessionId: candidates.sessionId,
			candidateId: candidates.id,
			firstName: candidates.firstName,
			lastName: candidates.lastName,
			reason: cpfLines.reason,
			isSentAgain: sql<boolean>`exists (
				select from cpf_lines again join cpf_exports later on later.id = again.export_id
				where again.assessment_id = ${cpfLines.assessmentId} and later.created_at > ${cpfExports.createdAt})`
		})
		.from(cpfLines)
		.innerJoin(cpfExports, eq(cpfExports.id, cpfLines.exportId))
		.innerJoin(assessments, eq(assessments.id, cpfLines.assessmentId))
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(and(eq(cpfLines.exportId, exportId), eq(cpfLines.state, 'refused')))
		.orderBy(asc(candidates.lastName), asc(candidates.firstName), asc(cpfLines.assessmentId))
		.limit(MOST_NAMED);
}
