import { describe, expect, it } from 'vitest';
import { findInCatalog } from '../campaign/catalog.server.ts';
import { targetOfTubes } from '../campaign/target-profile.ts';
import { framework } from '../content/framework.server.ts';
import { NOTHING_KNOWN, withAnswer, type Knowledge } from '../training/knowledge.ts';
import { ATTESTATION_KINDS } from '../vocabulary.ts';
import { ATTESTATION_RULES, attestationsOf, readAttestations } from './attestations.server.ts';

const profile = findInCatalog('rentree-6e')!;
const target = targetOfTubes(framework, profile.tubes);
/** The first tubes of the profile are mastered as far as it goes. */
const knowing = (count: number): Knowledge =>
	new Map(
		[...target.tubes].slice(0, count).map(([tube, skills]) => {
			const answer = { right: true, at: 1, guessing: 0 };
			return [
				tube,
				skills.reduce((known, { level }) => withAnswer(known, { ...answer, level }), NOTHING_KNOWN)
			];
		})
	);
const sixthGrade = (knowledge: Knowledge) =>
	readAttestations(knowledge).find(({ kind }) => kind === 'sixthGrade')!;

describe('an attestation', () => {
	it('is obtained with the share of skills that it asks for, and not before', () => {
		const counts = [...target.tubes.values()].map((skills) => skills.length);
		const shares = counts.map((_, i) => counts.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
		const needed = (ATTESTATION_RULES.sixthGrade.threshold / 100) * target.skills.length;
		const first = shares.findIndex((share) => share >= needed);
		expect(sixthGrade(knowing(first))).toMatchObject({ isObtained: false });
		expect(sixthGrade(knowing(first)).progress).toBeLessThan(100);
		expect(sixthGrade(knowing(first + 1))).toMatchObject({ isObtained: true, progress: 100 });
		expect(sixthGrade(new Map())).toMatchObject({ isObtained: false, progress: 0 });
	});

	it('is about tubes that the framework holds, of a profile of the catalog', () => {
		expect(Object.keys(ATTESTATION_RULES)).toEqual([...ATTESTATION_KINDS]);
		for (const { tubes } of readAttestations(new Map())) {
			expect(tubes.filter((tube) => !framework.tubes.has(tube))).toEqual([]);
			expect(tubes.length).toBeGreaterThan(3);
		}
	});

	it('is what a campaign leads to that targets all of it', () => {
		const targeted = [...target.tubes].map(([tube, skills]) => {
			return { tube, maxLevel: skills.at(-1)!.level };
		});
		expect(attestationsOf(targeted)).toEqual(['sixthGrade']);
		expect(attestationsOf(targeted.slice(1))).toEqual([]);
		expect(attestationsOf(targeted.map((one) => ({ ...one, maxLevel: 0 })))).toEqual([]);
	});
});
