/** What a certification is of: the core, and what comes beside it. */
import type { Framework, Locale } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import type { Message } from './message.ts';

const frameworks: Record<Framework, Message> = {
	CORE: m.framework_CORE,
	CLEA: m.framework_CLEA,
	DROIT: m.framework_DROIT,
	EDU_1ER_DEGRE: m.framework_EDU_1ER_DEGRE,
	EDU_2ND_DEGRE: m.framework_EDU_2ND_DEGRE,
	EDU_CPE: m.framework_EDU_CPE,
	PRO_SANTE: m.framework_PRO_SANTE
};

export function frameworkText(framework: Framework, locale?: Locale): string {
	return frameworks[framework]({}, { locale });
}
