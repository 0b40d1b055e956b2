import type { Tube } from '../challenge.ts';
import { fileTransfer } from './file-transfer.ts';
import { onlineIdentities } from './online-identities.ts';
import { photoPublishing } from './photo-publishing.ts';
import { postAudience } from './post-audience.ts';
import { shareLinkRights } from './share-link-rights.ts';
import { socialThread } from './social-thread.ts';
import { webPublication } from './web-publication.ts';

export const competence22: Tube[] = [
	shareLinkRights,
	postAudience,
	photoPublishing,
	onlineIdentities,
	webPublication,
	fileTransfer,
	socialThread
];
