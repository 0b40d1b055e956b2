/** Pupils in real windows, on the whole application, with an invigilator who lets them in. */
import type { Browser, Page as Window } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { SeededSession } from '#db/seed/school';
import {
	openSocket,
	order,
	sendOrder,
	type ClientSocket
} from '../../scripts/simulation/client.ts';
import { startApp, type App } from './app.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { closeDatabase, openTestDatabase } from './database.ts';
import { prepareFirstChallenges, serveFirst, type FirstChallenge } from './first-challenge.ts';
import { Pupil, signIn } from './pupil.ts';
import { createCandidate, createInvigilator, createSession, type Person } from './room.ts';

/** The application in its process, a browser, a session and an invigilator at his socket, for all tests of a file. */
export function usePupils(count: number) {
	let app: App;
	let browser: Browser;
	let session: SeededSession;
	let invigilator: Person;
	let board: ClientSocket;
	let number = 0;
	const troubles: string[] = [];

	beforeAll(async () => {
		const databaseUrl = await openTestDatabase();
		await prepareFirstChallenges();
		session = await createSession(count);
		invigilator = await createInvigilator(session);
		app = await startApp('production', databaseUrl);
		board = openSocket(app.base, invigilator.cookie);
		browser = await launchBrowser();
	});
	afterAll(async () => {
		board?.close();
		await browser?.close();
		await app?.stop();
		await closeDatabase();
	});

	/** The next candidate of the session, who has read the instructions and is authorized to start. */
	async function arrive({ first }: { first?: FirstChallenge } = {}): Promise<Pupil> {
		const person = await createCandidate(session, number++);
		const { candidateId } = person;
		if (first) await serveFirst(candidateId, first);
		const socket = openSocket(app.base, person.cookie);
		expect(await order(socket, 'instructions:acknowledge', { candidateId })).toHaveProperty('data');
		socket.close();
		const letIn = await sendOrder(board, session.id, [candidateId], { kind: 'authorizeStart' });
		expect(letIn).toMatchObject({ data: { refused: [] } });
		return new Pupil({ app, browser, session, board, troubles }, person);
	}

	/** The screen of the invigilator. */
	async function openBoard(): Promise<Window> {
		const context = await browser.newContext({ locale: 'fr-FR' });
		context.setDefaultTimeout(60_000);
		await signIn(context, app.base, invigilator.cookie);
		const window = await context.newPage();
		await window.goto(`${app.base}/surveillance/${session.id}`);
		return window;
	}

	return {
		arrive,
		openBoard,
		get app() {
			return app;
		},
		get session() {
			return session;
		},
		get board() {
			return board;
		},
		/** Errors of script met so far. */
		troubles
	};
}
