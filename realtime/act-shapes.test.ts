import { expect, it } from 'vitest';
import { bank, drawChallenge } from '#engine/content/bank.server';
import { inFrench } from '#engine/simulators/simulators';
import { answerValue, draftValue } from './answer-shapes.ts';

const DRAWS = 25;

it('let through whatever the author of something to do has done, right or wrong', () => {
	const refused = new Set<string>();
	for (const { id } of bank.filter(({ kind }) => kind === 'practical')) {
		for (let draw = 0; draw < DRAWS; draw++) {
			const { body } = drawChallenge({ challengeId: id, seed: draw * 7919 });
			if (body.kind !== 'practical') throw new Error(`${id} is nothing to do`);
			for (const way of [...body.task.solutions, ...body.task.wrong]) {
				const value = { kind: 'practical', ...inFrench(body.task, way) };
				for (const shape of [answerValue, draftValue]) {
					const read = shape.safeParse(value);
					if (!read.success) refused.add(`${id} ${read.error.message} ${JSON.stringify(value)}`);
				}
			}
		}
	}
	expect([...refused]).toEqual([]);
});
