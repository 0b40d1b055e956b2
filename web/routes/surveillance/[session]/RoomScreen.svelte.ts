/** What one invigilator sees and does of the room: choices, places of the rows, who is at hand. */
/* eslint-disable svelte/prefer-svelte-reactivity -- made anew by each derivation */
import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { urgency, zoneOf, ZONES, type Zone } from '#engine/invigilation/attention';
import type { BoardRow } from '#engine/invigilation/board';
import { handPlaces } from '#engine/invigilation/offers';
import {
	countMisplaced,
	foldAtFirst,
	hold,
	isSameLayout,
	settle,
	type FoldableZone,
	type RoomFilter,
	type RoomLayout,
	type RoomView
} from '#engine/invigilation/room-layout';
import type { SessionBoard } from '$lib/live/SessionBoard.svelte';
import { IncidentDesk } from './incidents/IncidentDesk.svelte.ts';
import { OrderDesk } from './orders/OrderDesk.svelte.ts';
import { MOST_PINNED, writePreferences, type Preferences } from './preferences.ts';

/** Digits that go straight to a row. */
const RANKS = 9;

export class RoomScreen {
	preferences = $state.raw() as Preferences;
	search = $state('');
	filter = $state<RoomFilter | null>(null);
	/** The candidate whose row the Tab key reaches. */
	current = $state<number | null>(null);
	selected = new SvelteSet<number>();
	isSelecting = $state(false);
	openId = $state<number | null>(null);
	alertId = $state<number | null>(null);
	isListingShortcuts = $state(false);
	readonly orders: OrderDesk;
	readonly incidents: IncidentDesk;

	/** The pointer or the keyboard is among the rows: nothing moves. */
	isPointed = $state(false);
	isFocused = $state(false);
	isHeld = $derived(this.isPointed || this.isFocused);

	#foldedAtFirst: FoldableZone[];
	/** Counts the times somebody asked for the rows to be put in order. */
	#settled = $state(0);
	#shown: { layout: RoomLayout; view: RoomView; settled: number } | null = null;
	#lastIndex = 0;

	constructor(
		readonly board: SessionBoard,
		preferences: Preferences
	) {
		this.preferences = preferences;
		this.orders = new OrderDesk(board);
		this.incidents = new IncidentDesk(board);
		this.#foldedAtFirst = foldAtFirst(board.rows, board.connection.now);
	}

	folded = $derived.by(() => this.preferences.folded ?? this.#foldedAtFirst);
	view: RoomView = $derived({
		search: this.search.trim(),
		filter: this.filter,
		folded: this.folded,
		pinned: this.preferences.pinned
	});
	isNarrowed = $derived(this.view.search !== '' || this.filter !== null);

	/** Where rows would stand if nothing held them: once a second and with each news, in one pass. */
	#fresh: RoomLayout = $derived.by(() =>
		settle(this.board.rows, this.view, this.board.connection.now)
	);

