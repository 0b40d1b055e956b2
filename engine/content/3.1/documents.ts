/** What the drawn documents of this competence share. */
import type { Random } from '../../random.ts';
import type {
	DocumentAct,
	DocumentSetup,
	FoundParagraph,
	FoundRun,
	StyleName
} from '../../simulators/document/model.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pick, say, tell } from '../drawing.ts';

export type Act = DocumentAct<Text>;

export const NAMES = ['Maya', 'Fatou', 'Romane', 'Kenza', 'Clara', 'Bilal', 'Victor', 'Samir'];

/** A paragraph, and what it is for its author, to find it by. */
export interface Piece extends FoundParagraph {
	role?: string;
}

export const text = (fr: string, en: string, more: Piece = {}): Piece => ({
	text: say(fr, en),
	...more
});

export interface Written {
	setup: DocumentSetup;
	/** Numbers of those that have a role, from top to bottom. */
	ids: (role: string) => number[];
	id: (role: string) => number;
	textOf: (id: number) => Localized;
}

/** @throws of a role that nothing has */
export function writtenIn(
	name: Localized,
	pieces: readonly Piece[],
	more: Omit<DocumentSetup, 'name' | 'paragraphs'> = {}
): Written {
	const ids = (role: string) => pieces.flatMap((one, i) => (one.role === role ? [i + 1] : []));
	return {
		setup: { name, paragraphs: pieces.map(({ role: _, ...one }) => one), ...more },
		ids,
		id: (role) => {
			const [id] = ids(role);
			if (id === undefined) throw new Error(`no ${role} in this document`);
			return id;
		},
		textOf: (id) => tell((l) => wholeOf(pieces[id - 1]!, l))
	};
}

function wholeOf({ text = '', runs = [{ text }] }: Piece, language: 'fr' | 'en'): string {
	return runs.map(({ text }) => (typeof text === 'string' ? text : text[language])).join('');
}

/** « A », « B » et « C ». */
export const quoted = (texts: readonly Localized[]): Localized =>
	tell((l) =>
		new Intl.ListFormat(l).format(
			texts.map((one) => (l === 'fr' ? `« ${one.fr} »` : `“${one.en}”`))
		)
	);

interface Task {
	instruction: Localized;
	why: Localized;
	doc: Pick<Written, 'setup'>;
	otherSetups?: DocumentSetup[];
	solutions: Act[][];
	wrong: Act[][];
}

/** American: a comma or a period goes before the closing quotation mark, and a sentence has one period. */
const american = ({ fr, en }: Localized): Localized => ({
	fr,
	en: en
		.replace(/([\p{L}\p{N}])”([,.])/gu, '$1$2”')
		.replace(/([.!?])”\./g, '$1”')
		.replace(/([ap]\.m\.)\./g, '$1')
});

export const todo = ({ instruction, why, doc, ...task }: Task): ChallengeBody => ({
	...{ kind: 'practical', instruction: american(instruction), why: american(why) },
	task: { simulator: 'document', setup: doc.setup, ...task }
});

export const styled = (ids: number[], style: StyleName): Act => ({ do: 'style', ids, style });
export const bold = (ids: number[]): Act => ({
	...{ do: 'mark', ids, words: null, mark: 'bold', isOn: true }
});
/** What somebody does who knows no styles: big and bold by hand. */
export const byHand = (ids: number[]): Act[] => [bold(ids), { do: 'size', ids, size: 18 }];
export const REFRESH: Act = { do: 'refresh' };

export interface Part {
	heading: Localized;
	text: Localized;
}
export interface Chapter extends Part {
	parts: [Part, Part];
}
export interface Report {
	title: Localized;
	chapters: [Chapter, Chapter, Chapter];
}

const part = (heading: Localized, text: Localized): Part => ({ heading, text });
const chapter = (heading: Localized, text: Localized, ...parts: [Part, Part]): Chapter => ({
	...{ heading, text, parts }
});

