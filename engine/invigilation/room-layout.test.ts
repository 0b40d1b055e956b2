import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_STATUSES } from '../vocabulary.ts';
import { compareNames, ZONES } from './attention.ts';
import { BoardMirror } from './board-mirror.ts';
import { hasPendingAlert, type BoardRow } from './board.ts';
import { foldVersions } from '../live-board/rows.ts';
import {
	countMisplaced,
	foldAtFirst,
	hold,
	isSameLayout,
	settle,
	type RoomLayout,
	type RoomView
} from './room-layout.ts';
import { writeRow } from './row-line.ts';
import { alert, NOW, notStarted, row } from './sample-row.ts';
import { MINUTE } from './time.ts';

const EVERYTHING: RoomView = { search: '', filter: null, folded: [], pinned: [] };
const ABSENT = { ...notStarted, reconciledAt: null, connection: 'never' } as const;

const inOrder = (rows: Iterable<BoardRow>) => [...rows].sort(compareNames);
const placesOf = ({ zones, arrivals }: RoomLayout) => [
	...ZONES.flatMap((zone) => zones[zone]),
	...arrivals
];

/** A room of one row of each kind, numbered from 1 in the order of their names. */
function room(...changes: Partial<BoardRow>[]): BoardRow[] {
	return changes.map((change, i) =>
		row({ candidateId: i + 1, lastName: String.fromCharCode(65 + i), ...change })
	);
}

describe('a settled room', () => {
	it('puts alerts in the strip, oldest first, and the others in their zones', () => {
		const rows = room(
			{},
			{ alert: alert(NOW) },
			notStarted,
			{ alert: alert(NOW - 1) },
			{ assessmentState: 'completed' },
			ABSENT,
			{ resumeRequestedAt: NOW }
		);
		const layout = settle(rows, EVERYTHING, NOW);
		expect(layout.alerts).toEqual([4, 2]);
		expect(layout.zones).toEqual({ toTreat: [7, 3], well: [1], absent: [6], ended: [5] });
		expect(layout.totals).toEqual({ toTreat: 2, well: 1, absent: 1, ended: 1 });
	});

	it('folds a zone but counts it, shows who is followed first, and whoever the search is for', () => {
		const rows = room({}, {}, {}, ABSENT);
		const view = { ...EVERYTHING, folded: ['well' as const, 'absent' as const], pinned: [3] };
		expect(settle(rows, view, NOW).zones).toMatchObject({ well: [3], absent: [] });
		expect(settle(rows, view, NOW).totals).toMatchObject({ well: 3, absent: 1 });
		expect(settle(rows, { ...view, folded: [] }, NOW).zones.well).toEqual([3, 1, 2]);
		expect(settle(rows, { ...view, search: 'd' }, NOW).zones.absent).toEqual([4]);
		expect(settle(rows, { ...view, search: 'd' }, NOW).zones.well).toEqual([]);
	});

	it('brings a row back from a folded zone as soon as it asks for somebody', () => {
		const view = { ...EVERYTHING, folded: ['well' as const] };
		expect(settle(room({}), view, NOW).zones).toMatchObject({ well: [], toTreat: [] });
		const lost = room({ connection: 'lost' });
		expect(settle(lost, view, NOW).zones.toTreat).toEqual([1]);
	});

	it('filters by status and by who is followed', () => {
		const rows = room({}, notStarted, {});
		const shown = (filter: RoomView['filter']) =>
			placesOf(settle(rows, { ...EVERYTHING, filter, pinned: [3] }, NOW));
		expect(shown('waiting')).toEqual([2]);
		expect(shown('answering')).toEqual([3, 1]);
		expect(shown('pinned')).toEqual([3]);
	});

	it('folds the absent once a test started, and the ended while anybody is not', () => {
		const ended = { assessmentState: 'completed' } as const;
		expect(foldAtFirst(room(ABSENT, ABSENT), NOW)).toEqual([]);
		expect(foldAtFirst(room(ABSENT, {}), NOW)).toEqual(['absent', 'ended']);
		expect(foldAtFirst(room(ended, ended), NOW)).toEqual(['absent']);
	});
});

describe('a held room', () => {
	const rows = room({}, {}, {});
	const held = settle(rows, EVERYTHING, NOW);
	const after = (...changes: Partial<BoardRow>[]) =>
		settle(inOrder(room(...changes)), EVERYTHING, NOW);

	it('keeps every row at its place, and takes a new alert into the strip', () => {
		const fresh = after({ alert: alert(NOW) }, { connection: 'lost' }, {});
		const shown = hold(held, fresh);
		expect(shown.alerts).toEqual([1]);
		expect(shown.zones).toEqual(held.zones);
		expect(countMisplaced(shown, fresh)).toBe(1);
		expect(isSameLayout(shown, fresh)).toBe(false);
	});

	it('keeps the place of a decided alert in the strip, and shows its row at the end', () => {
		const alerting = after({ alert: alert(NOW) }, {}, {});
		const fresh = after({}, {}, {});
		const shown = hold(alerting, fresh);
		expect(shown.alerts).toEqual([1]);
		expect(shown.arrivals).toEqual([1]);
		expect(countMisplaced(shown, fresh)).toBe(1);
		expect(hold(shown, alerting).alerts).toEqual([1]);
	});

	it('shows who comes after everything, and counts who strayed once', () => {
		const fresh = after({}, {}, {}, ABSENT);
		const shown = hold(held, fresh);
		expect(shown.arrivals).toEqual([4]);
		expect(shown.totals.absent).toBe(1);
		expect(countMisplaced(shown, fresh)).toBe(1);
		expect(countMisplaced(fresh, fresh)).toBe(0);
		expect(isSameLayout(hold(fresh, fresh), fresh)).toBe(true);
		expect(isSameLayout(held, fresh)).toBe(false);
	});
});

