import type { SubmitFunction } from '@sveltejs/kit';

/** For `use:enhance`: what is typed stays in its fields, whatever the server says. */
export const keepTyped: SubmitFunction = () => {
	return ({ update }) => update({ reset: false });
};
