import { estimateAbility } from '#engine/ability/estimate';
import { STANDARD_PRIOR, trapezoidGrid, type ItemResponse } from '#engine/ability/posterior';
import * as model from '#engine/ability/response-model';
import { indexOfHighest, shadowTest, testOverlap } from '#engine/selection/criteria';
import { catrScores, posteriorScores, type Scores } from './criteria.ts';
import { estimatesOf, wideGrid } from './estimates.ts';
import { compare, type OracleOutcome } from './outcome.ts';

type Quadruple = [a: number, b: number, c: number, d: number];

export interface IrtCase {
	id: string;
	kind: string;
	// Each kind has its own shape, read by its own handler below.
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	input: any;
	expected: Record<string, unknown>;
	tol?: number;
}

export interface IrtFile {
	meta: { banks?: Record<string, { items: Quadruple[] }> };
	cases: IrtCase[];
}

/** What keeps a case from being checked. */
class Unknown extends Error {}

/** What the engine gives for a case of irt.json, compared with what the case expects. */
export function checkIrtCase(oracle: IrtCase, file: IrtFile): OracleOutcome {
	const handler = Object.hasOwn(HANDLERS, oracle.kind) ? HANDLERS[oracle.kind] : undefined;
	if (!handler) return { status: 'skipped', why: `unknown kind ${oracle.kind}` };
	try {
		return compare(handler(oracle, file), oracle.expected, oracle.tol ?? 0);
	} catch (error) {
		if (error instanceof Unknown) return { status: 'skipped', why: error.message };
		throw error;
	}
}

