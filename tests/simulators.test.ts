/** What there is to do, in a browser: by keyboard in a test, by touch in a training, whose correction shows what is missing. */
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawChallenge } from '#engine/content/bank.server';
import { wordings, type Text } from '#engine/content/challenge';
import { files, listFolder } from '#engine/simulators/files';
import type { PracticalTask, SimulatorName } from '#engine/simulators/simulators';
import { db } from '#db/connection.server';
import { answers, servedChallenges } from '#db/schema/assessments';
import { trainingAnswers, trainingChallenges } from '#db/schema/trainings';
import { startTraining } from '#db/training/trainings';
import { expectAccessible } from './support/accessibility.ts';
import { eventually } from './support/eventually.ts';
import { usePupils } from './support/pupils.ts';
import { createUser } from './support/room.ts';
import { changeAsked, viewOf } from './support/training.ts';
import { PHONE, useWindows } from './support/windows.ts';

const INTO_FOLDER = 'fileHandling1a';
const COPY = 'fileHandling5a';
const REPLY = 'mailClient1a';
const PHISHING = 'phishingMail7b';

function taskOf<Name extends SimulatorName>(
	simulator: Name,
	asked: { challengeId: string; seed: number }
): Extract<PracticalTask, { simulator: Name }> {
	const { body } = drawChallenge(asked);
	if (body.kind !== 'practical' || body.task.simulator !== simulator) throw new Error('another');
	return body.task as Extract<PracticalTask, { simulator: Name }>;
}

const french = (text: Text) => wordings(text)[0]!;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: `Choisir « ${name} »` });

describe('a file explorer in a test', () => {
	const pupils = usePupils(2);

	it('is worked in by the keyboard alone, says what is impossible, and survives a page that is killed', async () => {
		const pupil = await pupils.arrive({ first: { id: INTO_FOLDER } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { setup, solutions } = taskOf('files', served!);
		const [create, move] = solutions[0]!;
		if (create?.do !== 'create' || move?.do !== 'move') throw new Error('another task');
		const [folder, file] = [
			french(create.name),
			french(files.start(setup).items.get(move.ids[0]!)!.name)
		];

		const page = pupil.window;
		await button(page, 'Nouveau dossier').press('Enter');
		await page.keyboard.press('Enter');
		await page.getByText('Écrivez un nom.').waitFor();
		await page.keyboard.type(folder);
		await page.keyboard.press('Enter');
		await button(page, `Dossier ${folder}`).waitFor();
		await expectAccessible(page);
		await eventually(async () => expect((await pupil.facts()).kept).toHaveLength(1));
		await pupil.crash();
		await pupil.resume();
		await choose(pupil.window, file).press('Space');
		await pupil.window.keyboard.press('Control+x');
		await button(pupil.window, `Dossier ${folder}`).press('Enter');
		await pupil.window.getByText('Ce dossier est vide.').waitFor();
		await pupil.window.keyboard.press('Control+v');
		await choose(pupil.window, file).waitFor();
		await pupil.look('explorer-fr');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a file explorer in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction shows what was left beside what was asked', async () => {
		const { userId, cookie } = await createUser('Lina');
		const started = await startTraining(userId, '1.2', 'fr');
		if ('because' in started) throw new Error(started.because);
		const { trainingId } = started;
		await changeAsked(trainingId, { challengeId: COPY, seed: 7 });
		const { servedId } = (await viewOf(trainingId, userId)).challenge!;
		const { setup } = taskOf('files', { challengeId: COPY, seed: 7 });
		const state = files.start(setup);
		const [shared, project] = listFolder(state, 0).sort(
			(a, b) => listFolder(state, a.id).length - listFolder(state, b.id).length
		);

		const page = await windows.open('/app/competences/1.2/evaluer', {
			cookie,
			viewport: PHONE
		});
		await choose(page, french(project!.name)).click();
		await button(page, 'Copier').click();
		await button(page, `Dossier ${french(shared!.name)}`).click();
		await button(page, 'Coller ici').click();
		await button(page, `Dossier ${french(project!.name)}`).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await page.getByText('Ce qui était demandé').waitFor();
		await expectAccessible(page);
		const [given] = await db
			.select()
			.from(trainingAnswers)
			.where(eq(trainingAnswers.servedId, servedId));
		expect(given).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
		const kept = await db
			.select()
			.from(trainingChallenges)
			.where(eq(trainingChallenges.id, servedId));
		expect(kept[0]!.state).toBe('answered');
	});
});

describe('a mail client in a test', () => {
	const pupils = usePupils(2);

	it('answers a message by the keyboard alone, and says what is impossible', async () => {
		const pupil = await pupils.arrive({ first: { id: REPLY } });
		await pupil.open();
		await pupil.enter();
		const { servedId } = (await pupil.facts()).asked!;
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.id, servedId));
		const { setup, solutions } = taskOf('mail', served!);
		const [answer] = solutions[0]!;
		if (answer?.do !== 'send') throw new Error('another task');
		const subject = french(setup.messages[answer.about!]!.subject);
		const [words] = answer.body as Text[];

		const page = pupil.window;
		await page.getByRole('checkbox').first().waitFor();
		await pupil.look('mail-list');
		await button(page, 'Écrire').press('Enter');
		await button(page, 'Envoyer').press('Enter');
		await page.getByText('Choisissez au moins un destinataire.').waitFor();
		await button(page, 'Abandonner ce message').press('Enter');

		await page.getByRole('button', { name: subject }).press('Enter');
		await page.getByRole('heading', { name: subject }).waitFor();
		await pupil.look('mail-reader');
		await button(page, 'Répondre').press('Enter');
		await page.getByLabel('Objet').press('Enter');
		await page.getByLabel('Texte du message').focus();
		await page.keyboard.type(french(words!));
		await pupil.look('mail-writing');
		await button(page, 'Carnet d’adresses').press('Enter');
		await pupil.look('mail-book');
		await button(page, 'Envoyer').press('Enter');
		await button(page, 'Plus').press('Enter');
		await button(page, 'Règles de tri').press('Enter');
		await pupil.look('mail-rules');
		await pupil.button('Je valide').press('Enter');
		await pupil.challenge(2).waitFor();
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(given!.result).toBe('ok');
	});
});

