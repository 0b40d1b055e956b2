import type { Random } from '../../random.ts';
import { amount, size } from '../1.2/quantities.ts';
import { PEOPLE, chosen, counted, enumerate, quoted } from '../2.2/words.ts';
import { codeLines } from '../5.1/readings.ts';
import type { ChallengeBody, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

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
		minutes: 3,
		body: {
			fr: 'Le bon format dépend de ce que fera le destinataire : lire, modifier, imprimer ou conserver.\n\nLisez la demande, puis vérifiez l’**extension**, c’est-à-dire ce qui suit le dernier point du nom :\n\n- lire à l’identique partout : `pdf` ;\n- modifier le texte : `odt` ou `docx` ;\n- reprendre des chiffres : `csv`, en choisissant le bon séparateur et le bon codage (« Ã© » à la place de « é » trahit de l’UTF-8 mal lu) ;\n- lire sur un petit écran : `epub` ;\n- imprimer chez un professionnel : PDF/X ; archiver : PDF/A, qui contient tout, polices comprises, et n’est pas chiffré ; lire à l’oreille : PDF/UA.\n\nOuvrez le fichier avant de l’envoyer : bon document, bonne version, bon format ?\n\nConvertir, c’est « Exporter » ; renommer ne convertit rien. **Chaque conversion peut perdre** : les formules dans un `csv`, la transparence dans un `jpg`, les animations dans un `pdf`. Un format avec perte (`mp3`, `jpg`) ne se rattrape pas : revenir au `wav` ne rend rien. Gardez donc l’original.\n\nPour tout un fonds, multipliez avant de choisir : 10 000 pages de 20 Mo font 200 Go.\n\nLe piège est de se fier au nom : un fichier qui parle de PDF n’en est pas un si son extension dit autre chose.',
			en: 'The right format depends on what the recipient will do: read, edit, print or keep.\n\nRead the request, then check the **extension**, that is, what follows the last dot of the name:\n\n- reading identically everywhere: `pdf`;\n- editing the text: `odt` or `docx`;\n- reusing figures: `csv`, choosing the right separator and the right encoding (“Ã©” instead of “é” betrays UTF-8 that is read wrongly);\n- reading on a small screen: `epub`;\n- printing by a professional: PDF/X; archiving: PDF/A, which contains everything, fonts included, and is not encrypted; listening: PDF/UA.\n\nOpen the file before sending it: right document, right version, right format?\n\nTo convert is to “Export”; renaming converts nothing. **Each conversion may lose something**: formulas in a `csv`, transparency in a `jpg`, animations in a `pdf`. A lossy format (`mp3`, `jpg`) cannot be undone: going back to `wav` restores nothing. So keep the original.\n\nFor a whole collection, multiply before choosing: 10,000 pages of 20 MB make 200 GB.\n\nThe trap is to trust the name: a file that mentions PDF is not one if its extension says otherwise.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Reconnaître à son extension le fichier que l’on demande ou que l’autre pourra ouvrir.',
				'Recognize by its extension the file that is asked for or that the other person can open.'
			),
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
				},
				formatOfUse,
				whatOpens,
				truePdfs
			]
		},
		{
			level: 3,
			proves: say(
				'Choisir un format selon ce que fera le destinataire et ce que la conversion fait perdre.',
				'Choose a format by what the recipient will do and by what conversion loses.'
			),
			challenges: [formatPerRequest, lossOfConversion, fileWithinLimits, stepsToSend]
		},
		{
			level: 5,
			proves: say(
				'Satisfaire une demande technique : variante de PDF, fichier à archiver, codage d’un tableau.',
				'Meet a technical request: variant of PDF, file to archive, encoding of a table.'
			),
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
				},
				variantOfPdf,
				fitToArchive,
				settingsOfImport
			]
		},
		{
			level: 6,
			proves: say(
				'Décider des formats d’un fonds entier : conserver, convertir, compter la place.',
				'Decide on the formats of a whole collection: keep, convert, work out the space.'
			),
			challenges: [formatOfFund, filesToConvert, losslessChain, spaceOfScans]
		}
	]
};

const USES = [
	{
		use: say(
			'Un règlement à afficher tel quel, que personne ne doit modifier',
			'Rules to display as they are, that nobody should edit'
		),
		extension: 'pdf'
	},
	{
		use: say(
			'Un texte que la secrétaire va corriger et compléter',
			'A text that the secretary will correct and complete'
		),
		extension: 'odt'
	},
	{
		use: say('Une photo de groupe pour la page d’accueil', 'A group photo for the home page'),
		extension: 'jpg'
	},
	{ use: say('L’enregistrement d’une chanson', 'The recording of a song'), extension: 'mp3' },
	{ use: say('Le film du spectacle', 'The film of the show'), extension: 'mp4' },
	{
		use: say('Un tableau de calcul avec ses formules', 'A spreadsheet with its formulas'),
		extension: 'ods'
	},
	{
		use: say('Vingt fichiers réunis en un seul envoi', 'Twenty files gathered in one delivery'),
		extension: 'zip'
	}
];

