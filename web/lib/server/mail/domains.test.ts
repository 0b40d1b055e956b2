/** Asked of a real name server, of a few lines, on this machine. */
import { createSocket, type Socket } from 'node:dgram';
import { promises as dns } from 'node:dns';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnknownAddresses } from './domains.ts';

const [A, NS, MX] = [1, 2, 15];
const NXDOMAIN = 3;
const asked: string[] = [];
let server: Socket;
let resolver: dns.Resolver;
let isCutOff = false;

/** Its exchanger is itself. */
function answer(query: Buffer): Buffer | null {
	const labels: string[] = [];
	let at = 12;
	for (; query[at] !== 0; at += query[at]! + 1) {
		labels.push(query.toString('ascii', at + 1, at + 1 + query[at]!));
	}
	const question = query.subarray(0, at + 5);
	const name = labels.join('.');
	const type = query.readUInt16BE(at + 1);
	if (name !== 'fr') asked.push(name);
	if (name === 'silent.fr') return null;
	const reply = (code: number, ...records: Buffer[]) => {
		const head = Buffer.from(question);
		head.writeUInt16BE(0x8180 | code, 2);
		head.writeUInt16BE(records.length, 6);
		head.writeUInt16BE(0, 10);
		return Buffer.concat([head, ...records]);
	};
	const record = (data: number[]) =>
		Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length, ...data]);
	if (isCutOff || name === 'gmial.fr') return reply(NXDOMAIN);
	if (name === 'fr' && type === NS) return reply(0, record([0xc0, 12]));
	if (name === 'mail.fr' && type === MX) return reply(0, record([0, 10, 0xc0, 12]));
	if (name === 'old.fr' && type === A) return reply(0, record([127, 0, 0, 1]));
	return reply(0);
}

beforeAll(async () => {
	server = createSocket('udp4');
	server.on('message', (query, { port }) => {
		const reply = answer(query);
		if (reply) server.send(reply, port, '127.0.0.1');
	});
	server.bind(0, '127.0.0.1');
	await once(server, 'listening');
	resolver = new dns.Resolver({ timeout: 200, tries: 1 });
	resolver.setServers([`127.0.0.1:${(server.address() as AddressInfo).port}`]);
});
afterAll(() => server.close());

const unknown = async (...addresses: string[]) => [
	...(await findUnknownAddresses(addresses, resolver))
];

describe('the domain of an address', () => {
	it('is unknown when the network knows no such name, or nothing behind it', async () => {
		expect(await unknown('lea@gmial.fr', 'lea@mail.fr', 'tom@empty.fr')).toEqual(
			expect.arrayContaining(['lea@gmial.fr', 'tom@empty.fr'])
		);
	});

	it('is known by its exchanger, or by its address', async () => {
		expect(await unknown('lea@mail.fr', 'lea@old.fr')).toEqual([]);
	});

	it('has the benefit of the doubt when nobody answers', async () => {
		expect(await unknown('lea@silent.fr')).toEqual([]);
		const nowhere = new dns.Resolver({ timeout: 100, tries: 1 });
		nowhere.setServers(['127.0.0.1:1']);
		expect([...(await findUnknownAddresses(['lea@mail.fr'], nowhere))]).toEqual([]);
	});

	it('has it too when the name server itself knows nothing of the network', async () => {
		isCutOff = true;
		expect(await unknown('lea@gmial.fr', 'lea@mail.fr')).toEqual([]);
		isCutOff = false;
		expect(await unknown('lea@gmial.fr', 'lea@mail.fr')).toEqual(['lea@gmial.fr']);
	});

	it('is asked for once, whatever the number of its addresses, and not when it is an example', async () => {
		asked.length = 0;
		const many = Array.from({ length: 50 }, (_, i) => `pupil${i}@mail.fr`);
		expect(await unknown(...many, 'a@Vigie.example', 'b@example.com', 'c@x.test')).toEqual([]);
		expect(asked).toEqual(['mail.fr']);
	});
});
