/** The missions of primary classes, from CM1 on. Solutions are near: never in a browser. */
import type { Localized } from '../content/challenge.ts';
import type { ActivityLevel } from '../vocabulary.ts';
import { challengesOf } from './mission-challenge.server.ts';
import type { ActivityPlace } from './mission-rule.ts';

/** Ids of challenges, asked one after another. */
type Variant = readonly string[];

export interface MissionStep {
	title: Localized;
	activities: Record<Exclude<ActivityLevel, 'dare'>, readonly Variant[]>;
}

export interface Mission {
	/** In addresses. */
	id: string;
	title: Localized;
	/** What its pupils know how to do at the end. */
	objective: Localized;
	steps: readonly MissionStep[];
	dare: readonly Variant[];
}

/** One challenge of a task; another time another one. */
const oneOf = (taskId: string): Variant[] => challengesOf(taskId).map((id) => [id]);

/** In the order of the list. Without timed or focused challenges: nobody hurries a child who still learns to type. */
export const missions: readonly Mission[] = [
	{
		id: 'se-proteger',
		title: { fr: 'Se protéger en ligne', en: 'Staying safe online' },
		objective: {
			fr: 'Choisir ce que l’on montre de soi, garder ses secrets et savoir à qui demander de l’aide.',
			en: 'Choose what to show of oneself, keep one’s secrets and know whom to ask for help.'
		},
		steps: [
			{
				title: { fr: 'Choisir ce que je montre', en: 'Choosing what I show' },
				activities: {
					tutorial: oneOf('profileOne'),
					training: oneOf('profileTwo'),
					validation: oneOf('profileMessage')
				}
			},
			{
				title: { fr: 'Garder mes secrets', en: 'Keeping my secrets' },
				activities: {
					tutorial: oneOf('passwordGuess'),
					training: oneOf('passwordRequest'),
					validation: oneOf('passwordSentence')
				}
			},
			{
				title: {
					fr: 'Réagir quand quelque chose ne va pas',
					en: 'Reacting when something is wrong'
				},
				activities: {
					tutorial: oneOf('reactFirst'),
					training: oneOf('reactUnknown'),
					validation: oneOf('reactWitness')
				}
			}
		],
		dare: oneOf('safeHabits')
	},
	{
		id: 'chercher-et-verifier',
		title: { fr: 'Chercher et vérifier', en: 'Searching and checking' },
		objective: {
			fr: 'Trouver une information sur le web et savoir si l’on peut s’y fier.',
			en: 'Find information on the web and tell whether it can be trusted.'
		},
		steps: [
			{
				title: { fr: 'Trouver la bonne page', en: 'Finding the right page' },
				activities: {
					tutorial: oneOf('searchWords'),
					training: oneOf('searchChoice'),
					validation: oneOf('searchNumber')
				}
			},
			{
				title: {
					fr: 'Vérifier d’où vient l’information',
					en: 'Checking where information comes from'
				},
				activities: {
					tutorial: oneOf('sourceAuthor'),
					training: oneOf('sourceDate'),
					validation: oneOf('sourceSigns')
				}
			}
		],
		dare: oneOf('sourceCompare')
	},
	{
		id: 'donner-des-ordres',
		title: { fr: 'Donner des ordres à une machine', en: 'Giving orders to a machine' },
		objective: {
			fr: 'Suivre un programme pas à pas et faire calculer un tableur.',
			en: 'Follow a program step by step and have a spreadsheet calculate.'
		},
		steps: [
			{
				title: { fr: 'Suivre un programme', en: 'Following a program' },
				activities: {
					tutorial: oneOf('robotArrows'),
					training: oneOf('robotTurns'),
					validation: oneOf('robotRepeats')
				}
			},
			{
				title: {
					fr: 'Trier et calculer dans un tableau',
					en: 'Sorting and calculating in a table'
				},
				activities: {
					tutorial: oneOf('tableExtreme'),
					training: oneOf('tableTotal'),
					validation: oneOf('tableFormula')
				}
			}
		],
		dare: oneOf('robotTours')
	},
	{
		id: 'ranger-et-partager',
		title: { fr: 'Ranger et partager son travail', en: 'Tidying and sharing one’s work' },
		objective: {
			fr: 'Nommer, ranger et retrouver ses fichiers, puis travailler à plusieurs.',
			en: 'Name, tidy and find one’s files, then work with others.'
		},
		steps: [
			{
				title: { fr: 'Ranger et retrouver mes fichiers', en: 'Tidying and finding my files' },
				activities: {
					tutorial: oneOf('fileFolder'),
					training: oneOf('fileName'),
					validation: oneOf('fileKind')
				}
			},
			{
				title: { fr: 'Travailler à plusieurs', en: 'Working together' },
				activities: {
					tutorial: oneOf('teamTable'),
					training: oneOf('teamRights'),
					validation: oneOf('teamPoll')
				}
			}
		],
		dare: oneOf('fileWeight')
	}
];

const byId = new Map(missions.map((mission) => [mission.id, mission]));

/** Null for one that is offered no more. */
export function findMission(id: string): Mission | null {
	return byId.get(id) ?? null;
}

export function variantsOf(mission: Mission, { step, level }: ActivityPlace): readonly Variant[] {
	return level === 'dare' ? mission.dare : mission.steps[step!]!.activities[level];
}