const GROUPS = [
	say('de la chorale', 'of the choir'),
	say('du club photo', 'of the photo club'),
	say('du comité des fêtes', 'of the festival committee'),
	say('de l’équipe de recherche', 'of the research team'),
	say('de la classe', 'of the class')
];

/** Each use has its extension. */
function formatOfUse(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const group = pickOne(random, GROUPS);
	const uses = pick(random, USES, 4);
	const choices = USES.map(({ extension }) => `.${extension}`);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} envoie des fichiers aux membres ${group.fr}. Choisissez l’extension qui convient à chacun.`,
			`${who} is sending files to the members ${group.en}. Choose the extension that suits each one.`
		),
		fields: uses.map(({ use, extension }) => chosen(use, choices, `.${extension}`)),
		why: say(
			`L’extension dit ce que contient le fichier : texte figé (\`.pdf\`), texte à modifier (\`.odt\`), photo (\`.jpg\`), son (\`.mp3\`), film (\`.mp4\`), tableau (\`.ods\`), paquet de fichiers (\`.zip\`). Ici, dans l’ordre : ${enumerate(uses.map(({ extension }) => `\`.${extension}\``)).fr}.`,
			`The extension tells what the file contains: fixed text (\`.pdf\`), text to edit (\`.odt\`), photo (\`.jpg\`), sound (\`.mp3\`), film (\`.mp4\`), spreadsheet (\`.ods\`), package of files (\`.zip\`). Here, in order: ${enumerate(uses.map(({ extension }) => `\`.${extension}\``)).en}.`
		)
	};
}

const READERS = [
	{ device: say('Sa liseuse', 'The e-reader'), opens: ['epub', 'pdf', 'txt'] },
	{ device: say('Sa télévision', 'The TV set'), opens: ['mp4', 'jpg', 'mp3'] },
	{ device: say('La borne du musée', 'The museum kiosk'), opens: ['pdf', 'png', 'mp4'] },
	{ device: say('Son vieil ordinateur', 'The old computer'), opens: ['odt', 'ods', 'jpg'] },
	{ device: say('Le cadre numérique', 'The digital frame'), opens: ['jpg', 'png', 'mp4'] }
];

const STEMS = [
	say('programme', 'program'),
	say('plan', 'map'),
	say('recettes', 'recipes'),
	say('concert', 'concert'),
	say('sortie', 'outing'),
	say('exposition', 'exhibition')
];
const EXTENSIONS = [
	'epub',
	'pdf',
	'txt',
	'mp4',
	'jpg',
	'mp3',
	'png',
	'odt',
	'ods',
	'docx',
	'svg',
	'zip'
];

/** A device opens what its notice lists, and nothing else. */
function whatOpens(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { device, opens } = pickOne(random, READERS);
	const count = pickNumber(random, 2, 3);
	const stems = pick(random, STEMS, 6);
	const kept = pick(random, opens, count);
	const others = pick(
		random,
		EXTENSIONS.filter((one) => !opens.includes(one)),
		6 - count
	);
	const names = [...kept, ...others].map((extension, i) =>
		tell((language) => `${stems[i]![language]}.${extension}`)
	);
	const right = names.slice(0, count);
	return choice({
		instruction: say(
			`${who} a reçu six fichiers. ${device.fr} ouvre les formats ${opens.map((one) => one.toUpperCase()).join(', ')}, et aucun autre. Lesquels pourra-t-on y voir ou y écouter ? Plusieurs réponses sont attendues.`,
			`${who} has received six files. ${device.en} opens the formats ${opens.map((one) => one.toUpperCase()).join(', ')}, and no other. Which files can be viewed or played on it? Several answers are expected.`
		),
		right,
		wrong: names.slice(count),
		why: say(
			`Comparez la fin de chaque nom à la liste de l’appareil : ${enumerate(right.map((one) => say(`\`${one.fr}\``, `\`${one.en}\``))).fr}. Les autres sont à convertir avec un logiciel ; changer seulement leur extension n’y ferait rien.`,
			`Compare the end of each name with the list of the device. Here, ${enumerate(right.map((one) => say(`\`${one.fr}\``, `\`${one.en}\``))).en} can be opened. The others have to be converted with some software; just changing their extension would do nothing.`
		)
	});
}

const FOLDERS = [
	say('Dossier de candidature', 'Application file'),
	say('Assemblée générale', 'General meeting'),
	say('Voyage à Lisbonne', 'Trip to Lisbon'),
	say('Travaux de l’école', 'School renovation'),
	say('Inscription', 'Enrollment')
];

/** A name may speak of a PDF, or even hold `.pdf`, without being one. */
function truePdfs(random: Random): ChallengeBody {
	const year = pickNumber(random, 2024, 2026);
	const real = pick(
		random,
		[
			say('budget.pdf', 'budget.pdf'),
			say('Plan_A4.PDF', 'Map_A4.PDF'),
			say(`compte.rendu.${year}.pdf`, `minutes.${year}.pdf`),
			say('liste_docx_finale.pdf', 'final_docx_list.pdf'),
			say('affiche(2).pdf', 'poster(2).pdf')
		],
		pickNumber(random, 2, 4)
	);
	const decoys = pick(
		random,
		[
			say('version_pdf.docx', 'pdf_version.docx'),
			say('lettre.pdf.odt', 'letter.pdf.odt'),
			say('PDF_a_relire.zip', 'PDF_to_review.zip'),
			say(`bilan_pdf_${year}.xlsx`, `report_pdf_${year}.xlsx`),
			say('photo.pdf.jpg', 'photo.pdf.jpg')
		],
		pickNumber(random, 3, 4)
	);
	const entries = pick(random, [...real, ...decoys], real.length + decoys.length);
	return {
		kind: 'qroc',
		instruction: say(
			'Un guichet en ligne n’accepte que des fichiers PDF. Combien de ces fichiers acceptera-t-il ?',
			'An online desk accepts only PDF files. How many of these files will it accept?'
		),
		stimulus: {
			type: 'files',
			path: pickOne(random, FOLDERS),
			entries: entries.map((name) => ({ name }))
		},
		field: counted(say('Nombre de fichiers', 'Number of files'), real.length),
		why: say(
			`Seul compte ce qui suit le **dernier** point : ${enumerate(real.map((one) => say(`\`${one.fr}\``, `\`${one.en}\``))).fr}. En majuscules ou avec d’autres points avant, c’est encore un PDF ; « pdf » au milieu du nom n’en fait pas un.`,
			`Only what follows the **last** dot counts: ${enumerate(real.map((one) => say(`\`${one.fr}\``, `\`${one.en}\``))).en}. In capitals or with other dots before, it is still a PDF; “pdf” in the middle of the name does not make it one.`
		)
	};
}

const REQUESTS = [
	{
		said: say(
			'Je voudrais récrire le deuxième paragraphe.',
			'I’d like to rewrite the second paragraph.'
		),
		format: 'ODT'
	},
	{
		said: say(
			'Je l’imprime ce soir, il faut que rien ne bouge.',
			'I’m printing it tonight, nothing must move.'
		),
		format: 'PDF'
	},
	{
		said: say(
			'Je le lirai sur mon téléphone, en gros caractères.',
			'I’ll read it on my phone, in large type.'
		),
		format: 'EPUB'
	},
	{
		said: say(
			'Je reprends seulement les chiffres dans mon logiciel de comptabilité.',
			'I only need the figures, for my accounting software.'
		),
		format: 'CSV'
	},
	{
		said: say(
			'Je mets le logo sur une bâche de trois mètres.',
			'I’m putting the logo on a ten-foot banner.'
		),
		format: 'SVG'
	},
	{
		said: say(
			'Je pose la photo découpée sur un fond de couleur, sans cadre blanc.',
			'I’m placing the cut-out photo on a colored background, with no white frame.'
		),
		format: 'PNG'
	}
];

/** What each person will do tells the format to send. */
function formatPerRequest(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 4);
	const requests = pick(random, REQUESTS, 4);
	const choices = REQUESTS.map(({ format }) => format);
	return {
		kind: 'qrocm',
		instruction: say(
			'Quel format envoyer à chacun ?',
			'Which format should be sent to each of them?'
		),
		stimulus: {
			type: 'conversation',
			title: pickOne(random, FOLDERS),
			messages: requests.map(({ said }, i) => ({ author: names[i]!, text: said }))
		},
		fields: requests.map(({ format }, i) => chosen(names[i]!, choices, format)),
		why: say(
			`Partez de ce que chacun va faire : modifier (ODT), imprimer à l’identique (PDF), lire en grossissant (EPUB), reprendre des chiffres (CSV), agrandir un dessin sans flou (SVG), garder une transparence (PNG). Ici, dans l’ordre : ${enumerate(requests.map(({ format }) => format)).fr}.`,
			`Start from what each one will do: edit (ODT), print identically (PDF), read enlarged (EPUB), reuse figures (CSV), enlarge a drawing with no blur (SVG), keep a transparency (PNG). Here, in order: ${enumerate(requests.map(({ format }) => format)).en}.`
		)
	};
}

const LOSSES = [
	{
		step: say('un classeur ODS en CSV', 'an ODS workbook to CSV'),
		loss: say('les formules et les autres feuilles', 'the formulas and the other sheets')
	},
	{
		step: say('un dessin détouré PNG en JPG', 'a cut-out PNG drawing to JPG'),
		loss: say('la transparence', 'the transparency')
	},
	{
		step: say('un rapport ODT en TXT', 'an ODT report to TXT'),
		loss: say('les images et la mise en forme', 'the images and the formatting')
	},
	{
		step: say('un logo SVG en PNG', 'an SVG logo to PNG'),
		loss: say('l’agrandissement sans flou', 'enlarging without blur')
	},
	{
		step: say('un diaporama animé en PDF', 'an animated slideshow to PDF'),
		loss: say('les animations', 'the animations')
	},
	{
		step: say('une prise de son WAV en MP3', 'a WAV recording to MP3'),
		loss: say('une part des détails du son', 'part of the detail of the sound')
	}
];

/** What a conversion cannot carry over. */
function lossOfConversion(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const group = pickOne(random, GROUPS);
	const losses = pick(random, LOSSES, 4);
	const choices = LOSSES.map(({ loss }) => loss);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} convertit des fichiers ${group.fr}. Que perd-on **à coup sûr** dans chaque conversion ?`,
			`${who} is converting files ${group.en}. What is **certainly** lost in each conversion?`
		),
		fields: losses.map(({ step, loss }) =>
			chosen(say(`Convertir ${step.fr}`, `Convert ${step.en}`), choices, loss)
		),
		why: say(
			`Demandez-vous ce que le format d’arrivée ne sait pas contenir : ni formule ni seconde feuille dans un CSV, ni transparence dans un JPG, ni image dans un TXT, ni tracé dans un PNG, ni animation dans un PDF, ni tous les détails du son dans un MP3. Ici, dans l’ordre : ${enumerate(losses.map(({ loss }) => loss)).fr}. D’où l’intérêt de garder l’original.`,
			`Ask yourself what the final format cannot hold: no formula or second sheet in a CSV, no transparency in a JPG, no image in a TXT, no outlines in a PNG, no animation in a PDF, not all the detail of the sound in an MP3. Here, in order: ${enumerate(losses.map(({ loss }) => loss)).en}. Hence the value of keeping the original.`
		)
	};
}

