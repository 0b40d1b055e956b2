/** The job that does what a file of learners says: everything, or nothing. */
import { and, eq, sql } from 'drizzle-orm';
import { countFates, type RowFate } from '#engine/learners/compare-register';
import { LEARNER_PROPERTIES, type LearnerFate, type Refusal, type Sex } from '#engine/vocabulary';
import { isAmong } from '../is-among.ts';
import { findMyOrganization } from '../organizations/organizations.ts';
import { db, type Transaction } from '../connection.server.ts';
import type { RunningJob } from '../jobs.ts';
import { learnerImports, learners, organizations } from '../schema/structures.ts';
import {
	findLearnerImport,
	planLearners,
	type LearnerFile,
	type LearnerImportOrder
} from './imports.ts';

/** What became of a file that was confirmed; of one that is refused, nothing was done. */
export type LearnerImportOutcome = { counts: Record<LearnerFate, number> } | { because: Refusal };

/** Rows of one statement. */
const AT_ONCE = 250;

export async function runLearnerImport(job: RunningJob): Promise<LearnerImportOutcome> {
	const { importId, organizationId, stamp } = job.input as LearnerImportOrder;
	const organization = await findMyOrganization(organizationId, job.authorId);
	if (organization?.role !== 'administrator') return { because: 'forbidden' };
	return db.transaction(async (tx) => {
		await lockRegister(tx, organizationId);
		const kept = await findLearnerImport(tx, importId, organizationId, job.authorId);
		if (!kept?.file) return { because: 'forbidden' };
		const plan = await planLearners(tx, organizationId, kept.file);
		if (plan.stamp !== stamp) return { because: 'learners-changed' };
		const counts = countFates(plan.fates);
		// Confirmed all the same: no page offers it.
		const isEmpty = counts.skipped === kept.file.rows.length;
		if (counts.refused > 0 || isEmpty) return { because: 'malformed' };
		await writeFates(tx, organizationId, kept.file, plan.fates, job);
		await tx
			.update(learnerImports)
			.set({ content: null, counts, importedAt: Date.now() })
			.where(eq(learnerImports.id, importId));
		await job.finish(tx, { counts });
		return { counts };
	});
}

/** Nobody is recognized, or imported, until the transaction ends: the plan holds until it is written. */
async function lockRegister(tx: Transaction, organizationId: number): Promise<void> {
	await tx
		.select({ id: organizations.id })
		.from(organizations)
		.where(eq(organizations.id, organizationId))
		.for('no key update');
	await tx
		.select({ id: learners.id })
		.from(learners)
		.where(eq(learners.organizationId, organizationId))
		.orderBy(learners.id)
		.for('no key update');
}

/** Whom the file does not name first: his student number is free for somebody who has it from now on. */
async function writeFates(
	tx: Transaction,
	organizationId: number,
	file: LearnerFile,
	fates: readonly RowFate[],
	job: RunningJob
): Promise<void> {
	const of = (...kinds: LearnerFate[]) => fates.filter(({ does }) => kinds.includes(does));
	let done = 0;
	const inParts = async (some: RowFate[], write: (part: RowFate[]) => Promise<unknown>) => {
		for (let from = 0; from < some.length; from += AT_ONCE) {
			const part = some.slice(from, from + AT_ONCE);
			await write(part);
			done += part.filter(({ row }) => row !== null).length;
			// Outside of the transaction: whoever follows it sees it at once.
			await job.progress(Math.min(done, file.rows.length - 1));
		}
	};
	await inParts(of('disabled'), (part) => {
		const ids = part.map(({ learner }) => learner!.id);
		return tx
			.update(learners)
			.set({ disabledAt: Date.now() })
			.where(and(eq(learners.organizationId, organizationId), isAmong(learners.id, ids)));
	});
	await inParts(of('updated', 'enabled'), (part) => change(tx, organizationId, part));
	await inParts(of('added'), (part) =>
		tx
			.insert(learners)
			.values(part.map(({ row }) => ({ organizationId, ...rowOf({}, {}, row!.values) })))
	);
}

type Values = RowFate['row'] & object extends { values: infer V } ? V : never;

/** A learner as he is in the table, once the file told what it tells. */
function rowOf(
	properties: Values['properties'],
	attributes: Values['attributes'],
	told: Values
): Omit<typeof learners.$inferInsert, 'organizationId'> {
	const now = { ...properties, ...told.properties };
	const written = Object.entries({ ...attributes, ...told.attributes });
	return {
		...now,
		firstName: now.firstName ?? '',
		lastName: now.lastName ?? '',
		division: now.division ?? '',
		sex: (now.sex ?? null) as Sex | null,
		attributes: Object.fromEntries(written.filter(([, text]) => text !== ''))
	};
}

const excluded = (column: { name: string }) => sql.raw(`excluded."${column.name}"`);

/** All of them in one statement; what the file does not tell, and whose account it is, stays. */
async function change(tx: Transaction, organizationId: number, part: RowFate[]): Promise<void> {
	const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	const set = [...LEARNER_PROPERTIES, 'attributes', 'disabledAt'].map((name) => [
		name,
		excluded({ name: snake(name) })
	]);
	await tx
		.insert(learners)
		.overridingSystemValue()
		.values(
			part.map(({ learner, row }) => ({
				...{ id: learner!.id, organizationId, disabledAt: null },
				...rowOf(learner!.properties, learner!.attributes, row!.values)
			}))
		)
		.onConflictDoUpdate({
			target: learners.id,
			set: Object.fromEntries(set) as Record<string, ReturnType<typeof excluded>>
		});
}
