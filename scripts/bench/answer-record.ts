/** What a crowd sent and what it was told, to be held against what the database has. */
import type { CandidateView } from '#realtime/contract';
import { listStoredAnswers } from '#db/seed/rooms';
import type { AnswerLog } from './sitter.ts';

export class AnswerRecord implements AnswerLog {
	readonly sent = new Set<string>();
	readonly acknowledgedKeys = new Set<string>();
	readonly refusals: string[] = [];

	sending(_candidateId: number, _number: number, key: string): void {
		this.sent.add(key);
	}

	acknowledged(key: string, _view: CandidateView): void {
		this.acknowledgedKeys.add(key);
	}

	refused(_key: string, because: string): void {
		this.refusals.push(because);
	}

	/**
	 * Lost: never acknowledged, or acknowledged and not in the database. Doubled: in the database twice, twice in its
	 * journal, or sent by nobody. One answer to a challenge is all that the schema lets in.
	 */
	async compare(): Promise<{ stored: number; lost: number; duplicates: number }> {
		const stored = await listStoredAnswers();
		const keys = new Set(stored.map(({ key }) => key));
		const isLost = (key: string) => !this.acknowledgedKeys.has(key) || !keys.has(key);
		const strangers = [...keys].filter((key) => !this.sent.has(key));
		const toldAgain = stored.filter(({ lines }) => lines !== 1);
		return {
			stored: stored.length,
			lost: [...this.sent].filter(isLost).length,
			duplicates: stored.length - keys.size + strangers.length + toldAgain.length
		};
	}
}
