import type { Tube } from '../challenge.ts';

export const competence21: Tube[] = [];
