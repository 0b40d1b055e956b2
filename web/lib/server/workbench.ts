/** What authors see of the bank in the workbench: its topics, and a challenge as it is drawn. It holds solutions. */
import { drawAuthored } from '#engine/content/authored-bank.server';
import { bank, tubes } from '#engine/content/bank.server';
import type { Tube } from '#engine/content/challenge';
import {
	check,
	CHALLENGE_CHECKS,
	DRAWS_CHECKED,
	drawSome,
	type Check
} from '#engine/content/checks.server';
import { presentCorrection } from '#engine/content/correction.server';
import { presentChallenge } from '#engine/content/presentation.server';
import { spaced } from '#engine/content/typography';
import { fold } from '#engine/spelling';
import {
	COMPETENCES,
	type ChallengeKind,
	type ChallengeLevel,
	type CompetenceCode,
	type Locale
} from '#engine/vocabulary';

/** What narrows the list; null: any. */
export interface WorkbenchSearch {
	/** In the id or the title of a tube, in the id of a skill or in what it proves; empty: any. */
	text: string;
	competence: CompetenceCode | null;
	level: ChallengeLevel | null;
	kind: ChallengeKind | null;
}

export interface WorkbenchTopic {
	id: string;
	title: string;
	skills: {
		id: string;
		level: ChallengeLevel;
		proves: string | null;
		challenges: { id: string; letter: string; kind: ChallengeKind }[];
	}[];
}

/** The tubes that hold what is looked for, by competence, with the challenges that answer it alone. */
export function searchBank(search: WorkbenchSearch, locale: Locale) {
	const wanted = fold(search.text);
	const isFound = (...texts: (string | null)[]) =>
		texts.some((text) => text !== null && fold(text).includes(wanted));
	const topicOf = (tube: Tube): WorkbenchTopic => {
		const title = spaced(tube.title)[locale];
		const skills = tube.skills.map(({ level, proves }) => {
			const id = `${tube.id}${level}`;
			const challenges = bank
				.filter(({ skill, kind }) => skill === id && [kind, null].includes(search.kind))
				.map((one) => ({ id: one.id, letter: one.id.slice(id.length), kind: one.kind }));
			return { id, level, proves: proves ? spaced(proves)[locale] : null, challenges };
		});
		return {
			...{ id: tube.id, title },
			skills: skills.filter(
				({ id, level, proves, challenges }) =>
					challenges.length > 0 &&
					[level, null].includes(search.level) &&
					isFound(tube.id, title, id, proves)
			)
		};
	};
	return COMPETENCES.filter((code) => [code, null].includes(search.competence))
		.map((code) => ({
			code,
			topics: tubes
				.filter(({ competence }) => competence === code)
				.map(topicOf)
				.filter(({ skills }) => skills.length > 0)
		}))
		.filter(({ topics }) => topics.length > 0);
}

/**
 * One draw of a challenge, as its author looks at it.
 * @throws when the bank does not hold it
 */
export function lookAtChallenge(challengeId: string, seed: number, locale: Locale, own: Locale) {
	const challenge = drawAuthored({ challengeId, seed });
	const { level, tube: tubeId, skill, competence } = challenge;
	const tube = tubes.find(({ id }) => id === tubeId)!;
	const proves = tube.skills.find((one) => one.level === level)!.proves;
	const presented = presentChallenge(challenge, locale, seed);
	return {
		...{ id: challengeId, seed, locale, level, competence, skill },
		presented,
		solution: presentCorrection(challenge, locale, seed, { kind: 'skip' }),
		topic: { id: tubeId, title: spaced(tube.title)[own], hasTutorial: Boolean(tube.tutorial) },
		proves: proves ? spaced(proves)[own] : null,
		ways: bank.filter((one) => one.skill === skill).map(({ id }) => id),
		levels: tube.skills.map((one) => ({ level: one.level, id: `${tubeId}${one.level}a` })),
		facts: factsOf(challenge, presented),
		checks: checksOf(challengeId)
	};
}

function factsOf(challenge: ReturnType<typeof drawAuthored>, presented: object) {
	const { kind, difficulty, discrimination, guessing, enemies, isFocused, body } = challenge;
	return {
		...{ kind, difficulty, discrimination, guessing, enemies, isFocused },
		seconds: challenge.seconds ?? null,
		simulator: body.kind === 'practical' ? body.task.simulator : null,
		words: countWords(presented),
		bytes: Buffer.byteLength(JSON.stringify(presented))
	};
}

/** Of everything that is shown. */
function countWords(value: unknown): number {
	if (typeof value === 'string') return value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce((sum: number, inner) => sum + countWords(inner), 0);
}

function checksOf(challengeId: string) {
	const draws = drawSome(challengeId);
	return {
		drawn: DRAWS_CHECKED,
		different: draws.length,
		results: CHALLENGE_CHECKS.map((name) => ({
			name,
			problems: draws.flatMap(({ seed, body }) =>
				check(name, body).map((problem) => ({ seed, problem }))
			)
		})) satisfies { name: Check; problems: { seed: number; problem: string }[] }[]
	};
}
