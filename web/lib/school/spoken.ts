/** What is read aloud of a mission, to whom his teachers chose so: pages of all others come without it. */
import type {
	PresentedChallenge,
	PresentedField,
	PresentedStimulus
} from '#engine/content/presentation.server';
import { plainProse } from '$lib/challenge/prose';
import { m } from '$lib/paraglide/messages';
import { correctionTitle } from '$lib/training/words';
import type { Corrected } from './MissionRun.svelte.ts';
import { endedText } from './words.ts';

export { default as ReadAloud } from '$lib/ui/ReadAloud.svelte';

/** A challenge in the order in which it is seen: what is asked, what there is to look at, what may be answered. */
export function spokenChallenge(presented: PresentedChallenge): string[] {
	return said([
		presented.instruction,
		...(presented.stimulus ? spokenStimulus(presented.stimulus) : []),
		...spokenAnswers(presented)
	]);
}

/** What was right and why, then what comes next. */
export function spokenCorrection({ correction, level, status }: Corrected): string[] {
	const { options, fields, order, why } = correction;
	const right = [
		...options.filter(({ isRight }) => isRight).map(({ text }) => text),
		...fields.map(({ label, accepted }) => `${label}, ${accepted[0]}`),
		...order
	];
	return said([
		correctionTitle(correction.result),
		m.spoken_right(),
		...right,
		why ?? '',
		endedText(level, status)
	]);
}

function spokenAnswers(presented: PresentedChallenge): string[] {
	switch (presented.kind) {
		case 'qcu':
		case 'qcm':
			return [m.spoken_answers(), ...presented.options];
		case 'order':
			return [m.spoken_order(), ...presented.items];
		case 'qroc':
			return spokenField(presented.field);
		case 'qrocm':
			return presented.fields.flatMap(spokenField);
		// Missions have none.
		case 'practical':
			return [];
	}
}

const spokenField = ({ label, choices }: PresentedField) => [
	label,
	...(choices ? [m.spoken_answers(), ...choices] : [])
];

function spokenStimulus(stimulus: PresentedStimulus): string[] {
	switch (stimulus.type) {
		case 'mail': {
			const { from, to, subject, date, body, attachments } = stimulus;
			return [from, to ?? '', subject, date ?? '', body, ...(attachments ?? [])];
		}
		case 'table':
			return [
				stimulus.caption ?? '',
				...[stimulus.columns, ...stimulus.rows].map((row) => row.filter(Boolean).join(', '))
			];
		case 'code':
			return stimulus.text.split('\n');
		case 'files':
			return [stimulus.path, ...stimulus.entries.map(({ name }) => name)];
		case 'conversation':
			return [
				stimulus.title ?? '',
				...stimulus.messages.map(({ author, text }) => `${author}, ${text}`)
			];
		case 'results':
			return [
				stimulus.query,
				...stimulus.results.flatMap(({ title, excerpt }) => [title, excerpt])
			];
		case 'dialog':
			return [stimulus.title, stimulus.body, ...(stimulus.buttons ?? [])];
		case 'page':
		case 'text':
			return [stimulus.title ?? '', stimulus.body];
	}
}

const said = (texts: readonly string[]) => texts.map(plainProse).filter((text) => /\S/.test(text));
