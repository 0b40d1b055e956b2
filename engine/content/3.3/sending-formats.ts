import type { Tube } from '../challenge.ts';

export const sendingFormats: Tube = {
	id: 'sendingFormats',
	competence: '3.3',
	title: {
		fr: 'Choisir le format d’un document à remettre',
		en: 'Choosing the format of a document to hand in'
	},
	tutorial: {
		title: {
			fr: 'Envoyer un fichier que l’autre pourra ouvrir',
			en: 'Sending a file the other person can open'
		},
		minutes: 1,
		body: {
			fr: 'Le bon format dépend de ce que fera le destinataire : lire, modifier, imprimer ou conserver.\n\nLisez la demande, puis vérifiez l’**extension**, c’est-à-dire ce qui suit le dernier point du nom :\n\n- lire à l’identique partout : `pdf` ;\n- modifier le texte : `odt` ou `docx` ;\n- imprimer chez un professionnel : PDF/X ;\n- archiver longtemps : PDF/A, qui contient tout ce qu’il lui faut, polices comprises ;\n- lire sur un petit écran : `epub`.\n\nOuvrez le fichier avant de l’envoyer : est-ce le bon document, la bonne version, au bon format ?\n\nExemple : pour une affiche à corriger à deux, envoyez le fichier modifiable ; une fois l’affiche finie, envoyez le PDF.\n\nPour passer d’un format à l’autre, utilisez « Exporter » ou « Enregistrer sous » : renommer `texte.odt` en `texte.pdf` ne convertit rien.\n\nLe piège est de se fier au nom : un fichier qui parle de PDF n’en est pas un si son extension dit autre chose.',
			en: 'The right format depends on what the recipient will do: read, edit, print or keep.\n\nRead the request, then check the **extension**, that is, what follows the last dot of the name:\n\n- reading identically everywhere: `pdf`;\n- editing the text: `odt` or `docx`;\n- printing by a professional: PDF/X;\n- archiving for a long time: PDF/A, which contains everything it needs, fonts included;\n- reading on a small screen: `epub`.\n\nOpen the file before sending it: is it the right document, the right version, in the right format?\n\nExample: for a poster to be corrected by two people, send the editable file; once the poster is finished, send the PDF.\n\nTo go from one format to another, use “Export” or “Save as”: renaming `text.odt` to `text.pdf` converts nothing.\n\nThe trap is to trust the name: a file that mentions PDF is not one if its extension says otherwise.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une offre de stage demande un CV au format PDF. Quel fichier Sélim doit-il joindre à sa candidature ? Écrivez son nom complet, avec l’extension.',
						en: 'An internship offer asks for a résumé in PDF format. Which file should Sélim attach to his application? Write its full name, with the extension.'
					},
					why: {
						fr: 'C’est la fin du nom, après le dernier point, qui donne le format : `CV_Selim_2026.pdf` est un CV et un PDF. Le fichier « à convertir en PDF » est encore un `.docx`, et l’autre PDF est la lettre de motivation.',
						en: 'The end of the name, after the last dot, gives the format: `CV_Selim_2026.pdf` is a résumé and a PDF. The file “to convert to PDF” is still a `.docx`, and the other PDF is the cover letter.'
					},
					stimulus: {
						type: 'files',
						path: { fr: 'Documents › Stage', en: 'Documents › Internship' },
						entries: [
							{
								name: { fr: 'CV_a_convertir_en_PDF.docx', en: 'CV_to_convert_to_PDF.docx' },
								size: { fr: '46 ko', en: '46 KB' }
							},
							{ name: 'CV_Selim_2026.odt', size: { fr: '31 ko', en: '31 KB' } },
							{ name: 'CV_Selim_2026.pdf', size: { fr: '118 ko', en: '118 KB' } },
							{ name: 'CV_Selim_photo.jpg', size: { fr: '940 ko', en: '940 KB' } },
							{
								name: { fr: 'Lettre_de_motivation.pdf', en: 'Cover_letter.pdf' },
								size: { fr: '95 ko', en: '95 KB' }
							}
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: ['CV_Selim_2026.pdf']
					}
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Dans quel format Victoire doit-elle enregistrer les procès-verbaux pour répondre à cette demande ?',
						en: 'In which format should Victoire save the minutes to meet this request?'
					},
					why: {
						fr: 'Le PDF/A est la norme d’archivage : mise en page figée, polices incluses dans le fichier, texte où chercher. Le PDF/X est fait pour l’imprimerie, le TIFF n’est qu’une image sans texte, et DOCX ou EPUB se présentent autrement selon le logiciel.',
						en: 'PDF/A is the archiving standard: fixed layout, fonts included in the file, text that can be searched. PDF/X is made for print shops, TIFF is only an image without text, and DOCX or EPUB look different depending on the software.'
					},
					stimulus: {
						type: 'mail',
						from: {
							fr: 'Archives municipales <archives@ville-serac.example>',
							en: 'City archives <archives@ville-serac.example>'
						},
						to: 'Victoire Delmas',
						subject: { fr: 'Dépôt des procès-verbaux', en: 'Depositing the minutes' },
						body: {
							fr: 'Bonjour,\n\nNous conserverons les procès-verbaux de votre association pendant cinquante ans au moins. Merci de les remettre dans un format normalisé pour l’archivage :\n\nleur mise en page doit rester la même sans le logiciel d’origine, sans rien aller chercher hors du fichier, et on doit pouvoir y rechercher un mot.\n\nCordialement,\n\nLe service des archives',
							en: 'Hello,\n\nWe will keep your association’s minutes for at least fifty years. Please hand them in in a format standardized for archiving:\n\ntheir layout must stay the same without the original software, with nothing to fetch from outside the file, and it must be possible to search for a word in them.\n\nSincerely,\n\nThe archives department'
						}
					},
					options: ['PDF/X', 'TIFF', 'PDF/A', 'DOCX', 'EPUB'],
					solution: 2
				}
			]
		}
	]
};
