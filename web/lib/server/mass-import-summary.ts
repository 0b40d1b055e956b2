/** What a file of sessions and candidates would do, as its author looks at it. */
import type { NamedSession } from '#db/centers/mass-import/plan';
import { groupRemarks, type RemarkGroup } from '#engine/center/import-remarks';
import type { ImportFile, PlannedSession } from '#engine/center/mass-import';

/** However long the file is, its page is one that can be read. */
export const MOST_SHOWN = 200;

export interface SummarizedSession {
	/** In the file. */
	row: number;
	/** Of one that exists. */
	number: number | null;
	address: string;
	room: string;
	startsAt: number;
	added: number;
	changed: number;
	removed: number;
}

export interface ImportSummary {
	faults: RemarkGroup[];
	/** Of cells. */
	faultCount: number;
	warnings: RemarkGroup[];
	created: number;
	edited: number;
	added: number;
	changed: number;
	removed: number;
	/** The first of them. */
	sessions: SummarizedSession[];
	/** Of the lists that are replaced, as they are now; by session. */
	versions: Record<string, string>;
}

export function summarizeImport(
	file: ImportFile,
	{ planned, named }: { planned: readonly PlannedSession[]; named: Map<number, NamedSession> }
): ImportSummary {
	const sessions = planned.flatMap((one) => summarize(one, named));
	const sum = (count: (one: SummarizedSession) => number) =>
		sessions.reduce((all, one) => all + count(one), 0);
	const faults = planned.flatMap((one) => one.faults);
	return {
		faults: groupRemarks(faults, file),
		faultCount: faults.length,
		warnings: groupRemarks(
			planned.flatMap((one) => one.warnings),
			file
		),
		created: sum(({ number }) => Number(number === null)),
		edited: sum((one) => Number(one.number !== null && isChanged(one))),
		added: sum((one) => one.added),
		changed: sum((one) => one.changed),
		removed: sum((one) => one.removed),
		sessions: sessions.slice(0, MOST_SHOWN),
		versions: Object.fromEntries([...named].map(([id, { version }]) => [id, version]))
	};
}

function isChanged({ added, changed, removed }: SummarizedSession): boolean {
	return added + changed + removed > 0;
}

function summarize(one: PlannedSession, named: Map<number, NamedSession>): SummarizedSession[] {
	if (one.does === 'refuse') return [];
	const { address, room, startsAt } = one.does === 'create' ? one.facts : named.get(one.id)!.facts;
	const count = (does: 'add' | 'change') =>
		one.list.rows.filter((planned) => planned.does === does).length;
	return [
		{
			row: one.rows[0]!,
			number: one.does === 'edit' ? one.id : null,
			...{ address, room, startsAt },
			added: count('add'),
			changed: count('change'),
			removed: one.list.missing.filter(({ whyKept }) => whyKept === null).length
		}
	];
}
