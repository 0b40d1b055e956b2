/** What the blocks say, on the page and in a correction. */
import type { Localized } from '../../content/challenge.ts';
import type { Block, BlockKind, Condition } from './program.ts';
import type { End } from './stage.ts';

export const BLOCK_WORDS: Record<BlockKind, Localized> = {
	forward: { fr: 'avancer', en: 'move forward' },
	left: { fr: 'tourner à gauche', en: 'turn left' },
	right: { fr: 'tourner à droite', en: 'turn right' },
	take: { fr: 'ramasser', en: 'pick up' },
	paint: { fr: 'peindre la case', en: 'paint the square' },
	repeat: { fr: 'répéter … fois', en: 'repeat … times' },
	until: { fr: 'répéter jusqu’à ce que…', en: 'repeat until…' },
	if: { fr: 'si…', en: 'if…' },
	ifElse: { fr: 'si… sinon…', en: 'if… otherwise…' }
};

export const CONDITION_WORDS: Record<Condition, Localized> = {
	wallAhead: { fr: 'il y ait un mur devant', en: 'there is a wall ahead' },
	freeAhead: { fr: 'la case devant soit libre', en: 'the square ahead is free' },
	freeLeft: { fr: 'la case à gauche soit libre', en: 'the square on the left is free' },
	freeRight: { fr: 'la case à droite soit libre', en: 'the square on the right is free' },
	itemHere: { fr: 'un objet soit ici', en: 'an object is here' },
	atFinish: { fr: 'le robot soit à l’arrivée', en: 'the robot is at the finish' }
};

/** After « si », which asks for another mood than « jusqu’à ce que ». */
export const IF_WORDS: Record<Condition, Localized> = {
	wallAhead: { fr: 'il y a un mur devant', en: CONDITION_WORDS.wallAhead.en },
	freeAhead: { fr: 'la case devant est libre', en: CONDITION_WORDS.freeAhead.en },
	freeLeft: { fr: 'la case à gauche est libre', en: CONDITION_WORDS.freeLeft.en },
	freeRight: { fr: 'la case à droite est libre', en: CONDITION_WORDS.freeRight.en },
	itemHere: { fr: 'un objet est ici', en: CONDITION_WORDS.itemHere.en },
	atFinish: { fr: 'le robot est à l’arrivée', en: CONDITION_WORDS.atFinish.en }
};

export const OTHERWISE: Localized = { fr: 'sinon', en: 'otherwise' };

export const END_WORDS: Record<End, Localized> = {
	done: { fr: 'le programme va à son terme', en: 'the program comes to its end' },
	wall: { fr: 'le robot heurte un mur', en: 'the robot hits a wall' },
	'nothing-to-take': {
		fr: 'il n’y a rien à ramasser là où est le robot',
		en: 'there is nothing to pick up where the robot is'
	},
	endless: { fr: 'le programme ne finit jamais', en: 'the program never ends' }
};

/** A block on one line, without what it holds. */
export function wordsOf({ kind, times, condition }: Block): Localized {
	if (kind === 'repeat') return { fr: `répéter ${times} fois`, en: `repeat ${times} times` };
	if (condition === null) return BLOCK_WORDS[kind];
	if (kind === 'until') {
		const { fr, en } = CONDITION_WORDS[condition];
		const until = /^[aeiouy]/.test(fr) ? 'jusqu’à ce qu’' : 'jusqu’à ce que ';
		return { fr: `répéter ${until}${fr}`, en: `repeat until ${en}` };
	}
	const { fr, en } = IF_WORDS[condition];
	return { fr: fr.startsWith('il ') ? `s’${fr}` : `si ${fr}`, en: `if ${en}` };
}