const NAMES = ['Adam', 'Éluard', 'Zola', 'Adam'];

/** A row of a random kind, out of a number. */
function randomRow(candidateId: number, version: number, draw: number, at: number): BoardRow {
	const pick = <T>(...choices: T[]) => {
		const choice = choices[draw % choices.length]!;
		draw = Math.floor(draw / choices.length);
		return choice;
	};
	const state = pick('ongoing', 'accepted', 'dismissed', null, null, null);
	const raisedAt = at - pick(0, 61_000, 200_000);
	const assessmentState = pick(null, 'started', 'started', 'completed', 'endedByInvigilator');
	return row({
		candidateId,
		version,
		lastName: NAMES[candidateId % NAMES.length]!,
		alert: state && { ...alert(raisedAt), state },
		assessmentState,
		startedAt: assessmentState && at - 9 * MINUTE,
		connection: pick('online', 'lost', 'never'),
		focusLostAt: pick(null, at),
		resumeRequestedAt: pick(null, at),
		authorizedAt: pick(null, at - 14 * MINUTE),
		lastActivityAt: pick(at, at - 11 * MINUTE)
	});
}

const FILTERS = [null, 'pinned', ...CANDIDATE_STATUSES] as const;

function randomView(draw: number): RoomView {
	return {
		search: ['', 'z', 'nobody', ''][draw % 4]!,
		filter: FILTERS[(draw >> 2) % FILTERS.length]!,
		folded: (['well', 'absent', 'ended'] as const).filter((_, i) => (draw >> (6 + i)) & 1),
		pinned: [1, 2, 3].filter((_, i) => (draw >> (9 + i)) & 1)
	};
}

describe('any sequence of events', () => {
	it('never masks a pending alert, never moves a held row, and always ends in what is true', () => {
		const events = fc.array(fc.nat(0x3fffffff), { minLength: 1, maxLength: 12 });
		fc.assert(fc.property(events, live), { numRuns: 100_000 });
	}, 180_000);

	const expected = NAMES.map((_, i) => randomRow(i + 1, 0, 0, NOW));
	const expectedLines = expected.map((one) => [one.candidateId, writeRow(one)] as const);

	/** Lives one sequence: lines arrive late, twice or never; the invigilator looks, filters, holds. */
	function live(events: number[]): void {
		const truth = new Map(expected.map((one) => [one.candidateId, one]));
		const lines = new Map(expectedLines);
		const onTheirWay: string[] = [];
		const mirror = new BoardMirror();
		mirror.take(expected);
		const screen = mirror.rows;
		let now = NOW;
		let view = EVERYTHING;
		let held: RoomLayout | null = null;

		for (const event of events) {
			const draw = Math.floor(event / 8);
			const id = (draw % 4) + 1;
			switch (event % 8) {
				case 0:
				case 1:
				case 2: {
					const version = (truth.get(id)?.version ?? 0) + 1;
					const changed = randomRow(id, version, Math.floor(draw / 4), now);
					truth.set(id, changed);
					lines.set(id, writeRow(changed));
					onTheirWay.push(lines.get(id)!);
					break;
				}
				case 3:
				case 4: {
					// Late, doubled, out of order; whatever is never drawn is lost.
					const line = onTheirWay[draw % Math.max(1, onTheirWay.length)];
					if (line && mirror.hear([line]).isUnread) throw new Error('a line was not read');
					break;
				}
				case 5:
					view = randomView(draw);
					held = null;
					break;
				case 6:
					held = held ? null : settle(inOrder(screen.values()), view, now);
					break;
				default:
					now += draw % (20 * MINUTE);
			}
			held = check(screen, view, now, held);
		}

		const digest = { count: truth.size, fold: foldVersions(truth) };
		mirror.check(digest);
		// The second digest in a row that does not match: the snapshot is asked for.
		if (mirror.check(digest)) mirror.take([...truth.values()]);
		const isWhole =
			screen.size === truth.size &&
			[...lines].every(([id, line]) => writeRow(screen.get(id)!) === line);
		if (!isWhole) throw new Error('the digest let a difference pass');
		check(screen, view, now, held);
		mirror.hear(onTheirWay.reverse());
		const isUndone = [...truth].some(([id, { version }]) => screen.get(id)!.version !== version);
		if (isUndone) throw new Error('a late row undid the snapshot');
	}

	/** Plain comparisons: a million of them. */
	function check(
		screen: ReadonlyMap<number, BoardRow>,
		view: RoomView,
		now: number,
		held: RoomLayout | null
	): RoomLayout | null {
		const fresh = settle(inOrder(screen.values()), view, now);
		const shown = held ? hold(held, fresh) : fresh;
		const isPending = (id: number) => hasPendingAlert(screen.get(id)!);
		for (const row of screen.values()) {
			if (hasPendingAlert(row) && shown.alerts.filter((id) => id === row.candidateId).length !== 1)
				throw new Error('a pending alert is masked');
		}
		if (!held) {
			if (!shown.alerts.every(isPending)) throw new Error('the strip shows what does not wait');
			if (placesOf(shown).some(isPending)) throw new Error('an alert is not first');
			return null;
		}
		const before = [held.alerts, ...ZONES.map((zone) => held.zones[zone]), held.arrivals];
		const after = [shown.alerts, ...ZONES.map((zone) => shown.zones[zone]), shown.arrivals];
		for (const [i, ids] of before.entries()) {
			if (ids.some((id, place) => after[i]![place] !== id)) throw new Error('a held row moved');
		}
		for (const id of placesOf(fresh)) {
			if (!placesOf(shown).includes(id)) throw new Error('a row that asks is not shown');
		}
		return shown;
	}
});
