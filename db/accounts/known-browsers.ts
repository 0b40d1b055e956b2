/**
 * Browsers that already signed in to an account, by a cookie that they keep: a mark for each account, which says nothing of
 * it to anybody else. Failures of a known browser are counted apart, so that nobody keeps its holder out from elsewhere.
 */
import { isSameSecret, drawLinkCode, sign } from '../secrets.server.ts';

/** A browser of a school serves many pupils. */
const KEPT_MARKS = 30;
const MARK = /^([\w-]{16})\.([\w-]{22})$/;
const PURPOSE = 'known browsers';

/** The mark of this account among those of a browser, null when it never signed in to it. */
export function findMark(cookie: string, userId: string): string | null {
	for (const mark of marksOf(cookie)) {
		const [, nonce, signature] = MARK.exec(mark)!;
		if (isSameSecret(signature!, signatureOf(nonce!, userId))) return nonce!;
	}
	return null;
}

/** What the browser keeps once it signed in to this account. */
export function withMark(cookie: string, userId: string): string {
	if (findMark(cookie, userId)) return marksOf(cookie).join(' ');
	const nonce = drawLinkCode().slice(0, 16);
	const mark = `${nonce}.${signatureOf(nonce, userId)}`;
	return [mark, ...marksOf(cookie)].slice(0, KEPT_MARKS).join(' ');
}

const signatureOf = (nonce: string, userId: string) => sign(PURPOSE, `${nonce} ${userId}`);

function marksOf(cookie: string): string[] {
	return cookie
		.split(' ')
		.filter((mark) => MARK.test(mark))
		.slice(0, KEPT_MARKS);
}
