import type { Tube } from '../challenge.ts';

export const textPatterns: Tube = {
	id: 'textPatterns',
	competence: '3.4',
	title: { fr: 'Reconnaître un motif dans un texte', en: 'Matching a pattern in a text' },
	tutorial: {
		title: {
			fr: 'Lire un motif, du joker à l’expression régulière',
			en: 'Reading a pattern, from wildcards to regular expressions'
		},
		minutes: 2,
		body: {
			fr: 'Un motif décrit en une ligne toute une famille de textes : on compare chaque texte au motif, de gauche à droite, sans sauter de caractère.\n\n**Avec les jokers des noms de fichiers** : `?` remplace exactement un caractère, `*` une suite quelconque, même vide. Le reste doit être identique, extension comprise.\n\n**Avec une expression régulière** :\n\n- `^` et `$` : le début et la fin du texte ;\n- `[2-5]` : un caractère de 2 à 5 ; `\\d` : un chiffre ;\n- `{3}` : trois fois ce qui précède ;\n- `(a|b)` : l’un ou l’autre.\n\n**La méthode.** Découpez le motif en morceaux, posez-les un à un sur le texte, et arrêtez-vous au premier désaccord : le texte est refusé.\n\n**Exemple.** `^[A-C]\\d{2}$` accepte B07, mais refuse D07 (mauvaise lettre) et B7 (un chiffre manque).\n\n**Le piège.** `[1-95]` ne veut pas dire « de 1 à 95 » : les crochets ne valent qu’un caractère, ici un chiffre de 1 à 9, ou 5.',
			en: 'A pattern describes a whole family of texts in one line: you compare each text with the pattern, from left to right, without skipping any character.\n\n**With the wildcards of file names**: `?` stands for exactly one character, `*` for any run of characters, even an empty one. The rest must be identical, including the extension.\n\n**With a regular expression**:\n\n- `^` and `$`: the start and the end of the text;\n- `[2-5]`: one character from 2 to 5; `\\d`: a digit;\n- `{3}`: three times what comes before;\n- `(a|b)`: one or the other.\n\n**The method.** Cut the pattern into pieces, lay them one by one over the text, and stop at the first mismatch: the text is rejected.\n\n**Example.** `^[A-C]\\d{2}$` accepts B07, but rejects D07 (wrong letter) and B7 (one digit is missing).\n\n**The trap.** `[1-95]` does not mean “from 1 to 95”: brackets stand for a single character, here a digit from 1 to 9, or 5.'
		}
	},
	skills: [
		{
			level: 3,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Dans ce dossier, Tiphaine lance la commande `copy judo_2026-0?-*.jpg D:\\Club`. Le `?` remplace un seul caractère, le `*` n’importe quelle suite de caractères. Quels fichiers sont copiés ? Plusieurs réponses sont attendues.',
						en: 'In this folder, Tiphaine runs the command `copy judo_2026-0?-*.jpg D:\\Club`. The `?` stands for a single character, the `*` for any run of characters. Which files are copied? Several answers are expected.'
					},
					why: {
						fr: 'Le nom doit commencer par `judo_2026-0`, suivi d’un caractère, d’un tiret, de n’importe quoi, puis finir par `.jpg`. `judo_2026-09-20_podium.jpg` convient, car `*` couvre « 20_podium ». `judo_2026-11-08.jpg` échoue sur le 0, et l’extension `.png` ne va pas.',
						en: 'The name must start with `judo_2026-0`, followed by one character, a hyphen, anything, then end with `.jpg`. `judo_2026-09-20_podium.jpg` fits, because `*` covers “20_podium.” `judo_2026-11-08.jpg` fails on the 0, and the extension `.png` does not fit.'
					},
					stimulus: {
						type: 'files',
						path: 'Photos',
						entries: [
							{ name: 'judo_2025-06-12.jpg' },
							{ name: 'judo_2026-03-07.jpg' },
							{ name: 'judo_2026-03-07.png' },
							{ name: 'judo_2026-09-20_podium.jpg' },
							{ name: 'judo_2026-11-08.jpg' },
							{ name: 'karate_2026-05-16.jpg' }
						]
					},
					options: [
						'judo_2025-06-12.jpg',
						'judo_2026-03-07.jpg',
						'judo_2026-03-07.png',
						'judo_2026-09-20_podium.jpg',
						'judo_2026-11-08.jpg',
						'karate_2026-05-16.jpg'
					],
					solutions: [1, 3]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Le formulaire d’un site vérifie les codes postaux avec cette expression régulière. Quels habitants verront leur code **refusé** ? Plusieurs réponses sont attendues.',
						en: 'A website form checks French postal codes with this regular expression. Which residents will have their code **rejected**? Several answers are expected.'
					},
					why: {
						fr: 'Le motif n’accepte que trois débuts : 01 à 09, 10 à 89 et 90 à 95, puis trois chiffres. 97400 et 98800 commencent par 97 et 98 : ils sont refusés. 20000 et 95000 passent, par `[1-8]\\d` et par `9[0-5]`.',
						en: 'The pattern accepts only three kinds of beginnings: 01 to 09, 10 to 89 and 90 to 95, then three digits. 97400 and 98800 begin with 97 and 98, so they are rejected. 20000 and 95000 pass, through `[1-8]\\d` and `9[0-5]`.'
					},
					stimulus: {
						type: 'code',
						language: 'regex',
						text: '^(0[1-9]|[1-8]\\d|9[0-5])\\d{3}$'
					},
					options: [
						'01000 (Bourg-en-Bresse)',
						{ fr: '97400 (Saint-Denis de La Réunion)', en: '97400 (Saint-Denis, Réunion)' },
						'20000 (Ajaccio)',
						'95000 (Cergy)',
						'98800 (Nouméa)',
						'59000 (Lille)'
					],
					solutions: [1, 4]
				}
			]
		}
	]
};