describe('a mail client in a training', () => {
	const windows = useWindows();

	it('is worked in by touch, and its correction says what was to be done with the message', async () => {
		const { userId, cookie } = await createUser('Lina');
		const started = await startTraining(userId, '4.1', 'fr');
		if ('because' in started) throw new Error(started.because);
		const asked = { challengeId: PHISHING, seed: 7 };
		await changeAsked(started.trainingId, asked);
		const { servedId } = (await viewOf(started.trainingId, userId)).challenge!;
		const { setup, solutions } = taskOf('mail', asked);
		const [report] = solutions[0]!;
		if (report?.do !== 'report') throw new Error('another task');
		const subject = french(setup.messages[report.ids[0]!]!.subject);

		const page = await windows.open('/app/competences/4.1/evaluer', {
			cookie,
			viewport: PHONE
		});
		const picture = async (name: string) => {
			const folder = process.env.SCREENSHOTS;
			if (folder) await page.screenshot({ path: `${folder}/${name}-touch.png`, fullPage: true });
		};
		await page.getByRole('button', { name: subject }).click();
		await page.getByRole('button', { name: 'Détails' }).click();
		await page.getByText('Contrôles du serveur').waitFor();
		await expectAccessible(page);
		await picture('mail-details');
		await button(page, 'Plus').click();
		await picture('mail-more');
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
		await button(page, 'Supprimer').click();
		await page.getByRole('button', { name: 'Boîte de réception' }).first().click();
		await picture('mail-folders');
		await button(page, 'Je valide').click();
		await page.getByText('Ce que vous avez laissé').waitFor();
		await page.getByText('signalé comme hameçonnage').waitFor();
		await picture('mail-correction');
		await expectAccessible(page);
		const [given] = await db
			.select()
			.from(trainingAnswers)
			.where(eq(trainingAnswers.servedId, servedId));
		expect(given).toMatchObject({ result: 'ko', value: { kind: 'practical' } });
	});
});
