/** What each key of the room does. */
import type { RoomOrderKind } from '#engine/vocabulary';
import type { SessionBoard } from '$lib/live/SessionBoard.svelte';
import type { KeyShortcut } from './keyboard.ts';
import type { LookAway } from './LookAway.svelte.ts';
import type { RoomScreen } from './RoomScreen.svelte.ts';

export function keyActs(
	board: SessionBoard,
	screen: RoomScreen,
	away: LookAway
): Record<KeyShortcut, (digit: number) => void> {
	/** Gives or writes an order to whom it is aimed at: the first of these that makes sense. */
	function ask(...kinds: RoomOrderKind[]): void {
		const { aimed, orders } = screen;
		const offered = orders.offers(aimed).map(({ kind }) => kind);
		const kind = kinds.find((one) => offered.includes(one));
		if (kind) orders.ask(kind, aimed);
	}

	return {
		next: () => screen.step(1),
		previous: () => screen.step(-1),
		number: (digit) => {
			const id = screen.targets[digit - 1];
			if (id !== undefined) screen.goTo(id);
		},
		oldest: () => {
			const row = board.row(screen.layout.alerts.find((id) => screen.isPending(id)) ?? -1);
			if (row) screen.treat(row);
		},
		details: () => (screen.openId = screen.current),
		search: () => void document.getElementById('room-search')?.focus(),
		hide: () => screen.toggleFold('well'),
		view: () => screen.prefer({ view: screen.preferences.view === 'grid' ? 'list' : 'grid' }),
		reorder: () => screen.reorder(),
		pin: () => screen.current !== null && screen.togglePin(screen.current),
		select: () => screen.current !== null && screen.toggleSelection(screen.current),
		pause: () => ask('pause', 'resume'),
		message: () => ask('message'),
		time: () => ask('extraTime'),
		end: () => ask('end'),
		incident: () => {
			if (screen.current !== null) screen.incidents.draft = { candidateId: screen.current };
		},
		incidents: () => (screen.incidents.isListing = true),
		room: () => (screen.orders.isMenuOpen = true),
		seen: () => away.changed.clear(),
		mute: () => screen.prefer({ isMuted: !screen.preferences.isMuted }),
		help: () => (screen.isListingShortcuts = true)
	};
}
