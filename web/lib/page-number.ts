/** The page of a list that an address asks for: from 1, and 1 for what is no number of a page. */
export function readPageNumber(params: URLSearchParams): number {
	const page = Number(params.get('page'));
	return Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1;
}
