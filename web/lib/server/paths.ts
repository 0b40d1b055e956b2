/** Only a path of this site: a link must not send who follows it elsewhere. */
export function safePath(wanted: string | null, here: URL): string {
	if (!wanted || !URL.canParse(wanted, here)) return '/';
	const { origin, pathname, search } = new URL(wanted, here);
	return origin === here.origin ? pathname + search : '/';
}
