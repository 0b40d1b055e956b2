import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../vocabulary.ts';
import { matchesTyped } from './typed-answer.ts';

/**
 * The 13 cases by which the reference service describes its correction, its result, and ours. Its treatments are
 * switched on or off by challenge; ours follow from what is typed, so each case is read as the type it is about.
 */
const VECTORS: {
	answer: string;
	solution: string;
	reference: boolean;
	type: AnswerType;
	ours: boolean;
	because: string;
}[] = [
	{
		answer: '  École ',
		solution: 'ecole',
		reference: true,
		type: 'text',
		ours: true,
		because: 'case, accents and spaces around'
	},
	{
		answer: 'L’été',
		solution: 'lete',
		reference: true,
		type: 'text',
		ours: true,
		because: 'apostrophes join words'
	},
	{
		answer: 'L’été',
		solution: 'lété',
		reference: false,
		type: 'text',
		ours: true,
		because:
			'an accented letter is a letter: the reference deletes it where accents are not forgiven'
	},
	{
		answer: 'abcd',
		solution: 'abce',
		reference: true,
		type: 'text',
		ours: false,
		because: 'under 5 letters another letter makes another word'
	},
	{
		answer: 'abc',
		solution: 'abd',
		reference: false,
		type: 'text',
		ours: false,
		because: 'under 5 letters another letter makes another word'
	},
	{
		answer: 'cats',
		solution: 'cat',
		reference: true,
		type: 'text',
		ours: false,
		because: 'the longer counts 4 letters, whichever was typed'
	},
	{
		answer: 'cat',
		solution: 'cats',
		reference: false,
		type: 'text',
		ours: false,
		because: 'symmetric: the reference divides by the length of the answer'
	},
	{
		answer: 'bonjoru',
		solution: 'bonjour',
		reference: false,
		type: 'text',
		ours: true,
		because: 'a swap of neighbors is one error, not two'
	},
	{
		answer: '12',
		solution: '13',
		reference: false,
		type: 'number',
		ours: false,
		because: 'no error is forgiven in a number'
	},
	{
		answer: '3,5',
		solution: '35',
		reference: true,
		type: 'number',
		ours: false,
		because: 'a decimal mark counts'
	},
	{
		answer: '-5',
		solution: '5',
		reference: true,
		type: 'number',
		ours: false,
		because: 'a sign counts'
	},
	{
		answer: 'Œuvre',
		solution: 'oeuvre',
		reference: false,
		type: 'text',
		ours: true,
		because: 'a ligature is two letters: the reference deletes it'
	},
	{
		answer: 'user@mail.fr',
		solution: 'usermailfr',
		reference: true,
		type: 'email',
		ours: false,
		because: 'an @ and a dot count in an address'
	}
];

describe('the 13 vectors of the reference', () => {
	it.each(VECTORS)('$answer for $solution is $ours, since $because', (vector) => {
		expect(matchesTyped(vector.type, vector.answer, vector.solution)).toBe(vector.ours);
	});

	it('differ from ours in eight cases', () => {
		expect(VECTORS).toHaveLength(13);
		expect(VECTORS.filter(({ reference, ours }) => reference !== ours)).toHaveLength(8);
	});

	it.each(VECTORS.filter(({ type, ours }) => !ours && type !== 'text'))(
		'$answer for $solution stays wrong in words too',
		({ answer, solution }) => {
			expect(matchesTyped('text', answer, solution)).toBe(false);
		}
	);
});
