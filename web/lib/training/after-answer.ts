/** What a training shows once something is answered: its page comes without it, and fetches it at the first touch. */
export { default as Checkpoint } from './Checkpoint.svelte';
export { default as CorrectionCard } from './CorrectionCard.svelte';
export { default as TrainingEnd } from './TrainingEnd.svelte';
