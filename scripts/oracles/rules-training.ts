/**
 * Cases of `rules.json` on training: each handler says a case in the words of the engine, runs it and compares. Skills
 * are named tube + level in the cases (`web2`); the tube is the name, the level the digit.
 */
import {
	mastery,
	exactMastery,
	levelThreshold,
	stagesAt,
	type Stage
} from '../../engine/training/campaign-results.ts';
import {
	DAY,
	NOTHING_KNOWN,
	knowledgeOf,
	learned,
	skillKnowledge,
	targetedKnowledge,
	withAnswer,
	type SkillAnswer
} from '../../engine/training/knowledge.ts';
import { predictedLevel } from '../../engine/training/level.ts';
import { nextSkill, type Decision, type TrainingState } from '../../engine/training/next-skill.ts';
import { isHopeless } from '../../engine/training/open-skills.ts';
import { competenceScore, totalPix } from '../../engine/training/profile.ts';
import { daysToWait } from '../../engine/training/scorecard.ts';
import {
	compileTarget,
	type Skill,
	type Target,
	type TrainingChallenge
} from '../../engine/training/target.ts';

export interface OracleResult {
	status: 'passed' | 'failed' | 'skipped';
	why?: string;
}

export type OracleHandler = (
	input: unknown,
	expected: unknown,
	file: unknown,
	oneCase: unknown
) => OracleResult;

/** Skills of the cases' own fixture, by the ids of their expected results: `rec01` is `web1`. */
const FIXTURE = (
	'web1 web2 web3 web4 web5 web6 web7 url2 url3 url4 url5 url6 ' +
	'rechInfo5 rechInfo7 info2 cnil1 cnil2'
).split(' ');

export const trainingHandlers: Record<string, OracleHandler> = {
	'smart-random': (input, expected) => {
		const run = smartRandom(input as SmartRandomInput);
		const foreign = (input as SmartRandomInput).kes?.find(
			([skill, status]) =>
				run.target.byId.has(skill) &&
				statusOf(run, skill) !== (status === 'V' ? 'validated' : 'invalidated')
		);
		if (foreign) {
			const why = `${foreign[0]} is known by inference, without an answer to infer it from`;
			return { status: 'skipped', why };
		}
		const best = bestOf(run.decision);
		const ids = best.map((skill) => `rec${String(FIXTURE.indexOf(skill) + 1).padStart(2, '0')}`);
		const wanted = (expected as string[]).map((id) => FIXTURE[Number(id.slice('rec'.length)) - 1]!);
		return unlessMended(run, wanted, compare(ids.sort(), expected));
	},

	'skills-filter': (input, expected) => {
		const run = skillsFilter(input as SkillsFilterInput);
		const kept = run.decision.stop ? [] : run.decision.candidates.map(({ skill }) => skill);
		const wanted = (expected as unknown[]).map(String);
		return unlessMended(run, wanted, compare(kept.sort(), [...wanted].sort()));
	},

	'cat-algorithm': (input, expected) => {
		const { skills, knowledgeElements } = input as {
			skills: { id: string; difficulty: number }[];
			knowledgeElements: { skillId: string; source: string; status: string }[];
		};
		const levels = new Map(skills.map(({ id, difficulty }) => [id, difficulty]));
		const answers = knowledgeElements
			.filter(({ source }) => source === 'direct')
			.map(({ skillId, status }) => ({
				level: levels.get(skillId)!,
				right: status === 'validated'
			}));
		return compare(predictedLevel(answers), expected);
	},

	'knowledge-element': (input, expected) => {
		const { answer, level, targetLevels, pixValue } = input as {
			answer: string;
			level: number;
			targetLevels: number[];
			pixValue?: string;
		};
		const ladder = targetLevels.map((one) => skillAt(`L${one}`, one));
		const after = withAnswer(NOTHING_KNOWN, { level, right: answer === 'ok', at: 0, guessing: 0 });
		const elements = learned(ladder, NOTHING_KNOWN, after).map(({ skill, source, status }) => {
			const pix = pixValue === 'level' ? Number(skill.slice(1)) : 0;
			return [skill, source, status, status === 'validated' ? pix : 0];
		});
		return compare(elements, expected);
	},

	scorecard: (input, expected, _file, oneCase) => {
		const { pix } = input as { pix: number[] };
		const score = competenceScore(pix);
		const actual = {
			earnedPix: score.pix,
			exactlyEarnedPix: score.exactPix,
			pixScoreAheadOfNextLevel: score.pixAhead
		};
		return compare(actual, expected, (oneCase as { tolerance?: number }).tolerance);
	},

	'scorecard-days': (input, expected) => {
		const { daysSinceLast, minimumDelay } = input as {
			daysSinceLast: number;
			minimumDelay: number;
		};
		return compare(daysToWait(0, daysSinceLast * DAY, minimumDelay), expected);
	},

	'campaign-stages': (input, expected) => {
		if ((input as { level?: number }).level !== undefined) {
			const { skillLevels, level } = input as { skillLevels: number[]; level: number };
			return compare(levelThreshold(skillLevels, level), expected);
		}
		const { stages, validatedSkillCount, alreadyAcquired, masteryPercentage } = input as {
			stages: { id: number; threshold: number | null; isFirstSkill: boolean }[];
			validatedSkillCount: number;
			alreadyAcquired: number[];
			masteryPercentage: number;
		};
		const ours = stages.map(({ id, threshold, isFirstSkill }): Stage =>
			isFirstSkill
				? { id: String(id), kind: 'firstSkill' }
				: { id: String(id), kind: 'threshold', threshold: threshold! }
		);
		const reached = stagesAt(ours, masteryPercentage, validatedSkillCount, () => 0).map(Number);
		return compare(
			reached.filter((id) => !alreadyAcquired.includes(id)),
			expected
		);
	},

	'campaign-mastery': (input, expected) => {
		const { validatedInTarget, targeted } = input as {
			validatedInTarget: number;
			targeted: number;
		};
		const actual = {
			rounded: mastery(validatedInTarget, targeted),
			exact: exactMastery(validatedInTarget, targeted)
		};
		return compare(actual, expected, 1e-9);
	},

	'competence-score': (input, expected) => {
		const { pixValues, competences, maxReachableLevel } = input as {
			pixValues?: number[];
			competences?: Record<string, number[]>;
			maxReachableLevel: number;
		};
		if (competences) {
			const scores = Object.values(competences).map((pix) =>
				competenceScore(pix, maxReachableLevel)
			);
			return compare(totalPix(scores), expected);
		}
		const score = competenceScore(pixValues!, maxReachableLevel);
		const actual = {
			realTotalPixScoreForCompetence: score.exactPix,
			pixScoreForCompetence: score.pix,
			currentLevel: score.level,
			pixAheadForNextLevel: score.pixAhead
		};
		return compare(actual, expected, 1e-9);
	}
};

