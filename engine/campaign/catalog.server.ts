/**
 * The target profiles that come with the project, for every organization. A profile that changes here is another one for the
 * campaigns to come: those that use it keep what they began with (`keepCatalog`). `.server` in its name keeps the tubes out
 * of browsers that have not asked for them.
 */
import type { Localized } from '../content/challenge.ts';
import { spaced } from '../content/typography.ts';
import { targetOf } from '../content/framework.server.ts';
import { getCompetence } from '../framework/crcn.ts';
import { COMPETENCES, type CompetenceCode, type TargetProfileCategory } from '../vocabulary.ts';
import type { CampaignBadge, CampaignStage, CappedTube } from './target-profile.ts';

export interface CatalogProfile {
	/** For ever: campaigns are found by it. */
	key: string;
	category: TargetProfileCategory;
	name: Localized;
	tubes: CappedTube[];
	stages: CampaignStage[];
	badges: CampaignBadge[];
}

/** What school asks of a competence as a whole: its skills up to « avancé ». */
const COMPETENCE_LEVEL = 5;

const threshold = (
	percent: number,
	title: Localized,
	message: Localized
): CampaignStage & { kind: 'threshold' } => ({
	...{ id: String(percent), kind: 'threshold', threshold: percent },
	...{ title, message }
});

const STAGES: CampaignStage[] = [
	threshold(
		0,
		{ fr: 'Au départ', en: 'At the start' },
		{ fr: 'Tout commence ici.', en: 'Everything begins here.' }
	),
	threshold(
		35,
		{ fr: 'En chemin', en: 'On the way' },
		{ fr: 'Les bases sont là.', en: 'The basics are there.' }
	),
	threshold(
		70,
		{ fr: 'Presque au sommet', en: 'Nearly at the top' },
		{ fr: 'Il reste peu à apprendre.', en: 'Little is left to learn.' }
	),
	threshold(
		100,
		{ fr: 'Au sommet', en: 'At the top' },
		{ fr: 'Tout est acquis.', en: 'Everything is mastered.' }
	)
];

/** Most of some tubes of the profile, up to the caps of the profile. */
function badge(
	id: string,
	title: Localized,
	message: Localized,
	tubes: CappedTube[]
): CampaignBadge {
	return { id, title, message, criteria: [{ tubes, threshold: 80 }] };
}

const upTo = (level: number, ...tubes: string[]): CappedTube[] =>
	tubes.map((tube) => ({ tube, level }));

const SAFE: Localized = { fr: 'Sur ses gardes', en: 'On guard' };
const SAFE_MESSAGE: Localized = {
	fr: 'Vous savez protéger vos comptes et vos données.',
	en: 'You know how to protect your accounts and your data.'
};
const KIND: Localized = { fr: 'Bonne entente', en: 'Good company' };
const KIND_MESSAGE: Localized = {
	fr: 'Vous savez échanger en respectant les autres.',
	en: 'You know how to talk with others and respect them.'
};

function backToSchool(
	key: string,
	level: Localized,
	tubes: CappedTube[],
	badges: CampaignBadge[]
): CatalogProfile {
	return {
		key: `rentree-${key}`,
		category: 'backToSchool',
		name: { fr: `Rentrée en ${level.fr}`, en: `Back to school: ${level.en}` },
		tubes,
		stages: STAGES,
		badges
	};
}

const BACK_TO_SCHOOL = [
	backToSchool(
		'6e',
		{ fr: '6e', en: 'year 7 (6e)' },
		upTo(
			2,
			...[
				'searchResults',
				'folderTree',
				'fileExtensions',
				'mailWriting',
				'textInput',
				'robotMoves'
			],
			...['slowDevice', 'connectionTrouble', 'peripheralConnectors', 'screenTimeBalance']
		),
		[]
	),
	backToSchool(
		'5e',
		{ fr: '5e', en: 'year 8 (5e)' },
		upTo(
			3,
			...['searchResults', 'fileNamingRules', 'folderTree', 'mailRecipients', 'onlineCivility'],
			...['textInput', 'imageCropping', 'robotMoves', 'cyberbullyingResponse', 'passwordStrength'],
			'screenTimeBalance'
		),
		[badge('kind', KIND, KIND_MESSAGE, upTo(3, 'onlineCivility', 'cyberbullyingResponse'))]
	),
	backToSchool(
		'4e',
		{ fr: '4e', en: 'year 9 (4e)' },
		upTo(
			4,
			...['sourceReliability', 'fakeNewsCheck', 'folderTree', 'sortedLists', 'mailRecipients'],
			...['postAudience', 'onlineIdentities', 'textInput', 'imageCropping', 'conditionalBranching'],
			...['cyberbullyingResponse', 'photoTraces']
		),
		[badge('kind', KIND, KIND_MESSAGE, upTo(4, 'postAudience', 'cyberbullyingResponse'))]
	),
	backToSchool(
		'3e',
		{ fr: '3e', en: 'year 10 (3e)' },
		upTo(
			4,
			...['searchOperators', 'sourceReliability', 'fakeNewsCheck', 'cellFormulas', 'chartReading'],
			...[
				'shareLinkRights',
				'onlineReputation',
				'onlineProcedures',
				'headingStyles',
				'loopTracing'
			],
			...['copyrightRules', 'phishingTraps', 'browserCookies', 'deviceSecondLife']
		),
		[badge('safe', SAFE, SAFE_MESSAGE, upTo(4, 'phishingTraps', 'browserCookies'))]
	),
	backToSchool(
		'2de',
		{ fr: '2de', en: 'year 11 (2de)' },
		upTo(
			4,
			...['searchResults', 'fakeNewsCheck', 'fileNamingRules', 'cellFormulas', 'mailRecipients'],
			...[
				'coWriting',
				'onlineReputation',
				'headingStyles',
				'imageLicenses',
				'conditionalBranching'
			],
			...[
				'phishingTraps',
				'appPermissions',
				'screenTimeBalance',
				'connectionTrouble',
				'storageSizing'
			]
		),
		[badge('safe', SAFE, SAFE_MESSAGE, upTo(4, 'phishingTraps', 'appPermissions'))]
	),
	backToSchool(
		'1re',
		{ fr: '1re', en: 'year 12 (1re)' },
		upTo(
			5,
			...['searchOperators', 'encyclopediaPages', 'newsMonitoring', 'conditionalFormulas'],
			...['dataCleaning', 'teamStorage', 'aiAssistants', 'pageLayout', 'sendingFormats'],
			...['loopTracing', 'secureConnections', 'backupStrategy', 'dataMinimization', 'helpRequests']
		),
		[badge('safe', SAFE, SAFE_MESSAGE, upTo(5, 'secureConnections', 'backupStrategy'))]
	),
	backToSchool(
		'tle',
		{ fr: 'terminale', en: 'year 13 (terminale)' },
		upTo(
			6,
			...[
				'sourceReliability',
				'fakeNewsCheck',
				'statisticalTraps',
				'projectTasks',
				'versionHistory'
			],
			...['onlineProcedures', 'personalDataRights', 'automatedDecisions', 'headingStyles'],
			...['documentAccessibility', 'phishingTraps', 'dataRightsRequests', 'softwareInstallation']
		),
		[badge('safe', SAFE, SAFE_MESSAGE, upTo(6, 'phishingTraps', 'dataRightsRequests'))]
	)
];