const CALLS = [
	say('Un concours de photo', 'A photo contest'),
	say('Le journal du quartier', 'The neighborhood paper'),
	say('Le site de la fédération', 'The federation’s website'),
	say('Une banque d’images du musée', 'A museum image bank')
];

/** The largest image that is within all limits at once. */
function fileWithinLimits(random: Random): ChallengeBody {
	const call = pickOne(random, CALLS);
	const limit = pickNumber(random, 3, 6);
	const width = pickOne(random, [1600, 1920, 2400]);
	const number = pickNumber(random, 101, 880);
	const drafts = [
		{ extension: 'jpg', wide: width + 400, weight: limit - 0.4 },
		{ extension: 'jpg', wide: width + 1600, weight: limit + 1.7 },
		{ extension: 'png', wide: width + 800, weight: limit - 0.6 },
		{ extension: 'jpg', wide: width - 640, weight: limit - 1.9 },
		{ extension: 'tif', wide: width + 1600, weight: limit * 6 }
	];
	const shown = pick(random, drafts, 5);
	const name = (i: number) => `IMG_${number + i * 3}.${shown[i]!.extension}`;
	const place = shown.indexOf(drafts[0]!);
	return {
		kind: 'qroc',
		instruction: say(
			`${call.fr} demande une image **JPEG** d’au moins ${amount(width).fr} pixels de large et de ${limit} Mo au plus. Quel fichier envoyer, sans rien convertir ?`,
			`${call.en} asks for a **JPEG** image at least ${amount(width).en} pixels wide and at most ${limit} MB. Which file should be sent, without converting anything?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Fichier', 'File'), say('Largeur (px)', 'Width (px)'), say('Taille', 'Size')],
			rows: shown.map(({ wide, weight }, i) => [name(i), amount(wide), size(weight, 'M')])
		},
		field: { label: say('Nom du fichier', 'File name'), type: 'code', solutions: [name(place)] },
		why: say(
			`Rayez ce qui manque une seule condition : un PNG ou un TIFF n’est pas un JPEG (\`.jpg\`), une image est trop étroite, une autre trop lourde. Reste \`${name(place)}\`. La meilleure image du dossier ne sert à rien si le formulaire la refuse.`,
			`Cross out whatever misses a single condition: a PNG or a TIFF is not a JPEG (\`.jpg\`), one image is too narrow, another too heavy. \`${name(place)}\` is left. The best image of the folder is useless if the form refuses it.`
		)
	};
}

const PAPERS = [
	say('la convention de stage', 'the internship agreement'),
	say('le rapport d’activité', 'the annual report'),
	say('le dossier de subvention', 'the grant application'),
	say('le livret du spectacle', 'the show booklet'),
	say('le mémoire', 'the dissertation')
];

/** A PDF is made from the finished text, and read before it goes. */
function stepsToSend(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const paper = pickOne(random, PAPERS);
	return {
		kind: 'order',
		instruction: say(
			`${who} doit envoyer en PDF ${paper.fr}, où restent des corrections en suivi de modifications. Rangez les étapes pour que la version reçue soit la bonne.`,
			`${who} must send ${paper.en} as a PDF, in which tracked changes remain. Put the steps in order so that the version received is the right one.`
		),
		items: [
			say('Accepter ou refuser chaque correction', 'Accept or reject each change'),
			say(
				'Mettre à jour le sommaire du texte corrigé',
				'Update the table of contents of the corrected text'
			),
			say('Exporter le document en PDF', 'Export the document as a PDF'),
			say('Ouvrir le PDF et le parcourir', 'Open the PDF and go through it'),
			say('Joindre le PDF au courriel', 'Attach the PDF to the email')
		],
		why: say(
			'Accepter une correction peut déplacer des pages : le sommaire vient donc après. Le PDF ne suit plus le texte une fois exporté : tout doit être fini avant. On l’ouvre avant de le joindre, car l’export réserve parfois des surprises (police, page blanche, ancienne version).',
			'Accepting a change may move pages: so the table of contents comes after. Once exported, the PDF no longer follows the text: everything must be finished before. It is opened before being attached, because exporting sometimes brings surprises (font, blank page, old version).'
		)
	};
}

const VARIANTS = [
	{
		name: 'PDF/A',
		need: say(
			'être relu dans cinquante ans sans rien chercher hors du fichier',
			'be read in fifty years without fetching anything from outside the file'
		)
	},
	{
		name: 'PDF/X',
		need: say(
			'partir chez l’imprimeur avec ses couleurs et son fond perdu définis',
			'go to the print shop with its colors and bleed defined'
		)
	},
	{
		name: 'PDF/UA',
		need: say(
			'être parcouru avec un lecteur d’écran, titres et images décrits',
			'be browsed with a screen reader, with headings and images described'
		)
	},
	{
		name: say('formulaire PDF', 'PDF form'),
		need: say(
			'être rempli à l’écran, case par case, puis renvoyé',
			'be filled in on screen, field by field, then sent back'
		)
	},
	{
		name: say('PDF signé', 'signed PDF'),
		need: say(
			'prouver qui l’a approuvé et qu’il n’a pas changé depuis',
			'prove who approved it and that it has not changed since'
		)
	}
];

/** One name, several standards: the purpose tells which. */
function variantOfPdf(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const variants = pick(random, VARIANTS, 3);
	const choices = VARIANTS.map(({ name }) => name);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`${who} exporte trois documents. Quelle sorte de PDF répond le mieux à chaque besoin ?`,
			`${who} is exporting three documents. Which kind of PDF best meets each need?`
		),
		fields: variants.map(({ name, need }) =>
			chosen(say(`Celui qui doit ${need.fr}`, `The one that must ${need.en}`), choices, name)
		),
		why: say(
			`A comme archivage, X comme échange avec l’imprimeur, UA comme accessibilité universelle ; un formulaire se remplit, une signature électronique prouve l’auteur et l’intégrité. Ici, dans l’ordre : ${enumerate(variants.map(({ name }) => name)).fr}. Un PDF ordinaire s’ouvrirait, mais ne garantirait rien de cela.`,
			`A as in archiving, X as in exchange with the print shop, UA as in universal accessibility; a form is filled in, an electronic signature proves the author and the integrity. Here, in order: ${enumerate(variants.map(({ name }) => name)).en}. An ordinary PDF would open, but would guarantee none of this.`
		)
	};
}

