import type { Tube } from '../challenge.ts';

export const competence13: Tube[] = [];
