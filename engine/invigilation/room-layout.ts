/** Where each row of the room stands on the invigilator's screen, and when it may move. */
import type { CandidateStatus } from '../vocabulary.ts';
import { compareNeeds, urgency, zoneOf, ZONES, type Urgency, type Zone } from './attention.ts';
import { matchesSearch, type BoardRow } from './board.ts';
import { candidateStatus } from './candidate-status.ts';

/** What is to treat is never folded. */
export type FoldableZone = Exclude<Zone, 'toTreat'>;
export type RoomFilter = CandidateStatus | 'pinned';

/** What the invigilator chose to see. */
export interface RoomView {
	search: string;
	filter: RoomFilter | null;
	folded: readonly FoldableZone[];
	/** The candidates that the invigilator follows. */
	pinned: readonly number[];
}

/** Candidates by their ids, in the order of the screen: the strip of alerts, the zones, then who came while it held. */
export interface RoomLayout {
	alerts: readonly number[];
	zones: Readonly<Record<Zone, readonly number[]>>;
	arrivals: readonly number[];
	/** How many there are in each zone, shown or not; alerts apart. */
	totals: Readonly<Record<Zone, number>>;
}

/**
 * Where rows stand when nothing holds them.
 *
 * Rule: a row with a pending alert is in the strip, whatever the view. A search or a filter keeps what matches, folded
 * zones included. Otherwise a folded zone shows only the candidates followed. What is to treat goes by `compareRows`;
 * in the calm zones those followed come first, then names.
 *
 * @param rows in the order of names, see `compareNames`
 */
export function settle(rows: readonly BoardRow[], view: RoomView, now: number): RoomLayout {
	const pinned = new Set(view.pinned);
	const folded = new Set<Zone>(view.folded);
	const isNarrowed = view.search !== '' || view.filter !== null;
	const alerts: BoardRow[] = [];
	const toTreat: { row: BoardRow; need: Urgency }[] = [];
	const zones: Record<Zone, number[]> = { toTreat: [], well: [], absent: [], ended: [] };
	const followed: Record<Zone, number[]> = { toTreat: [], well: [], absent: [], ended: [] };
	const totals: Record<Zone, number> = { toTreat: 0, well: 0, absent: 0, ended: 0 };

	for (const row of rows) {
		const need = urgency(row, now);
		if (need === 'alert') {
			alerts.push(row);
			continue;
		}
		const zone = zoneOf(need);
		const isPinned = pinned.has(row.candidateId);
		totals[zone]++;
		if (isNarrowed ? !isKept(row, view, isPinned, now) : folded.has(zone) && !isPinned) continue;
		if (zone === 'toTreat') toTreat.push({ row, need });
		else (isPinned ? followed : zones)[zone].push(row.candidateId);
	}
	toTreat.sort((a, b) => compareNeeds(a.row, a.need, b.row, b.need));
	zones.toTreat = toTreat.map(({ row }) => row.candidateId);
	for (const zone of ZONES) zones[zone].unshift(...followed[zone]);
	return {
		alerts: alerts
			.sort((a, b) => a.alert!.raisedAt - b.alert!.raisedAt)
			.map((row) => row.candidateId),
		zones,
		arrivals: [],
		totals
	};
}

function isKept(row: BoardRow, view: RoomView, isPinned: boolean, now: number): boolean {
	const { filter, search } = view;
	if (filter === 'pinned' && !isPinned) return false;
	if (filter && filter !== 'pinned' && candidateStatus(row, now) !== filter) return false;
	return search === '' || matchesSearch(row, search);
}

/**
 * Where rows stand while the pointer or the keyboard is among them.
 *
 * Rule: who has a place keeps it, the strip's too, even when the row would now stand elsewhere. A new alert comes at
 * the end of the strip at once; what has no place yet comes after everything. Applied again and again, nothing moves.
 *
 * @param held where the rows stood
 * @param fresh where they would stand, see `settle`
 */
export function hold(held: RoomLayout, fresh: RoomLayout): RoomLayout {
	const places = new Set([...ZONES.flatMap((zone) => held.zones[zone]), ...held.arrivals]);
	const strip = new Set(held.alerts);
	return {
		alerts: [...held.alerts, ...fresh.alerts.filter((id) => !strip.has(id))],
		zones: held.zones,
		arrivals: [
			...held.arrivals,
			...ZONES.flatMap((zone) => fresh.zones[zone]).filter((id) => !places.has(id))
		],
		totals: fresh.totals
	};
}

/** How many rows would stand elsewhere if nothing held them; those in the strip are where they belong. */
export function countMisplaced(shown: RoomLayout, fresh: RoomLayout): number {
	const belongs = new Map<number, Zone | 'alerts'>();
	for (const zone of ZONES) for (const id of fresh.zones[zone]) belongs.set(id, zone);
	for (const id of fresh.alerts) belongs.set(id, 'alerts');
	const isInStrip = (id: number) => belongs.get(id) === 'alerts';
	const strayed = [...shown.alerts, ...shown.arrivals].filter((id) => !isInStrip(id));
	for (const zone of ZONES) {
		strayed.push(...shown.zones[zone].filter((id) => !isInStrip(id) && belongs.get(id) !== zone));
	}
	return new Set(strayed).size;
}

/** Whether two layouts put the same rows at the same places. */
export function isSameLayout(a: RoomLayout, b: RoomLayout): boolean {
	const isSame = (one: readonly number[], other: readonly number[]) =>
		one === other || (one.length === other.length && one.every((id, i) => id === other[i]));
	return (
		isSame(a.alerts, b.alerts) &&
		isSame(a.arrivals, b.arrivals) &&
		ZONES.every((zone) => isSame(a.zones[zone], b.zones[zone]) && a.totals[zone] === b.totals[zone])
	);
}

/**
 * The zones that are folded when nobody chose yet: the absent once a test started (before, the room is called from
 * that list), the ended while anybody is not.
 */
export function foldAtFirst(rows: readonly BoardRow[], now: number): FoldableZone[] {
	const zones = new Set(rows.map((row) => zoneOf(urgency(row, now))));
	const hasStarted = rows.some((row) => row.startedAt !== null);
	const folded: FoldableZone[] = [];
	if (hasStarted) folded.push('absent');
	if (zones.size > 1) folded.push('ended');
	return folded;
}
