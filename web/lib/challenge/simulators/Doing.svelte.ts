import { areSendable, run, type Machine } from '#engine/simulators/simulator';
import { m } from '$lib/paraglide/messages';

/** What is kept of it outside: the acts of the answer. */
export interface Kept<Act> {
	acts: Act[];
}

/** What a pupil does in a simulator: act by act, each one done and said, or refused with its reason, and the last undone. */
export class Doing<Setup, Act, State, Refusal extends string> {
	readonly #simulator: Machine<Setup, Act, State, Refusal>;
	readonly #setup: Setup;
	readonly #kept: Kept<Act>;
	readonly #refusals: Record<Refusal, () => string>;

	/** Why the last act was impossible; empty when it was not. */
	refusal = $state('');
	/** What was done last, for who hears it. */
	said = $state('');
	readonly state: State = $derived.by(() => run(this.#simulator, this.#setup, this.#kept.acts)!);

	/** @param kept what was kept may be of what is no longer so: then it begins anew */
	constructor(
		simulator: Machine<Setup, Act, State, Refusal>,
		setup: Setup,
		kept: Kept<Act>,
		refusals: Record<Refusal, () => string>
	) {
		this.#simulator = simulator;
		this.#setup = setup;
		this.#kept = kept;
		this.#refusals = refusals;
		if (run(simulator, setup, kept.acts) === null) kept.acts = [];
	}

	get isBegun(): boolean {
		return this.#kept.acts.length > 0;
	}

	/** @param said what to say once it is done */
	act(one: Act, said: string): boolean {
		const acts = [...this.#kept.acts, one];
		const next = areSendable(acts) ? this.#simulator.act(this.state, one) : null;
		this.refusal =
			next === null
				? m.simulator_too_many()
				: typeof next === 'string'
					? this.#refusals[next as Refusal]()
					: '';
		if (this.refusal) return false;
		this.#kept.acts = acts;
		this.said = said;
		return true;
	}

	/** Something that changes nothing of the answer. */
	say(said: string): void {
		this.said = said;
		this.refusal = '';
	}

	undo(): void {
		this.#kept.acts = this.#kept.acts.slice(0, -1);
		this.say(m.simulator_was_undone());
	}
}
