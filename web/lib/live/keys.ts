/** Idempotency keys: what is sent again because nobody answered has the same key, and counts once. */
import { drawUuid } from './uuid.ts';

/** So long after it was last sent, who says the same again means another one. */
const LASTING = 30_000;

export class Keys {
	#keys = new Map<string, { key: string; sentAt: number }>();

	/** The key of this content as it is sent, drawn at the first time. */
	of(content: string): string {
		const sentAt = Date.now();
		const known = this.#keys.get(content);
		const key = known && sentAt - known.sentAt < LASTING ? known.key : drawUuid();
		this.#keys.set(content, { key, sentAt });
		return key;
	}

	/** It is known what became of it: the same content sent from now on is another one. */
	forget(content: string): void {
		this.#keys.delete(content);
	}
}
