import type { Tube } from '../challenge.ts';
import { anonymousDatasets } from './anonymous-datasets.ts';
import { appPermissions } from './app-permissions.ts';
import { browserCookies } from './browser-cookies.ts';
import { dataMinimization } from './data-minimization.ts';
import { dataRightsRequests } from './data-rights-requests.ts';
import { photoTraces } from './photo-traces.ts';
import { privacySettings } from './privacy-settings.ts';

export const competence42: Tube[] = [
	dataMinimization,
	browserCookies,
	photoTraces,
	appPermissions,
	dataRightsRequests,
	anonymousDatasets,
	privacySettings
];
