/** A candidate in a real window. */
import { eq } from 'drizzle-orm';
import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	Page as Window
} from 'playwright-core';
import { expect } from 'vitest';
import { db } from '#db/connection.server';
import { findCandidate } from '#db/candidates';
import { answers, drafts } from '#db/schema/assessments';
import type { SeededSession } from '#db/seed/school';
import { sendOrder, type ClientSocket } from '../../scripts/simulation/client.ts';
import { expectAccessible } from './accessibility.ts';
import type { App } from './app.ts';
import { controlNetwork, type Network } from './network.ts';
import type { Person } from './room.ts';
import { picture } from './look.ts';

/** What a test may ask of the window that it opens. */
export interface WindowOptions extends BrowserContextOptions {
	/** Done before any script of the page. */
	prepare?: (page: Window) => Promise<unknown>;
}

export async function signIn(context: BrowserContext, url: string, cookie: string): Promise<void> {
	const [name, value] = cookie.split('=') as [string, string];
	await context.addCookies([{ name, value, url }]);
}

export interface Place {
	app: App;
	browser: Browser;
	session: SeededSession;
	board: ClientSocket;
	troubles: string[];
}

const SIZES = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

/** A candidate, and the window in which he sits his test: another one after each `open`. */
export class Pupil {
	window!: Window;
	network!: Network;
	#options: WindowOptions = {};

	constructor(
		readonly place: Place,
		readonly person: Person & { candidateId: number }
	) {}

	get candidateId() {
		return this.person.candidateId;
	}

	/** On a computer that keeps nothing yet. */
	async open(options: WindowOptions = {}): Promise<Window> {
		this.#options = options;
		const { browser, app } = this.place;
		const context = await browser.newContext({ locale: 'fr-FR', ...options });
		context.setDefaultTimeout(60_000);
		await signIn(context, app.base, this.person.cookie);
		await this.#show(await context.newPage());
		return this.window;
	}

	/** The page dies as if its process was killed; another tab of the same computer opens it again, with a network. */
	async crash(): Promise<void> {
		const context = this.window.context();
		const cdp = await context.newCDPSession(this.window);
		const died = this.window.waitForEvent('crash');
		void cdp.send('Page.crash').catch(() => {});
		await died;
		const next = await context.newPage();
		await this.window.close();
		await this.network.mend();
		await this.#show(next);
	}

	async #show(window: Window): Promise<void> {
		this.window = window;
		window.on('pageerror', (error) => this.place.troubles.push(error.message));
		this.network = await controlNetwork(window);
		await this.#options.prepare?.(window);
		await window.goto(`${this.place.app.base}/app/certifications/${this.candidateId}`);
	}

	/** Types the access code, once the page asks for it. */
	async enter(): Promise<void> {
		const { window } = this;
		const form = window.locator('form', { has: window.locator('input[name=accessCode]') });
		await form.locator('input').fill(this.place.session.accessCode);
		await form.locator('button').click();
		await window.locator('article').waitFor();
	}

	/** Comes back after leaving the page: asks, is authorized, types the code. */
	async resume(): Promise<void> {
		await this.window.locator('.lamp').waitFor();
		const { board, session } = this.place;
		await expect
			.poll(() => sendOrder(board, session.id, [this.candidateId], { kind: 'authorizeResume' }), {
				timeout: 60_000
			})
			.toMatchObject({ data: { refused: [] } });
		await this.enter();
	}

	/** Number of the challenge on screen. */
	async number(): Promise<number> {
		return Number((await this.window.locator('.progress').textContent())!.match(/\d+/)![0]);
	}

	heading(name: string | RegExp) {
		return this.window.getByRole('heading', { name });
	}

	challenge(number: number) {
		return this.heading(new RegExp(`^(Épreuve|Challenge) ${number} `));
	}

	button(name: string | RegExp) {
		return this.window.getByRole('button', { name });
	}

	/** Challenges are drawn, and a timed one waits to be begun: after this, its form is there. */
	async unveil(): Promise<void> {
		const gate = this.button(/^(Commencer|Begin)$/);
		await this.window.locator('article form').or(gate).first().waitFor();
		if (await gate.isVisible()) await gate.click();
		await this.window.locator('article form').waitFor();
	}

	/** What the database says of him now. */
	async facts() {
		const now = (await findCandidate(db, this.candidateId))!;
		const assessmentId = now.assessment!.id;
		const given = await db.select().from(answers).where(eq(answers.assessmentId, assessmentId));
		const kept = await db.select().from(drafts).where(eq(drafts.assessmentId, assessmentId));
		return { ...now, given, kept };
	}

	/** In both sizes: accessible, and pictures in the folder that `SCREENSHOTS` names, when somebody wants to look. */
	async look(name: string): Promise<void> {
		await expectAccessible(this.window);
		if (!process.env.SCREENSHOTS) return;
		const before = this.window.viewportSize()!;
		for (const [size, viewport] of Object.entries(SIZES)) {
			await this.window.setViewportSize(viewport);
			await picture(this.window, `${name}-${size}`, { fullPage: false });
		}
		await this.window.setViewportSize(before);
	}
}