/** An archive may be neither locked, nor missing its fonts, nor a picture of text, nor depend on a link. */
function fitToArchive(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [yes, no] = [say('oui', 'yes'), say('non', 'no')];
	const none = say('aucun', 'none');
	const fit = { fonts: yes, text: yes, password: no, outside: none };
	const rows = pick(
		random,
		[
			fit,
			{ ...fit, fonts: no },
			{ ...fit, text: no },
			{ ...fit, password: yes },
			{
				...fit,
				outside: pickOne(random, [
					say('une vidéo en ligne', 'an online video'),
					say('un script', 'a script')
				])
			}
		],
		5
	);
	const year = pickNumber(random, 2015, 2024);
	const name = (i: number) => `pv-${year + Math.floor(i / 2)}-${i % 2 ? '11' : '03'}.pdf`;
	const right = name(rows.indexOf(fit));
	return {
		kind: 'qroc',
		instruction: say(
			`${who} contrôle des procès-verbaux avant de les déposer aux archives, en PDF/A et avec une recherche par mot. Un seul peut être accepté tel quel. Lequel ?`,
			`${who} is checking minutes before depositing them with the archives, as PDF/A and searchable by word. Only one can be accepted as it stands. Which one?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Fichier', 'File'),
				say('Polices incluses', 'Fonts included'),
				say('Couche de texte', 'Text layer'),
				say('Mot de passe', 'Password'),
				say('Contenu externe ou actif', 'External or active content')
			],
			rows: rows.map(({ fonts, text, password, outside }, i) => [
				name(i),
				fonts,
				text,
				password,
				outside
			])
		},
		field: { label: say('Nom du fichier', 'File name'), type: 'code', solutions: [right] },
		why: say(
			`Une archive doit s’ouvrir sans aide : polices incluses, pas de chiffrement (un mot de passe se perd), ni script ni contenu à chercher ailleurs. La couche de texte permet la recherche. Seul \`${right}\` réunit tout. Un mot de passe semble prudent, mais la norme PDF/A l’interdit.`,
			`An archive must open without help: fonts included, no encryption (a password gets lost), no script or content to fetch elsewhere. The text layer allows searching. Only \`${right}\` has it all. A password seems careful, but the PDF/A standard forbids it.`
		)
	};
}

