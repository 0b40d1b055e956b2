import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '#db/connection.server';
import {
	DEMO_PASSWORD,
	PUPILS,
	seedSchool,
	seedSession,
	STAFF,
	usernameOf,
	type SeededSession
} from '#db/seed/school';
import { openSocket, order, sendForm, signInByForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { startApp, type App, type Mode } from './support/app.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { openTestDatabase } from './support/database.ts';
import { controlNetwork, type Network } from './support/network.ts';
import { openGateway } from './support/no-websocket.ts';

const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

describe.each<Mode>(['development', 'production'])('a session, on the %s server', (mode) => {
	const zoe = PUPILS.at(-1)!;
	let app: App;
	let databaseUrl: string;
	let session: SeededSession;
	let browser: Browser;
	let pupil: Page;
	let network: Network;
	/** The page of another pupil, who joined too. */
	let joinedPath: string;
	let invigilator: Page;
	const troubles: string[] = [];

	async function openWindow(viewport = DESKTOP): Promise<Page> {
		const context: BrowserContext = await browser.newContext({ viewport, locale: 'fr-FR' });
		context.setDefaultTimeout(60_000);
		const page = await context.newPage();
		page.on('pageerror', (error) => troubles.push(error.message));
		page.on('console', (message) => {
			const text = message.text();
			// Vite's own client, in development, looks for its server from a worker and around proxies.
			const isOfVite = mode === 'development' && /^Creating a worker|\/\?token=/.test(text);
			if (text.includes('Content Security Policy') && !isOfVite) troubles.push(text);
		});
		return page;
	}

	/** Opens a page and waits until its scripts answer: forms then behave as they do for a person. */
	async function open(page: Page, path: string): Promise<void> {
		await page.goto(app.base + path);
		await page.waitForLoadState('networkidle');
	}

	async function signIn(page: Page, login: string): Promise<void> {
		await page.getByLabel('Adresse e-mail ou identifiant').fill(login);
		await page.getByLabel('Mot de passe').fill(DEMO_PASSWORD);
		await page.getByRole('button', { name: 'Je me connecte' }).click();
	}

	const row = (): Locator =>
		invigilator.locator('li.row', { hasText: `${zoe.lastName.toUpperCase()} ${zoe.firstName}` });
	const currentNumber = async () =>
		Number((await pupil.locator('.progress').textContent())!.match(/\d+/)![0]);
	const heading = (name: string | RegExp) => pupil.getByRole('heading', { name });
	const challenge = (n: number) => heading(new RegExp(`^Épreuve ${n} sur 32`));

	async function typeAccessCode(page: Page): Promise<void> {
		await page.getByLabel('Code d’accès').fill(session.accessCode);
		await page.getByRole('button', { name: /le test$/ }).click();
	}

	beforeAll(async () => {
		databaseUrl = await openTestDatabase();
		const { centerId } = await seedSchool();
		session = await seedSession(centerId);
		await closeDatabase();
		app = await startApp(mode, databaseUrl);
		browser = await launchBrowser();
		pupil = await openWindow();
		network = await controlNetwork(pupil);
		invigilator = await openWindow();
	});

	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	/** What the server of developers does in no other way. */
	const inProduction = it.runIf(mode === 'production');

	it('lets the pupil sign in and join, and refuses a birth date that does not exist', async () => {
		await open(pupil, '/');
		await expectAccessible(pupil);
		await open(pupil, '/app/certifications');
		await expectAccessible(pupil);
		await signIn(pupil, usernameOf(zoe));
		await pupil.waitForURL('**/app/certifications');

		await pupil.getByLabel('Numéro de session').fill(String(session.id));
		await pupil.getByLabel('Prénom').fill('zoe');
		await pupil.getByLabel('Nom de naissance').fill('MOREL');
		await pupil.getByLabel('Jour').fill('31');
		await pupil.getByLabel('Mois').fill('2');
		await pupil.getByLabel('Année').fill('2010');
		await pupil.getByRole('button', { name: 'Continuer' }).click();
		await pupil.getByRole('alert').getByText('n’existe pas').waitFor();
		expect(await pupil.getByLabel('Prénom').inputValue()).toBe('zoe');
		await expectAccessible(pupil);
		await pupil.getByLabel('Jour').fill('22');
		await pupil.getByLabel('Mois').fill('9');
		await pupil.getByRole('button', { name: 'Continuer' }).click();
		await pupil.waitForURL('**/app/certifications/*');
	});

	it('lets the invigilator enter by the session password, and refuses a wrong one', async () => {
		await open(invigilator, '/surveillance');
		await signIn(invigilator, STAFF.invigilator.email);
		await invigilator.waitForURL('**/surveillance');
		await expectAccessible(invigilator);
		await invigilator.getByLabel('Numéro de session').fill(String(session.id));
		await invigilator.getByLabel('Mot de passe de session').fill('C-faux22');
		await invigilator.getByRole('button', { name: 'Surveiller la session' }).click();
		await invigilator.getByRole('alert').getByText('incorrect').waitFor();
		await invigilator
			.getByLabel('Mot de passe de session')
			.fill(`C-${session.invigilatorPassword}`);
		await invigilator.getByRole('button', { name: 'Surveiller la session' }).click();
		await invigilator.waitForURL(`**/surveillance/${session.id}`);
		await row().waitFor();
		// A pointer among the rows would hold them where they are.
		await invigilator.mouse.move(0, 0);
		expect(await invigilator.locator('li.row').count()).toBe(30);
	});

	inProduction('shows the thirty candidates without scrolling, and fits a phone', async () => {
		const overflow = () =>
			invigilator.evaluate(() => [
				document.documentElement.scrollHeight - innerHeight,
				document.documentElement.scrollWidth - innerWidth
			]);
		expect(await overflow()).toEqual([0, 0]);
		await invigilator.setViewportSize(PHONE);
		expect((await overflow())[1]).toBe(0);
		await expectAccessible(invigilator);
		await invigilator.setViewportSize(DESKTOP);
		await expectAccessible(invigilator);
	});

	it('takes the pupil through the instructions by the keyboard, and shows him waiting at once', async () => {
		await heading('Un test qui s’adapte à vous').waitFor();
		await expectAccessible(pupil);
		for (let screen = 1; screen < 5; screen++) {
			await pupil.getByRole('button', { name: 'Suivant' }).press('Enter');
		}
		await pupil.getByRole('checkbox').press('Space');
		await pupil.getByRole('button', { name: 'Je suis prêt·e' }).press('Enter');
		await heading(/va vous autoriser/).waitFor();
		await expectAccessible(pupil);
		await row().getByText('À autoriser').waitFor();
		// He needs the invigilator, so he comes first.
		expect(await invigilator.locator('li.row').first().textContent()).toContain('MOREL');
	});

	it('opens the waiting page by itself once authorized, and asks for the access code', async () => {
		await row().getByRole('button', { name: 'Autoriser' }).press('Enter');
		await heading('Vous pouvez commencer').waitFor();
		await pupil.getByText(/valable encore 1[45]:\d\d/).waitFor();
		await row()
			.getByText(/Autorisé 1[45]:\d\d/)
			.waitFor();
		await expectAccessible(pupil);
		await pupil.getByLabel('Code d’accès').fill('BBBB22');
		await pupil.getByRole('button', { name: 'Commencer le test' }).click();
		await pupil.getByRole('alert').waitFor();
		await typeAccessCode(pupil);
		await challenge(1).waitFor();
		await row().getByText('En cours').waitFor();
	});

	it('goes from a challenge to the next in one round trip, with the count and the clock in sight', async () => {
		await pupil.getByRole('button', { name: /Temps restant : 1:4\d:\d\d/ }).waitFor();
		for (let n = 1; n <= 6; n++) {
			await challenge(n).waitFor();
			await expectAccessible(pupil);
			await pupil.getByRole('button', { name: 'Je passe' }).press('Enter');
		}
		await challenge(7).waitFor();
		await row().getByText('6/32').waitFor();
	});

	inProduction('asks for an answer before it submits an empty one', async () => {
		// Some kinds always have an answer (an order), a timed one is not shown yet: skip until one that can be empty.
		for (let n = 7; n < 14; n++) {
			await challenge(n).waitFor();
			const isShown = (await pupil.getByRole('button', { name: 'Je valide' }).count()) > 0;
			if (isShown && (await pupil.locator('ol .handle').count()) === 0) break;
			await pupil.getByRole('button', { name: 'Je passe' }).click();
		}
		await pupil.getByRole('button', { name: 'Je valide' }).click();
		await pupil
			.getByRole('alert')
			.getByText(/pour valider, ou passez/)
			.waitFor();
	});

	inProduction('asks before Back leaves the test, and stays in it', async () => {
		const question = await pupil.locator('h1').textContent();
		expect(await pupil.locator('header a').count()).toBe(0);
		await pupil.evaluate(() => history.back());
		await heading('Quitter le test').waitFor();
		await expectAccessible(pupil);
		await pupil.getByRole('button', { name: 'Rester dans le test' }).click();
		await heading('Quitter le test').waitFor({ state: 'detached' });
		expect(await pupil.locator('h1').textContent()).toBe(question);
		await row().getByText('En cours').waitFor();
	});

	inProduction(
		'blocks the challenge on an alert, tops the board, and goes on by itself once accepted',
		async () => {
			const number = await currentNumber();
			const question = await pupil.locator('h1').textContent();
			await pupil.getByRole('button', { name: 'Signaler un problème' }).click();
			await expectAccessible(pupil);
			await pupil.getByRole('button', { name: 'Oui, signaler' }).click();
			await pupil.getByText('Problème signalé.').waitFor();
			expect(await pupil.getByRole('button', { name: 'Je valide' }).isDisabled()).toBe(true);

			await row()
				.getByText(/Épreuve \d+ · \d/)
				.waitFor();
			expect(await invigilator.locator('li.row').first().textContent()).toContain('MOREL');
			expect(await invigilator.title()).toContain('(1)');
			// A search never hides what waits for a decision.
			await invigilator.getByRole('searchbox').fill('éli');
			await invigilator.locator('li.row', { hasText: 'Elias' }).waitFor();
			expect(await row().count()).toBe(1);
			expect(await invigilator.locator('li.row').count()).toBe(2);
			await invigilator.getByRole('searchbox').fill('');

			await row().getByRole('button', { name: 'Traiter' }).click();
			await expectAccessible(invigilator);
			await invigilator.getByLabel('Le site est bloqué', { exact: false }).check();
			await invigilator.getByRole('button', { name: 'Accepter' }).click();
			await challenge(number).waitFor();
			await pupil.getByText('Problème signalé.').waitFor({ state: 'detached' });
			expect(await pupil.locator('h1').textContent()).not.toBe(question);
		}
	);

	inProduction('keeps an answer through a network cut, and needs nobody to go on', async () => {
		const before = await currentNumber();
		await network.cut();
		await pupil.getByRole('button', { name: 'Je passe' }).click();
		await pupil.getByText('Votre réponse est gardée sur cet ordinateur').waitFor();
		await row().getByText('Connexion perdue').waitFor();
		await network.mend();
		await challenge(before + 1).waitFor();
		await row().getByText(`${before}/32`).waitFor();
		await row().getByText('En cours').waitFor();
	});

	// Whoever kills the server of development waits for Vite, and learns nothing more.
	it.runIf(mode === 'production')(
		'keeps an answer through a killed server, and comes back to it by WebSocket',
		async () => {
			const before = await currentNumber();
			const requests: string[] = [];
			pupil.on('request', (request) => requests.push(request.url()));
			const port = Number(new URL(app.base).port);
			await app.kill();
			await pupil.getByRole('button', { name: 'Je passe' }).click();
			await pupil.getByText('Votre réponse est gardée sur cet ordinateur').waitFor();
			app = await startApp(mode, databaseUrl, port);
			await challenge(before + 1).waitFor();
			await row().getByText(`${before}/32`).waitFor();
			expect(requests.filter((url) => url.includes('transport=polling'))).toEqual([]);
		}
	);

	inProduction(
		'returns to the same challenge after a reload, once the invigilator authorizes it',
		async () => {
			const number = await currentNumber();
			const question = await pupil.locator('h1').textContent();
			await pupil.reload();
			await heading(/doit vous autoriser à reprendre/).waitFor();
			await row().getByRole('button', { name: 'Reprise' }).click();
			await heading('Vous pouvez reprendre').waitFor();
			await typeAccessCode(pupil);
			await challenge(number).waitFor();
			expect(await pupil.locator('h1').textContent()).toBe(question);
		}
	);

	it('shows a form sent to the pages on the board at once: pages and hub share one announce', async () => {
		const other = PUPILS[0]!;
		const cookie = await signInByForm(app.base, usernameOf(other), DEMO_PASSWORD);
		const [year, month, day] = other.birthDate.split('-') as [string, string, string];
		const joined = await sendForm(
			app.base,
			'/app/certifications',
			{ sessionNumber: String(session.id), ...other, extraTimePercent: '', day, month, year },
			cookie
		);
		joinedPath = joined.location!;
		expect(joinedPath).toMatch(/certifications\/\d+$/);
		await invigilator
			.locator('li.row', { hasText: other.lastName.toUpperCase() })
			.getByText('Lit les consignes')
			.waitFor();
		const socket = openSocket(app.base, cookie);
		expect(await order(socket, 'clock:read', null)).toMatchObject({ ok: true });
		socket.close();

		// …and one pool: each pool names its connections with a draw of its own.
		const sql = postgres(databaseUrl, { max: 1, connection: { application_name: 'the test' } });
		const pools = await sql`
			select distinct application_name from pg_stat_activity
			where datname = current_database() and application_name like 'vigie %'`;
		await sql.end();
		expect(pools).toHaveLength(1);
	});

	inProduction('lets a pupil in where the network stops WebSocket', async () => {
		const gateway = await openGateway(app.base);
		const page = await openWindow();
		await page.goto(`${gateway.base}/connexion?vers=${joinedPath}`);
		await page.waitForLoadState('networkidle');
		await signIn(page, usernameOf(PUPILS[0]!));
		await page.getByRole('heading', { name: 'Un test qui s’adapte à vous' }).waitFor();
		await page.context().close();
		gateway.close();
	});

	inProduction('sends who signs in nowhere but to a page of the site', async () => {
		const { cookie, location } = await sendForm(
			app.base,
			'/connexion?vers=%2F%09%2Fevil.example%2Fx',
			{ login: usernameOf(PUPILS[1]!), password: DEMO_PASSWORD }
		);
		expect(new URL(location!, app.base).origin).toBe(app.base);
		const again = await fetch(`${app.base}/connexion?vers=%2F%09%2Fevil.example`, {
			headers: { cookie },
			redirect: 'manual'
		});
		expect(new URL(again.headers.get('location')!, app.base).origin).toBe(app.base);
	});

	inProduction('limits the attempts to sign in, to join and to invigilate', async () => {
		const countAccepted = async (attempt: (n: number) => Promise<{ status: number }>) => {
			let accepted = 0;
			while ((await attempt(accepted)).status !== 429 && accepted < 100) accepted++;
			return accepted;
		};
		const wrong = { login: 'somebody', password: 'wrong' };
		expect(await countAccepted(() => sendForm(app.base, '/connexion', wrong))).toBe(5);
		// Somebody else at the same address is not locked out.
		const cookie = await signInByForm(app.base, STAFF.secondTeacher.email, DEMO_PASSWORD);
		const entry = { sessionNumber: String(session.id), password: 'wrong' };
		expect(await countAccepted(() => sendForm(app.base, '/surveillance', entry, cookie))).toBe(10);
		const identity = {
			sessionNumber: String(session.id),
			firstName: 'A',
			lastName: 'B',
			day: '1',
			month: '1',
			year: '2010'
		};
		expect(
			await countAccepted(() => sendForm(app.base, '/app/certifications', identity, cookie))
		).toBe(20);
	});

	inProduction('refuses a name that no database keeps as a wrong one', async () => {
		const login = { login: 'a\0b', password: DEMO_PASSWORD };
		expect((await sendForm(app.base, '/connexion', login)).status).toBe(400);
	});

	inProduction('speaks English all along once asked to', async () => {
		const page = await openWindow();
		await open(page, '/connexion');
		await page.getByRole('button', { name: 'English' }).click();
		await page.getByRole('heading', { name: 'Sign in' }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.getByLabel('E-mail address or username').fill('nobody');
		await page.getByLabel('Password').fill('wrong');
		await page.getByRole('button', { name: 'Sign in', exact: true }).click();
		await page.getByRole('alert').getByText('incorrect').waitFor();
		await expectAccessible(page);
		await page.context().close();
	});

	inProduction('says in plain words that a page does not exist', async () => {
		const page = await openWindow();
		await open(page, '/nulle-part');
		await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor();
		await expectAccessible(page);
		await page.context().close();
	});

	inProduction(
		'ends the test when the invigilator says so, and the score is not published yet',
		async () => {
			await row()
				.getByRole('button', { name: /détails$/ })
				.click();
			await expectAccessible(invigilator);
			await invigilator.getByRole('button', { name: 'Mettre fin au test' }).click();
			await invigilator.getByRole('button', { name: 'Oui, mettre fin au test' }).click();
			await heading('Votre test est terminé').waitFor();
			await pupil.getByText('Le surveillant a mis fin au test.').waitFor();
			await expectAccessible(pupil);
			// The ended stand apart, folded.
			await invigilator.mouse.move(0, 0);
			await invigilator.getByRole('button', { name: /^Terminés/ }).click();
			await row().getByText('score non publié').waitFor();
			for (const text of ['Terminé par le surveillant', 'score non publié']) {
				const isClipped = await row()
					.getByText(text)
					.evaluate((element) => element.scrollWidth > element.clientWidth);
				expect([text, isClipped]).toEqual([text, false]);
			}
		}
	);

	it('met no error of script and no breach of the content policy on the way', () => {
		expect(troubles).toEqual([]);
	});
});
