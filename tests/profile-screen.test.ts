/** The pages of who trains: what to do now, his profile as it changes, his tutorials and how pages look to him. */
import type { Page, WebSocketRoute } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { framework, targetOf } from '#engine/content/framework.server';
import { tutorials } from '#engine/content/tutorials.server';
import { NOTHING_KNOWN, withAnswer } from '#engine/training/knowledge';
import { db } from '#db/connection.server';
import { readKnowledge, recordDay, writeTube } from '#db/training/knowledge';
import { readProfile } from '#db/training/profiles';
import { listTutorials } from '#db/training/tutorials';
import { sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { createCenter, createMember } from './support/center.ts';
import { createUser } from './support/room.ts';
import { createStaff } from './support/staff.ts';
import { DESKTOP, PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
const DAY = 86_400_000;

function answer(userId: string, tube: string, level: number, right = true, at = Date.now()) {
	const known = withAnswer(NOTHING_KNOWN, { level, right, at, guessing: 0 });
	return db.transaction(async (tx) => {
		await writeTube(tx, userId, tube, known, at);
		return recordDay(tx, userId, (await readKnowledge(tx, userId)).knowledge, at);
	});
}

/** Masters every tube of a competence up to a level. */
async function master(userId: string, competence: Parameters<typeof targetOf>[0], level: number) {
	for (const tube of targetOf(competence).tubes.keys()) await answer(userId, tube, level);
}

async function expectNoSideScroll(page: Page): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
}

const PAGES = ['/app', '/app/competences', '/app/tutoriels', '/app/affichage'];

describe('the space of who trains', () => {
	it('is where he lands; who works for certifications stays at the entrance', async () => {
		const landing = async ({ cookie }: { cookie: string }) => {
			const response = await fetch(windows.base, { headers: { cookie }, redirect: 'manual' });
			return response.headers.get('location') ?? response.status;
		};
		expect(await landing(await createUser())).toBe('/app');
		expect(await landing(await createStaff('support'))).toBe(200);
		expect(await landing(await createMember(await createCenter()))).toBe(200);
		expect(await landing({ cookie: '' })).toBe(200);
		for (const path of PAGES) expect((await windows.read(path)).status).toBe(303);
	});

	it('welcomes a newcomer, in both languages and without script', async () => {
		const { cookie } = await createUser('Ada');
		const { text } = await windows.read('/app', cookie);
		expect(text).toContain('Bonjour Ada');
		expect(text).toMatch(
			/href="\/app\/competences\/1\.1"[^>]*>\s*Commencer ma première compétence/
		);
		const page = await windows.open('/app', { cookie, locale: 'en-GB', viewport: PHONE });
		for (const path of PAGES) {
			await page.goto(windows.base + path);
			await page.locator('h1').waitFor();
			await expectAccessible(page);
			await expectNoSideScroll(page);
		}
	});

	it('says what to do now, and is accessible with something in it', async () => {
		const { cookie, userId } = await createUser('Bilal');
		await answer(userId, [...framework.tubes.keys()][0]!, 2, true, Date.now() - 3 * DAY);
		await master(userId, '2.1', 1);
		const page = await windows.open('/app', { cookie });
		await page.getByRole('heading', { name: 'À reprendre' }).waitFor();
		expect(await page.getByText('Bienvenue').count()).toBe(0);
		for (const path of PAGES) {
			await page.goto(windows.base + path);
			await page.locator('h1').waitFor();
			await expectAccessible(page);
		}
	});
});

describe('a profile on two devices', () => {
	it('moves with each answer given elsewhere, and explains what is missing', async () => {
		const { cookie, userId } = await createUser();
		const openDevice = async (viewport = DESKTOP) => {
			const device: { socket?: WebSocketRoute; isWatching?: boolean } = {};
			const prepare = (page: Page) =>
				page.routeWebSocket(/socket\.io/, (socket) => {
					const server = socket.connectToServer();
					server.onMessage((message) => {
						if (/^43\d+\[.*"pix":/.test(String(message))) device.isWatching = true;
						socket.send(message);
					});
					device.socket = socket;
				});
			const page = await windows.open('/app/competences', { cookie, viewport, prepare });
			// A page that asks late for its profile would hear what is written below.
			await expect.poll(() => device.isWatching).toBe(true);
			return { page, socket: () => device.socket! };
		};
		const { page: desktop, socket } = await openDevice();
		const { page: phone, socket: socketOfPhone } = await openDevice(PHONE);
		const gauge = (page: Page) =>
			page.getByRole('link', { name: 'Interagir' }).getByRole('img', { name: 'Niveau 1,' });
		await desktop.getByText('il manque 5 compétences').waitFor();
		expect(await gauge(desktop).count()).toBe(0);
		await desktop.getByRole('link', { name: 'Programmer' }).focus();

		const before = await readProfile(userId);
		await master(userId, '2.1', 1);
		// The hub that knows of the answer is another process: what it would say is said here.
		const tell = (profile: typeof before) =>
			socket().send(`42["profile:changed",${JSON.stringify(profile)}]`);
		tell(await readProfile(userId));
		await gauge(desktop).waitFor();
		await desktop.getByText('il manque 4 compétences').waitFor();
		tell(before);
		await desktop.evaluate(() => new Promise(requestAnimationFrame));
		expect(await gauge(desktop).count(), 'the newest stays').toBe(1);
		const focused = await desktop.evaluate(() => document.activeElement?.textContent);
		expect(focused).toContain('Programmer');
		await desktop.getByText('Voir les chiffres').click();
		await desktop.locator('canvas').waitFor();
		expect(await desktop.locator('tbody tr').count()).toBe(1);

		expect(await gauge(phone).count()).toBe(0);
		await socketOfPhone().close();
		await gauge(phone).waitFor();
	});
});

describe('the settings of the display', () => {
	it('are tried at once, saved without script too, and follow to another device', async () => {
		const { cookie } = await createUser();
		const page = await windows.open('/app/affichage', { cookie });
		const root = page.locator('html');
		await page.getByLabel('Contraste renforcé').press('Space');
		expect(await root.getAttribute('data-contrasted')).toBe('');
		await page.getByRole('link', { name: 'Tutoriels' }).click();
		await page.getByRole('heading', { name: 'Terminés' }).waitFor();
		expect(await root.getAttribute('data-contrasted'), 'what was not saved is undone').toBeNull();
		await page.goBack();
		for (const label of ['Contraste renforcé', 'Texte plus espacé', 'Lecture à voix haute']) {
			await page.getByLabel(label).check();
		}
		await page.evaluate(() => {
			speechSynthesis.getVoices = () => [{ lang: 'fr-FR' } as SpeechSynthesisVoice];
			speechSynthesis.speak = ({ text, lang }) => (document.title = `${lang} ${text}`);
		});
		await page.getByRole('button', { name: 'Écouter' }).click();
		await page.getByRole('button', { name: 'Arrêter la lecture' }).waitFor();
		expect(await page.title()).toMatch(/^fr-FR Une adresse qui commence/);
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await page.getByText('Vos réglages sont enregistrés.').waitFor();
		await expectAccessible(page);
		await page.setViewportSize(PHONE);
		for (const path of PAGES) {
			await page.goto(windows.base + path);
			await expectNoSideScroll(page);
		}
		const elsewhere = await windows.read('/app/certifications', cookie);
		expect(elsewhere.text).toMatch(/<html lang="fr" data-spaced data-contrasted>/);

		await sendForm(windows.base, '/app/affichage', { isStill: 'on' }, cookie);
		const { text } = await windows.read('/app/affichage', cookie);
		expect(text).toMatch(/<html lang="fr" data-still>/);
		expect((await windows.read('/connexion')).text).toMatch(/<html lang="fr" ?>/);
	});
});

describe('the installed application', () => {
	it('has a name, a first page and its icons', async () => {
		const manifest = JSON.parse((await windows.read('/manifest.webmanifest')).text) as {
			start_url: string;
			icons: { src: string }[];
		};
		expect(manifest).toMatchObject({ name: 'Vigie', start_url: '/app', display: 'standalone' });
		for (const { src } of manifest.icons) expect((await windows.read(src)).status).toBe(200);
		expect((await windows.read('/')).text).toMatch(
			/rel="manifest" href="[./]*manifest.webmanifest"/
		);
	});

	it('shows a clear page without network, and keeps the program and nothing of anybody', async () => {
		const { cookie } = await createUser();
		const page = await windows.open('/app', { cookie });
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await page.reload();
		await page.context().setOffline(true);
		await page.goto(`${windows.base}/app/tutoriels`);
		await page.getByRole('heading', { name: 'Pas de réseau' }).waitFor();
		await page.getByRole('heading', { name: 'No network' }).waitFor();
		await expectAccessible(page);
		const kept = await page.evaluate(async () => {
			const names = await caches.keys();
			const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return all.flat().map(({ url }) => new URL(url).pathname);
		});
		expect(kept).toContain('/hors-ligne.html');
		expect(
			kept.filter((path) => path !== '/hors-ligne.html' && !path.startsWith('/_app/immutable/'))
		).toEqual([]);
		await page.context().setOffline(false);
		await page.getByRole('heading', { name: 'Terminés' }).waitFor();
	});
});

describe.runIf(tutorials.size > 0)('a tutorial', () => {
	it('is read, saved and done, without script too', async () => {
		const { cookie, userId } = await createUser();
		const { id, title } = [...tutorials.values()][0]!;
		await answer(userId, id, 2, false);
		const page = await windows.open('/app', { cookie, javaScriptEnabled: false });
		await page.getByRole('link', { name: title.fr }).click();
		await page.getByRole('button', { name: 'Enregistrer pour plus tard' }).click();
		await page.getByRole('button', { name: 'j’ai terminé' }).click();
		await page.getByRole('button', { name: 'Je n’ai pas terminé' }).waitFor();
		expect(await listTutorials(userId)).toEqual({ recommended: [], saved: [id], done: [id] });
		await page.getByRole('button', { name: 'Retirer des enregistrés' }).click();
		await page.getByRole('button', { name: 'Enregistrer pour plus tard' }).waitFor();
		expect(await listTutorials(userId)).toMatchObject({ saved: [], done: [id] });
		const scripted = await windows.open(`/app/tutoriels/${id}`, { cookie, viewport: PHONE });
		await expectAccessible(scripted);
		await expectNoSideScroll(scripted);
		const unknown = await sendForm(windows.base, '/app/tutoriels/rien?/save', {}, cookie);
		expect(unknown.status).toBe(404);
	});
});
