import { expect, it } from 'vitest';
import { parseProse, plainProse } from './prose.ts';

const plain = (text: string) => ({ mark: 'plain', text });

it('parts paragraphs by blank lines, and keeps their line breaks', () => {
	expect(parseProse('Un\ndeux\n\n**Trois** `a - b`')).toEqual([
		{ kind: 'paragraph', spans: [plain('Un\ndeux')] },
		{
			kind: 'paragraph',
			spans: [{ mark: 'bold', text: 'Trois' }, plain(' '), { mark: 'code', text: 'a - b' }]
		}
	]);
});

it('makes a list of lines that begin with a dash, under the line that announces them', () => {
	expect(parseProse('À voir :\n- **un**\n- deux\nAprès\n\n- seul\n-pas une liste')).toEqual([
		{ kind: 'paragraph', spans: [plain('À voir :')] },
		{ kind: 'list', items: [[{ mark: 'bold', text: 'un' }], [plain('deux')]] },
		{ kind: 'paragraph', spans: [plain('Après')] },
		{ kind: 'list', items: [[plain('seul')]] },
		{ kind: 'paragraph', spans: [plain('-pas une liste')] }
	]);
});

it('is read aloud without its marks', () => {
	expect(plainProse('**Un** `mot` :\n- a\n- b')).toBe('Un mot :\na\nb');
});
