import type { Tube } from '../challenge.ts';

export const photoTraces: Tube = {
	id: 'photoTraces',
	competence: '4.2',
	title: { fr: 'Voir ce que révèle une photo', en: 'Seeing what a photo gives away' },
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
