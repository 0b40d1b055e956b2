import type { Random } from '../random.ts';
import type { PracticalTask } from '../simulators/simulators.ts';
import type { AnswerType, ChallengeLevel, CompetenceCode, Locale } from '../vocabulary.ts';

/** The same sentence in both languages of the interface. */
export interface Localized {
	fr: string;
	en: string;
}

/** A text of the bank; a plain string reads the same in every language. */
export type Text = string | Localized;

/** A value of the bank with every text reduced to one language. */
export type InOneLanguage<T> = T extends string | number | boolean | undefined
	? T
	: T extends readonly (infer Item)[]
		? InOneLanguage<Item>[]
		: T extends { fr: string; en: string }
			? string
			: { [Key in keyof T]: InOneLanguage<T[Key]> };

/** Every text of a value of the bank in one language. */
export function inOneLanguage<T>(value: T, locale: Locale): InOneLanguage<T> {
	type Result = InOneLanguage<T>;
	if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, locale)) as Result;
	if (typeof value !== 'object' || value === null) return value as Result;
	if ('fr' in value) return value[locale as keyof T] as Result;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, locale)])
	) as Result;
}

/**
 * What the pupil looks at while answering: a mail, a table, a folder… Pure data, drawn by the page.
 * Every type has a full text equivalent, so no challenge needs sight.
 */
export type Stimulus =
	| {
			type: 'mail';
			from: Text;
			to?: Text;
			subject: Text;
			date?: Text;
			body: Text;
			attachments?: Text[];
	  }
	/** `spreadsheet` shows column letters and row numbers, `columns` being row 1. */
	| { type: 'table'; caption?: Text; spreadsheet?: boolean; columns: Text[]; rows: Text[][] }
	| { type: 'code'; language: string; text: Text }
	| {
			type: 'files';
			path: Text;
			entries: { name: Text; folder?: boolean; size?: Text; modified?: Text }[];
	  }
	| {
			type: 'conversation';
			title?: Text;
			messages: { author: Text; text: Text; time?: string }[];
	  }
	| { type: 'page'; url: string; title: Text; body: Text }
	| {
			type: 'results';
			query: Text;
			results: { title: Text; url: string; excerpt: Text; sponsored?: boolean }[];
	  }
	| { type: 'dialog'; title: Text; body: Text; buttons?: Text[] }
	| { type: 'text'; title?: Text; body: Text };

/** One thing to type, or to choose when `choices` is given (then each solution is one of the choices). */
export interface Field {
	/** What is asked, shown as the label of the field. */
	label: Text;
	/** What kind of thing is typed; it decides what the correction forgives. Ignored with `choices`. */
	type: AnswerType;
	/** Every accepted answer; both languages of a text are accepted. */
	solutions: Text[];
	choices?: Text[];
	/** Shown after the field: « € », « Mo ». */
	unit?: Text;
}

interface Question {
	/** What is asked. Paragraphs are separated by a blank line; `code` and **bold** are the only marks. */
	instruction: Text;
	stimulus?: Stimulus;
	/**
	 * Why the right answer is right, and what to look at to find it; shown after an answer, in a training only. With the
	 * marks of an instruction.
	 */
	why?: Localized;
	/** Whole seconds to answer in, once it is shown; none: as long as one likes. */
	seconds?: number;
	/** Knowledge that one has or has not: to answer without leaving the page. */
	isFocused?: true;
}

/** The kinds of challenge; see `CHALLENGE_KINDS`. Indexes refer to the order written in the bank. */
export type ChallengeBody = Question &
	(
		| { kind: 'qcu'; options: Text[]; solution: number; keepOrder?: boolean }
		| { kind: 'qcm'; options: Text[]; solutions: number[]; keepOrder?: boolean }
		| { kind: 'qroc'; field: Field }
		/** `anyOrder`: each answer counts in whichever field it is written, once. */
		| { kind: 'qrocm'; fields: Field[]; anyOrder?: true }
		/** `items` are written in the right order. */
		| { kind: 'order'; items: Text[] }
		/** Something to do, in a simulator. */
		| { kind: 'practical'; task: PracticalTask }
	);

/**
 * What an author writes of a challenge: the same for everybody, or a function that draws it for each who is asked it (names,
 * numbers, files, distractors). Whatever is drawn, its kind, its time, its focus and how many options it shows are the same.
 */
export type AuthoredBody = ChallengeBody | ((random: Random) => ChallengeBody);

/** Everything that a challenge asks to type, or to choose in a list. */
export function fieldsOf(body: ChallengeBody): Field[] {
	if (body.kind === 'qroc') return [body.field];
	return body.kind === 'qrocm' ? body.fields : [];
}

/** Every wording of a text: a French answer is right in an English interface too. */
export function wordings(text: Text): string[] {
	return typeof text === 'string' ? [text] : [text.fr, text.en];
}

/** Whether two texts are the same in one of their wordings. @param read leaves out what does not matter */
export function areAlike(a: Text, b: Text, read: (wording: string) => string): boolean {
	const known = wordings(a).map(read);
	return wordings(b).some((one) => known.includes(read(one)));
}

/** What there is to know of a tube, for whoever missed some of it; its id is that of the tube. */
export interface Tutorial {
	title: Localized;
	/** To read it, whole minutes. */
	minutes: number;
	/** Paragraphs, with the marks of an instruction; a line that begins with `- ` is of a list. */
	body: Localized;
}

/** A step of a tube (« acquis »). Its challenges differ clearly: another situation, or another way to ask. */
export interface AuthoredSkill {
	level: ChallengeLevel;
	/** What somebody who masters it can do: one sentence, which begins with a verb. */
	proves?: Localized;
	challenges: AuthoredBody[];
}

/** A tube (« sujet »): one subject, whose skills (« acquis ») are steps of growing level. */
export interface Tube {
	/** Camel case, unique in the bank; the skill of level 3 of `webSearch` is `@webSearch3`. */
	id: string;
	competence: CompetenceCode;
	title: Localized;
	tutorial?: Tutorial;
	skills: AuthoredSkill[];
}
