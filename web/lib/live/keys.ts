/** Idempotency keys: what is sent again because nobody answered has the same key, and counts once. */
import { drawUuid } from './uuid.ts';

export class Keys {
	#keys = new Map<string, string>();

	/** The key of this content, drawn at the first time. */
	of(content: string): string {
		const key = this.#keys.get(content) ?? drawUuid();
		this.#keys.set(content, key);
		return key;
	}

	/** The server said yes or no: the same content sent from now on is another one. */
	forget(content: string): void {
		this.#keys.delete(content);
	}
}
