/** What the bank holds, counted: for whoever plans what to write next. */
import { CHALLENGE_KINDS, CHALLENGE_LEVELS, COMPETENCES, LOCALES } from '../vocabulary.ts';
import {
	bank,
	conditionsOf,
	drawChallenge,
	tubes,
	type BankChallenge,
	type Conditions,
	type WrittenConditions
} from './bank.server.ts';

/** The bank as it is drawn now, whatever was written of it before. */
export function drawBank(): BankChallenge[] {
	return bank.map((challenge) => ({
		...challenge,
		...conditionsOf(drawChallenge({ challengeId: challenge.id, seed: 0 }).body)
	}));
}

/** `conditions.json`: what is true of each challenge before it is drawn. */
export function writeConditions(all: readonly BankChallenge[]): Record<string, WrittenConditions> {
	return Object.fromEntries(all.map((one) => [one.id, toWritten(one)]));
}

function toWritten({ kind, seconds, isFocused, blindChance }: Conditions): WrittenConditions {
	return { kind, blindChance, ...(seconds && { seconds }), ...(isFocused && { isFocused }) };
}

/** The whole bank in a few numbers; shares are from 0 to 1, to three decimals. */
export function countContent(all: readonly BankChallenge[] = bank) {
	const inEach = COMPETENCES.map((code) => tubesOf(code).length);
	return {
		tubes: tubes.length,
		skills: tubes.reduce((total, { skills }) => total + skills.length, 0),
		challenges: all.length,
		practicalShare: share(all.filter(({ kind }) => kind === 'practical').length, all.length),
		leastTubesInACompetence: Math.min(...inEach),
		languages: LOCALES
	};
}

const tubesOf = (code: string) => tubes.filter(({ competence }) => competence === code);
const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;

/** `docs/content.md`: what each competence has, then each of its tubes. */
export function describeContent(all: readonly BankChallenge[] = bank): string {
	const { tubes: tubeCount, skills, challenges, practicalShare } = countContent(all);
	return `# What the bank holds

Written by \`npm run content\`, from the bank itself. ${tubeCount} tubes, ${skills} skills, ${challenges} challenges, all in French and in
English; ${percent(practicalShare)} of them are something to do in a simulator.

## Each competence

${table(
	['Competence', 'Tubes', 'Skills', 'Challenges', ...CHALLENGE_KINDS, 'To do'],
	COMPETENCES.map((code) => {
		const here = all.filter(({ competence }) => competence === code);
		const ofKind = CHALLENGE_KINDS.map((one) => here.filter(({ kind }) => kind === one).length);
		const skills = new Set(here.map(({ skill }) => skill)).size;
		const practical = ofKind[CHALLENGE_KINDS.indexOf('practical')]!;
		const counts = [tubesOf(code).length, skills, here.length, ...ofKind];
		return [code, ...counts.map(String), percent(share(practical, here.length))];
	})
)}

## Skills of each level

${table(
	['Competence', ...CHALLENGE_LEVELS.map((level) => `Level ${level}`)],
	COMPETENCES.map((code) => [
		code,
		...CHALLENGE_LEVELS.map((level) =>
			String(tubesOf(code).filter(({ skills }) => skills.some((one) => one.level === level)).length)
		)
	])
)}

## Each tube

${table(
	['Competence', 'Tube', 'Title', 'Levels', 'Challenges', 'To do'],
	COMPETENCES.flatMap(tubesOf).map(({ id, competence, title, skills }) => {
		const here = all.filter(({ tube }) => tube === id);
		const practical = here.filter(({ kind }) => kind === 'practical').length;
		const levels = skills.map(({ level }) => level).join(' ');
		return [competence, `\`${id}\``, title.fr, levels, String(here.length), String(practical)];
	})
)}
`;
}

const percent = (part: number) => `${Math.round(part * 100)} %`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
