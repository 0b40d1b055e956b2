/** A simulated colleague in the room: lets candidates in, and handles what nobody else did in time. */
import { compareRows } from '#engine/invigilation/attention';
import { hasPendingAlert, type BoardRow } from '#engine/invigilation/board';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import { candidateStatus } from '#engine/invigilation/candidate-status';
import { onceMore } from '#engine/live-board/once-more';
import { openSocket, order, sendOrder, type ClientSocket } from './client.ts';

/** The colleague leaves alerts to the other invigilator for a while. */
const ALERT_PATIENCE_MS = 90_000;
const ROUND_MS = 1_500;

export class SimulatedInvigilator {
	#socket: ClientSocket;
	#board = new BoardMirror();
	#rounds: ReturnType<typeof setInterval>;

	/**
	 * @param isMine whether the colleague takes care of this candidate
	 * @param patience with alerts, in milliseconds
	 */
	constructor(
		base: string,
		cookie: string,
		private sessionId: number,
		private isMine: (row: BoardRow) => boolean,
		private patience = ALERT_PATIENCE_MS
	) {
		this.#socket = openSocket(base, cookie);
		this.#socket.on('connect', () => void this.#watch());
		this.#socket.on('rows:changed', (lines) => void this.#hear(lines));
		this.#rounds = setInterval(() => void this.#walk(), ROUND_MS);
	}

	stop(): void {
		clearInterval(this.#rounds);
		this.#socket.close();
	}

	#watch = onceMore(async (): Promise<void> => {
		const { sessionId } = this;
		const reply = await order(this.#socket, 'session:watch', { sessionId, because: 'opened' });
		if (reply.ok) this.#board.take(reply.data.rows);
	});

	/** One candidate at each round, the most urgent first. */
	async #walk(): Promise<void> {
		const now = Date.now();
		const rows = [...this.#board.rows.values()].filter(this.isMine);
		for (const row of rows.sort((a, b) => compareRows(a, b, now))) {
			if (await this.#treat(row, now)) return;
		}
	}

	async #treat(row: BoardRow, now: number): Promise<boolean> {
		const { candidateId } = row;
		if (hasPendingAlert(row)) {
			const { id, raisedAt } = row.alert!;
			if (now - raisedAt < this.patience) return false;
			if (id % 3 === 0) await order(this.#socket, 'alert:dismiss', { alertId: id });
			else {
				const reason = 'websiteBlocked';
				await order(this.#socket, 'alert:accept', { alertId: id, reason });
			}
			return true;
		}
		const status = candidateStatus(row, now);
		const give = (kind: 'authorizeStart' | 'authorizeResume') =>
			sendOrder(this.#socket, this.sessionId, [candidateId], { kind });
		if (status === 'waiting') await give('authorizeStart');
		else if (status === 'askingToResume' && now - row.resumeRequestedAt! > this.patience / 3) {
			await give('authorizeResume');
		} else return false;
		return true;
	}

	async #hear(lines: string[]): Promise<void> {
		if (this.#board.hear(lines).isUnread) await this.#watch();
	}
}
