import { spaced } from '../content/typography.ts';
import { COMPETENCES, type CompetenceCode, type Locale } from '../vocabulary.ts';

/**
 * The CRCN, cadre de référence des compétences numériques: 5 areas and their 16 competences. The names are the
 * framework's (decree of 30 August 2019); the descriptions are the project's own wording, to be replaced by the
 * official annex where an official text is required.
 */

export const AREAS = ['1', '2', '3', '4', '5'] as const;
export type AreaCode = (typeof AREAS)[number];

/** One text in each language of the interface. */
export type Text = Readonly<Record<Locale, string>>;

export interface Area {
	code: AreaCode;
	name: Text;
}

export interface Competence {
	code: CompetenceCode;
	area: AreaCode;
	name: Text;
	description: Text;
	/** Other French names in use, met in imported files. */
	otherNames: readonly string[];
}

const AREA_NAMES: Readonly<Record<AreaCode, Text>> = {
	'1': { fr: 'Information et données', en: 'Information and data' },
	'2': { fr: 'Communication et collaboration', en: 'Communication and collaboration' },
	'3': { fr: 'Création de contenu', en: 'Content creation' },
	'4': { fr: 'Protection et sécurité', en: 'Protection and security' },
	'5': { fr: 'Environnement numérique', en: 'Digital environment' }
};

const COMPETENCE_TEXTS: Readonly<
	Record<CompetenceCode, { name: Text; description: Text; otherNames?: readonly string[] }>
> = {
	'1.1': {
		name: {
			fr: 'Mener une recherche et une veille d’information',
			en: 'Conducting research and information monitoring'
		},
		description: {
			fr: 'Trouver une information fiable pour répondre à un besoin et suivre un sujet dans la durée : choisir sa stratégie et ses outils de recherche, évaluer les sources, repérer les fausses informations, mettre en place une veille.',
			en: 'Find reliable information for a need and follow a topic over time: pick a search strategy and tools, assess sources, spot false information, set up monitoring.'
		}
	},
	'1.2': {
		name: { fr: 'Gérer des données', en: 'Managing data' },
		description: {
			fr: 'Enregistrer, nommer, ranger et retrouver des données en local ou à distance, avec une arborescence et des formats adaptés.',
			en: 'Store, name, organize and retrieve data locally or remotely with suitable folder structures and file formats.'
		}
	},
	'1.3': {
		name: { fr: 'Traiter des données', en: 'Processing data' },
		description: {
			fr: 'Appliquer des traitements à des données (calculer, trier, filtrer, nettoyer, automatiser, représenter graphiquement) pour les analyser et les interpréter.',
			en: 'Process data (compute, sort, filter, clean, automate, chart) in order to analyze and interpret it.'
		}
	},
	'2.1': {
		name: { fr: 'Interagir', en: 'Interacting' },
		description: {
			fr: 'Échanger avec une ou plusieurs personnes par messagerie, visioconférence ou réseaux, en réglant ses outils et en respectant les règles de civilité et le droit des personnes.',
			en: 'Communicate with one or more people by mail, messaging, video or networks, configuring the tools and following etiquette and people’s rights.'
		}
	},
	'2.2': {
		name: { fr: 'Partager et publier', en: 'Sharing and publishing' },
		description: {
			fr: 'Diffuser des contenus ou des opinions auprès d’un public restreint ou large, en maîtrisant la visibilité et ses identités numériques.',
			en: 'Distribute content or opinions to a limited or large audience while controlling visibility and one’s digital identities.'
		}
	},
	'2.3': {
		name: { fr: 'Collaborer', en: 'Collaborating' },
		description: {
			fr: 'Travailler à plusieurs avec des outils d’écriture, de stockage et d’agenda partagés pour mener un projet ou produire ensemble.',
			en: 'Work with others through shared writing, storage and calendar tools to run a project or co-produce content.'
		}
	},
	'2.4': {
		name: { fr: 'S’insérer dans le monde numérique', en: 'Navigating the digital world' },
		description: {
			fr: 'Comprendre les enjeux d’une présence en ligne : traces, réputation, droits sur ses données, citoyenneté numérique, usages courants de l’intelligence artificielle.',
			en: 'Understand what being online involves: traces, reputation, data rights, digital citizenship, common uses of artificial intelligence.'
		},
		otherNames: ['S’insérer dans un monde numérique']
	},
	'3.1': {
		name: { fr: 'Développer des documents textuels', en: 'Creating textual documents' },
		description: {
			fr: 'Produire et mettre en forme des documents à contenu surtout textuel (traitement de texte, présentation, web), robustes et conformes à une charte.',
			en: 'Produce and format mainly textual documents (word processing, slides, web) that are robust and follow a style guide.'
		}
	},
	'3.2': {
		name: { fr: 'Développer des documents multimédia', en: 'Creating multimedia documents' },
		description: {
			fr: 'Créer, retoucher et monter des images, des sons, des vidéos ou des animations.',
			en: 'Create, edit and assemble images, sounds, videos or animations.'
		}
	},
	'3.3': {
		name: {
			fr: 'Adapter les documents à leur finalité',
			en: 'Adapting documents for their purpose'
		},
		description: {
			fr: 'Choisir le format, l’usage, la licence et le niveau d’accessibilité d’un document selon son public et sa destination (droit d’auteur, licences, conversion, impression, accessibilité).',
			en: 'Match a document’s format, licence and accessibility to its audience and use (copyright, licences, conversion, printing, accessibility).'
		}
	},
	'3.4': {
		name: { fr: 'Programmer', en: 'Programming' },
		description: {
			fr: 'Écrire, tester et corriger un programme ou un algorithme pour résoudre un problème ou automatiser une tâche ; interroger une base de données.',
			en: 'Write, test and debug a program or algorithm to solve a problem or automate a task; query a database.'
		}
	},
	'4.1': {
		name: { fr: 'Sécuriser l’environnement numérique', en: 'Securing the digital environment' },
		description: {
			fr: 'Protéger équipements, communications et accès contre les attaques, pièges et défaillances (mots de passe, mises à jour, sauvegardes, détection de menaces).',
			en: 'Protect devices, communications and accounts against attacks, traps and failures (passwords, updates, backups, threat detection).'
		}
	},
	'4.2': {
		name: {
			fr: 'Protéger les données personnelles et la vie privée',
			en: 'Protecting personal data and privacy'
		},
		description: {
			fr: 'Maîtriser ses traces et paramètres de confidentialité, respecter les données d’autrui, lire les conditions d’utilisation et connaître la réglementation.',
			en: 'Control one’s traces and privacy settings, respect other people’s data, read terms of use and know the regulations.'
		}
	},
	'4.3': {
		name: {
			fr: 'Protéger la santé, le bien-être et l’environnement',
			en: 'Safeguarding health, well-being and the environment'
		},
		description: {
			fr: 'Prévenir les risques du numérique pour soi, les autres et la planète : ergonomie, déconnexion, harcèlement, accessibilité, impact environnemental.',
			en: 'Prevent digital risks for oneself, others and the planet: ergonomics, disconnection, harassment, accessibility, environmental impact.'
		}
	},
	'5.1': {
		name: { fr: 'Résoudre des problèmes techniques', en: 'Troubleshooting technical problems' },
		description: {
			fr: 'Entretenir son environnement, diagnostiquer des pannes simples, chercher de l’aide et rétablir le fonctionnement.',
			en: 'Maintain one’s environment, diagnose simple failures, look for help and get things working again.'
		}
	},
	'5.2': {
		name: { fr: 'Construire un environnement numérique', en: 'Building a digital environment' },
		description: {
			fr: 'Choisir, installer, configurer et faire évoluer matériels, logiciels, systèmes et réseaux selon ses besoins.',
			en: 'Choose, install, configure and evolve hardware, software, systems and networks to fit one’s needs.'
		},
		otherNames: ['Évoluer dans un environnement numérique']
	}
};

