import type { Tube } from '../challenge.ts';

export const sendingFormats: Tube = {
	id: 'sendingFormats',
	competence: '3.3',
	title: {
		fr: 'Choisir le format d’un document à remettre',
		en: 'Choosing the format of a document to hand in'
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
