/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the program, and nothing of anybody: the files of the build, whose names change with what they hold, so that an
 * open page finds the rest of itself without network. Pages, data and sockets are left to the network. A new version is
 * installed beside this one, and takes over once the last page of this one is closed: until then these need its files.
 */
import { build, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const NAME = `build-${version}`;
const OFFLINE = '/hors-ligne.html';
const kept = new Set(build);

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(NAME).then((cache) => cache.addAll([...build, OFFLINE])));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) =>
				Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)))
			)
			// The very first page, which came before this worker. Of another version, its files have other names.
			.then(() => worker.clients.claim())
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (kept.has(pathname)) event.respondWith(fromBuild(request));
	else if (request.mode === 'navigate') event.respondWith(fromNetwork(request));
});

async function fromBuild(request: Request): Promise<Response> {
	const cache = await caches.open(NAME);
	return (await cache.match(request)) ?? fetch(request);
}

async function fromNetwork(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (cut) {
		const cache = await caches.open(NAME);
		const page = await cache.match(OFFLINE);
		if (page) return page;
		throw cut;
	}
}
