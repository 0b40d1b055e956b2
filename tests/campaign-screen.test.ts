/** A campaign in a browser: a pupil whom no list knows, the teacher who says who he is, and the way to the result. */
import type { Page } from 'playwright-core';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FoundCampaign } from '#db/campaigns/campaigns';
import { findLearnerId, linkLearner } from '#db/campaigns/linking';
import { db } from '#db/connection.server';
import { sendParticipation } from '#db/campaigns/participations';
import { participations, targetProfiles } from '#db/schema/campaigns';
import { openSocket, order, sendForm } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { eventually } from './support/eventually.ts';
import { useKeyboard } from './support/keyboard.ts';
import { controlNetwork, type Network } from './support/network.ts';
import { createUser } from './support/room.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let school: School;
let campaign: FoundCampaign;

beforeAll(async () => {
	school = await createSchool();
	campaign = await openCampaign(school, {
		title: 'Parcours de rentrée',
		landingText: 'Bonjour !\nPrenez votre temps.',
		isSentAutomatically: false,
		resultText: 'Bravo, à jeudi.'
	});
});

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a pupil with a code', () => {
	it('is recognized by his teacher live, takes the campaign on a phone and sends it', async () => {
		const learnerId = await addLearner(school, { firstName: 'Élise', birthDate: '2010-07-05' });
		const { userId, cookie } = await createUser('Élise', 'Garnier');
		const requests = `/orga/${school.id}/reconnaissance`;
		const teacher = await windows.open(requests, { cookie: school.teacher.cookie });
		await teacher.getByText('Personne n’attend.').waitFor();
		await expectAccessible(teacher);

		const pupil = await windows.open('/parcours', { cookie, viewport: PHONE });
		await pupil.getByLabel('Code du parcours').fill('RIEN22222');
		await pupil.getByRole('button', { name: 'Accéder au parcours' }).click();
		await pupil.locator('[aria-invalid]').waitFor();
		await expectAccessible(pupil);
		await pupil.getByLabel('Code du parcours').fill(campaign.campaign.code.toLowerCase());
		await pupil.getByRole('button', { name: 'Accéder au parcours' }).click();
		await pupil.getByRole('heading', { name: 'Parcours de rentrée' }).waitFor();
		await expectAccessible(pupil);
		await pupil.getByRole('button', { name: 'Je commence' }).click();
		await pupil.getByRole('heading', { name: 'Qui êtes-vous' }).waitFor();
		for (const [field, text] of [
			['Jour', '7'],
			['Mois', '5'],
			['Année', '2010']
		] as const) {
			await pupil.getByLabel(field).fill(text);
		}
		await pupil.getByRole('button', { name: 'C’est moi' }).click();
		await pupil.getByText('Un enseignant est prévenu').waitFor();
		expect(await pupil.getByLabel('Jour').inputValue()).toBe('7');
		await expectAccessible(pupil);

		// Without anybody touching his page.
		await teacher.getByText('7 mai 2010').waitFor();
		await expectAccessible(teacher);
		await teacher.getByRole('button', { name: 'C’est cette personne' }).click();
		await teacher.getByText('Choisissez une personne').waitFor();
		await teacher.getByRole('radio').first().check();
		await teacher.getByRole('button', { name: 'C’est cette personne' }).click();
		await teacher.getByText('C’est fait').waitFor();
		await pupil.getByRole('button', { name: 'Je commence' }).click();
		await pupil.waitForURL(/\/app\/parcours\/\d+\/evaluer$/);
		const [row] = await db.select().from(participations).where(eq(participations.userId, userId));
		expect(row!.learnerId).toBe(learnerId);

		const end = pupil.getByRole('heading', { name: 'Parcours terminé' });
		const pass = pupil.getByRole('button', { name: 'Je passe' });
		const goOn = pupil.getByRole('button', { name: 'Poursuivre' });
		for (;;) {
			await pass.or(end).waitFor();
			if (await end.isVisible()) break;
			await pass.click();
			await goOn.click();
		}
		await expectAccessible(pupil);
		await pupil.getByRole('link', { name: 'Voir mes résultats' }).click();
		await pupil.getByText('Vos résultats attendent').waitFor();
		await expectAccessible(pupil);
		await pupil.getByRole('button', { name: 'J’envoie mes résultats' }).click();
		await pupil.getByText('Vos résultats sont envoyés').waitFor();
		await pupil.getByText('Bravo, à jeudi.').waitFor();
		expect(await overflow(pupil)).toBe(0);
		await pupil.getByRole('link', { name: 'Parcours', exact: true }).first().click();
		await pupil.getByText('Envoyé', { exact: true }).waitFor();
		await expectAccessible(pupil);
		await Promise.all([pupil.context().close(), teacher.context().close()]);
	});

	it('hears from his teacher what happened during a cut of his network', async () => {
		const learnerId = await addLearner(school, { firstName: 'Tom', lastName: 'Ravaona' });
		const { cookie } = await createUser('Tom', 'Durand');
		const address = `/parcours/${campaign.campaign.code}/identite`;
		let network: Network;
		const pupil = await windows.open(address, {
			cookie,
			prepare: async (one) => void (network = await controlNetwork(one))
		});
		await pupil.getByLabel('Jour').fill('1');
		await pupil.getByLabel('Mois').fill('1');
		await pupil.getByLabel('Année').fill('2011');
		await pupil.getByRole('button', { name: 'C’est moi' }).click();
		await pupil.getByText('Un enseignant est prévenu').waitFor();
		await network!.cut();
		const teacher = await windows.open(`/orga/${school.id}/reconnaissance`, {
			cookie: school.teacher.cookie,
			viewport: PHONE
		});
		expect(await overflow(teacher)).toBe(0);
		const request = teacher.getByRole('listitem').filter({ hasText: 'Durand' });
		await request.getByLabel('Quelqu’un d’autre de la liste').selectOption(String(learnerId));
		await request.getByRole('button', { name: 'C’est cette personne' }).click();
		await teacher.getByText('C’est fait').waitFor();
		await network!.mend();
		await pupil.getByRole('button', { name: 'Je commence' }).waitFor();
		await Promise.all([pupil.context().close(), teacher.context().close()]);
	});

	it('is told by his teacher, who has a keyboard only, that nobody knows him, whatever he sent before, and has his place back from somebody else', async () => {
		const learnerId = await addLearner(school, { firstName: 'Nina', lastName: 'Petit' });
		const stranger = await createUser('Kevin', 'Lemaire');
		const typed = { firstName: 'Nina', lastName: 'Petit', birthDate: '2010-05-07' };
		expect(await linkLearner(stranger.userId, school.id, typed)).toEqual({ learnerId });
		const { userId, cookie } = await createUser('Nina', 'Petit');
		const pupil = await windows.open(`/parcours/${campaign.campaign.code}/identite`, {
			cookie,
			viewport: PHONE
		});
		const teacher = await windows.open(`/orga/${school.id}/reconnaissance`, {
			cookie: school.teacher.cookie
		});
		const type = async (year: string) => {
			await pupil.getByLabel('Jour').fill('7');
			await pupil.getByLabel('Mois').fill('5');
			await pupil.getByLabel('Année').fill(year);
			await pupil.getByRole('button', { name: 'C’est moi' }).click();
			await pupil.getByText('Un enseignant est prévenu').waitFor();
		};
		const request = teacher.getByRole('listitem').filter({ hasText: 'Petit' });
		const keys = useKeyboard(teacher);
		const choose = async (name: string | RegExp) => {
			await keys.reach(request.getByRole('radio'));
			await teacher.keyboard.press('Space');
			const radio = request.getByLabel(name);
			while (!(await radio.isChecked())) await teacher.keyboard.press('ArrowDown');
		};
		const decide = async () => {
			await keys.reach(request.getByRole('button', { name: 'C’est cette personne' }));
			await teacher.keyboard.press('Enter');
		};

		await type('2012');
		expect(await pupil.getByRole('alert').count()).toBe(0);
		await choose('Personne de la liste');
		await decide();
		await teacher.getByText('l’élève peut corriger').waitFor();
		await pupil.getByText('ne vous trouve pas').waitFor();
		await expectAccessible(pupil);

		await type('2010');
		await choose(/Petit Nina.*compte de Kevin Lemaire/);
		await decide();
		await teacher.getByText('dites si c’est à tort').waitFor();
		await choose(/Petit Nina/);
		await keys.tick('Ce compte n’est pas le sien');
		await expectAccessible(teacher);
		await decide();
		await pupil.getByRole('button', { name: 'Je commence' }).waitFor();
		expect(await findLearnerId(db, school.id, userId)).toBe(learnerId);
		await Promise.all([pupil.context().close(), teacher.context().close()]);
	});

	it('that is wrong is refused wherever it was typed, and can be typed again', async () => {
		const { cookie } = await createUser();
		const page = await windows.open('/app/parcours', { cookie });
		await page.getByLabel('Code du parcours').fill('RIEN22222');
		await page.getByRole('button', { name: 'Accéder au parcours' }).click();
		await page.locator('[aria-invalid]').waitFor();
		expect(await page.getByLabel('Code du parcours').inputValue()).toBe('RIEN22222');
		await page.context().close();
	});

	it('who is not signed in reads what it is, and comes back to it once he is', async () => {
		const page = await windows.open(`/parcours/${campaign.campaign.code}`, { locale: 'en-GB' });
		await page.getByText('Prenez votre temps.').waitFor();
		await expectAccessible(page);
		const signIn = page.getByRole('link', { name: 'Sign in to start' });
		expect(await signIn.getAttribute('href')).toBe(
			`/connexion?vers=${encodeURIComponent(`/parcours/${campaign.campaign.code}`)}`
		);
		await page.context().close();
	});
});

