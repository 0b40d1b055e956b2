import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Message = string | { match: Record<string, string> }[];
const read = (locale: string) =>
	JSON.parse(readFileSync(`web/messages/${locale}.json`, 'utf8')) as Record<string, Message>;
const fr = read('fr');
const en = read('en');

const wordings = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap((one) => Object.values(one.match));
const parameters = (message: Message) =>
	[...new Set(wordings(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

function sources(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'paraglide' ? [] : sources(path);
		return /\.(ts|svelte)$/.test(path) ? [readFileSync(path, 'utf8')] : [];
	});
}

const code = sources('web').join('\n');

describe('the messages', () => {
	it('exist in both languages, with the same parameters, and none is empty', () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
		for (const key of Object.keys(fr)) {
			expect([key, parameters(en[key]!)]).toEqual([key, parameters(fr[key]!)]);
			for (const text of [...wordings(fr[key]!), ...wordings(en[key]!)]) {
				expect(text, key).toMatch(/\S/);
			}
		}
	});

	it('is used, each of them', () => {
		const used = new Set([
			...[...code.matchAll(/\bm\.(\w+)/g)].map((match) => match[1]),
			...[...code.matchAll(/\bm\['([^']+)'\]/g)].map((match) => match[1])
		]);
		expect(Object.keys(fr).filter((key) => !used.has(key))).toEqual([]);
	});

	it('are named in full wherever they are shown: a key that is put together would bring all of them into the page', () => {
		expect(code.match(/\bm\[(?!')[^\n]*/g)).toBeNull();
	});

	it('spaces French as French is spaced', () => {
		for (const [key, message] of Object.entries(fr)) {
			for (const text of wordings(message)) {
				expect([key, text]).not.toEqual([
					key,
					expect.stringMatching(/ [:;!?»%]|« |[^\s\u00a0][!?;»]|'/)
				]);
			}
		}
	});
});
