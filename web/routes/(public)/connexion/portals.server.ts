import { listEnabledPortals } from '#db/portals';

/** The other ways of signing in, for `Portals.svelte`. */
export async function loadPortals(): Promise<{ slug: string; name: string }[]> {
	return (await listEnabledPortals()).map(({ slug, name }) => ({ slug, name }));
}
