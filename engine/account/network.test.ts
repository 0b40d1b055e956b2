import { describe, expect, it } from 'vitest';
import { networkOf } from './network.ts';

describe('those who guess', () => {
	it.each([
		['192.0.2.7', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
		['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
		['2001:db8::1', '2001:db8:0:0'],
		['2001:db8:1:2:ffff::', '2001:db8:1:2'],
		['::1', '0:0:0:0'],
		['unknown', 'unknown']
	])('at %s are counted with all of %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});
