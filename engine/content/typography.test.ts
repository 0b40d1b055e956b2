import { describe, expect, it } from 'vitest';
import { frenchSpacing, withFrenchSpacing } from './typography.ts';

describe('French spacing', () => {
	it.each([
		['Qui ? Lui !', 'Qui\u00A0? Lui\u00A0!'],
		['Il dit : « oui »', 'Il dit\u00A0: «\u00A0oui\u00A0»'],
		['12 345 678 € et 5 %', '12\u202F345\u202F678\u00A0€ et 5\u00A0%'],
		['Tapez `a ? b : c` ; puis', 'Tapez `a ? b : c`\u00A0; puis'],
		['Le 12 mai, à 10 h', 'Le 12 mai, à 10 h']
	])('is put into « %s »', (written, spaced) => {
		expect(frenchSpacing(written)).toBe(spaced);
		expect(frenchSpacing(spaced)).toBe(spaced);
	});

	it('is put into what is French, wherever it is', () => {
		const body = { options: [{ fr: 'Qui ?', en: 'Who ?' }], field: { fr: 'Où ?', en: 'Where?' } };
		expect(withFrenchSpacing(body)).toEqual({
			options: [{ fr: 'Qui\u00A0?', en: 'Who ?' }],
			field: { fr: 'Où\u00A0?', en: 'Where?' }
		});
		expect(body.field.fr).toBe('Où ?');
	});

	it('is not put into code, nor into a document whose spaces are what there is to mend', () => {
		const code = { type: 'code', text: { fr: 'a ? b', en: 'a ? b' } };
		const draft = { isTypographic: true, lines: [{ fr: 'Qui ?', en: 'Who?' }] };
		expect(withFrenchSpacing([code, draft])).toEqual([code, draft]);
	});

	it('copies nothing that needs none', () => {
		const setup = { cells: [[1, 'a'], [null]], name: { fr: 'Juin', en: 'June' } };
		const body = withFrenchSpacing({ setup, instruction: { fr: 'Triez !', en: 'Sort!' } });
		expect(body.setup).toBe(setup);
		expect(body.instruction.fr).toBe('Triez\u00A0!');
	});
});
