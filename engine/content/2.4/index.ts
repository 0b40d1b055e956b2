import type { Tube } from '../challenge.ts';
import { aiAssistants } from './ai-assistants.ts';
import { automatedDecisions } from './automated-decisions.ts';
import { onlineProcedures } from './online-procedures.ts';
import { onlineReputation } from './online-reputation.ts';
import { openInternet } from './open-internet.ts';
import { personalDataRights } from './personal-data-rights.ts';

export const competence24: Tube[] = [
	onlineReputation,
	personalDataRights,
	aiAssistants,
	automatedDecisions,
	onlineProcedures,
	openInternet
];
