import { z } from 'zod';
import type { Refusal } from '#engine/vocabulary';

/** How many may be invited at once. */
const MOST = 20;

const address = z.email().max(255);

/** The addresses of a text, in lower case and each once, whatever is between them. */
export function readAddresses(text: string): string[] | { because: Refusal; addresses: string[] } {
	const written = text.toLowerCase().split(/[\s,;]+/);
	const addresses = [...new Set(written.filter(Boolean))];
	const wrong = addresses.filter((one) => !address.safeParse(one).success);
	if (addresses.length === 0 || wrong.length > 0) {
		return { because: 'address-invalid', addresses: wrong };
	}
	return addresses.length > MOST ? { because: 'too-many-addresses', addresses: [] } : addresses;
}
