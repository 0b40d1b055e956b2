/** The voice of the browser: it reads texts aloud, one after another, in the language of the page. */

/** Some browsers tell which voices they have only a moment after they were asked. */
const VOICES_WITHIN = 1_500;

export class Speech {
	/** `voiceless`: nothing here can read this language aloud. */
	state = $state<'quiet' | 'reading' | 'voiceless'>('quiet');
	/** A text nobody holds any more may never tell that it was read to its end. */
	#texts: SpeechSynthesisUtterance[] = [];
	#reading = 0;

	async read(texts: readonly string[], language: string): Promise<void> {
		const reading = ++this.#reading;
		if (!('speechSynthesis' in window)) {
			this.state = 'voiceless';
			return;
		}
		this.state = 'reading';
		const voice = await findVoice(language);
		if (reading !== this.#reading) return;
		if (!voice) {
			this.state = 'voiceless';
			return;
		}
		speechSynthesis.cancel();
		this.#texts = texts.map((text) => {
			const speech = new SpeechSynthesisUtterance(text);
			speech.lang = voice.lang.replace('_', '-');
			speech.onerror = ({ error }) => {
				if (error !== 'canceled' && error !== 'interrupted') this.#end(reading, 'voiceless');
			};
			return speech;
		});
		this.#texts.at(-1)!.onend = () => this.#end(reading, 'quiet');
		for (const text of this.#texts) speechSynthesis.speak(text);
	}

	stop(): void {
		if (this.state === 'reading') speechSynthesis.cancel();
		this.#reading++;
		this.#texts = [];
		this.state = 'quiet';
	}

	#end(reading: number, state: 'quiet' | 'voiceless'): void {
		if (reading === this.#reading) this.state = state;
	}
}

async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
	const find = () =>
		speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
	return (
		find() ??
		new Promise((resolve) => {
			const look = () => {
				clearTimeout(timer);
				speechSynthesis.removeEventListener?.('voiceschanged', look);
				resolve(find());
			};
			const timer = setTimeout(look, VOICES_WITHIN);
			speechSynthesis.addEventListener?.('voiceschanged', look);
		})
	);
}