const HANDLERS: Record<string, (oracle: IrtCase, file: IrtFile) => unknown> = {
	irf({ input: { theta, item } }) {
		const parameters = itemOf(item);
		return {
			p: model.successProbability(theta, parameters),
			q: model.failureProbability(theta, parameters),
			dp: model.firstDerivative(theta, parameters),
			d2p: model.secondDerivative(theta, parameters),
			fisher: model.fisherInformation(theta, parameters),
			observed1: model.observedInformation(true, theta, parameters),
			observed0: model.observedInformation(false, theta, parameters),
			J: model.warmTerm(theta, parameters)
		};
	},

	klDivergence({ input: { theta0, theta, item } }) {
		return { kl: model.klDivergence(theta0, theta, itemOf(item)) };
	},

	estimate({ input, expected }) {
		return estimatesOf(responsesOf(input), Object.keys(expected), input.method);
	},

	/** catR integrates its EAP on 33 trapezoid nodes, without 1/σ² or any other part of its own. */
	catR_EAP33({ input }) {
		const grid = trapezoidGrid(input.range[0], input.range[1], input.nodes);
		const { ability, standardError } = estimateAbility(responsesOf(input), { grid });
		return { eap: ability, sem: standardError };
	},

	select({ input, expected }) {
		const bank = itemsOf(input.bank);
		const given = givenOf(input, bank);
		const prior = input.prior ? { mean: input.prior[0], sd: input.prior[1] } : STANDARD_PRIOR;
		const { ability, standardError } = estimateAbility(given, { prior, grid: wideGrid(prior) });
		const isFree = freeIn(input);
		const scores = posteriorScores(given, input.theta ?? ability, prior, wideGrid(prior));
		const best = Object.keys(scores)
			.filter((criterion) => Object.hasOwn(expected, criterion))
			.map((criterion) => [criterion, bestBy(bank, scores[criterion]!, isFree)]);
		const byInformation = bank
			.map((item, index) => ({ index, value: scores.MFI!.value(item) }))
			.filter(({ index }) => isFree(index))
			.toSorted((x, y) => y.value - x.value);
		return {
			eap: ability,
			eapSD: standardError,
			mfi_top5: byInformation.slice(0, 5).map(({ index }) => index),
			...Object.fromEntries(best)
		};
	},

	/** As jsCAT selects: 'closest' aims 0.481 above the ability, where a 3PL with c = ½ informs most. */
	select1({ input }) {
		const bank = itemsOf(input.bank);
		const criterion = String(input.criterion).toLowerCase();
		const closest: Scores = {
			value: (item) => Math.abs(item.difficulty - (input.theta + 0.481)),
			least: true
		};
		const scores = posteriorScores(givenOf(input, bank), input.theta);
		const chosen = { closest, mfi: scores.MFI!, bopt: scores.bOpt! }[criterion];
		if (!chosen) throw new Unknown(`unknown criterion ${input.criterion}`);
		return bestBy(bank, chosen, freeIn(input));
	},

	catRnextItem({ input }, file) {
		const source =
			typeof input.bank === 'string' ? file.meta.banks?.[input.bank]?.items : input.bank;
		if (!source) throw new Unknown(`unknown bank ${input.bank}`);
		const bank = itemsOf(source);
		const scores = catrScores(givenOf(input, bank), input)[input.criterion];
		if (!scores) throw new Unknown(`unknown criterion ${input.criterion}`);
		return bestBy(bank, scores, freeIn(input));
	},

	shadowQuota({ input }) {
		const information = itemsOf(input.bank).map((item) =>
			model.fisherInformation(input.theta, item)
		);
		const chosen = shadowTest(information, input.group as number[], input.quotaPerGroup);
		return {
			shadowTest: chosen,
			objective: chosen.reduce((sum, i) => sum + information[i]!, 0),
			next_: indexOfHighest(information, (i) => chosen.includes(i) && freeIn(input)(i))
		};
	},

	/** mirtCAT's loop: answer, estimate, stop once the error is below `minSE`, else take the best by the criterion. */
	adaptiveSequence({ input }) {
		const bank = itemsOf(input.bank);
		const items: number[] = [];
		for (let next = input.firstItem as number; ;) {
			items.push(next);
			const given = items.map((i) => ({ item: bank[i]!, right: input.responses[i] === 1 }));
			const { theta, se } = estimatesOf(given, ['theta', 'se'], input.method) as {
				theta?: number;
				se?: number;
			};
			if (theta === undefined || se === undefined)
				throw new Unknown(`unknown method ${input.method}`);
			const isEnough = se < (input.minSE ?? 0) || items.length === (input.maxItems ?? bank.length);
			if (isEnough) return { items, theta, se };
			const scores = posteriorScores(given, theta)[input.criterion];
			if (!scores) throw new Unknown(`unknown criterion ${input.criterion}`);
			next = bestBy(bank, scores, (i) => !items.includes(i)).index;
		}
	},

	overlap({ input }) {
		return { overlap: testOverlap(input.exposureRates, input.testLength, input.candidates) };
	}
};

function itemOf([a, b, c, d]: Quadruple): model.ItemParameters {
	return { discrimination: a, difficulty: b, guessing: c, ceiling: d };
}

function itemsOf(items: Quadruple[]): model.ItemParameters[] {
	return items.map(itemOf);
}

function responsesOf({
	items,
	responses
}: {
	items: Quadruple[];
	responses: number[];
}): ItemResponse[] {
	return items.map((item, i) => ({ item: itemOf(item), right: responses[i] === 1 }));
}

/** The answers already given; some cases of catR only name challenges not to take again, without an answer. */
function givenOf(
	{ administered = [], responses = [] }: { administered?: number[]; responses?: number[] },
	bank: model.ItemParameters[]
): ItemResponse[] {
	return responses.map((right, i) => ({ item: bank[administered[i]!]!, right: right === 1 }));
}

function freeIn({ administered = [] }: { administered?: number[] }) {
	return (index: number) => !administered.includes(index);
}

function bestBy(
	bank: model.ItemParameters[],
	{ value, least }: Scores,
	isFree: (i: number) => boolean
) {
	const values = bank.map((item) => value(item));
	const index = indexOfHighest(least ? values.map((v) => -v) : values, isFree);
	return { index, value: values[index]! };
}
