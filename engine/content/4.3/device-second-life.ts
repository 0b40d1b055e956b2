import type { Tube } from '../challenge.ts';

const OUTLETS = [
	{ fr: 'Bac des emballages et papiers', en: 'Packaging and paper bin' },
	{ fr: 'Collecteur de piles', en: 'Battery collection box' },
	{ fr: 'Don à une association', en: 'Donation to a charity' },
	{ fr: 'Ordures ménagères', en: 'Household trash' },
	{
		fr: 'Point de collecte des appareils électriques',
		en: 'Collection point for electrical appliances'
	}
];

export const deviceSecondLife: Tube = {
	id: 'deviceSecondLife',
	competence: '4.3',
	title: { fr: 'Donner une seconde vie aux appareils', en: 'Giving devices a second life' },
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Mamadou vide un placard. Choisissez où va chaque objet, en préférant le réemploi au recyclage quand c’est possible.',
						en: 'Mamadou is emptying a closet. Choose where each item goes, preferring reuse over recycling whenever possible.'
					},
					fields: [
						{
							label: {
								fr: 'Une imprimante hors d’usage, impossible à réparer',
								en: 'A broken printer that cannot be repaired'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [
								{
									fr: 'Point de collecte des appareils électriques',
									en: 'Collection point for electrical appliances'
								}
							]
						},
						{
							label: {
								fr: 'Six piles usagées d’une souris sans fil',
								en: 'Six used batteries from a wireless mouse'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [{ fr: 'Collecteur de piles', en: 'Battery collection box' }]
						},
						{
							label: {
								fr: 'Un téléphone récent, en état de marche, qui ne sert plus',
								en: 'A recent phone in working order that is no longer used'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [{ fr: 'Don à une association', en: 'Donation to a charity' }]
						},
						{
							label: {
								fr: 'Le carton d’emballage d’un écran',
								en: 'The cardboard box of a monitor'
							},
							type: 'text',
							choices: OUTLETS,
							solutions: [{ fr: 'Bac des emballages et papiers', en: 'Packaging and paper bin' }]
						}
					]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'Josiane donne son téléphone à une recyclerie. Remettez les étapes dans l’ordre pour ne perdre aucun souvenir et ne laisser aucune donnée ni aucun verrouillage. Tant que la copie n’est pas sûre, rien ne doit changer dans le téléphone.',
						en: 'Josiane is giving her phone to a reuse center. Put the steps in order so that she loses no memories and leaves no data and no lock behind. Until the copy is known to be good, nothing should change on the phone.'
					},
					items: [
						{
							fr: 'Copier les photos et les contacts sur un autre support',
							en: 'Copy the photos and contacts to another device'
						},
						{
							fr: 'Ouvrir quelques fichiers copiés pour vérifier qu’ils se lisent',
							en: 'Open a few of the copied files to check that they can be read'
						},
						{
							fr: 'Se déconnecter de son compte, depuis les réglages du téléphone, pour lever l’antivol',
							en: 'Sign out of her account in the phone’s settings to remove the theft lock'
						},
						{
							fr: 'Rétablir la configuration d’usine',
							en: 'Reset the phone to factory settings'
						},
						{
							fr: 'Vérifier que l’écran de première mise en service s’affiche, puis éteindre',
							en: 'Check that the first-time setup screen appears, then turn the phone off'
						}
					]
				}
			]
		}
	]
};
