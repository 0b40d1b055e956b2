import type { Tube } from '../challenge.ts';

export const printerTrouble: Tube = {
	id: 'printerTrouble',
	competence: '5.1',
	title: { fr: 'Dépanner une imprimante', en: 'Fixing a printer' },
	tutorial: {
		title: {
			fr: 'Faire repartir une impression bloquée',
			en: 'Getting a stuck print job going again'
		},
		minutes: 1,
		body: {
			fr: 'Quand rien ne sort, la panne est soit dans l’ordinateur, soit dans l’imprimante : commencez par ce qui se vérifie sans outil.\n\n**1. Relisez la fenêtre d’impression** : le nom de l’imprimante choisie, les pages, le nombre d’exemplaires. Certaines « imprimantes » de la liste ne font que créer un fichier.\n\n**2. Regardez l’appareil** : allumé, papier, encre, message à l’écran, câble ou Wi-Fi.\n\n**3. Ouvrez la file d’attente** de l’ordinateur et supprimez le document qui bloque les autres.\n\n**4. Avant d’ouvrir la machine, coupez le courant** : l’intérieur bouge et chauffe. Enlevez sans forcer, vérifiez qu’il ne reste rien, remettez en route, et finissez par un essai court.\n\n**Exemple.** Une page sort à moitié blanche : on regarde l’encre avant de réinstaller quoi que ce soit.\n\n**Le piège.** Cliquer dix fois sur « Imprimer » : quand la panne cesse, les dix copies sortent d’un coup.',
			en: 'When nothing comes out, the problem is either in the computer or in the printer: start with what can be checked without tools.\n\n**1. Read the print window again**: the name of the chosen printer, the pages, the number of copies. Some “printers” in the list only create a file.\n\n**2. Look at the device**: power, paper, ink, message on its screen, cable or Wi-Fi.\n\n**3. Open the print queue** on the computer and delete the document that is blocking the others.\n\n**4. Before opening the machine, cut the power**: the inside moves and gets hot. Remove things without forcing, check that nothing is left, start it up again, and finish with a short test.\n\n**Example.** A page comes out half blank: look at the ink before reinstalling anything.\n\n**The trap.** Clicking “Print” ten times: when the problem is solved, all ten copies come out at once.'
		}
	},
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
					why: {
						fr: 'La ligne « Imprimante : Enregistrer en PDF » ne désigne pas une machine : elle crée un fichier sur l’ordinateur. Maëlle doit y choisir l’imprimante du bureau. Les pages, l’exemplaire, la couleur et l’orientation n’empêchent aucune feuille de sortir.',
						en: 'The line “Printer: Save as PDF” is not a machine: it creates a file on the computer. There, Maëlle must choose the office printer. The pages, the single copy, the color and the orientation do not prevent any sheet from coming out.'
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
					isFocused: true,
					instruction: {
						fr: 'L’imprimante de la vie scolaire s’arrête au milieu d’une page : « Bourrage papier, ouvrir le capot ». Remettez les étapes dans l’ordre.',
						en: 'The printer in the school office stops in the middle of a page: “Paper jam, open the cover.” Put the steps in order.'
					},
					why: {
						fr: 'On coupe le courant avant d’ouvrir, car l’intérieur bouge et chauffe. On tire la feuille à deux mains pour ne pas la déchirer, et l’on vérifie qu’aucun morceau ne reste avant de refermer : il causerait un nouveau bourrage. La page de test vient après le rallumage.',
						en: 'Cut the power before opening, because the inside moves and gets hot. Pull the sheet with both hands so that it does not tear, and check that no piece is left before closing: it would cause another jam. The test page comes after turning the printer back on.'
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