const SEPARATORS = [
	{ mark: ';', name: say('point-virgule', 'semicolon') },
	{ mark: '|', name: say('barre verticale', 'vertical bar') },
	{ mark: ',', name: say('virgule', 'comma') }
];
const ENCODINGS = ['UTF-8', 'Windows-1252'] as const;

const TABLES = [
	{
		head: ['Prénom', 'Ville', 'Dû'],
		rows: [
			['Noé', 'Évry', '12'],
			['Zoé', 'Sète', '40']
		]
	},
	{
		head: ['Élève', 'Thème', 'Note'],
		rows: [
			['Chloé', 'Forêt', '14'],
			['Théo', 'Océan', '17']
		]
	},
	{
		head: ['Pièce', 'État', 'Qté'],
		rows: [
			['Clé', 'usé', '3'],
			['Poignée', 'rayé', '8']
		]
	},
	{
		head: ['Invité', 'Arrivée', 'Nuits'],
		rows: [
			['Anaïs', 'mardi', '2'],
			['Joël', 'été', '5']
		]
	}
];

/** UTF-8 bytes of accents of Latin letters, as Windows-1252 shows them. */
const MISREAD: Record<string, string> = {
	é: 'Ã©',
	ê: 'Ãª',
	è: 'Ã¨',
	ï: 'Ã¯',
	ë: 'Ã«',
	û: 'Ã»',
	É: 'Ã‰'
};

