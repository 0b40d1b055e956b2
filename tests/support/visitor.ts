/** A browser without pages: it keeps cookies by site and path, and follows redirections from one site to another. */
export class Visitor {
	/** @param headers that it sends with each request, as a proxy would add them */
	constructor(readonly headers: Record<string, string> = {}) {}

	readonly #cookies = new Map<string, Map<string, { value: string; path: string }>>();

	get(address: string | URL): Promise<Visit> {
		return this.#send(new URL(address), { headers: { accept: 'text/html' } });
	}

	/** @param from the site of the page that holds the form */
	post(address: string | URL, fields: Record<string, string>, from?: string): Promise<Visit> {
		const url = new URL(address);
		return this.#send(url, {
			method: 'POST',
			body: new URLSearchParams(fields),
			headers: { accept: 'text/html', origin: from ?? url.origin }
		});
	}

	/** Follows redirections, at most until one leads to this path. */
	async follow(visit: Visit, until?: (next: URL) => boolean): Promise<Visit> {
		let now = visit;
		for (let i = 0; now.location && !until?.(now.location); i++) {
			if (i > 20) throw new Error('too many redirections');
			now = await this.get(now.location);
		}
		return now;
	}

	cookiesOf(address: string | URL): string {
		const { origin, pathname } = new URL(address);
		return [...(this.#cookies.get(origin) ?? [])]
			.filter(([, { path }]) => pathname.startsWith(path))
			.map(([name, { value }]) => `${name}=${value}`)
			.join('; ');
	}

	/** Forgets the cookies of a site. */
	leave(origin: string): void {
		this.#cookies.delete(origin);
	}

	/** Takes the cookies of another one, as a thief would. */
	copy(other: Visitor): this {
		for (const [origin, cookies] of other.#cookies) this.#cookies.set(origin, new Map(cookies));
		return this;
	}

	async #send(url: URL, init: RequestInit): Promise<Visit> {
		const own = { cookie: this.cookiesOf(url), 'accept-language': 'fr', ...this.headers };
		const headers = { ...init.headers, ...own };
		const response = await fetch(url, { ...init, headers, redirect: 'manual' });
		for (const line of response.headers.getSetCookie()) this.#keep(url, line);
		const location = response.headers.get('location');
		return {
			url,
			status: response.status,
			text: mainOf(await response.text()),
			location: location === null ? null : new URL(location, url)
		};
	}

	#keep({ origin }: URL, line: string): void {
		const [pair, ...attributes] = line.split(/; */) as [string, ...string[]];
		const [name, ...value] = pair.split('=') as [string, ...string[]];
		const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
		const cookies = this.#cookies.get(origin) ?? new Map<string, { value: string; path: string }>();
		this.#cookies.set(origin, cookies);
		if (attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(name);
		else cookies.set(name, { value: value.join('='), path });
	}
}

/** What a page says, without what surrounds each of them. */
function mainOf(text: string): string {
	return /<main[^]*<\/main>/.exec(text)?.[0] ?? text;
}

export interface Visit {
	url: URL;
	status: number;
	text: string;
	location: URL | null;
}