export const REPORTS: Report[] = [
	{
		title: say('Mon stage à la menuiserie Ferrand', 'My placement at the Ferrand joinery'),
		chapters: [
			chapter(
				say('L’entreprise', 'The company'),
				say(
					'La menuiserie emploie neuf personnes depuis 1998.',
					'The joinery has employed nine people since 1998.'
				),
				part(
					say('Son histoire', 'Its history'),
					say('Le fondateur fabriquait d’abord des volets.', 'The founder first made shutters.')
				),
				part(
					say('Ses clients', 'Its customers'),
					say(
						'Les mairies voisines commandent la moitié des fenêtres.',
						'The neighboring town halls order half of the windows.'
					)
				)
			),
			chapter(
				say('Mes missions', 'My tasks'),
				say(
					'J’ai passé deux semaines sur quatre postes.',
					'I spent two weeks at four workstations.'
				),
				part(
					say('À l’atelier', 'In the workshop'),
					say('J’ai poncé et assemblé des cadres.', 'I sanded and assembled frames.')
				),
				part(
					say('Au bureau', 'In the office'),
					say('J’ai classé des devis avec la secrétaire.', 'I filed quotes with the secretary.')
				)
			),
			chapter(
				say('Mon bilan', 'My assessment'),
				say('Ce stage a confirmé mon projet.', 'This placement confirmed my plans.'),
				part(
					say('Ce que j’ai appris', 'What I learned'),
					say('Lire un plan demande de la patience.', 'Reading a plan takes patience.')
				),
				part(
					say('Ce que j’ai préféré', 'What I liked best'),
					say('La pose chez les clients m’a plu.', 'I enjoyed the fitting at customers’ homes.')
				)
			)
		]
	},
	{
		title: say('Guide des nouveaux bénévoles', 'Guide for new volunteers'),
		chapters: [
			chapter(
				say('L’association', 'The association'),
				say(
					'Le club de canoë réunit cent vingt membres.',
					'The canoe club has one hundred and twenty members.'
				),
				part(
					say('Le bureau', 'The board'),
					say(
						'Il se réunit le premier mardi du mois.',
						'It meets on the first Tuesday of the month.'
					)
				),
				part(
					say('Le local', 'The premises'),
					say('La clé est chez la gardienne du stade.', 'The stadium’s caretaker has the key.')
				)
			),
			chapter(
				say('Les sorties', 'The outings'),
				say(
					'Une sortie se prépare trois semaines avant.',
					'An outing is prepared three weeks ahead.'
				),
				part(
					say('Le matériel', 'The equipment'),
					say('Chaque gilet est vérifié au départ.', 'Each life jacket is checked at the start.')
				),
				part(
					say('La météo', 'The weather'),
					say('Au-delà de force 4, on reste à terre.', 'Above force 4, we stay ashore.')
				)
			),
			chapter(
				say('Les papiers', 'The paperwork'),
				say('Tout se rend avant le 15 octobre.', 'Everything is due by October 15.'),
				part(
					say('L’assurance', 'The insurance'),
					say('La licence couvre les accidents.', 'The membership covers accidents.')
				),
				part(
					say('Les frais', 'The expenses'),
					say('L’essence est remboursée sur facture.', 'Fuel is refunded against a receipt.')
				)
			)
		]
	},
	{
		title: say('Dossier : l’eau dans notre ville', 'Report: water in our town'),
		chapters: [
			chapter(
				say('D’où vient l’eau', 'Where the water comes from'),
				say(
					'La nappe fournit les deux tiers de l’eau bue.',
					'Groundwater provides two thirds of the drinking water.'
				),
				part(
					say('Les captages', 'The wells'),
					say('Trois puits descendent à quarante mètres.', 'Three wells go down forty meters.')
				),
				part(
					say('Le traitement', 'The treatment'),
					say('L’eau est filtrée puis chlorée.', 'The water is filtered and then chlorinated.')
				)
			),
			chapter(
				say('Qui la consomme', 'Who uses it'),
				say('La demande double en juillet.', 'Demand doubles in July.'),
				part(
					say('Les foyers', 'Households'),
					say('Un habitant en utilise 148 litres par jour.', 'A resident uses 148 liters a day.')
				),
				part(
					say('Les serres', 'Greenhouses'),
					say('L’arrosage au goutte-à-goutte se répand.', 'Drip irrigation is spreading.')
				)
			),
			chapter(
				say('Comment l’économiser', 'How to save it'),
				say('Le conseil a voté un plan en 2026.', 'The council voted a plan in 2026.'),
				part(
					say('Les fuites', 'Leaks'),
					say('Un litre sur cinq se perd en route.', 'One liter in five is lost on the way.')
				),
				part(
					say('La pluie', 'Rainwater'),
					say('Les écoles auront des cuves.', 'Schools will have tanks.')
				)
			)
		]
	},
	{
		title: say('Règlement du jardin partagé', 'Rules of the community garden'),
		chapters: [
			chapter(
				say('Les parcelles', 'The plots'),
				say('Le jardin compte trente-deux parcelles.', 'The garden has thirty-two plots.'),
				part(
					say('L’attribution', 'Allocation'),
					say('Les demandes suivent la liste d’attente.', 'Requests follow the waiting list.')
				),
				part(
					say('L’entretien', 'Upkeep'),
					say(
						'Une parcelle en friche est reprise en mai.',
						'A neglected plot is taken back in May.'
					)
				)
			),
			chapter(
				say('Les espaces communs', 'The common areas'),
				say('Chacun donne quatre heures par mois.', 'Everyone gives four hours a month.'),
				part(
					say('Le compost', 'Compost'),
					say('Ni viande ni agrumes dans les bacs.', 'No meat and no citrus in the bins.')
				),
				part(
					say('La serre', 'The greenhouse'),
					say('Les semis portent une étiquette.', 'Seedlings carry a label.')
				)
			),
			chapter(
				say('La vie du jardin', 'Life in the garden'),
				say('Une fête a lieu à chaque solstice.', 'There is a party at each solstice.'),
				part(
					say('Les outils', 'Tools'),
					say('Ils se rangent propres, le soir même.', 'They are put away clean, the same evening.')
				),
				part(
					say('Les visiteurs', 'Visitors'),
					say('Les écoles viennent le jeudi matin.', 'Schools come on Thursday mornings.')
				)
			)
		]
	}
];

