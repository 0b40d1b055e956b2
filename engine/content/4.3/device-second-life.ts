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
	tutorial: {
		title: {
			fr: 'Se séparer d’un appareil sans gaspiller ni se trahir',
			en: 'Parting with a device without waste or leaks'
		},
		minutes: 2,
		body: {
			fr: 'Un appareil dont on ne veut plus peut encore servir, se réparer ou livrer ses matériaux ; avant de partir, il doit oublier tout de vous.\n\n**1. Choisissez la meilleure voie, dans cet ordre** : le garder, le réparer, le donner ou le vendre s’il marche, et seulement ensuite le recycler.\n\n**2. Triez par nature** : ce qui fonctionne avec une prise ou une batterie va à la collecte des appareils électriques ; les piles, à leur collecteur ; le carton, avec les papiers. Rien de tout cela ne va aux ordures ménagères.\n\n**3. Avant un don**, sauvegardez, contrôlez la sauvegarde, fermez vos comptes sur l’appareil, effacez-le, puis vérifiez qu’il démarre comme neuf.\n\n**Exemple.** Une console en panne : un atelier la répare ; sinon, elle part à la collecte, sans ses piles.\n\n**Le piège.** Effacer un appareil encore lié à un compte : l’antivol le rend inutilisable pour la personne suivante. Supprimer ses photos une à une n’efface pas non plus le reste.',
			en: 'A device you no longer want can still be of use, be repaired or give up its materials; before it goes, it must forget everything about you.\n\n**1. Choose the best way, in this order**: keep it, repair it, give it away or sell it if it works, and only then recycle it.\n\n**2. Sort by kind**: anything that runs on a plug or a battery goes to the collection of electrical appliances; loose batteries, to their own box; cardboard, with the paper. None of this goes in the household trash.\n\n**3. Before giving it away**, back up, check the backup, sign out of your accounts on the device, erase it, then check that it starts as if new.\n\n**Example.** A broken game console: a workshop repairs it; otherwise, it goes to the collection, without its batteries.\n\n**The trap.** Erasing a device still linked to an account: the theft lock makes it useless for the next person. Deleting your photos one by one does not erase the rest either.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qrocm',
					isFocused: true,
					instruction: {
						fr: 'Mamadou vide un placard. Choisissez où va chaque objet, en préférant le réemploi au recyclage quand c’est possible.',
						en: 'Mamadou is emptying a closet. Choose where each item goes, preferring reuse over recycling whenever possible.'
					},
					why: {
						fr: 'Le téléphone marche encore : le donner passe avant le recyclage. L’imprimante, impossible à réparer, va à la collecte des appareils électriques, et les piles à leur collecteur, car elles sont polluantes. Le carton rejoint les emballages et papiers ; rien ne va aux ordures ménagères.',
						en: 'The phone still works: giving it away comes before recycling. The printer, which cannot be repaired, goes to the collection of electrical appliances, and the batteries to their own box, because they pollute. The cardboard joins packaging and paper; nothing goes in the household trash.'
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
					isFocused: true,
					instruction: {
						fr: 'Josiane donne son téléphone à une recyclerie. Remettez les étapes dans l’ordre pour ne perdre aucun souvenir et ne laisser aucune donnée ni aucun verrouillage. Tant que la copie n’est pas sûre, rien ne doit changer dans le téléphone.',
						en: 'Josiane is giving her phone to a reuse center. Put the steps in order so that she loses no memories and leaves no data and no lock behind. Until the copy is known to be good, nothing should change on the phone.'
					},
					why: {
						fr: 'Rien ne doit changer dans le téléphone avant que la copie soit faite, puis vérifiée. On se déconnecte du compte avant d’effacer : rétablir la configuration d’usine d’abord laisserait l’antivol actif. L’écran de première mise en service prouve enfin que tout est parti.',
						en: 'Nothing must change on the phone before the copy is made, then checked. Sign out of the account before erasing: resetting to factory settings first would leave the theft lock on. The first-time setup screen finally proves that everything is gone.'
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
