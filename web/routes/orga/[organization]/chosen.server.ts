/** Those of a page of a list, and more. */
const MOST_CHOSEN = 100;

/** Who was ticked in a list, each once. */
export function readChosen(from: URLSearchParams | FormData): string[] {
	return [...new Set(from.getAll('id').map(String))].slice(0, MOST_CHOSEN);
}

/** The same, in a list of learners; a number that no learner has is nobody's. */
export function readChosenLearners(from: URLSearchParams | FormData): number[] {
	return readChosen(from)
		.filter((id) => /^[1-9]\d{0,8}$/.test(id))
		.map(Number);
}

/** What the page before did, said once more; 0 for anything that is no count. */
export function readCount(params: URLSearchParams, name: string): number {
	const text = params.get(name) ?? '';
	return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