/** The look of the accents tells the encoding; what stands between the values tells the separator. */
function settingsOfImport(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const table = pickOne(random, TABLES);
	const { mark, name } = pickOne(random, SEPARATORS);
	const encoding = pickOne(random, ENCODINGS);
	const misread = (text: string) =>
		text.replace(/\P{ASCII}/gu, (letter) => (encoding === 'UTF-8' ? MISREAD[letter]! : '\uFFFD'));
	const lines = [table.head, ...table.rows].map((row) => misread(row.join(mark)));
	const used = encoding === 'UTF-8' ? ENCODINGS[1] : ENCODINGS[0];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} importe un fichier CSV. Lu en ${used}, il donne cet aperçu. Quels réglages choisir ?`,
			`${who} is importing a CSV file from France. Read as ${used}, it gives this preview. Which settings should be chosen?`
		),
		stimulus: codeLines('csv', lines),
		fields: [
			chosen(say('Codage des caractères', 'Character encoding'), [...ENCODINGS, 'ASCII'], encoding),
			chosen(
				say('Séparateur', 'Separator'),
				[...SEPARATORS.map((one) => one.name), say('tabulation', 'tab')],
				name
			)
		],
		why: say(
			`${encoding === 'UTF-8' ? 'Deux signes comme « Ã© » à la place d’une lettre accentuée trahissent de l’UTF-8 lu dans un ancien codage : il faut choisir UTF-8.' : 'Un losange à la place de chaque lettre accentuée trahit un ancien codage lu comme de l’UTF-8 : il faut choisir Windows-1252.'} L’ASCII n’a aucun accent. Entre les valeurs se trouve le signe ${quoted(mark).fr} (${name.fr}).`,
			`${encoding === 'UTF-8' ? 'Two signs such as “Ã©” instead of an accented letter betray UTF-8 read in an older encoding: choose UTF-8.' : 'A diamond instead of each accented letter betrays an older encoding read as UTF-8: choose Windows-1252.'} ASCII has no accents. Between the values stands the sign ${quoted(mark).en} (${name.en}).`
		)
	};
}

const QUALITIES = [
	say('Norme publiée', 'Published standard'),
	say('Lu par plusieurs logiciels', 'Read by several programs'),
	say('Sans perte', 'Lossless'),
	say('Texte cherchable', 'Searchable text'),
	say('Modifiable', 'Editable')
];

const FUNDS = [
	say('Un syndicat de copropriété', 'A homeowners’ association'),
	say('Un service de recherche', 'A research department'),
	say('Une compagnie de théâtre', 'A theater company'),
	say('Une commune', 'A town'),
	say('Un orchestre', 'An orchestra')
];

/** Three needs that only one of the formats meets together. */
function formatOfFund(random: Random): ChallengeBody {
	const fund = pickOne(random, FUNDS);
	const needs = pick(random, [0, 1, 2, 3, 4], 3);
	const letters = ['A', 'B', 'C', 'D', 'E'];
	const all = [undefined, needs[0], needs[1], needs[2], needs[0]].map((missing, i) => ({
		isRight: i === 0,
		has: QUALITIES.map((_, quality) =>
			needs.includes(quality) ? quality !== missing : i > 0 || random() < 0.4
		)
	}));
	const rows = pick(random, all, 5);
	const right = letters[rows.findIndex(({ isRight }) => isRight)]!;
	const wanted = needs.map((i) => QUALITIES[i]!);
	return {
		kind: 'qroc',
		instruction: say(
			`${fund.fr} choisit un format pour tout son fonds. Trois qualités sont indispensables, les autres ne comptent pas : ${enumerate(wanted.map(quoted)).fr}. Quel format retenir ?`,
			`${fund.en} is choosing a format for its whole collection. Three qualities are essential, the others do not matter: ${enumerate(wanted.map(quoted)).en.replace(/”$/, '.”')} Which format should be chosen?`
		),
		stimulus: {
			type: 'table',
			columns: ['Format', ...QUALITIES],
			rows: rows.map(({ has }, i) => [
				letters[i]!,
				...has.map((one) => (one ? say('oui', 'yes') : say('non', 'no')))
			])
		},
		field: { label: 'Format', type: 'code', solutions: [right] },
		why: say(
			`Ne lisez que les trois colonnes indispensables : seul ${right} y répond « oui » partout. Un format qui a davantage de qualités au total peut en manquer une dont on ne peut se passer ; on ne les additionne donc pas.`,
			`Read only the three essential columns: only ${right} answers “yes” in all of them. A format that has more qualities in total may lack one that cannot be done without; so they are not added up.`
		)
	};
}

/** Rules of an archive applied to an inventory: what stays, what is converted, what must be read first. */
function filesToConvert(random: Random): ChallengeBody {
	const fund = pickOne(random, FUNDS);
	const count = () => pickNumber(random, 12, 190);
	const rows = [
		{ what: say('PDF/A avec texte', 'PDF/A with text'), fate: 0, count: count() },
		{ what: say('DOCX', 'DOCX'), fate: 1, count: count() },
		{ what: say('ODT', 'ODT'), fate: 1, count: count() },
		{ what: say('JPG, pages numérisées', 'JPG, scanned pages'), fate: 2, count: count() },
		{ what: say('PDF, images de pages', 'PDF, page images'), fate: 2, count: count() },
		{ what: say('JPG, photos', 'JPG, photos'), fate: 0, count: count() }
	];
	const of = (fate: number) => rows.filter((row) => row.fate === fate).map((row) => row.count);
	const total = (fate: number) => of(fate).reduce((a, b) => a + b, 0);
	return {
		kind: 'qrocm',
		instruction: say(
			`${fund.fr} verse ses fichiers à une archive. Elle garde tels quels les PDF/A avec texte et les photos, convertit en PDF/A les textes modifiables, et fait passer d’abord par la reconnaissance de caractères tout texte qui n’est qu’une image. Combien de fichiers pour chaque sort ?`,
			`${fund.en} is depositing its files in an archive. The archive keeps PDF/A with text and photos as they are, converts editable texts to PDF/A, and first puts any text that is only an image through text recognition. How many files for each treatment?`
		),
		stimulus: {
			type: 'table',
			caption: say('Inventaire', 'Inventory'),
			columns: [say('Fichiers', 'Files'), say('Nombre', 'Number')],
			rows: pick(random, rows, 6).map((row) => [row.what, String(row.count)])
		},
		fields: [
			counted(say('Gardés tels quels', 'Kept as they are'), total(0)),
			counted(say('Convertis directement', 'Converted directly'), total(1)),
			counted(say('Passés à la reconnaissance', 'Put through recognition'), total(2))
		],
		why: say(
			`L’extension ne suffit pas : un JPG peut être une photo (gardée) ou une page de texte, et un PDF peut n’être qu’une image. Gardés : ${of(0).join(' + ')} = ${total(0)} ; convertis : ${of(1).join(' + ')} = ${total(1)} ; passés à la reconnaissance : ${of(2).join(' + ')} = ${total(2)}.`,
			`The extension is not enough: a JPG may be a photo (kept) or a page of text, and a PDF may be only an image. Kept: ${of(0).join(' + ')} = ${total(0)}; converted: ${of(1).join(' + ')} = ${total(1)}; put through recognition: ${of(2).join(' + ')} = ${total(2)}.`
		)
	};
}

const MEDIA = [
	{
		what: say('l’enregistrement d’un témoignage', 'the recording of a testimony'),
		lossless: ['WAV', 'FLAC', 'AIFF', 'ALAC'],
		lossy: ['MP3', 'AAC', 'OGG Vorbis']
	},
	{
		what: say('la numérisation d’une carte ancienne', 'the scan of an old map'),
		lossless: ['TIFF', 'PNG', 'BMP', 'PPM'],
		lossy: ['JPEG', 'JPEG', 'JPEG']
	}
];

/** One lossy step anywhere, and the last format cannot give back what is gone. */
function losslessChain(random: Random): ChallengeBody {
	const fund = pickOne(random, FUNDS);
	const { what, lossless, lossy } = pickOne(random, MEDIA);
	const [source, a, b, c] = pick(random, lossless, 4) as [string, string, string, string];
	const [x, y, z] = pick(random, lossy, 3) as [string, string, string];
	const chain = (...steps: string[]): Text => [source, ...steps].join(' → ');
	return choice({
		instruction: say(
			`${fund.fr} possède ${what.fr}, en ${source}, et veut pouvoir retrouver l’original **exact**. Tous ces formats ne gardent pas la même chose. Quelle suite de conversions le permet ?`,
			`${fund.en} owns ${what.en}, as a ${source} file, and wants to be able to recover the **exact** original. These formats do not all keep the same things. Which series of conversions allows it?`
		),
		right: [chain(a, b, c)],
		wrong: [chain(a, x, c), chain(y, b, a), chain(b, c, z)],
		why: say(
			`${lossless.join(', ')} gardent tout, à finesse et couleurs égales ; ${[...new Set(lossy)].join(', ')} ${new Set(lossy).size > 1 ? 'retirent' : 'retire'} des détails pour gagner de la place. Ce qui est perdu à une étape ne revient pas, même si la dernière est sans perte : un fichier plus lourd n’est pas plus riche. Seule la suite sans aucun format à perte convient.`,
			`${lossless.join(', ')} keep everything, for the same fineness and colors; ${[...new Set(lossy)].join(', ')} ${new Set(lossy).size > 1 ? 'remove' : 'removes'} detail to save space. What is lost at one step does not come back, even if the last one is lossless: a larger file is not a richer one. Only the series with no lossy format at all will do.`
		)
	});
}

/** Small numbers of megabytes, times many pages. */
function spaceOfScans(random: Random): ChallengeBody {
	const fund = pickOne(random, FUNDS);
	const pages = pickNumber(random, 6, 18) * 1000;
	const [heavy, light] = [pickOne(random, [20, 24, 25, 30]), pickOne(random, [0.4, 0.5, 0.6, 0.8])];
	const [master, copy] = [(pages * heavy) / 1000, Math.round(pages * light * 10) / 10000];
	const both = Math.round((master + copy) * 10) / 10;
	const disk = pickOne(
		random,
		[256, 512].filter((space) => master > space || both <= space)
	);
	const fits = both <= disk;
	const verdicts = [
		say('les deux jeux tiennent', 'both sets fit'),
		say('seul le jeu de consultation tient', 'only the viewing set fits')
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`${fund.fr} numérise ${amount(pages).fr} pages et veut deux jeux : un de conservation, un de consultation. Combien de gigaoctets (1 Go = 1 000 Mo) prend chacun, et que peut contenir un disque de ${disk} Go ?`,
			`${fund.en} is scanning ${amount(pages).en} pages and wants two sets: one for preservation, one for viewing. How many gigabytes (1 GB = 1,000 MB) does each take, and what can a disk of ${disk} GB hold?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Jeu', 'Set'), 'Format', say('Par page', 'Per page')],
			rows: [
				[say('Conservation', 'Preservation'), 'TIFF', size(heavy, 'M')],
				[say('Consultation', 'Viewing'), 'PDF/A', size(light, 'M')]
			]
		},
		fields: [
			{ ...counted(say('Conservation', 'Preservation'), master), unit: say('Go', 'GB') },
			{ ...counted(say('Consultation', 'Viewing'), copy), unit: say('Go', 'GB') },
			chosen(
				say('Sur le disque', 'On the disk'),
				[...verdicts, say('aucun des deux ne tient', 'neither fits')],
				verdicts[fits ? 0 : 1]!
			)
		],
		why: say(
			`${amount(pages).fr} × ${heavy} Mo = ${amount(master).fr} Go, et ${amount(pages).fr} × ${amount(light).fr} Mo = ${amount(copy).fr} Go, soit ${amount(both).fr} Go en tout : ${verdicts[fits ? 0 : 1]!.fr} sur ${disk} Go. Le TIFF garde chaque point pour l’avenir ; le PDF/A léger suffit pour lire.`,
			`${amount(pages).en} × ${heavy} MB = ${amount(master).en} GB, and ${amount(pages).en} × ${amount(light).en} MB = ${amount(copy).en} GB, that is ${amount(both).en} GB in all: ${verdicts[fits ? 0 : 1]!.en} on ${disk} GB. TIFF keeps every dot for the future; the light PDF/A is enough for reading.`
		)
	};
}
