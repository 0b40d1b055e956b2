/**
 * Whether a link of a campaign may lead there: a whole address of the web.
 *
 * Rule: `http://` or `https://` with its slashes, and an address that parses. `javascript:` would run in the page of a
 * pupil, and what has no scheme, or `https:page`, would lead into this site.
 */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}