/** Some of its chapters, in their order. */
export function chaptersOf(random: Random, { chapters }: Report, count: number): Chapter[] {
	const kept = pick(random, chapters, count);
	return chapters.filter((one) => kept.includes(one));
}

/** How chapters and parts are written: roles `chapter`, `part` and `text`. */
export function writtenChapters(
	chapters: readonly Chapter[],
	{ chapter = {}, part = {} }: { chapter?: FoundParagraph; part?: FoundParagraph } = {}
): Piece[] {
	return chapters.flatMap((one) => [
		{ text: one.heading, role: 'chapter', style: 'heading1' as const, ...chapter },
		{ text: one.text, role: 'text' },
		...one.parts.flatMap((inner) => [
			{ text: inner.heading, role: 'part', style: 'heading2' as const, ...part },
			{ text: inner.text, role: 'text' }
		])
	]);
}

export const titled = ({ title }: Report): Piece => ({
	...{ text: title, style: 'title', role: 'title' }
});

/** Some words that somebody proposes to replace: two changes, what is deleted and what is inserted. */
export const changed = (author: string, old: Text, now: Text): FoundRun[] => [
	{ text: old, change: { kind: 'delete', author } },
	{ text: now, change: { kind: 'insert', author } }
];

/** The numbers of those that are wanted, where each thing proposed is made of two changes. */
export const changesFrom = (areWanted: readonly boolean[]): number[] =>
	areWanted.flatMap((isWanted, i) => (isWanted ? [2 * i + 1, 2 * i + 2] : []));
