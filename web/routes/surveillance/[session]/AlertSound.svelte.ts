/** Two short notes when an alert comes, and again when it becomes late, then critical. */
/* eslint-disable svelte/prefer-svelte-reactivity -- nothing on screen depends on what was heard */
import { alertLevel, type AlertLevel } from '#engine/invigilation/attention';
import { hasPendingAlert, type BoardRow } from '#engine/invigilation/board';

const NOTES: Record<AlertLevel, readonly number[]> = {
	fresh: [660, 880],
	late: [660, 880, 660, 880],
	critical: [880, 660, 880, 660, 880, 660]
};
const NOTE_SECONDS = 0.16;
const VOLUME = 0.25;

export class AlertSound {
	/** Browsers stay silent until somebody pressed a key or a button in the page. */
	isAllowed = $state(false);

	#context: AudioContext | null = null;
	/** The level at which each alert was last heard. */
	#heard = new Map<number, AlertLevel>();

	/** In the browser only: sounds as soon as a gesture allows it. Returns what stops it. */
	open(): () => void {
		if (!('AudioContext' in window)) return () => {};
		const context = new AudioContext();
		this.#context = context;
		const read = () => (this.isAllowed = context.state === 'running');
		context.addEventListener('statechange', read);
		read();
		const allow = () => void this.allow();
		window.addEventListener('pointerdown', allow, true);
		window.addEventListener('keydown', allow, true);
		return () => {
			window.removeEventListener('pointerdown', allow, true);
			window.removeEventListener('keydown', allow, true);
			void context.close();
		};
	}

	async allow(): Promise<void> {
		if (this.#context?.state === 'suspended') await this.#context.resume();
	}

	/** Says once each new alert and each step of its age. Until sound is allowed, nothing counts as said. */
	announce(rows: readonly BoardRow[], now: number, isMuted: boolean): void {
		const pending = rows.filter(hasPendingAlert).map(({ alert }) => alert!);
		for (const id of this.#heard.keys()) {
			if (!pending.some((alert) => alert.id === id)) this.#heard.delete(id);
		}
		if (!this.isAllowed) return;
		const news = pending
			.map((alert) => ({ id: alert.id, level: alertLevel(alert, now) }))
			.filter(({ id, level }) => this.#heard.get(id) !== level);
		for (const { id, level } of news) this.#heard.set(id, level);
		if (news.length === 0 || isMuted) return;
		const levels = news.map(({ level }) => level);
		this.#play(
			levels.includes('critical') ? 'critical' : levels.includes('late') ? 'late' : 'fresh'
		);
	}

	#play(level: AlertLevel): void {
		const context = this.#context!;
		for (const [i, frequency] of NOTES[level].entries()) {
			const start = context.currentTime + i * NOTE_SECONDS;
			const oscillator = new OscillatorNode(context, { frequency, type: 'sine' });
			const gain = new GainNode(context, { gain: 0 });
			gain.gain.setValueAtTime(0, start);
			gain.gain.linearRampToValueAtTime(VOLUME, start + 0.02);
			gain.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS);
			oscillator.connect(gain).connect(context.destination);
			oscillator.start(start);
			oscillator.stop(start + NOTE_SECONDS);
		}
	}
}
