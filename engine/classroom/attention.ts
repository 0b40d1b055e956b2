/** What each pupil of a class asks of his teacher, and in which order: the one rule behind every screen. */
import { compareFullNames, fold } from '../spelling.ts';
import type { HelpReason } from '../vocabulary.ts';
import type { ClassRow } from './class-row.ts';

/** Where a pupil is, whoever needs somebody first. */
export const CLASS_STATUSES = ['help', 'away', 'paused', 'working', 'completed', 'sent'] as const;
export type ClassStatus = (typeof CLASS_STATUSES)[number];

/** A page that is gone for so long was left, and did not only lose its network for a moment. Milliseconds. */
export const AWAY_AFTER = 30_000;

/**
 * Why a pupil probably needs somebody; null when nothing says so.
 *
 * Rule: his last answers are unexpected (`surpriseOf`), or he is on his challenge, with his page there and nothing paused,
 * since longer than his rhythm explains (`patienceFor`).
 */
export function helpReason(row: ClassRow, now: number): HelpReason | null {
	if (row.state !== 'started') return null;
	if (row.needsHelp) return row.needsHelp;
	const isThere = row.connection === 'online' && row.pausedAt === null;
	return isThere && row.strangeAt !== null && now > row.strangeAt ? 'slowness' : null;
}

export function classStatus(row: ClassRow, now: number): ClassStatus {
	if (row.state !== 'started') return row.state;
	if (helpReason(row, now)) return 'help';
	const isGone =
		row.connection !== 'online' && now - (row.connectionChangedAt ?? row.startedAt) > AWAY_AFTER;
	if (isGone) return 'away';
	return row.pausedAt === null ? 'working' : 'paused';
}

/** The last participation of each person. */
export function lastOfEach(rows: readonly ClassRow[]): ClassRow[] {
	const last = new Map<number, ClassRow>();
	for (const row of rows) {
		const known = last.get(row.firstId);
		if (!known || known.number < row.number) last.set(row.firstId, row);
	}
	return [...last.values()];
}

export interface ClassFilter {
	/** Null for all. */
	division: string | null;
	status: ClassStatus | null;
	/** Begins a first or last name, accents apart. */
	search: string;
}

/**
 * Whom the screen shows, and in which order.
 *
 * Rule: who needs help comes first, the longest silent before; the others by division and name. A filter by division or
 * name leaves out whoever it does not name; one by status keeps who needs help all the same, so that he is never missed.
 */
export function layOutClass(
	rows: readonly ClassRow[],
	{ division, status, search }: ClassFilter,
	now: number
): ClassRow[] {
	const wanted = fold(search);
	return rows
		.filter((row) => division === null || row.division === division)
		.filter((row) => [row.firstName, row.lastName].some((name) => fold(name).startsWith(wanted)))
		.map((row) => ({ row, status: classStatus(row, now) }))
		.filter((one) => status === null || one.status === status || one.status === 'help')
		.sort(
			(a, b) =>
				Number(b.status === 'help') - Number(a.status === 'help') ||
				(a.status === 'help' ? (a.row.askedAt ?? 0) - (b.row.askedAt ?? 0) : 0) ||
				(a.row.division ?? '').localeCompare(b.row.division ?? '') ||
				compareFullNames(a.row, b.row)
		)
		.map(({ row }) => row);
}

/** How many stand at each status. */
export function countStatuses(rows: readonly ClassRow[], now: number): Record<ClassStatus, number> {
	const counts = Object.fromEntries(CLASS_STATUSES.map((one) => [one, 0])) as Record<
		ClassStatus,
		number
	>;
	for (const row of rows) counts[classStatus(row, now)]++;
	return counts;
}
