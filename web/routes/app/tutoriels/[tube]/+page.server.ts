import { error } from '@sveltejs/kit';
import { tutorials } from '#engine/content/tutorials.server';
import { listTutorials, markTutorial } from '#db/training/tutorials';
import { requireUser } from '$lib/server/guards';
import { tutorialLines } from '$lib/server/tutorials';
import { getLocale } from '$lib/paraglide/runtime';
import type { Actions, PageServerLoad } from './$types';

function requireTutorial(id: string) {
	return tutorials.get(id) ?? error(404);
}

export const load: PageServerLoad = async (event) => {
	const { id } = requireUser(event);
	const tutorial = requireTutorial(event.params.tube);
	const { saved, done } = await listTutorials(id);
	return {
		tutorial: tutorialLines([tutorial.id])[0]!,
		body: tutorial.body[getLocale()],
		isSaved: saved.includes(tutorial.id),
		isDone: done.includes(tutorial.id)
	};
};

/** A button says what it wants to be true, so that pressed twice, or on two pages, it does what it says. */
function mark(name: 'isSaved' | 'isDone', value: boolean): Actions[string] {
	return async (event) => {
		const { id } = requireUser(event);
		await markTutorial(id, requireTutorial(event.params.tube!).id, { [name]: value });
	};
}

export const actions: Actions = {
	save: mark('isSaved', true),
	unsave: mark('isSaved', false),
	finish: mark('isDone', true),
	unfinish: mark('isDone', false)
};
