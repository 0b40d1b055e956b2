import { describe, expect, it } from 'vitest';
import { COMPETENCES, LOCALES } from '../vocabulary.ts';
import {
	areaOf,
	areas,
	AREAS,
	competences,
	findCompetence,
	getArea,
	getCompetence,
	isCompetenceCode,
	listCompetences
} from './crcn.ts';
import { getLevel, HIGHEST_OPEN_LEVEL, isLevel, LEVELS, readingGrid } from './levels.ts';

describe('the CRCN', () => {
	it('has 5 areas of 3, 4, 4, 3 and 2 competences', () => {
		expect(AREAS.map((area) => listCompetences(area).length)).toEqual([3, 4, 4, 3, 2]);
		expect(competences.map(({ code }) => code)).toEqual([...COMPETENCES]);
	});

	it('names everything in every language, no two alike', () => {
		const named = [...areas, ...competences].map(({ name }) => name);
		for (const locale of LOCALES) {
			const texts = named.map((name) => name[locale]);
			expect(texts.every((text) => text.length > 3)).toBe(true);
			expect(new Set(texts).size).toBe(texts.length);
			expect(competences.every(({ description }) => description[locale].length > 40)).toBe(true);
		}
	});

	it('gives each code its own line', () => {
		expect(getArea('4').name.fr).toBe('Protection et sécurité');
		expect(areaOf('3.4')).toBe('3');
		expect(getCompetence('3.4')).toMatchObject({
			code: '3.4',
			area: '3',
			name: { en: 'Programming' }
		});
		for (const code of COMPETENCES) expect(getCompetence(code).code).toBe(code);
	});

	it('writes French as it is printed', () => {
		const french = [...competences.map(({ name, description }) => name.fr + description.fr)];
		expect(french.filter((text) => / [:;!?]|'/.test(text))).toEqual([]);
	});

	it('knows a code from what is not one', () => {
		expect(isCompetenceCode('5.2')).toBe(true);
		expect(isCompetenceCode('5.3')).toBe(false);
		expect(isCompetenceCode('toString')).toBe(false);
	});

	it('finds a competence by the names that files use', () => {
		for (const { code, name } of competences) {
			for (const text of [code, name.fr, name.en]) expect(findCompetence(text)?.code).toBe(code);
		}
		expect(findCompetence("S'insérer dans un monde numérique")?.code).toBe('2.4');
		expect(findCompetence(' EVOLUER dans  un environnement numerique')?.code).toBe('5.2');
		expect(findCompetence("Mener une recherche et une veille d'information")?.code).toBe('1.1');
		expect(findCompetence('Cuisiner')).toBeNull();
		expect(findCompetence('')).toBeNull();
	});
});

describe('the reading grid', () => {
	it('reads each level from 0 to 8, in order', () => {
		expect(readingGrid.map(({ level }) => level)).toEqual([...LEVELS]);
		expect(getLevel(5).label).toEqual({ fr: 'Avancé 5', en: 'Advanced 5' });
		for (const { label, meaning } of readingGrid) {
			for (const locale of LOCALES) {
				expect(label[locale]).not.toBe('');
				expect(meaning[locale]).not.toBe('');
			}
		}
	});

	it('opens level 7 and describes level 8', () => {
		expect(HIGHEST_OPEN_LEVEL).toBe(7);
		expect(isLevel(8)).toBe(true);
		expect(isLevel(9)).toBe(false);
		expect(isLevel(1.5)).toBe(false);
	});
});