	/** Where rows stand. The same object as long as nothing moves, so that nothing is drawn again. */
	layout: RoomLayout = $derived.by(() => {
		const { view } = this;
		const settled = this.#settled;
		const before = this.#shown;
		// What he changes himself takes effect, wherever his pointer is.
		const isHeld = this.isHeld && before?.view === view && before.settled === settled;
		const next = isHeld ? hold(before.layout, this.#fresh) : this.#fresh;
		const layout = before && isSameLayout(before.layout, next) ? before.layout : next;
		this.#shown = { layout, view, settled };
		return layout;
	});

	isOutOfOrder = $derived.by(() => !isSameLayout(this.layout, this.#fresh));
	misplaced = $derived.by(() => countMisplaced(this.layout, this.#fresh));

	/** What asks for the invigilator, in the order of the screen. */
	targets = $derived.by(() => {
		const { alerts, zones, arrivals } = this.layout;
		const pending = new Set(this.#fresh.alerts);
		const toTreat = new Set(this.#fresh.zones.toTreat);
		const places = [...ZONES.flatMap((zone) => zones[zone]), ...arrivals];
		return [...alerts.filter((id) => pending.has(id)), ...places.filter((id) => toTreat.has(id))];
	});
	/** The digit that goes to each of the first targets. */
	ranks = $derived(new Map(this.targets.slice(0, RANKS).map((id, i) => [id, i + 1])));

	/** Nothing of the room is kept by the search and the filter; what waits in the strip is there all the same. */
	isEmpty = $derived.by(() => {
		const { zones, arrivals } = this.layout;
		return arrivals.length === 0 && ZONES.every((zone) => zones[zone].length === 0);
	});

	/** The place of each raised hand in the queue, by candidate. */
	handPlaces = $derived.by(() => handPlaces(this.board.rows));

	/** As lists of names are written: the last name first, in capitals. */
	nameOf(id: number): string {
		const row = this.board.row(id);
		return row ? `${row.lastName.toUpperCase()} ${row.firstName}` : '';
	}

	/** Whom an order by the keyboard is for: who is selected, or else the current row. */
	get aimed(): readonly number[] {
		if (this.selected.size > 0) return [...this.selected];
		return this.current === null ? [] : [this.current];
	}

	isPending(id: number): boolean {
		return this.#fresh.alerts.includes(id);
	}

	/** How many of these candidates stand in a zone, shown or not. */
	countChanged(zone: Zone, changed: ReadonlySet<number>): number {
		if (changed.size === 0) return 0;
		const { now } = this.board.connection;
		return this.board.rows.filter(
			(row) => changed.has(row.candidateId) && zoneOf(urgency(row, now)) === zone
		).length;
	}

	prefer(change: Partial<Preferences>): void {
		this.preferences = { ...this.preferences, ...change };
		writePreferences(this.preferences);
	}

	toggleFold(zone: FoldableZone): void {
		const { folded } = this;
		const isFolded = folded.includes(zone);
		this.prefer({ folded: isFolded ? folded.filter((one) => one !== zone) : [...folded, zone] });
	}

	isPinned(id: number): boolean {
		return this.preferences.pinned.includes(id);
	}

	togglePin(id: number): void {
		const { pinned } = this.preferences;
		const next = this.isPinned(id) ? pinned.filter((one) => one !== id) : [...pinned, id];
		this.prefer({ pinned: next.slice(-MOST_PINNED) });
	}

	toggleSelection(id: number): void {
		this.isSelecting = true;
		if (!this.selected.delete(id)) this.selected.add(id);
	}

	endSelection(): void {
		this.selected.clear();
		this.isSelecting = false;
	}

	treat(row: BoardRow): void {
		this.alertId = row.alert?.id ?? null;
	}

	/** Puts the rows in order, held or not. */
	reorder(): void {
		this.#settled++;
	}

	/** Goes to the next row that asks for somebody, or the one before, in the right order. */
	step(by: 1 | -1): void {
		this.reorder();
		const { targets } = this;
		if (targets.length === 0) return;
		// Who comes from elsewhere starts with the first.
		const isHere = this.isFocused && this.current !== null;
		const index = isHere ? targets.indexOf(this.current!) : -1;
		if (!isHere) this.#lastIndex = 0;
		// Who was just treated is gone: the next one took his place.
		const from = index >= 0 ? index + by : by > 0 ? this.#lastIndex : this.#lastIndex - 1;
		this.goTo(targets[(from + targets.length) % targets.length]!);
	}

	goTo(id: number): void {
		this.#lastIndex = Math.max(0, this.targets.indexOf(id));
		this.current = id;
		void tick().then(() => {
			const row = document.querySelector(`li.row[data-candidate="${id}"]`);
			for (const button of ['[data-act]', '[data-name]']) {
				const found = row?.querySelector<HTMLElement>(button);
				if (!found) continue;
				found.focus();
				break;
			}
			row?.scrollIntoView({ block: 'nearest' });
		});
	}
}
