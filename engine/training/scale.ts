/** The scale of a competence, apart from what computes on it: a page that shows a gauge needs no more. */

/** Pix of one level of one competence. */
export const PIX_PER_LEVEL = 8;

/** Highest level open. */
export const MAX_LEVEL = 7;