/** A tube that begins above the cap has nothing to ask. */
function competenceProfile(code: CompetenceCode): CatalogProfile {
	const { name } = getCompetence(code);
	const tubes = [...targetOf(code).tubes]
		.filter(([, [easiest]]) => easiest!.level <= COMPETENCE_LEVEL)
		.map(([tube]) => ({ tube, level: COMPETENCE_LEVEL }));
	return {
		key: `competence-${code}`,
		category: 'competence',
		name: { fr: `${code} ${name.fr}`, en: `${code} ${name.en}` },
		tubes,
		stages: [],
		badges: []
	};
}

function discipline(
	key: string,
	name: Localized,
	tubes: CappedTube[],
	category: TargetProfileCategory = 'discipline'
): CatalogProfile {
	return { key, category, name, tubes, stages: [], badges: [] };
}

const DISCIPLINES = [
	discipline(
		'francais',
		{ fr: 'Français : lire, chercher, écrire', en: 'French: reading, searching, writing' },
		upTo(
			5,
			...['searchOperators', 'encyclopediaPages', 'mailWriting', 'textInput', 'headingStyles'],
			...['findReplace', 'copyrightRules', 'audienceFit']
		)
	),
	discipline(
		'histoire-geographie',
		{ fr: 'Histoire-géographie : sources et information', en: 'History: sources and information' },
		upTo(
			5,
			...['searchOperators', 'sourceReliability', 'fakeNewsCheck', 'encyclopediaPages'],
			...['chartReading', 'imageLicenses', 'personalDataRights', 'automatedDecisions']
		)
	),
	discipline(
		'mathematiques',
		{ fr: 'Mathématiques : données et algorithmes', en: 'Mathematics: data and algorithms' },
		upTo(
			5,
			...['cellFormulas', 'sortedLists', 'chartReading', 'conditionalFormulas', 'statisticalTraps'],
			...['robotMoves', 'conditionalBranching', 'loopTracing', 'bugHunting']
		)
	),
	discipline(
		'sciences',
		{ fr: 'SVT et sciences : mesurer et rendre compte', en: 'Science: measuring and reporting' },
		upTo(
			5,
			...['sourceReliability', 'cellFormulas', 'chartReading', 'dataCleaning', 'imageCropping'],
			...['pageLayout', 'workstationErgonomics', 'deviceSecondLife']
		)
	),
	discipline(
		'langues',
		{ fr: 'Langues : échanger et s’enregistrer', en: 'Languages: talking and recording' },
		upTo(
			5,
			...['mailWriting', 'videoMeetings', 'onlineCivility', 'coWriting', 'soundEditing'],
			...['videoEditing', 'copyrightRules', 'aiAssistants']
		)
	),
	discipline(
		'vie-de-classe',
		{ fr: 'Vie de classe et réseaux sociaux', en: 'Class life and social networks' },
		upTo(
			5,
			...['onlineCivility', 'postAudience', 'photoPublishing', 'onlineIdentities'],
			...['onlineReputation', 'photoTraces', 'screenTimeBalance', 'cyberbullyingResponse']
		),
		'other'
	),
	discipline(
		'securite',
		{ fr: 'Protéger ses comptes et ses appareils', en: 'Protecting accounts and devices' },
		upTo(
			5,
			...['passwordStrength', 'phishingTraps', 'safeInstallation', 'backupStrategy'],
			...['secureConnections', 'browserCookies', 'appPermissions']
		),
		'other'
	)
];

export const catalog: readonly CatalogProfile[] = [
	...BACK_TO_SCHOOL,
	...COMPETENCES.map(competenceProfile),
	...DISCIPLINES
].map((one) => ({ ...one, name: spaced(one.name) }));

const byKey = new Map(catalog.map((one) => [one.key, one]));

/** By its key; null for one that left the catalog. */
export function findInCatalog(key: string): CatalogProfile | null {
	return byKey.get(key) ?? null;
}
