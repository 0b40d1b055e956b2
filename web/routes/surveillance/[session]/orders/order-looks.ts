/** The shape and the words of each order on the invigilator's buttons. */
import CircleStop from '@lucide/svelte/icons/circle-stop';
import DoorOpen from '@lucide/svelte/icons/door-open';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Pause from '@lucide/svelte/icons/pause';
import Play from '@lucide/svelte/icons/play';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Timer from '@lucide/svelte/icons/timer';
import type { RoomOrderKind } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import type { Draft } from './OrderDesk.svelte.ts';

export const ORDER_ICONS = {
	pause: Pause,
	resume: Play,
	extraTime: Timer,
	message: MessageSquare,
	end: CircleStop,
	authorizeStart: DoorOpen,
	authorizeResume: RotateCcw
};

/** What each button says. */
const LABELS: Record<RoomOrderKind, (inputs: { count: number }) => string> = {
	pause: m.do_pause,
	resume: m.do_resume,
	extraTime: m.do_extraTime,
	message: m.do_message,
	end: m.do_end,
	authorizeStart: m.do_authorizeStart,
	authorizeResume: m.do_authorizeResume
};

/** @param count how many candidates it makes sense for */
export function orderLabel(kind: RoomOrderKind, count: number): string {
	return LABELS[kind]({ count });
}

/** What the form of an order is called. */
export function orderTitle(kind: Draft['kind']): string {
	const titles = {
		pause: m.order_write_pause,
		extraTime: m.order_write_extraTime,
		message: m.order_write_message,
		end: m.order_write_end
	};
	return titles[kind]();
}

/** What an order does, in plain words. */
export function orderHelp(kind: Draft['kind'], count: number): string {
	const helps = {
		pause: m.order_help_pause,
		extraTime: m.order_help_extraTime,
		message: m.order_help_message,
		end: count === 1 ? m.end_test_warning : m.end_tests_warning
	};
	return helps[kind]();
}
