/** Watches whether the page of a running test is in front; see `readFocus` for what counts as an absence. */
import { IN_FRONT, readFocus, SHORTEST_ABSENCE } from '#engine/invigilation/focus';

/**
 * Tells the server that an absence begins or ends, until it has heard; `agoMs` says how long ago that was by then, and
 * `isFromStop` that the page was away already when it was watched again.
 */
type Tell = (isLost: boolean, agoMs: () => number, isFromStop: boolean) => Promise<unknown>;

export class FocusWatch {
	#focus = IN_FRONT;
	#isLeft = false;
	#wasWatched = false;
	#isFromStop = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isWatched: () => boolean;
	#tell: Tell;
	/** What was noticed leaves in its order; in a cut, afterwards. */
	#told: Promise<unknown> = Promise.resolve();

	/** @param isWatched whether it matters now: not before the test, nor in a pause, when eyes are free */
	constructor(isWatched: () => boolean, tell: Tell) {
		this.#isWatched = isWatched;
		this.#tell = tell;
	}

	start(): void {
		document.addEventListener('visibilitychange', this.read);
		for (const event of ['blur', 'focus']) addEventListener(event, this.read);
		addEventListener('pagehide', this.#leave);
		addEventListener('pageshow', this.#show);
	}

	stop(): void {
		clearTimeout(this.#timer);
		document.removeEventListener('visibilitychange', this.read);
		for (const event of ['blur', 'focus']) removeEventListener(event, this.read);
		removeEventListener('pagehide', this.#leave);
		removeEventListener('pageshow', this.#show);
	}

	/** Once all that was noticed is heard: an answer does not overtake it. */
	told(): Promise<unknown> {
		return this.#told;
	}

	/** Looks at the page again: something may have changed. */
	read = (): void => {
		clearTimeout(this.#timer);
		const now = performance.now();
		const before = this.#focus;
		const isWatched = this.#isWatched();
		const signals = {
			isHidden: isWatched && (document.hidden || this.#isLeft),
			// An embedded document that has the keyboard is a part of the page: the window is blurred, the page is not.
			isBlurred: isWatched && !document.hasFocus()
		};
		const isAway = signals.isHidden || signals.isBlurred;
		if (!isAway) this.#isFromStop = false;
		else if (!this.#wasWatched) this.#isFromStop = true;
		this.#wasWatched = isWatched;
		this.#focus = readFocus(before, signals, now);
		const { awaySince, isLost } = this.#focus;
		if (isLost !== before.isLost) this.#report(isLost, isLost ? awaySince! : now);
		if (awaySince === null || isLost) return;
		this.#timer = setTimeout(this.read, SHORTEST_ABSENCE - (now - awaySince));
	};

	#report(isLost: boolean, at: number): void {
		const agoMs = () => Math.round(performance.now() - at);
		const isFromStop = this.#isFromStop;
		this.#told = this.#told.then(() => this.#tell(isLost, agoMs, isFromStop));
	}

	#leave = (): void => {
		this.#isLeft = true;
		this.read();
	};

	#show = (): void => {
		this.#isLeft = false;
		this.read();
	};
}
