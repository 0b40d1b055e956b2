import { describe, expect, it } from 'vitest';
import type { PresentedChallenge } from '../content/presentation.server.ts';
import { fitsChallenge, newestDraft, type Draft, type DraftValue } from './draft.ts';

const draft = (text: string, writtenAt: number): Draft => ({
	value: { kind: 'qroc', text },
	writtenAt
});

describe('the draft that comes back', () => {
	it('is the one written last, wherever it was kept', () => {
		expect(newestDraft(draft('here', 2), draft('there', 1))).toEqual(draft('here', 2));
		expect(newestDraft(draft('here', 1), draft('there', 2))).toEqual(draft('there', 2));
	});

	it('is the one kept here when both are as new', () => {
		expect(newestDraft(draft('here', 1), draft('there', 1))).toEqual(draft('here', 1));
	});

	it('is the only one there is, and none when there is none', () => {
		expect(newestDraft(null, draft('there', 1))).toEqual(draft('there', 1));
		expect(newestDraft(draft('here', 1), null)).toEqual(draft('here', 1));
		expect(newestDraft(null, null)).toBeNull();
	});
});

const field = { label: 'Champ', type: 'text' as const };
const challenges: Record<PresentedChallenge['kind'], PresentedChallenge> = {
	qcu: { instruction: '', kind: 'qcu', options: ['a', 'b', 'c'] },
	qcm: { instruction: '', kind: 'qcm', options: ['a', 'b', 'c'] },
	qroc: { instruction: '', kind: 'qroc', field },
	qrocm: { instruction: '', kind: 'qrocm', fields: [field, field] },
	order: { instruction: '', kind: 'order', items: ['a', 'b', 'c'] },
	practical: {
		...{ instruction: '', kind: 'practical', simulator: 'files' },
		setup: { name: 'Documents', children: [{ name: 'plan.png' }] }
	}
};
const fitting: Record<PresentedChallenge['kind'], DraftValue[]> = {
	qcu: [
		{ kind: 'qcu', choice: 0 },
		{ kind: 'qcu', choice: 2 }
	],
	qcm: [
		{ kind: 'qcm', choices: [] },
		{ kind: 'qcm', choices: [2, 0] }
	],
	qroc: [{ kind: 'qroc', text: '' }],
	qrocm: [{ kind: 'qrocm', texts: ['', 'x'] }],
	order: [{ kind: 'order', order: [2, 0, 1] }],
	practical: [
		{ kind: 'practical', simulator: 'files', acts: [] },
		{
			kind: 'practical',
			simulator: 'files',
			acts: [{ do: 'rename', id: 1, name: 'carte.png' }]
		}
	]
};
const strange: DraftValue[] = [
	{ kind: 'qcu', choice: 3 },
	{ kind: 'qcu', choice: -1 },
	{ kind: 'qcu', choice: 0.5 },
	{ kind: 'qcm', choices: [0, 3] },
	{ kind: 'qcm', choices: [1, 1] },
	{ kind: 'qrocm', texts: ['x'] },
	{ kind: 'order', order: [0, 1] },
	{ kind: 'order', order: [0, 1, 1] },
	{ kind: 'order', order: [0, 1, 3] }
];

describe('a draft', () => {
	it('fits a challenge of its kind with as many options or fields, and no other', () => {
		for (const [kind, presented] of Object.entries(challenges)) {
			for (const [of, values] of Object.entries(fitting)) {
				for (const value of values) {
					expect([kind, value, fitsChallenge(value, presented)]).toEqual([
						kind,
						value,
						kind === of
					]);
				}
			}
		}
	});

	it('fits nothing when it names what the challenge does not have', () => {
		for (const value of strange) {
			expect([value, fitsChallenge(value, challenges[value.kind])]).toEqual([value, false]);
		}
	});
});
