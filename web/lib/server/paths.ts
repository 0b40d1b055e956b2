/** Only a path of this site: a link must not send who follows it elsewhere. */
export function safePath(wanted: string | null, here: URL): string {
	if (!wanted || !URL.canParse(wanted, here)) return '/';
	const { origin, pathname, search } = new URL(wanted, here);
	// A path that begins with two slashes names another site, once it stands alone.
	return origin === here.origin ? pathname.replace(/^\/+/, '/') + search : '/';
}

/** The origin of this site as others know it: `ORIGIN`, or how the page was asked for. */
export function siteOf({ origin }: URL): string {
	return process.env.ORIGIN || origin;
}
