import type { Tube } from '../challenge.ts';

export const photoTraces: Tube = {
	id: 'photoTraces',
	competence: '4.2',
	title: { fr: 'Voir ce que révèle une photo', en: 'Seeing what a photo gives away' },
	tutorial: {
		title: {
			fr: 'Publier une photo sans trop en dire',
			en: 'Posting a photo without saying too much'
		},
		minutes: 2,
		body: {
			fr: 'Une photo parle de deux façons : par ce que l’on y **voit**, et par ce qui est **caché dans le fichier**.\n\n**1. Regardez tout le cadre**, pas seulement le sujet : un courrier, une plaque, un uniforme, un écran allumé, un reflet, une vue reconnaissable.\n\n**2. Ouvrez les propriétés du fichier.** Selon l’appareil, on y trouve la date, le modèle, l’auteur et les coordonnées du lieu.\n\n**3. Lisez les coordonnées** : le premier nombre dit la distance à l’équateur, le second la place d’est en ouest. Les deux doivent être presque égaux pour qu’il s’agisse du même endroit.\n\n**4. Nettoyez avant de publier** : recadrez, floutez, supprimez les propriétés, coupez l’enregistrement de la position.\n\n**Exemple.** 45.7640, 4.8357 et 45.7641, 4.8356 sont à une quinzaine de mètres l’un de l’autre ; changer le premier nombre de 1 déplacerait d’environ 110 kilomètres.\n\n**Le piège.** Un pseudonyme ne protège pas si le fichier porte votre vrai nom.',
			en: 'A photo speaks in two ways: through what people **see** in it, and through what is **hidden in the file**.\n\n**1. Look at the whole frame**, not only at the subject: a letter, a sign, a uniform, a lit screen, a reflection, a view that can be recognized.\n\n**2. Open the properties of the file.** Depending on the device, they hold the date, the model, the author and the coordinates of the place.\n\n**3. Read the coordinates**: the first number tells the distance to the equator, the second the position from east to west. Both must be nearly equal for it to be the same place.\n\n**4. Clean up before posting**: crop, blur, delete the properties, turn off location recording.\n\n**Example.** 45.7640, 4.8357 and 45.7641, 4.8356 are about fifteen meters (50 feet) apart; changing the first number by 1 would move the point by about 110 kilometers (70 miles).\n\n**The trap.** A nickname does not protect you if the file carries your real name.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Lou veut publier une photo visible par tous, sans rien révéler de l’endroit où elle vit ni où elle étudie. Quelle photo convient ?',
						en: 'Lou wants to post a photo that everyone can see, without giving away where she lives or studies. Which photo is suitable?'
					},
					why: {
						fr: '`vagues.jpg` ne montre que la mer, vue en voyage : rien sur son domicile ni son lycée. L’enveloppe de `chat.jpg` donne l’adresse, la plaque et l’arrêt de `fenetre.jpg` situent sa rue, et `rentree.jpg` montre son établissement.',
						en: '`vagues.jpg` shows only the sea, seen on a trip: nothing about her home or her high school. The envelope in `chat.jpg` gives her address, the street sign and bus stop in `fenetre.jpg` locate her street, and `rentree.jpg` shows her school.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Photo', en: 'Photo' },
							{ fr: 'Ce que l’on voit', en: 'What it shows' }
						],
						rows: [
							[
								'chat.jpg',
								{
									fr: 'Son chat sur la table, couché contre une enveloppe à son nom, dont on lit l’adresse',
									en: 'Her cat on the table, lying against an envelope with her name and a readable address'
								}
							],
							[
								'rentree.jpg',
								{
									fr: 'Elle et deux amies devant l’entrée de leur lycée, le jour de la rentrée',
									en: 'She and two friends in front of the gate of their high school on the first day'
								}
							],
							[
								'vagues.jpg',
								{
									fr: 'Des vagues au coucher du soleil, prises pendant un voyage scolaire',
									en: 'Waves at sunset, taken during a school trip'
								}
							],
							[
								'fenetre.jpg',
								{
									fr: 'La vue depuis sa chambre, avec la plaque de la rue et un arrêt de bus',
									en: 'The view from her bedroom, with the street sign and a bus stop'
								}
							]
						]
					},
					options: ['chat.jpg', 'rentree.jpg', 'vagues.jpg', 'fenetre.jpg'],
					solution: 2
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Naïma vend des objets sous le pseudonyme « Lune34 ». Elle habite au point de coordonnées 43.6108, 3.8767. Avant de publier ses photos, elle lit leurs propriétés cachées.\n\nÉcrivez le nom complet de chaque fichier, avec son extension.',
						en: 'Naïma sells things under the nickname “Lune34.” She lives at coordinates 43.6108, 3.8767. Before posting her photos, she reads their hidden properties.\n\nType the full name of each file, with its extension.'
					},
					why: {
						fr: 'Comparez les positions au domicile, 43.6108, 3.8767 : `velo.jpg` (43.6109, 3.8766) est à une quinzaine de mètres. `livres.jpg` y ressemble, mais 46 et 8 désignent un lieu très éloigné. Dans la colonne « Auteur », seul `tapis.jpg` porte son vrai nom, Naïma Haddad.',
						en: 'Compare the locations with her home, 43.6108, 3.8767: `velo.jpg` (43.6109, 3.8766) is about fifteen meters away. `livres.jpg` looks similar, but 46 and 8 point to a place very far away. In the “Author” column, only `tapis.jpg` carries her real name, Naïma Haddad.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Appareil', en: 'Device' },
							{ fr: 'Position', en: 'Location' },
							{ fr: 'Auteur', en: 'Author' }
						],
						rows: [
							['lampe.jpg', { fr: 'Téléphone', en: 'Phone' }, '48.8566, 2.3522', 'Lune34'],
							['tapis.jpg', { fr: 'Scanner', en: 'Scanner' }, '—', 'Naïma Haddad'],
							['velo.jpg', { fr: 'Téléphone', en: 'Phone' }, '43.6109, 3.8766', '—'],
							['vase.png', { fr: 'Appareil photo', en: 'Camera' }, '—', 'Lune34'],
							['livres.jpg', { fr: 'Téléphone', en: 'Phone' }, '46.6108, 8.3767', '—']
						]
					},
					fields: [
						{
							label: {
								fr: 'Fichier qui permet de trouver son domicile',
								en: 'File that lets people find her home'
							},
							type: 'code',
							solutions: ['velo.jpg']
						},
						{
							label: {
								fr: 'Fichier qui révèle qui se cache derrière le pseudonyme',
								en: 'File that reveals who is behind the nickname'
							},
							type: 'code',
							solutions: ['tapis.jpg']
						}
					]
				}
			]
		}
	]
};
