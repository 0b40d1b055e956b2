/** Whose guesses are counted together. */

/**
 * The network of an address, by which those who guess are counted.
 *
 * Rule: an address of IPv4 is itself; of one of IPv6, the first 64 bits, since whoever has one has all that begin so.
 *
 * Source: RFC 4291, 2.5.1 (the last 64 bits name the machine).
 */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address);
	if (mapped) return mapped[1]!;
	if (!address.includes(':')) return address;
	const [before = [], after = []] = address
		.split('::')
		.map((half) => half.split(':').filter((group) => group !== ''));
	const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
	return [...before, ...zeros, ...after]
		.slice(0, 4)
		.map((group) => parseInt(group, 16).toString(16))
		.join(':');
}
