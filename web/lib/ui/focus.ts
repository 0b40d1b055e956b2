import { tick } from 'svelte';

/** A form that is done takes the focus to the top of the page: gives it to the first of these that is still there. */
export async function focusFirst(
	...those: readonly (HTMLElement | null | undefined)[]
): Promise<void> {
	await tick();
	those.find((one) => one?.isConnected)?.focus();
}
