import type { CompetenceCode } from '../vocabulary.ts';

/** One challenge that the pupil can be asked: playable in his language and with his accommodations. */
export interface TrainingChallenge {
	id: string;
	/** Whether it must be answered within a given time. */
	timed: boolean;
	/** Chance of a blind success, in [0, 1): 0 for typed answers. */
	guessing: number;
}

/** One skill (« acquis »): a step of the ladder that its tube is. */
export interface Skill {
	id: string;
	tube: string;
	competence: CompetenceCode;
	/** Difficulty, > 0: 1 to 7 in the bank. It is on the scale of the levels, a logit being one level. */
	level: number;
	/** The challenges that can be asked; none when the skill cannot be played. */
	challenges: readonly TrainingChallenge[];
}

/** The skills that a competence or a campaign targets, indexed once. Immutable. */
export interface Target {
	skills: readonly Skill[];
	byId: ReadonlyMap<string, Skill>;
	/** The targeted skills of each tube, easiest first. */
	tubes: ReadonlyMap<string, readonly Skill[]>;
}

/** Every reason for which training refuses what it is given. */
export const TRAINING_REFUSALS = [
	'empty',
	'duplicate',
	'not-finite',
	'out-of-range',
	'skill-not-targeted',
	'unknown-tube',
	'unknown-challenge'
] as const;
export type TrainingRefusalReason = (typeof TRAINING_REFUSALS)[number];

/** Thrown on bad input: why, and which field (`answers[3].skill`) was wrong. Nothing is computed from bad input. */
export class TrainingRefusal extends Error {
	constructor(
		readonly because: TrainingRefusalReason,
		readonly field: string,
		value: unknown
	) {
		super(`${field}: ${because} (${String(value)})`);
		this.name = 'TrainingRefusal';
	}
}

/**
 * The target of a training, ready for the choice of challenges.
 *
 * Rule: a skill, and a level within a tube, appear once; levels are finite and positive, guessing floors in [0, 1).
 *
 * @throws TrainingRefusal `empty`, `duplicate`, `not-finite` or `out-of-range`, naming the field
 */
export function compileTarget(skills: readonly Skill[]): Target {
	if (skills.length === 0) throw new TrainingRefusal('empty', 'skills', 'no skill');
	const byId = new Map<string, Skill>();
	const tubes = new Map<string, Skill[]>();
	skills.forEach((skill, i) => {
		checkNumber(`skills[${i}].level`, skill.level, { above: 0 });
		skill.challenges.forEach(({ guessing }, j) =>
			checkNumber(`skills[${i}].challenges[${j}].guessing`, guessing, { from: 0, below: 1 })
		);
		if (byId.has(skill.id)) throw new TrainingRefusal('duplicate', `skills[${i}].id`, skill.id);
		byId.set(skill.id, skill);
		const ladder = tubes.get(skill.tube) ?? [];
		if (ladder.some(({ level }) => level === skill.level)) {
			throw new TrainingRefusal('duplicate', `skills[${i}].level`, skill.level);
		}
		tubes.set(
			skill.tube,
			[...ladder, skill].sort((a, b) => a.level - b.level)
		);
	});
	return { skills: [...skills], byId, tubes };
}

/** Refuses a number that is not finite or not within its bounds, naming its field. */
export function checkNumber(
	field: string,
	value: number,
	bounds: { from?: number; above?: number; below?: number; to?: number } = {}
): void {
	if (!Number.isFinite(value)) throw new TrainingRefusal('not-finite', field, value);
	const { from = -Infinity, above = -Infinity, below = Infinity, to = Infinity } = bounds;
	if (value < from || value <= above || value >= below || value > to) {
		throw new TrainingRefusal('out-of-range', field, value);
	}
}
