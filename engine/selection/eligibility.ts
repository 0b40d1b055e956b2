import type { CompiledBank } from './compiled-bank.ts';
import { indexOfServed, InvalidSessionError, type CertificationSession } from './session.ts';

/** What a test gives up, in this order and one more at a time, when its bank is too thin for all of it. */
export const RELAXATIONS = ['spacing', 'enemies', 'blueprint', 'tube'] as const;
export type Relaxation = (typeof RELAXATIONS)[number];

/** How many of `RELAXATIONS` are given up before each of them is. */
const SPACING = RELAXATIONS.indexOf('spacing') + 1;
const ENEMIES = RELAXATIONS.indexOf('enemies') + 1;
const TUBE = RELAXATIONS.indexOf('tube') + 1;

/** The highest mark that fits. */
const LAST_READING = 2 ** 31 - 1;

/**
 * Which challenges of a bank a session may still ask. One is made with the bank and reads one session after the other;
 * marks carry the number of the reading, so that none has to be erased.
 */
export class Eligibility {
	/** Challenges that count, asked so far: in all, and in each competence. */
	counted = 0;
	readonly visits: Int32Array;

	#bank: CompiledBank;
	#reading = 0;
	#tubes: Int32Array;
	#skills: Int32Array;
	#enemies: Int32Array;
	#isAccessibleOnly = false;
	/** The challenge served last is timed, or there is none; it is focused. */
	#afterTimed = false;
	#afterFocused = false;

	constructor(bank: CompiledBank) {
		this.#bank = bank;
		this.visits = new Int32Array(bank.competences.length);
		this.#tubes = new Int32Array(bank.tubeCount);
		this.#skills = new Int32Array(bank.skillCount);
		this.#enemies = new Int32Array(bank.challenges.length);
	}

	read({ served, isAccessibleOnly }: CertificationSession): void {
		const bank = this.#bank;
		if (this.#reading === LAST_READING) this.#forget();
		const reading = ++this.#reading;
		this.counted = 0;
		this.visits.fill(0);
		this.#isAccessibleOnly = isAccessibleOnly;
		let last = -1;
		for (const { id, outcome } of served) {
			last = indexOfServed(bank, id);
			const skill = bank.skillOf[last]!;
			// Whatever a test gives up, it asks for no skill again.
			if (this.#skills[skill] === reading) {
				throw new InvalidSessionError('malformed', `served: ${id}, its skill twice`);
			}
			this.#skills[skill] = reading;
			this.#tubes[bank.tubeOf[last]!] = reading;
			for (const enemy of bank.enemiesOf[last]!) this.#enemies[enemy] = reading;
			if (outcome === 'excluded') continue;
			this.counted++;
			this.visits[bank.competenceOf[last]!]!++;
		}
		// Nothing is at −1. Nobody begins against the clock.
		this.#afterTimed = last === -1 || bank.isTimed[last] === 1;
		this.#afterFocused = bank.isFocused[last] === 1;
	}

	/** The numbers of the readings begin again. */
	#forget(): void {
		this.#reading = 0;
		for (const marks of [this.#tubes, this.#skills, this.#enemies]) marks.fill(0);
	}

	/** @param givenUp how many of `RELAXATIONS` the test does without */
	allows(index: number, givenUp: number): boolean {
		const bank = this.#bank;
		const reading = this.#reading;
		if (this.#skills[bank.skillOf[index]!] === reading) return false;
		if (givenUp < TUBE && this.#tubes[bank.tubeOf[index]!] === reading) return false;
		if (givenUp < ENEMIES && this.#enemies[index] === reading) return false;
		if (this.#isAccessibleOnly && bank.isAccessible[index] === 0) return false;
		if (givenUp >= SPACING) return true;
		if (this.#afterTimed && bank.isTimed[index] === 1) return false;
		return !(this.#afterFocused && bank.isFocused[index] === 1);
	}
}
