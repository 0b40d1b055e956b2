/** What only a timed challenge shows: pages that seldom ask one come without it. */
export { default as ChallengeTime } from './ChallengeTime.svelte';
export { default as ToBegin } from './ToBegin.svelte';
