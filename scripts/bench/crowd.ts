/** Simulated rooms: candidates who sit their tests, and invigilators who watch them. */
import type { BoardRow } from '#engine/invigilation/board';
import type { SeededRoom } from '#db/seed/rooms';
import { order } from '../simulation/client.ts';
import { inTurn, settles } from './load.ts';
import { Sitter, type AnswerLog } from './sitter.ts';
import { Watcher } from './watcher.ts';

export const PER_ROOM = 30;
/** Rooms that sit down at the same time: everybody at once would measure a rush at the door, not a test. */
const ROOMS_AT_ONCE = 4;
const PATIENCE_MS = 120_000;

export class Crowd {
	readonly sitters: Sitter[] = [];
	readonly watchers: Watcher[] = [];

	/** Everybody comes in and starts, room by room. */
	static async seat(
		base: string,
		rooms: readonly SeededRoom[],
		onRow: (row: BoardRow) => void = () => {}
	): Promise<Crowd> {
		const crowd = new Crowd();
		await inTurn(rooms, ROOMS_AT_ONCE, (room) => crowd.#seatRoom(base, room, onRow));
		return crowd;
	}

	async #seatRoom(base: string, room: SeededRoom, onRow: (row: BoardRow) => void): Promise<void> {
		const { sessionId, accessCode } = room;
		const watcher = new Watcher(base, room.invigilatorCookie, sessionId, onRow);
		const sitters = room.candidates.map((one) => new Sitter(base, { ...one, accessCode }));
		this.watchers.push(watcher);
		this.sitters.push(...sitters);
		const areHere = () => watcher.backAt > 0 && sitters.every(({ backAt }) => backAt > 0);
		if (!(await settles(areHere, PATIENCE_MS))) throw new Error('a room could not come in');
		await Promise.all(sitters.map((one) => one.read()));
		const letIn = { kind: 'authorizeStart' as const };
		const key = crypto.randomUUID();
		const group = { sessionId, key, candidateIds: 'all' as const, order: letIn };
		const reply = await order(watcher.socket, 'order:send', group);
		if (!reply.ok) throw new Error(`a room could not start: ${reply.because}`);
		await Promise.all(sitters.map((one) => one.start()));
	}

	get pages(): readonly (Sitter | Watcher)[] {
		return [...this.sitters, ...this.watchers];
	}

	/**
	 * One of the candidates who are asked something answers it: the turn says from whom on to look. Returns whether
	 * somebody did: nobody does when all of them wait for the server.
	 */
	answerOne(turn: number, log: AnswerLog): boolean {
		const { sitters } = this;
		const from = turn % sitters.length;
		const free = sitters.slice(from, from + PER_ROOM).find((one) => one.isFree);
		if (free) void free.answer(log);
		return Boolean(free);
	}

	/** Whether everybody came back since then, and was told what is true. */
	isBackSince(instant: number): boolean {
		const isBack = ({ backAt }: { backAt: number }) => backAt > instant;
		return this.sitters.every(isBack) && this.watchers.every(isBack);
	}

	/** The longest time for which a page that is back had nobody to tell it what is true. */
	get longestStillMs(): number {
		return this.pages.reduce((most, { leftAt, backAt }) => Math.max(most, backAt - leftAt), 0);
	}

	close(): void {
		for (const { socket } of this.pages) socket.close();
	}
}