describe('the page of what was sent', () => {
	const readPage = async (cookie: string, id: number) => {
		const page = await fetch(`${windows.base}/app/parcours/${id}`, { headers: { cookie } });
		expect(page.status).toBe(200);
		return page.text();
	};
	const sendTo = async (resultLink: { text: string; url: string }) => {
		const { userId, cookie } = await createUser();
		const open = await createSchool(false);
		const { id } = await enter(
			userId,
			await openCampaign(open, { kind: 'profilesCollection', resultLink })
		);
		expect(await sendParticipation(userId, id)).toEqual({ because: null });
		return readPage(cookie, id);
	};

	it('shows the link of a campaign that has no text with it, and makes a link of a web address alone', async () => {
		const text = 'La suite du cours';
		const [link] = (await sendTo({ text, url: 'https://lycee.example/suite' })).match(
			/<a [^>]*lycee\.example[^>]*>/
		)!;
		expect(link).toContain('href="https://lycee.example/suite"');
		expect(link).toContain('noopener');
		const other = await sendTo({ text, url: 'javascript:alert(1)' });
		expect(other).toContain(`${text} (javascript:alert(1))`);
		expect(other).not.toContain('href="javascript:');
	});

	it('says that nothing is left to measure once all its subjects left the bank', async () => {
		const { userId, cookie } = await createUser();
		const gone = await openCampaign(await createSchool(false), { isSentAutomatically: false });
		const { id } = await enter(userId, gone);
		await db.update(participations).set({ state: 'completed' }).where(eq(participations.id, id));
		await db
			.update(targetProfiles)
			.set({ tubes: [{ tube: 'gone', level: 3 }] })
			.where(eq(targetProfiles.id, gone.campaign.targetProfileId!));
		const page = await readPage(cookie, id);
		expect(page).toContain('plus rien à y mesurer');
		expect(page).toContain('J’envoie mes résultats');
	});
});

