import type { Tube } from '../challenge.ts';

export const printerTrouble: Tube = {
	id: 'printerTrouble',
	competence: '5.1',
	title: { fr: 'Dépanner une imprimante', en: 'Fixing a printer' },
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Maëlle clique sur « Imprimer ». L’imprimante du bureau est allumée et prête, mais aucune feuille ne sort. Quel réglage de cette fenêtre doit-elle changer ?',
						en: 'Maëlle clicks “Print.” The office printer is on and ready, but no sheet comes out. Which setting in this window should she change?'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Imprimer « Convention de stage »', en: 'Print “Internship agreement”' },
						body: {
							fr: 'Imprimante : Enregistrer en PDF\n\nPages : toutes (3)\n\nExemplaires : 1\n\nOrientation : portrait\n\nCouleur : noir et blanc',
							en: 'Printer: Save as PDF\n\nPages: all (3)\n\nCopies: 1\n\nOrientation: portrait\n\nColor: black and white'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Imprimer', en: 'Print' }
						]
					},
					options: [
						{ fr: 'Exemplaires', en: 'Copies' },
						{ fr: 'Pages', en: 'Pages' },
						{ fr: 'Couleur', en: 'Color' },
						{ fr: 'Imprimante', en: 'Printer' },
						{ fr: 'Orientation', en: 'Orientation' }
					],
					solution: 3
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'order',
					instruction: {
						fr: 'L’imprimante de la vie scolaire s’arrête au milieu d’une page : « Bourrage papier, ouvrir le capot ». Remettez les étapes dans l’ordre.',
						en: 'The printer in the school office stops in the middle of a page: “Paper jam, open the cover.” Put the steps in order.'
					},
					items: [
						{
							fr: 'Éteindre l’imprimante et la débrancher',
							en: 'Turn the printer off and unplug it'
						},
						{ fr: 'Ouvrir le capot', en: 'Open the cover' },
						{
							fr: 'Tirer doucement la feuille coincée, à deux mains',
							en: 'Gently pull out the jammed sheet with both hands'
						},
						{
							fr: 'Vérifier qu’aucun morceau de papier ne reste à l’intérieur, puis refermer',
							en: 'Check that no piece of paper is left inside, then close the cover'
						},
						{
							fr: 'Rebrancher et rallumer l’imprimante',
							en: 'Plug the printer back in and turn it on'
						},
						{ fr: 'Imprimer une page de test', en: 'Print a test page' }
					]
				}
			]
		}
	]
};
