import type { Tube } from '../challenge.ts';

export const videoEditing: Tube = {
	id: 'videoEditing',
	competence: '3.2',
	title: { fr: 'Monter et exporter une vidéo', en: 'Editing and exporting a video' },
	tutorial: {
		title: {
			fr: 'Ordonner, sous-titrer et alléger une vidéo',
			en: 'Ordering, subtitling and slimming down a video'
		},
		minutes: 1,
		body: {
			fr: 'Monter une vidéo, c’est placer des séquences sur une ligne de temps, puis l’exporter dans un fichier que l’on pourra envoyer.\n\nPour l’**ordre**, placez d’abord ce qui est sûr (début, fin), puis ce qui vient « juste avant » ou « juste après ».\n\nPour les **sous-titres**, chaque bloc donne un début et une fin, sous la forme `heures:minutes:secondes,millièmes`. S’ils arrivent trop tôt, ajoutez le décalage ; trop tard, retirez-le. À 60 secondes, passez une minute. Exemple : `00:00:59,500` plus 2 secondes donne `00:01:01,500`.\n\nPour le **poids** :\n\n- taille (en bits) = débit total × durée (en secondes) ;\n- un octet vaut 8 bits ;\n- débit total = image + son.\n\nExemple : 1 000 kb/s pendant 80 secondes font 80 000 kb, soit 10 Mo.\n\nLe piège est d’oublier de convertir : les débits comptent des **bits**, les fichiers des **octets**, et les durées se mettent en secondes.',
			en: 'Editing a video means placing clips on a timeline, then exporting it to a file that can be sent.\n\nFor the **order**, first place what is certain (start, end), then what comes “just before” or “just after.”\n\nFor **subtitles**, each block gives a start and an end, in the form `hours:minutes:seconds,thousandths`. If they come too early, add the offset; too late, subtract it. At 60 seconds, carry over a minute. Example: `00:00:59,500` plus 2 seconds gives `00:01:01,500`.\n\nFor the **size**:\n\n- size (in bits) = total bit rate × duration (in seconds);\n- one byte is 8 bits;\n- total bit rate = picture + sound.\n\nExample: 1,000 kb/s for 80 seconds make 80,000 kb, that is 10 MB.\n\nThe trap is to forget to convert: bit rates count **bits**, files count **bytes**, and durations must be put in seconds.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'order',
					seconds: 90,
					instruction: {
						fr: 'Kenza monte la vidéo du club de kayak. Placez les séquences dans l’ordre demandé par le message.',
						en: 'Kenza is editing the kayak club’s video. Put the clips in the order requested in the message.'
					},
					why: {
						fr: 'Fixez d’abord les bouts : le logo ouvre, l’interview de Mariam ferme, et la course est juste avant elle. La mise à l’eau précède la course mais suit le vestiaire : la visite du vestiaire vient donc juste après le logo.',
						en: 'Fix the ends first: the logo opens, the interview with Mariam closes, and the race comes just before it. The launch precedes the race but follows the locker room, so the locker room tour comes right after the logo.'
					},
					stimulus: {
						type: 'mail',
						from: 'Gaël Tanguy <g.tanguy@kayak-rance.example>',
						to: 'Kenza',
						subject: { fr: 'Vidéo du club', en: 'Club video' },
						body: {
							fr: 'Bonjour Kenza,\n\nPour la vidéo : commence par le logo et termine par l’interview de Mariam. Juste avant l’interview, mets la course.\n\nLa mise à l’eau des kayaks vient avant la course, mais après la visite du vestiaire.\n\nMerci !\n\nGaël',
							en: 'Hi Kenza,\n\nFor the video: start with the logo and end with the interview with Mariam. Put the race just before the interview.\n\nThe kayak launch comes before the race but after the tour of the locker room.\n\nThanks!\n\nGaël'
						}
					},
					items: [
						{ fr: 'Logo du club', en: 'Club logo' },
						{ fr: 'Visite du vestiaire', en: 'Locker room tour' },
						{ fr: 'Mise à l’eau', en: 'Kayak launch' },
						{ fr: 'Course', en: 'Race' },
						{ fr: 'Interview de Mariam', en: 'Interview with Mariam' }
					]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Tous les sous-titres de cette vidéo s’affichent 3,5 secondes **trop tôt**. Écrivez l’heure de début corrigée du sous-titre 2, sous la même forme que dans le fichier.',
						en: 'All the subtitles of this video appear 3.5 seconds **too early**. Write the corrected start time of subtitle 2, in the same form as in the file.'
					},
					why: {
						fr: 'Trop tôt veut dire qu’il faut retarder, donc ajouter 3,5 secondes à `00:00:58,200`, le premier temps du sous-titre 2. 58,2 + 3,5 = 61,7 secondes, soit une minute et 1,7 seconde : `00:01:01,700`.',
						en: 'Too early means they must be delayed, so add 3.5 seconds to `00:00:58,200`, the first time of subtitle 2. 58.2 + 3.5 = 61.7 seconds, that is one minute and 1.7 seconds: `00:01:01,700`.'
					},
					stimulus: {
						type: 'code',
						language: 'srt',
						text: {
							fr: '1\n00:00:04,000 --> 00:00:06,500\nBienvenue au fournil.\n\n2\n00:00:58,200 --> 00:01:01,000\nLa pâte repose toute la nuit.\n\n3\n00:01:12,400 --> 00:01:15,000\nÀ cinq heures, on enfourne.',
							en: '1\n00:00:04,000 --> 00:00:06,500\nWelcome to the bakery.\n\n2\n00:00:58,200 --> 00:01:01,000\nThe dough rests all night.\n\n3\n00:01:12,400 --> 00:01:15,000\nAt five in the morning, we bake.'
						}
					},
					field: {
						label: { fr: 'Heure de début', en: 'Start time' },
						type: 'code',
						solutions: ['00:01:01,700', '00:01:01.700']
					}
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Le site où Basile dépose sa vidéo refuse les fichiers de plus de 300 Mo. Quel débit vidéo maximal peut-il choisir ? Ne comptez que l’image et le son, avec 1 Mo = 1 000 000 octets et 1 kb = 1 000 bits.',
						en: 'The website where Basile uploads his video rejects files over 300 MB. What is the highest video bit rate he can choose? Count only picture and sound, with 1 MB = 1,000,000 bytes and 1 kb = 1,000 bits.'
					},
					why: {
						fr: '300 Mo font 2 400 000 000 bits, car un octet vaut 8 bits. Sur 12 min 30 s, soit 750 secondes, cela permet 3 200 kb/s pour l’image et le son. Retirez les 192 kb/s de l’audio : il reste 3 008 kb/s.',
						en: '300 MB is 2,400,000,000 bits, since a byte is 8 bits. Over 12 min 30 s, that is 750 seconds, this allows 3,200 kb/s for picture and sound. Subtract the 192 kb/s of audio: 3,008 kb/s remain.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Exporter la vidéo', en: 'Export video' },
						body: {
							fr: 'Durée : 12 min 30 s\n\nDébit audio : 192 kb/s (constant)\n\nDébit vidéo : … kb/s (constant)',
							en: 'Duration: 12 min 30 s\n\nAudio bit rate: 192 kb/s (constant)\n\nVideo bit rate: … kb/s (constant)'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Exporter', en: 'Export' }
						]
					},
					field: {
						label: { fr: 'Débit vidéo maximal', en: 'Highest video bit rate' },
						type: 'number',
						solutions: ['3008'],
						unit: 'kb/s'
					}
				}
			]
		}
	]
};
