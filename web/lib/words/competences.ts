/** Areas and competences, by the names of the framework. */
import { getArea, getCompetence, type AreaCode } from '#engine/framework/crcn';
import type { CompetenceCode } from '#engine/vocabulary';
import { getLocale } from '$lib/paraglide/runtime';

export function areaText(code: AreaCode): string {
	return getArea(code).name[getLocale()];
}

export function competenceText(code: CompetenceCode): string {
	return getCompetence(code).name[getLocale()];
}
