/** What a certificate says of a level, to its holder and to whoever he shows it to. */
import { spaced } from '../content/typography.ts';
import type { CertificateVoice } from '../vocabulary.ts';
import type { Text } from './crcn.ts';
import type { Level } from './levels.ts';

export interface LevelVoice {
	/** One sentence. */
	summary: Text;
	/** What a person of this level does. */
	description: Text;
}

type Written = readonly [fr: string, en: string];

const WRITTEN: Readonly<Record<Level, Readonly<Record<CertificateVoice, readonly Written[]>>>> = {
	0: {
		holder: [
			[
				'Vous découvrez les premiers gestes numériques.',
				'You are discovering the first digital skills.'
			],
			[
				'Ce que vous avez montré est encore trop fragile pour un niveau. Entraînez-vous sur les tâches les plus simples avant de repasser la certification.',
				'What you showed is still too fragile for a level. Practise the simplest tasks before you take the certification again.'
			]
		],
		thirdParty: [
			[
				'Cette personne découvre les premiers gestes numériques.',
				'This person is discovering the first digital skills.'
			],
			[
				'Ce qu’elle a montré est encore trop fragile pour attester un niveau.',
				'What they showed is still too fragile to attest a level.'
			]
		]
	},
	1: {
		holder: [
			[
				'Vous réalisez des tâches numériques simples, avec de l’aide.',
				'You carry out simple digital tasks, with help.'
			],
			[
				'Vous connaissez les gestes de base : ouvrir une page, retrouver un fichier, envoyer un message. Avec quelqu’un à vos côtés, vous allez au bout.',
				'You know the basics: opening a page, finding a file, sending a message. With somebody beside you, you get there.'
			]
		],
		thirdParty: [
			[
				'Cette personne réalise des tâches numériques simples, avec de l’aide.',
				'This person carries out simple digital tasks, with help.'
			],
			[
				'Elle connaît les gestes de base : ouvrir une page, retrouver un fichier, envoyer un message. Avec quelqu’un à ses côtés, elle va au bout.',
				'They know the basics: opening a page, finding a file, sending a message. With somebody beside them, they get there.'
			]
		]
	},
	2: {
		holder: [
			[
				'Vous réalisez des tâches simples par vous-même, avec une aide de temps en temps.',
				'You carry out simple tasks by yourself, with help now and then.'
			],
			[
				'Vous utilisez chaque jour quelques outils connus et suivez les consignes qu’on vous donne. Face à un imprévu, un coup de main vous suffit.',
				'You use a few familiar tools every day and follow the instructions you are given. When something unexpected comes up, a helping hand is enough.'
			]
		],
		thirdParty: [
			[
				'Cette personne réalise des tâches simples par elle-même, avec une aide de temps en temps.',
				'This person carries out simple tasks alone, with help now and then.'
			],
			[
				'Elle utilise chaque jour quelques outils connus et suit les consignes qu’on lui donne. Face à un imprévu, un coup de main lui suffit.',
				'They use a few familiar tools every day and follow the instructions they are given. When something unexpected comes up, a helping hand is enough.'
			]
		]
	},
	3: {
		holder: [
			['Vous êtes autonome dans les tâches courantes.', 'You handle everyday tasks on your own.'],
			[
				'Vous cherchez, rangez, partagez et mettez en forme des contenus sans aide, et réglez les petits problèmes que vous avez déjà rencontrés.',
				'You search for, file, share and lay out content without help, and solve the small problems that you have met before.'
			]
		],
		thirdParty: [
			[
				'Cette personne est autonome dans les tâches courantes.',
				'This person handles everyday tasks on their own.'
			],
			[
				'Elle cherche, range, partage et met en forme des contenus sans aide, et règle les petits problèmes qu’elle a déjà rencontrés.',
				'They search for, file, share and lay out content without help, and solve the small problems that they have met before.'
			]
		]
	},
	4: {
		holder: [
			[
				'Vous êtes autonome, y compris hors de vos habitudes.',
				'You work on your own, outside your habits too.'
			],
			[
				'Vous choisissez les outils selon vos besoins, adaptez leurs réglages et résolvez des problèmes bien posés que vous n’aviez jamais rencontrés.',
				'You choose tools to fit your needs, adapt their settings and solve well-defined problems that you had never met.'
			]
		],
		thirdParty: [
			[
				'Cette personne est autonome, y compris hors de ses habitudes.',
				'This person works on their own, outside their habits too.'
			],
			[
				'Elle choisit les outils selon ses besoins, adapte leurs réglages et résout des problèmes bien posés qu’elle n’avait jamais rencontrés.',
				'They choose tools to fit their needs, adapt their settings and solve well-defined problems that they had never met.'
			]
		]
	},
	5: {
		holder: [
			[
				'Vous maîtrisez des tâches variées et pouvez guider les autres.',
				'You master varied tasks and can guide others.'
			],
			[
				'Vous passez d’un outil à l’autre avec aisance, comprenez ce qui se joue derrière l’écran et savez l’expliquer.',
				'You move from one tool to another with ease, understand what happens behind the screen and can explain it.'
			]
		],
		thirdParty: [
			[
				'Cette personne maîtrise des tâches variées et peut guider les autres.',
				'This person masters varied tasks and can guide others.'
			],
			[
				'Elle passe d’un outil à l’autre avec aisance, comprend ce qui se joue derrière l’écran et sait l’expliquer.',
				'They move from one tool to another with ease, understand what happens behind the screen and can explain it.'
			]
		]
	},
	6: {
		holder: [
			[
				'Vous trouvez la bonne solution dans des situations complexes.',
				'You find the right solution in complex situations.'
			],
			[
				'Vous comparez plusieurs méthodes, mesurez leurs effets sur la sécurité, les données et les personnes, et retenez la plus adaptée.',
				'You compare several methods, weigh what they do to security, data and people, and keep the one that fits best.'
			]
		],
		thirdParty: [
			[
				'Cette personne trouve la bonne solution dans des situations complexes.',
				'This person finds the right solution in complex situations.'
			],
			[
				'Elle compare plusieurs méthodes, mesure leurs effets sur la sécurité, les données et les personnes, et retient la plus adaptée.',
				'They compare several methods, weigh what they do to security, data and people, and keep the one that fits best.'
			]
		]
	},
	7: {
		holder: [
			[
				'Vous résolvez des problèmes complexes et faites progresser les pratiques.',
				'You solve complex problems and move practice forward.'
			],
			[
				'Vous concevez des réponses là où il en existe peu, et apportez votre expertise à votre équipe ou à votre métier.',
				'You design answers where few exist, and bring your expertise to your team or your profession.'
			]
		],
		thirdParty: [
			[
				'Cette personne résout des problèmes complexes et fait progresser les pratiques.',
				'This person solves complex problems and moves practice forward.'
			],
			[
				'Elle conçoit des réponses là où il en existe peu, et apporte son expertise à son équipe ou à son métier.',
				'They design answers where few exist, and bring their expertise to their team or their profession.'
			]
		]
	},
	8: {
		holder: [
			[
				'Vous apportez des réponses nouvelles à des problèmes complexes.',
				'You bring new answers to complex problems.'
			],
			[
				'Vous tenez compte de nombreux facteurs à la fois et créez des usages, des outils ou des méthodes dont d’autres s’inspirent.',
				'You take many factors into account at once and create uses, tools or methods that inspire others.'
			]
		],
		thirdParty: [
			[
				'Cette personne apporte des réponses nouvelles à des problèmes complexes.',
				'This person brings new answers to complex problems.'
			],
			[
				'Elle tient compte de nombreux facteurs à la fois et crée des usages, des outils ou des méthodes dont d’autres s’inspirent.',
				'They take many factors into account at once and create uses, tools or methods that inspire others.'
			]
		]
	}
};

/** What is said of a level in a voice, in the project's own wording. */
export function levelVoice(level: Level, voice: CertificateVoice): LevelVoice {
	const [summary, description] = WRITTEN[level][voice].map(([fr, en]) => spaced({ fr, en }));
	return { summary: summary!, description: description! };
}
