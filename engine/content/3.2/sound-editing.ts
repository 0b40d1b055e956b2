import type { Tube } from '../challenge.ts';

export const soundEditing: Tube = {
	id: 'soundEditing',
	competence: '3.2',
	title: { fr: 'Enregistrer et traiter un son', en: 'Recording and processing sound' },
	tutorial: {
		title: {
			fr: 'Capter une voix claire et régler son niveau',
			en: 'Capturing a clear voice and setting its level'
		},
		minutes: 2,
		body: {
			fr: 'Un bon son se gagne d’abord à l’enregistrement : ce qui est mal capté se répare mal.\n\nAvant d’enregistrer :\n\n- rapprochez le micro de la bouche, sans le toucher ;\n- éloignez-le des bruits : fenêtre, ventilateur, table qui vibre ;\n- faites un essai de quelques secondes et écoutez-le au casque.\n\nEnsuite, réglez le niveau. Il se mesure en décibels, 0 dB étant ici le maximum : −6 dB est plus fort que −20 dB. La **crête** est le point le plus fort. Le gain à appliquer est la crête voulue moins la crête mesurée ; il s’ajoute à **tout** le son, voix et bruit de fond.\n\nExemple : une crête à −12 dB, que l’on veut à −2 dB, demande −2 − (−12) = 10 dB. Un souffle à −55 dB passe alors à −45 dB.\n\nLe piège est d’amplifier un enregistrement lointain : la voix devient plus forte, mais le bruit aussi, et l’écart entre les deux ne change pas.',
			en: 'Good sound is first won while recording: what is poorly captured is hard to repair.\n\nBefore recording:\n\n- bring the microphone closer to the mouth, without touching it;\n- keep it away from noise: a window, a fan, a table that vibrates;\n- record a test of a few seconds and listen to it with headphones.\n\nThen set the level. It is measured in decibels, 0 dB being the maximum here: −6 dB is louder than −20 dB. The **peak** is the loudest point. The gain to apply is the target peak minus the measured peak; it is added to **all** the sound, voice and background noise.\n\nExample: a peak at −12 dB that should be at −2 dB needs −2 − (−12) = 10 dB. A hiss at −55 dB then rises to −45 dB.\n\nThe trap is to amplify a distant recording: the voice gets louder, but so does the noise, and the gap between them does not change.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Ninon va recommencer l’enregistrement. Que doit-elle faire pour que la voix soit mieux captée ? Plusieurs réponses sont attendues.',
						en: 'Ninon is going to record again. What should she do to capture the voice better? Several answers are expected.'
					},
					why: {
						fr: 'Deux causes sont décrites : le téléphone est à l’autre bout de la table et la fenêtre donne sur une rue passante. On agit sur les deux : se rapprocher et fermer. Le volume du haut-parleur ne joue que sur l’écoute, pas sur l’enregistrement.',
						en: 'Two causes are described: the phone is at the other end of the table and the window opens onto a busy street. Act on both: move closer and close it. The speaker volume only affects playback, not the recording.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Journal sonore du lycée', en: 'The high school audio journal' },
						body: {
							fr: 'Ninon a enregistré sa grand-mère avec son téléphone, posé à l’autre bout de la table. La fenêtre était ouverte sur une rue passante.\n\nÀ l’écoute, la voix est faible et couverte par le bruit des voitures.',
							en: 'Ninon recorded her grandmother with her phone, which was at the other end of the table. The window was open onto a busy street.\n\nOn playback, the voice is faint and drowned out by the noise of cars.'
						}
					},
					options: [
						{
							fr: 'Rapprocher le téléphone de sa grand-mère',
							en: 'Move the phone closer to her grandmother'
						},
						{
							fr: 'Monter le volume du haut-parleur du téléphone',
							en: 'Turn up the volume of the phone’s speaker'
						},
						{
							fr: 'Poser le téléphone sur le rebord de la fenêtre',
							en: 'Put the phone on the windowsill'
						},
						{
							fr: 'Fermer la fenêtre avant de commencer',
							en: 'Close the window before starting'
						},
						{
							fr: 'Donner un autre nom au fichier enregistré',
							en: 'Give the recorded file another name'
						}
					],
					solutions: [0, 3]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Raoul et Émilie montent un podcast. Ils amplifient chaque voix pour que sa crête atteigne **−3 dB**, sans autre traitement. Complétez, en écrivant le signe moins quand il le faut.',
						en: 'Raoul and Émilie are editing a podcast. They amplify each voice so that its peak reaches **−3 dB**, with no other processing. Fill in the values, writing the minus sign where needed.'
					},
					why: {
						fr: 'Le gain est l’écart entre la crête voulue et la crête mesurée : −3 − (−18) = 15 dB pour Raoul, 6 dB pour Émilie. Il monte aussi le bruit de fond : −62 + 15 = −47 dB et −50 + 6 = −44 dB.',
						en: 'The gain is the gap between the target peak and the measured peak: −3 − (−18) = 15 dB for Raoul, 6 dB for Émilie. It raises the background noise too: −62 + 15 = −47 dB and −50 + 6 = −44 dB.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Mesures avant amplification', en: 'Levels before amplification' },
						columns: [
							{ fr: 'Piste', en: 'Track' },
							{ fr: 'Crête', en: 'Peak' },
							{ fr: 'Bruit de fond', en: 'Background noise' }
						],
						rows: [
							['Raoul', '−18 dB', '−62 dB'],
							['Émilie', '−9 dB', '−50 dB']
						]
					},
					fields: [
						{
							label: {
								fr: 'Gain à appliquer à la piste de Raoul',
								en: 'Gain to apply to Raoul’s track'
							},
							type: 'number',
							solutions: ['15'],
							unit: 'dB'
						},
						{
							label: {
								fr: 'Bruit de fond de Raoul après amplification',
								en: 'Raoul’s background noise after amplification'
							},
							type: 'number',
							solutions: ['-47'],
							unit: 'dB'
						},
						{
							label: {
								fr: 'Bruit de fond d’Émilie après amplification',
								en: 'Émilie’s background noise after amplification'
							},
							type: 'number',
							solutions: ['-44'],
							unit: 'dB'
						}
					]
				}
			]
		}
	]
};
