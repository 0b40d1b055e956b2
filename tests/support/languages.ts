/** What a page says in another language than its own. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LOCALES, type Locale } from '#engine/vocabulary';

type Message = string | { match: Record<string, string> }[];

/** Shorter pieces of a message with parameters, as « par {name} », stand in texts of anybody. */
const TELLING = 12;
const even = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const WORDINGS = Object.fromEntries(
	LOCALES.map((locale) => {
		const messages = JSON.parse(readFileSync(`web/messages/${locale}.json`, 'utf8')) as Record<
			string,
			Message
		>;
		const wordings = Object.values(messages).flatMap((one) =>
			typeof one === 'string' ? [one] : one.flatMap(({ match }) => Object.values(match))
		);
		return [locale, wordings.map(even)];
	})
) as Record<Locale, string[]>;

/** Of a locale: what nobody but it says, whole or as a piece of a longer text. */
const FOREIGN = Object.fromEntries(
	LOCALES.map((locale) => {
		const own = new Set(WORDINGS[locale]);
		const all = WORDINGS[locale].join('\n');
		const others = LOCALES.filter((other) => other !== locale).flatMap((other) => WORDINGS[other]);
		const pieces = others
			.flatMap((text) => text.split(/\{\w+\}/).map((piece) => piece.trim()))
			.filter((piece) => piece.length >= TELLING && piece.includes(' ') && !all.includes(piece));
		const wholes = new Set(others.filter((text) => /\p{L}{3}/u.test(text) && !own.has(text)));
		return [locale, { wholes, pieces }];
	})
) as Record<Locale, { wholes: Set<string>; pieces: string[] }>;

/**
 * Texts of the page, read or heard, that are messages of another language. What says its own language is left out, and so
 * are single words of a challenge, which may be of any.
 */
export async function listForeignTexts(page: Page, locale: Locale): Promise<string[]> {
	const texts = await page.evaluate((telling) => {
		const found = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node instanceof Element ? node : node.parentElement!;
			if (element.closest('script, style, body [lang]')) continue;
			const isOfChallenge = element.closest('article') !== null;
			const isTold = (text: string) => !isOfChallenge || text.trim().length >= telling;
			if (node instanceof Text && isTold(node.data)) found.push(node.data);
			if (node !== element) continue;
			for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
				found.push(element.getAttribute(name) ?? '');
			}
		}
		return found;
	}, TELLING);
	const { wholes, pieces } = FOREIGN[locale];
	return texts
		.map(even)
		.filter((text) => wholes.has(text) || pieces.some((piece) => text.includes(piece)));
}