it('teachers of another school and pupils see nothing of it, by page, by form and by socket', async () => {
	const strangers = [(await createSchool()).teacher, await createUser()];
	const page = `${windows.base}/orga/${school.id}/reconnaissance`;
	for (const { cookie } of strangers) {
		expect((await fetch(page, { headers: { cookie } })).status).toBe(404);
		const posted = await fetch(`${page}?/settle`, {
			method: 'POST',
			headers: { cookie, origin: windows.base },
			body: new URLSearchParams({ request: '1', learner: 'nobody' })
		});
		expect(posted.status).toBe(404);
		const socket = openSocket(windows.base, cookie);
		const watch = { organizationId: school.id, isTeacher: true };
		expect(await order(socket, 'links:watch', watch)).toEqual({ ok: false, because: 'forbidden' });
		socket.close();
	}
});

it('whoever goes to another page gets there, though the one that he leaves hears news meanwhile', async () => {
	const { cookie } = await createUser('Sacha', 'Perdu');
	const news: Promise<void>[] = [];
	const teacher = await windows.open(`/orga/${school.id}/reconnaissance`, {
		cookie: school.teacher.cookie,
		prepare: async (page) => {
			page.on('websocket', (socket) =>
				news.push(
					new Promise((heard) =>
						socket.on('framereceived', ({ payload }) => {
							if (String(payload).includes('links:changed')) heard();
						})
					)
				)
			);
		}
	});
	await teacher.getByRole('heading', { level: 1 }).waitFor();
	await eventually(() => expect(news.length).toBeGreaterThan(0));
	let letGo = () => {};
	const held = new Promise<void>((release) => (letGo = release));
	await teacher.route(/campagnes\/__data\.json/, async (route) => {
		await held;
		await route.continue();
	});
	const asked = teacher.waitForRequest(/campagnes\/__data\.json/);
	await teacher.getByRole('link', { name: 'Campagnes', exact: true }).click();
	await asked;
	const typed = { firstName: 'Sacha', lastName: 'Perdu', day: '1', month: '1', year: '2011' };
	await sendForm(windows.base, `/parcours/${campaign.campaign.code}/identite`, typed, cookie);
	await Promise.race(news);
	letGo();
	await teacher.waitForURL(/\/campagnes$/);
	await teacher.context().close();
});
