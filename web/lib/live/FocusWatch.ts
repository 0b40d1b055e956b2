/** Watches whether the page of a running test is in front; see `readFocus` for what counts as an absence. */
import { IN_FRONT, readFocus, SHORTEST_ABSENCE } from '#engine/invigilation/focus';

/** Tells the server that an absence begins or ends, until it has heard; `agoMs` says how long ago that was by then. */
type Tell = (isLost: boolean, agoMs: () => number) => Promise<unknown>;

export class FocusWatch {
	#focus = IN_FRONT;
	#isLeft = false;
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
		this.#focus = readFocus(before, signals, now);
		const { awaySince, isLost } = this.#focus;
		if (isLost !== before.isLost) this.#report(isLost, isLost ? awaySince! : now);
		if (awaySince === null || isLost) return;
		this.#timer = setTimeout(this.read, SHORTEST_ABSENCE - (now - awaySince));
	};

	#report(isLost: boolean, at: number): void {
		const agoMs = () => Math.round(performance.now() - at);
		this.#told = this.#told.then(() => this.#tell(isLost, agoMs));
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
