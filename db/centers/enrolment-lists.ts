/** Many candidates at once: the pupils of the school, and the list of a file in place of the one there is. */
import { and, asc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm';
import { planList, type TypedRow } from '#engine/center/candidate-list';
import type { FormRules } from '#engine/center/candidate-form';
import { FRANCE, type Places } from '#engine/center/birth-place';
import type { Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import type { Actor } from '../journal.ts';
import { learners } from '../schema/structures.ts';
import type { MyCenter } from './centers.ts';
import { identityKey, listVersion, type EnrolledCandidate } from './enrolled.ts';
import { actOnList, whyClosed, whyListClosed, type EnrolmentAct } from './enrolment.ts';
import { addCandidates, applyList, type ReplacedList } from './list-changes.ts';

/** Whom a school may enrol: its list still names him, and knows when he was born. */
const isPupilOf = (schoolId: number) =>
	and(
		eq(learners.organizationId, schoolId),
		isNull(learners.disabledAt),
		isNotNull(learners.birthDate)
	);

/** Known of whoever may be enrolled. */
const birthDate = sql<string>`${learners.birthDate}`;

/** The pupils of a school, by division and name. */
export async function listPupils(schoolId: number) {
	const { compare } = new Intl.Collator('fr', { numeric: true });
	const pupils = await db
		.select({
			id: learners.id,
			firstName: learners.firstName,
			lastName: learners.lastName,
			birthDate,
			division: learners.division
		})
		.from(learners)
		.where(isPupilOf(schoolId))
		.orderBy(asc(learners.id));
	return pupils.sort(
		(a, b) =>
			compare(a.division, b.division) ||
			compare(a.lastName, b.lastName) ||
			compare(a.firstName, b.firstName)
	);
}

/** Whether a pupil is enrolled already, from the register or by his names and birth date. */
export function alreadyEnrolled(enrolled: readonly EnrolledCandidate[]) {
	const ids = new Set(enrolled.map(({ learnerId }) => learnerId));
	const keys = new Set(enrolled.map(({ form }) => identityKey(form)));
	return (pupil: { id: number; firstName: string; lastName: string; birthDate: string }) =>
		ids.has(pupil.id) || keys.has(identityKey(pupil));
}

/** A pupil whose country of birth, in the register, is none that is known. */
export type PupilRefusal = { because: Refusal } | { unknownCountryOf: string };

/** Enrols pupils of the school; those enrolled already are skipped. One who is not of the school refuses everything. */
export function enrolPupils(
	actor: Actor,
	center: MyCenter,
	sessionId: number,
	learnerIds: readonly number[],
	places: Places
): Promise<{ added: number } | PupilRefusal> {
	const chosen = [...new Set(learnerIds)];
	return actOnList<{ added: number } | PupilRefusal>(
		actor,
		center,
		sessionId,
		whyClosed,
		async (open) => {
			const pupils = await readPupils(open, center.schoolId, chosen);
			if (pupils.length < chosen.length) return { because: 'forbidden' };
			const isEnrolled = alreadyEnrolled(open.enrolled);
			// Who changed class may be twice in the register.
			const byKey = new Map(pupils.map((pupil) => [identityKey(pupil), pupil]));
			const added = [...byKey.values()].filter((pupil) => !isEnrolled(pupil));
			const lost = added.find((one) => {
				const code = countryOf(one);
				return code !== null && !places.countryByCode.has(code);
			});
			if (lost) return { unknownCountryOf: `${lost.firstName} ${lost.lastName}` };
			await addCandidates(
				open,
				'school',
				added.map((one) => ({
					learnerId: one.id,
					firstName: one.firstName,
					lastName: one.lastName,
					birthDate: one.birthDate,
					sex: one.sex,
					birthCountryCode: countryOf(one),
					...birthTown(one, places)
				}))
			);
			return { added: added.length };
		}
	);
}

function readPupils({ tx }: EnrolmentAct, schoolId: number | null, ids: number[]) {
	if (schoolId === null || ids.length === 0) return Promise.resolve([]);
	return tx
		.select({ ...getTableColumns(learners), birthDate })
		.from(learners)
		.where(and(isPupilOf(schoolId), isAmong(learners.id, ids)))
		.orderBy(asc(learners.id));
}

type Pupil = typeof learners.$inferSelect;

/** Registers write the country in three digits, without the 99 of INSEE. */
function countryOf({ birthCountryCode: code }: Pupil): string | null {
	return code && (code.length === 3 ? `99${code}` : code);
}

/** Of a commune of France, the code tells the name; abroad the code is the country's. */
function birthTown(pupil: Pupil, places: Places) {
	const country = countryOf(pupil);
	if (country !== null && country !== FRANCE) {
		return { birthInseeCode: country, birthCity: pupil.birthCity };
	}
	const commune = places.byCode.get(pupil.birthInseeCode ?? '');
	return {
		birthInseeCode: commune?.code ?? pupil.birthInseeCode,
		birthCity: pupil.birthCity ?? commune?.name ?? null
	};
}

/**
 * Puts a list in place of the one there is, as its plan said: candidates who joined stay, and are changed.
 * @param version of the list that the plan was made for
 */
export function replaceList(
	actor: Actor,
	center: MyCenter,
	sessionId: number,
	rows: readonly TypedRow[],
	version: string,
	rules: FormRules
): Promise<ReplacedList | { because: Refusal }> {
	return actOnList(actor, center, sessionId, whyListClosed, async (open) => {
		if (listVersion(open.enrolled) !== version) return { because: 'file-outdated' };
		const plan = planList(rows, open.enrolled, rules, identityKey);
		if (plan.rows.some(({ does }) => does === 'refuse')) return { because: 'malformed' };
		return applyList(open, 'file', plan);
	});
}
