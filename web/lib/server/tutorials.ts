import { tutorials } from '#engine/content/tutorials.server';
import type { CompetenceCode } from '#engine/vocabulary';
import { getLocale } from '$lib/paraglide/runtime';

/** A tutorial in a list, in the language of the page. */
export interface TutorialLine {
	id: string;
	title: string;
	minutes: number;
	competence: CompetenceCode;
}

/** @param ids of tutorials that the bank holds */
export function tutorialLines(ids: readonly string[]): TutorialLine[] {
	return ids.map((id) => {
		const { title, minutes, competence } = tutorials.get(id)!;
		return { id, title: title[getLocale()], minutes, competence };
	});
}
