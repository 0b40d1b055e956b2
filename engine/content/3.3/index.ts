import type { Tube } from '../challenge.ts';
import { audienceFit } from './audience-fit.ts';
import { copyrightRules } from './copyright-rules.ts';
import { documentAccessibility } from './document-accessibility.ts';
import { imageLicenses } from './image-licenses.ts';
import { printPreparation } from './print-preparation.ts';
import { sendingFormats } from './sending-formats.ts';

export const competence33: Tube[] = [
	imageLicenses,
	copyrightRules,
	sendingFormats,
	printPreparation,
	documentAccessibility,
	audienceFit
];