export const areas: readonly Area[] = AREAS.map((code) => ({ code, name: AREA_NAMES[code] }));

export const competences: readonly Competence[] = COMPETENCES.map((code) => {
	const { name, description, otherNames = [] } = COMPETENCE_TEXTS[code];
	return {
		code,
		area: areaOf(code),
		name,
		description: spaced(description),
		otherNames
	};
});

/** The area of a competence: the first digit of its code. */
export function areaOf(competence: CompetenceCode): AreaCode {
	return competence[0] as AreaCode;
}

export function getArea(code: AreaCode): Area {
	return areas[AREAS.indexOf(code)]!;
}

export function getCompetence(code: CompetenceCode): Competence {
	return competences[COMPETENCES.indexOf(code)]!;
}

export function listCompetences(area: AreaCode): Competence[] {
	return competences.filter((competence) => competence.area === area);
}

/** Whether a text from outside (an address, a file) is the code of a competence. */
export function isCompetenceCode(text: string): text is CompetenceCode {
	return (COMPETENCES as readonly string[]).includes(text);
}

/**
 * The competence that a file calls so: by its code, its name in either language or another name in use; case,
 * accents, apostrophes and spacing apart. Null when none does.
 */
export function findCompetence(text: string): Competence | null {
	const sought = folded(text);
	return (
		competences.find(({ code, name, otherNames }) =>
			[code, name.fr, name.en, ...otherNames].some((one) => folded(one) === sought)
		) ?? null
	);
}

function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, ' ')
		.trim();
}
