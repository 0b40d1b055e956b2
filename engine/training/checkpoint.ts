/** Challenges between two checkpoints, where a pupil looks back and may stop. */
export const CHECKPOINT = 5;

/**
 * Whether a training has come to a checkpoint.
 *
 * Rule: every 5 answers.
 *
 * @param answered challenges answered in the training
 * @source the reference service (Pix)
 */
export function isCheckpoint(answered: number): boolean {
	return answered > 0 && answered % CHECKPOINT === 0;
}
