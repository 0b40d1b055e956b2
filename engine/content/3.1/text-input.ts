import type { Tube } from '../challenge.ts';

export const textInput: Tube = {
	id: 'textInput',
	competence: '3.1',
	title: { fr: 'Saisir et corriger un texte', en: 'Typing and correcting a text' },
	tutorial: {
		title: {
			fr: 'Écrire et déplacer des mots au clavier',
			en: 'Typing and moving words with the keyboard'
		},
		minutes: 1,
		body: {
			fr: 'Quelques touches suffisent pour écrire sans faute de frappe et déplacer du texte sans le retaper.\n\nPour les majuscules :\n\n- **Maj** (ou Shift) ne vaut que pendant que vous appuyez ;\n- le **verrouillage des majuscules** reste actif jusqu’à ce que vous appuyiez de nouveau dessus. Un petit voyant l’indique souvent.\n\nPour déplacer un mot, sélectionnez-le puis :\n\n- `Ctrl` + `X` le coupe : il quitte le texte et va en mémoire ;\n- `Ctrl` + `C` le copie : il reste et va aussi en mémoire ;\n- `Ctrl` + `V` colle ce qui est en mémoire, à l’endroit du curseur ;\n- `Ctrl` + `Z` annule.\n\nSi un mot est sélectionné quand vous collez, il est **remplacé**. La mémoire garde son contenu : vous pouvez coller plusieurs fois.\n\nExemple : dans « un deux », coupez « deux », placez le curseur au début et collez : « deux un ».\n\nLe piège est de copier autre chose avant d’avoir collé : le premier texte en mémoire est perdu.',
			en: 'A few keys are enough to type without slips and move text without retyping it.\n\nFor capitals:\n\n- **Shift** only works while you hold it;\n- **Caps Lock** stays on until you press it again. A small light often shows it.\n\nTo move a word, select it, then:\n\n- `Ctrl` + `X` cuts it: it leaves the text and goes into memory;\n- `Ctrl` + `C` copies it: it stays and also goes into memory;\n- `Ctrl` + `V` pastes what is in memory, where the cursor is;\n- `Ctrl` + `Z` undoes.\n\nIf a word is selected when you paste, it is **replaced**. Memory keeps its content: you can paste several times.\n\nExample: in “one two,” cut “two,” place the cursor at the start and paste: “two one.”\n\nThe trap is to copy something else before pasting: the first text in memory is lost.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Agathe a écrit ce texte sans regarder l’écran. Elle a appuyé par erreur sur une touche du clavier avant de commencer. Laquelle ?',
						en: 'Agathe typed this text without looking at the screen. She had pressed a key of the keyboard by mistake before she started. Which one?'
					},
					why: {
						fr: 'Majuscules et minuscules sont inversées partout : « bONJOUR mADAME ». C’est l’effet du verrouillage des majuscules : les lettres sortent en capitales, et la touche Maj, utilisée au début des mots, donne alors une minuscule.',
						en: 'Capitals and small letters are swapped everywhere: “hELLO sUSAN.” This is the effect of Caps Lock: letters come out as capitals, and the Shift key, used at the start of words, then gives a small letter.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Texte tapé', en: 'Text typed' },
						body: {
							fr: 'bONJOUR mADAME\n\njE VOUDRAIS VOIR mONSIEUR lEROY MARDI MATIN',
							en: 'hELLO sUSAN\n\ni WOULD LIKE TO SEE mISTER lEROY ON tUESDAY MORNING'
						}
					},
					field: {
						label: { fr: 'Nom de la touche', en: 'Name of the key' },
						type: 'text',
						solutions: [
							{ fr: 'Verr Maj', en: 'Caps Lock' },
							{ fr: 'Verr. Maj', en: 'The Caps Lock key' },
							{ fr: 'Touche Verr Maj', en: 'Caps Lock key' },
							{ fr: 'Touche Verr. Maj', en: 'Capslock' },
							{ fr: 'La touche Verr Maj', en: 'Capital lock' },
							{ fr: 'Verrouillage majuscule', en: 'Capitals lock' },
							{ fr: 'Verrouillage des majuscules', en: 'Shift Lock' },
							{ fr: 'Touche de verrouillage des majuscules', en: 'Cap lock' },
							{ fr: 'Verrouillage maj', en: 'Caps' },
							{ fr: 'Majuscule verrouillée', en: 'Caps Lk key' },
							{ fr: 'Maj verrouillée', en: 'Locked caps' },
							{ fr: 'Verr Majuscule', en: 'Lock caps' },
							{ fr: 'Verrou majuscule', en: 'Caps Lk' },
							{ fr: 'Verrou maj', en: 'Locked capitals' },
							{ fr: 'Verrouillage des maj', en: 'Capslock key' },
							{ fr: 'Fix Maj', en: 'Capitals lock key' },
							'CapsLk',
							{ fr: 'Cadenas', en: 'Padlock' },
							{ fr: 'La touche cadenas', en: 'The padlock key' }
						]
					}
				}
			]
		},
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					seconds: 120,
					instruction: {
						fr: 'Tony range une liste avec son clavier, en suivant ces étapes à la lettre. Qu’est-il écrit sur la ligne à la fin ?\n\n(Sur certains ordinateurs, la touche `Ctrl` s’appelle `Cmd`.)',
						en: 'Tony is rearranging a list with his keyboard, following these steps to the letter. What does the line say at the end?\n\n(On some computers, the `Ctrl` key is called `Cmd`.)'
					},
					why: {
						fr: '`Ctrl` + `X` retire « beurre » et le garde en mémoire : il reste « farine sucre lait ». Coller sur « farine » sélectionné le remplace par « beurre ». La mémoire n’est pas vidée : le second `Ctrl` + `V` écrit encore « beurre », en fin de ligne.',
						en: '`Ctrl` + `X` removes “butter” and keeps it in memory: “flour sugar milk” remains. Pasting over the selected “flour” replaces it with “butter.” Memory is not emptied: the second `Ctrl` + `V` writes “butter” again, at the end of the line.'
					},
					stimulus: {
						type: 'text',
						title: { fr: 'Étapes', en: 'Steps' },
						body: {
							fr: 'Ligne de départ : **farine sucre beurre lait**\n\nIl sélectionne le mot « beurre » et fait `Ctrl` + `X`.\n\nIl sélectionne le mot « farine » et fait `Ctrl` + `V`.\n\nIl place le curseur en fin de ligne et refait `Ctrl` + `V`.',
							en: 'Starting line: **flour sugar butter milk**\n\nHe selects the word “butter” and presses `Ctrl` + `X`.\n\nHe selects the word “flour” and presses `Ctrl` + `V`.\n\nHe places the cursor at the end of the line and presses `Ctrl` + `V` again.'
						}
					},
					field: {
						label: { fr: 'Ligne à la fin', en: 'Line at the end' },
						type: 'text',
						solutions: [
							{ fr: 'beurre sucre lait beurre', en: 'butter sugar milk butter' },
							{ fr: 'beurre, sucre, lait, beurre', en: 'butter, sugar, milk, butter' }
						]
					}
				}
			]
		}
	]
};