interface SmartRandomInput {
	target: string[];
	challenges: (string | { s: string; id?: string; timer?: number; locales?: string[] })[];
	kes?: [skill: string, status: 'V' | 'I', source: string][];
	last?: { challengeId: string };
	answered?: string[];
	locale?: string;
}

function smartRandom(input: SmartRandomInput): Run {
	const { locale = 'fr', kes = [], answered = [], last } = input;
	const challenges = input.challenges.map((one, i) => {
		const { s, id, timer, locales } = typeof one === 'string' ? { s: one } : one;
		const isTwin = input.challenges.slice(0, i).includes(one);
		return {
			skill: s,
			locales: locales ?? ['fr'],
			challenge: {
				id: id ?? `rec${s}${isTwin ? '-2' : ''}`,
				timed: timer !== undefined,
				guessing: 0
			}
		};
	});
	const playable = challenges.filter(({ locales }) => locales.includes(locale));
	const named = (name: string) =>
		skillNamed(
			name,
			playable.filter(({ skill }) => skill === name).map(({ challenge }) => challenge)
		);
	const target = compileTarget(input.target.map(named));
	const framework = compileTarget(
		[...new Set([...input.target, ...kes.map(([skill]) => skill)])].map(named)
	);
	// Inferred knowledge is not told: the engine must find it by itself.
	const events = kes
		.filter(([, , source]) => source === 'direct')
		.map(([skill, status], at) => answerOn(skill, status === 'V', at));
	const askedIds = [...answered, ...(last ? [last.challengeId] : [])];
	const asked = askedIds.map((challenge) => {
		const known = challenges.find((one) => one.challenge.id === challenge);
		return {
			challenge,
			skill: known?.skill ?? challenge.slice('rec'.length),
			timed: known?.challenge.timed ?? false
		};
	});
	const knowledge = targetedKnowledge(target, knowledgeOf(framework, events));
	return runOf(target, { seed: 1, knowledge, asked });
}

interface SkillsFilterInput {
	step?: 'first' | 'next';
	skills: (
		| string
		| { n: string; isPlayable?: boolean; timed?: boolean }
		| { id: number; difficulty: number }
	)[];
	isLastChallengeTimed?: boolean;
	kes?: string[];
}

