import fc from 'fast-check';
import type { ItemParameters } from '#engine/ability/response-model';

/** Any ability within the scale, in logits. */
export const anyAbility = fc.double({ min: -6, max: 6, noNaN: true });

/** Any challenge of the 4PL; often its special values, c = 0 and d = 1. */
export const anyItem: fc.Arbitrary<ItemParameters> = fc.record({
	discrimination: fc.double({ min: 0.3, max: 3, noNaN: true }),
	difficulty: fc.double({ min: -4, max: 4, noNaN: true }),
	guessing: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.5, noNaN: true })),
	ceiling: fc.oneof(fc.constant(1), fc.double({ min: 0.8, max: 1, noNaN: true }))
});

/** Any challenge of the 2PL, whose likelihood has one maximum at most. */
export const anyOpenItem = anyItem.map((item) => ({ ...item, guessing: 0, ceiling: 1 }));
