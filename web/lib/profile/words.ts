/** Words on what somebody has and may do in each competence. */
import type { CompetenceView } from '#db/training/profiles';
import { nextStep } from '#engine/training/next-step';
import { m } from '$lib/paraglide/messages';

export function nextStepText(competence: CompetenceView): string {
	switch (nextStep(competence)) {
		case 'start':
			return m.step_start();
		case 'resume':
			return m.step_resume();
		case 'retry':
			return m.step_retry();
		case 'wait':
			return m.step_wait({ count: competence.daysBeforeImproving ?? 0 });
		case 'mastered':
			return m.step_mastered();
	}
}

export function competenceAddress({ code }: Pick<CompetenceView, 'code'>): string {
	return `/app/competences/${code}`;
}