function skillsFilter(input: SkillsFilterInput): Run {
	const skills = input.skills.map((one) => {
		if (typeof one === 'string') return skillNamed(one, [challengeOf(one)]);
		if ('difficulty' in one) {
			return { ...skillAt(String(one.id), one.difficulty), tube: String(one.id) };
		}
		const { n, isPlayable = true, timed = false } = one;
		return skillNamed(n, isPlayable ? [{ ...challengeOf(n), timed }] : []);
	});
	const target = compileTarget(skills);
	const known = (input.kes ?? []).filter((skill) => target.byId.has(skill));
	const isNext = input.step === 'next';
	const last = { challenge: '', skill: '', timed: input.isLastChallengeTimed ?? false };
	const state: TrainingState = {
		seed: 1,
		knowledge: knowledgeOf(
			target,
			known.map((skill, at) => answerOn(skill, true, at))
		),
		asked: isNext ? [last] : []
	};
	return runOf(target, state);
}

interface Run extends Pick<TrainingState, 'knowledge'> {
	target: Target;
	decision: Decision;
}

function runOf(target: Target, state: TrainingState): Run {
	return { target, knowledge: state.knowledge, decision: nextSkill(target, state) };
}

function statusOf({ target, knowledge }: Run, skill: string) {
	return skillKnowledge(knowledge, target.byId.get(skill)!).status;
}

function bestOf(decision: Decision): string[] {
	if (decision.stop) return [];
	const best = decision.candidates[0]!.reward;
	return decision.candidates.filter(({ reward }) => reward > best - 1e-9).map(({ skill }) => skill);
}

/** A difference that follows from a fault mended on purpose is no failure; it says which one. */
function unlessMended(run: Run, wanted: readonly string[], result: OracleResult): OracleResult {
	if (result.status === 'passed') return result;
	const hopeless = wanted.find((skill) => {
		const targeted = run.target.byId.get(skill);
		return targeted && isHopeless(run.target, run.knowledge, targeted);
	});
	if (hopeless) {
		return { status: 'skipped', why: `${hopeless} is hopeless after three failures: not asked` };
	}
	const above = wanted.find(
		(skill) => run.target.byId.has(skill) && isSettledElsewhere(run, run.target.byId.get(skill)!)
	);
	if (above) {
		return { status: 'skipped', why: `${above} is inferred from a level that is not targeted` };
	}
	const doubtful = bestOf(run.decision).find((skill) => statusOf(run, skill) !== 'unknown');
	if (doubtful) {
		return {
			status: 'skipped',
			why: `${doubtful} is inferred from a probable accident: confirmed`
		};
	}
	return result;
}

function isSettledElsewhere({ target, knowledge }: Run, skill: Skill): boolean {
	const targeted = target.tubes.get(skill.tube)!.map(({ level }) => level);
	return (
		skillKnowledge(knowledge, skill).source === 'inferred' &&
		knowledge.get(skill.tube)!.standing.some(({ level }) => !targeted.includes(level))
	);
}

function answerOn(skill: string, right: boolean, at: number): SkillAnswer {
	return { skill, result: right ? 'ok' : 'ko', at };
}

function challengeOf(skill: string): TrainingChallenge {
	return { id: `rec${skill}`, timed: false, guessing: 0 };
}

function skillNamed(name: string, challenges: TrainingChallenge[]): Skill {
	return { ...skillAt(name, Number(name.at(-1))), tube: name.slice(0, -1), challenges };
}

function skillAt(id: string, level: number): Skill {
	return { id, tube: 'tube', competence: '1.1', level, challenges: [challengeOf(id)] };
}

function compare(actual: unknown, expected: unknown, tolerance = 0): OracleResult {
	return isNear(actual, expected, tolerance)
		? { status: 'passed' }
		: {
				status: 'failed',
				why: `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`
			};
}

function isNear(actual: unknown, expected: unknown, tolerance: number): boolean {
	if (typeof actual === 'number' && typeof expected === 'number') {
		return Math.abs(actual - expected) <= tolerance;
	}
	if (typeof actual !== 'object' || typeof expected !== 'object' || !actual || !expected) {
		return actual === expected;
	}
	const keys = Object.keys(expected);
	return (
		keys.length === Object.keys(actual).length &&
		keys.every((key) =>
			isNear(
				(actual as Record<string, unknown>)[key],
				(expected as Record<string, unknown>)[key],
				tolerance
			)
		)
	);
}
