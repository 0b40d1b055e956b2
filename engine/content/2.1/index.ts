import type { Tube } from '../challenge.ts';
import { mailClient } from './mail-client.ts';
import { mailDelivery } from './mail-delivery.ts';
import { mailFiling } from './mail-filing.ts';
import { mailRecipients } from './mail-recipients.ts';
import { mailSorting } from './mail-sorting.ts';
import { mailWriting } from './mail-writing.ts';
import { onlineCivility } from './online-civility.ts';
import { videoMeetings } from './video-meetings.ts';

export const competence21: Tube[] = [
	mailRecipients,
	mailWriting,
	videoMeetings,
	mailSorting,
	onlineCivility,
	mailDelivery,
	mailClient,
	mailFiling
];
