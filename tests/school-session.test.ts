/** The session of a primary school: pupils enter without a password while a teacher keeps it open, and play missions. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { missionRuns, schoolSessions, schoolVisits } from '#db/schema/school';
import { learners, organizations } from '#db/schema/structures';
import { organizationMemberships } from '#db/schema/teams';
import { tubeKnowledge } from '#db/schema/trainings';
import { findSchoolSession } from '#db/school/sessions';
import { MINUTE } from '#engine/invigilation/time';
import type { MissionOutcome } from '#realtime/contract';
import { openSocket, order, sendForm, type ClientSocket } from '../scripts/simulation/client.ts';
import { expectAccessible } from './support/accessibility.ts';
import { addLearner } from './support/campaigns.ts';
import { eventually } from './support/eventually.ts';
import { createUser, type Person } from './support/room.ts';
import {
	createPrimarySchool,
	findAsked,
	openEntranceSocket,
	type PrimarySchool
} from './support/school.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();

let school: PrimarySchool;
let colleague: Person;
const sockets: ClientSocket[] = [];

beforeEach(async () => {
	school = await createPrimarySchool();
	colleague = await createUser('Malik', 'Sow');
	await db
		.insert(organizationMemberships)
		.values({ structureId: school.id, userId: colleague.userId, role: 'member' });
});

afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));

function keep(socket: ClientSocket): ClientSocket {
	sockets.push(socket);
	return socket;
}

const asTeacher = (act: 'open' | 'prolong' | 'close', { cookie } = school.teacher) =>
	sendForm(windows.base, `/orga/${school.id}/ecole?/${act}`, {}, cookie);

const addPupil = (firstName: string, lastName: string, division = 'CM1 A') =>
	addLearner(school, { firstName, lastName, division, birthDate: '2016-03-09' });

/** Chooses a name at the entrance. */
const choose = (pupil: number, fields: Record<string, string> = {}) =>
	sendForm(windows.base, `/ecole/${school.code}`, { pupil: String(pupil), ...fields });

const begin = (cookie: string, mission = 'chercher-et-verifier') =>
	sendForm(windows.base, '/ecole/missions?/begin', { mission }, cookie);

async function answer(socket: ClientSocket, learnerId: number, isRight: boolean) {
	const { servedId, right } = await findAsked(learnerId);
	const value = isRight ? right : ({ kind: 'skip' } as const);
	const sent = { servedId, key: crypto.randomUUID(), value, locale: 'fr' as const };
	return { sent, reply: await order(socket, 'mission:answer', sent) };
}

const dataOf = ({ reply }: Awaited<ReturnType<typeof answer>>): MissionOutcome => {
	if (!reply.ok) throw new Error(reply.because);
	return reply.data;
};

describe('the session of a school', () => {
	it('has a code of nine letters that reads as a word', () => {
		expect(school.code).toMatch(/^([DFLMNRTV][AIOU]){4}[DFLMNRTV]$/);
	});

	it('is opened for four hours, prolonged and closed, and everybody hears of it at once', async () => {
		const heard: string[] = [];
		const watch = async (socket: ClientSocket, who: string) => {
			const watched = { organizationId: school.id, what: 'session' as const };
			socket.on('school:changed', () => heard.push(who));
			return order(keep(socket), 'school:watch', watched);
		};
		const closed = { ok: true, data: 'closed' };
		const teacher = openSocket(windows.base, colleague.cookie);
		expect(await watch(teacher, 'teacher')).toEqual(closed);
		expect(await watch(openEntranceSocket(windows.base, '', school.code), 'pupil')).toEqual(closed);
		const stranger = openSocket(windows.base, (await createUser()).cookie);
		expect(await watch(stranger, 'stranger')).toMatchObject({ because: 'forbidden' });

		// Two teachers at once open one.
		const [first] = await Promise.all([asTeacher('open'), asTeacher('open', colleague)]);
		expect(first.location).toBe(`/orga/${school.id}/ecole`);
		const opened = (await findSchoolSession(school.id))!;
		expect(opened.endsAt - opened.openedAt).toBe(240 * MINUTE);
		await eventually(() => expect(new Set(heard)).toEqual(new Set(['teacher', 'pupil'])));
		const page = await windows.read(`/orga/${school.id}/campagnes`, colleague.cookie);
		expect(page.text).toContain('Session ouverte jusqu’à');
		expect(page.text).toContain(`Ouverte par ${opened.openedBy}`);

		const soon = Date.now() + MINUTE;
		await db.update(schoolSessions).set({ endsAt: soon }).where(eq(schoolSessions.id, opened.id));
		await asTeacher('prolong', colleague);
		const prolonged = (await findSchoolSession(school.id))!;
		expect(prolonged).toMatchObject({ id: opened.id, prolongedBy: 'Malik Sow' });
		expect(prolonged.endsAt).toBeGreaterThan(soon + 200 * MINUTE);

		await asTeacher('close');
		expect(await findSchoolSession(school.id)).toBeNull();
		expect((await asTeacher('prolong')).status).toBe(409);
		expect(heard).not.toContain('stranger');
	});

	it('ends by itself, and can be opened again', async () => {
		await asTeacher('open');
		const at = Date.now() - 1;
		const own = eq(schoolSessions.organizationId, school.id);
		await db.update(schoolSessions).set({ endsAt: at }).where(own);
		expect(await findSchoolSession(school.id)).toBeNull();
		expect((await choose(await addPupil('Zoé', 'Morel'))).status).toBe(409);
		await asTeacher('open');
		expect((await findSchoolSession(school.id))!.openedAt).toBeGreaterThan(at);
		const [before] = await db.select().from(schoolSessions).where(own).orderBy(schoolSessions.id);
		expect(before).toMatchObject({ closedAt: at, closedBy: null });
	});

	it.each([
		['of the secondary', { type: 'SCO' as const }],
		['without the feature', { features: [] }],
		['that is archived', { archivedAt: 1 }]
	])('is not there in a school %s', async (_, change) => {
		await asTeacher('open');
		const zoe = await addPupil('Zoé', 'Morel');
		await db.update(organizations).set(change).where(eq(organizations.id, school.id));
		if (!('archivedAt' in change)) {
			for (const path of ['ecole', 'missions', 'missions/se-proteger']) {
				const { status } = await windows.read(`/orga/${school.id}/${path}`, school.teacher.cookie);
				expect([path, status]).toEqual([path, 404]);
			}
			expect((await asTeacher('open')).status).toBe(404);
		}
		const entered = await choose(zoe);
		expect(entered.location).toBe(`/ecole?code=${school.code}`);
		expect(entered.cookie).toBe('');
	});
});

const refusalOf = async (socket: ClientSocket) =>
	(await new Promise<Error>((fail) => keep(socket).once('connect_error', fail))).message;

describe('the entrance of pupils', () => {
	it('connects whoever knows the code of a school, or works there, and tells him of that school alone', async () => {
		const elsewhere = await createPrimarySchool();
		await asTeacher('open');
		const { cookie } = await choose(await addPupil('Zoé', 'Morel'));
		const stranger = await createUser();
		for (const [cookie, code] of [
			[''],
			[stranger.cookie],
			['', 'FAUXCODE'],
			['', 'x'.repeat(500)],
			['ecole=' + 'x'.repeat(43)]
		] as [string, string?][]) {
			const socket = openEntranceSocket(windows.base, cookie, code);
			expect(await refusalOf(socket)).toBe('not-signed-in');
		}
		for (const socket of [
			openEntranceSocket(windows.base, '', school.code.toLowerCase()),
			openEntranceSocket(windows.base, cookie)
		]) {
			const watch = (organizationId: number) =>
				order(keep(socket), 'school:watch', { organizationId, what: 'session' });
			expect(await watch(school.id)).toMatchObject({ ok: true });
			expect(await watch(elsewhere.id)).toMatchObject({ because: 'forbidden' });
		}
	});

	it('shows no name while the session is closed, then names that are told apart without birth dates', async () => {
		await addPupil('Zoé', 'Morel');
		await addPupil('Zoé', 'Martin');
		await addPupil('Léa', 'Garnier');
		const gone = await addPupil('Parti', 'Loin');
		await db.update(learners).set({ disabledAt: 1 }).where(eq(learners.id, gone));
		await addPupil('Tom', 'Dumas', 'CM2');
		const address = `/ecole/${school.code.toLowerCase()}`;
		const closed = await windows.read(`${address}?classe=CM1+A`);
		expect(closed.text).toContain('pas encore ouverte');
		expect(closed.text).not.toContain('Zoé');

		await asTeacher('open');
		const classes = await windows.read(address);
		expect(classes.text).toContain('?classe=CM2');
		expect(classes.text).not.toContain('Zoé');
		const { text } = await windows.read(`${address}?classe=CM1+A`);
		for (const name of ['Zoé Morel', 'Zoé Martin', 'Léa G.']) expect(text).toContain(name);
		for (const hidden of ['Garnier', 'Tom', 'Parti', '2016']) expect(text).not.toContain(hidden);
	});

	it('lets a pupil work, and nothing else: no account is made, and his own is not opened', async () => {
		const learnerId = await addPupil('Zoé', 'Morel');
		const account = await createUser('Zoé', 'Morel');
		const { userId } = account;
		await db.update(learners).set({ userId }).where(eq(learners.id, learnerId));
		await asTeacher('open');
		const before = await db.$count(users);
		const response = await fetch(`${windows.base}/ecole/${school.code}`, {
			method: 'POST',
			body: new URLSearchParams({ pupil: String(learnerId) }),
			headers: { origin: windows.base },
			redirect: 'manual'
		});
		const [set] = response.headers.getSetCookie();
		// It ends with the browser.
		expect(set).toMatch(/^ecole=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
		const cookie = set!.split(';')[0]!;
		expect((await windows.read('/ecole/missions', cookie)).text).toContain('Zoé Morel');
		for (const path of ['/app', '/app/compte', `/orga/${school.id}/eleves`, '/certif']) {
			const { status } = await windows.read(path, cookie);
			expect([path, status]).toEqual([path, 303]);
		}
		const plain = keep(openSocket(windows.base, cookie));
		const refused = await new Promise<Error>((fail) => plain.once('connect_error', fail));
		expect(refused.message).toBe('not-signed-in');
		const entrance = keep(openEntranceSocket(windows.base, cookie));
		const watched = { organizationId: school.id, what: 'missions' as const };
		expect(await order(entrance, 'school:watch', watched)).toMatchObject({ because: 'forbidden' });

		await begin(cookie);
		dataOf(await answer(entrance, learnerId, true));
		expect(await db.$count(users)).toBe(before);
		expect(await db.$count(tubeKnowledge, eq(tubeKnowledge.userId, userId))).toBe(0);

		// Over with the day.
		const own = eq(schoolVisits.learnerId, learnerId);
		const [visit] = await db.select().from(schoolVisits).where(own);
		expect(visit!.expiresAt - Date.now()).toBeLessThanOrEqual(25 * 60 * MINUTE);
		await db.update(schoolVisits).set({ expiresAt: 1 }).where(own);
		expect((await windows.read('/ecole/missions', cookie)).status).toBe(303);
	});

	it('refuses whom the list of this school does not name', async () => {
		const elsewhere = await createPrimarySchool();
		const stranger = await addLearner(elsewhere, { division: 'CM1 A' });
		const gone = await addPupil('Parti', 'Loin');
		await db.update(learners).set({ disabledAt: 1 }).where(eq(learners.id, gone));
		await asTeacher('open');
		for (const pupil of [stranger, gone, 2_147_483_000]) {
			expect((await choose(pupil)).status).toBe(409);
		}
		expect((await choose(-1)).status).toBe(404);
		expect(await db.$count(schoolVisits, eq(schoolVisits.learnerId, stranger))).toBe(0);
	});

	it('tells the second one under a name that somebody works there, and the teacher sees both', async () => {
		const learnerId = await addPupil('Zoé', 'Morel');
		await asTeacher('open');
		const first = await choose(learnerId);
		expect(first.location).toBe('/ecole/missions');
		expect((await choose(learnerId)).status).toBe(409);
		expect((await choose(learnerId, { isSure: 'on' })).status).toBe(303);
		const address = `/orga/${school.id}/missions/se-proteger`;
		const { text } = await windows.read(address, colleague.cookie);
		expect(text).toContain('au travail sur 2 appareils');
		const left = await sendForm(windows.base, '/ecole/missions?/leave', {}, first.cookie);
		expect(left.location).toBe(`/ecole/${school.code}`);
		const after = await windows.read(address, colleague.cookie);
		expect(after.text).not.toContain('2 appareils');
		expect(after.text).toContain('au travail');
	});
});

describe('a mission', () => {
	it('goes up and down by its rule, counts an answer once, and is exceeded with the dare', async () => {
		const learnerId = await addPupil('Zoé', 'Morel');
		const other = await addPupil('Tom', 'Dumas');
		await asTeacher('open');
		const { cookie } = await choose(learnerId);
		expect((await begin(cookie, 'nulle-part')).status).toBe(404);
		// Twice at once is one mission.
		await Promise.all([begin(cookie), begin(cookie)]);
		const runs = eq(missionRuns.learnerId, learnerId);
		expect(await db.$count(missionRuns, runs)).toBe(1);
		const socket = keep(openEntranceSocket(windows.base, cookie));
		const told: number[] = [];
		const teacher = keep(openSocket(windows.base, school.teacher.cookie));
		const watched = { organizationId: school.id, what: 'missions' as const };
		teacher.on('missions:changed', () => told.push(1));
		expect(await order(teacher, 'school:watch', watched)).toMatchObject({ ok: true });

		const first = await findAsked(learnerId);
		const { sent, reply } = await answer(socket, learnerId, true);
		expect(reply).toMatchObject({
			data: { activity: 'succeeded', answered: { correction: { result: 'ok' } } }
		});
		expect(await order(socket, 'mission:answer', sent)).toEqual(reply);
		await eventually(() => expect(told.length).toBe(1));
		const again = { ...sent, key: crypto.randomUUID() };
		expect(await order(socket, 'mission:answer', again)).toMatchObject({
			because: 'already-answered'
		});
		const thief = keep(openEntranceSocket(windows.base, (await choose(other)).cookie));
		const { servedId } = await findAsked(learnerId);
		const stolen = { ...again, servedId };
		expect(await order(thief, 'mission:answer', stolen)).toMatchObject({
			because: 'challenge-not-asked'
		});
		const waiting = keep(openEntranceSocket(windows.base, '', school.code));
		expect(await order(waiting, 'mission:answer', stolen)).toMatchObject({ because: 'forbidden' });

		expect(await findAsked(learnerId)).toMatchObject({ step: 0, level: 'training' });
		expect(dataOf(await answer(socket, learnerId, false)).activity).toBe('skipped');
		// The same gesture, asked in another way.
		const second = await findAsked(learnerId);
		expect(second).toMatchObject({ step: 0, level: 'tutorial' });
		expect(second.challengeId).not.toBe(first.challengeId);
		expect(second.challengeId.split('-')[0]).toBe(first.challengeId.split('-')[0]);
		let last: MissionOutcome;
		do last = dataOf(await answer(socket, learnerId, true));
		while (last.view.state === 'started');
		expect(last.view).toMatchObject({
			...{ result: 'exceeded', dare: 'succeeded', challenge: null },
			steps: [{ status: 'validated' }, { status: 'validated' }]
		});
		const [run] = await db.select().from(missionRuns).where(runs);
		expect(run).toMatchObject({ state: 'completed', result: 'exceeded' });

		const home = `/orga/${school.id}/missions`;
		const list = await windows.read(home, school.teacher.cookie);
		expect(list.text).toContain('CM1 A');
		const of = async (query: string) =>
			(await windows.read(`${home}/chercher-et-verifier?${query}`, school.teacher.cookie)).text;
		const all = await of('');
		expect(all).toContain('Dépassé');
		expect(all).toContain('Non débutée');
		for (const query of ['q=mor+ZOE', 'statut=terminee', 'resultat=depasse']) {
			const text = await of(query);
			expect([query, text.includes('Morel'), text.includes('Dumas')]).toEqual([query, true, false]);
		}
		expect(await of('statut=%00&resultat=x&page=-1')).toContain('Morel');
		// Done again, badly: what was reached stays.
		await begin(cookie);
		const better = await of('statut=en-cours');
		expect(better).toContain('Dépassé');
	});

	it.each([
		['left', { endedAt: 1 }],
		['has ended his day', { expiresAt: 1 }],
		['is named by the list no more', { disabledAt: 1 }],
		['is of a school that is archived', { archivedAt: 1 }]
	])('takes no answer of who %s, from a page that is open all the same', async (_, change) => {
		const learnerId = await addPupil('Zoé', 'Morel');
		await asTeacher('open');
		const { cookie } = await choose(learnerId);
		await begin(cookie);
		const socket = keep(openEntranceSocket(windows.base, cookie));
		dataOf(await answer(socket, learnerId, true));
		if ('disabledAt' in change) {
			await db.update(learners).set(change).where(eq(learners.id, learnerId));
		} else if ('archivedAt' in change) {
			await db.update(organizations).set(change).where(eq(organizations.id, school.id));
		} else {
			await db.update(schoolVisits).set(change).where(eq(schoolVisits.learnerId, learnerId));
		}
		const before = await findAsked(learnerId);
		const { reply } = await answer(socket, learnerId, true);
		expect(reply).toMatchObject({ because: 'forbidden' });
		expect(await findAsked(learnerId)).toEqual(before);
	});

	it('goes on once the session is closed, and no other begins', async () => {
		const learnerId = await addPupil('Zoé', 'Morel');
		await asTeacher('open');
		const { cookie } = await choose(learnerId);
		await begin(cookie);
		await asTeacher('close');
		const socket = keep(openEntranceSocket(windows.base, cookie));
		expect(dataOf(await answer(socket, learnerId, true)).activity).toBe('succeeded');
		expect((await begin(cookie)).status).toBe(303);
		expect((await begin(cookie, 'se-proteger')).status).toBe(409);
		expect((await choose(learnerId, { isSure: 'on' })).status).toBe(409);
	});
});

describe('texts read aloud', () => {
	const list = () => `/orga/${school.id}/eleves`;
	const isRead = async (learnerId: number) => {
		const [learner] = await db.select().from(learners).where(eq(learners.id, learnerId));
		return learner!.hasSpokenTexts;
	};
	const read = (form: string, ids: number[], isOn: boolean, cookie = colleague.cookie) => {
		const chosen = ids.map((id): [string, string] => ['id', String(id)]);
		return sendForm(windows.base, form, [...chosen, ['isOn', isOn ? 'on' : '']], cookie);
	};

	it('are turned on and off by every teacher, for pupils of his own school, where the staff opened them', async () => {
		const zoe = await addPupil('Zoé', 'Morel');
		const tom = await addPupil('Tom', 'Dumas');
		const gone = await addPupil('Parti', 'Loin');
		await db.update(learners).set({ disabledAt: 1 }).where(eq(learners.id, gone));
		const elsewhere = await createPrimarySchool();
		const stranger = await addLearner(elsewhere, { division: 'CM1 A' });
		const form = `${list()}?classe=CM1+A&lus=9&/spokenTexts`;
		const own = `${list()}/${zoe}`;
		expect((await read(form, [zoe], true)).status).toBe(404);
		expect((await read(`${own}?/spokenTexts`, [], true)).status).toBe(404);
		for (const path of [list(), own]) {
			const { text } = await windows.read(path, colleague.cookie);
			expect(text).not.toContain('Lecture à voix haute');
		}

		await db
			.update(organizations)
			.set({ features: ['missions', 'spokenTexts'] })
			.where(eq(organizations.id, school.id));
		expect((await read(form, [], true)).status).toBe(400);
		for (const path of [form, `${own}?/spokenTexts`]) {
			expect((await read(path, [zoe], true, elsewhere.teacher.cookie)).status).toBe(404);
		}
		expect(await isRead(zoe)).toBe(false);
		const turned = await read(form, [zoe, tom, gone, stranger], true);
		expect(turned.location).toBe(`${list()}?classe=CM1+A&lus=2`);
		expect(await Promise.all([zoe, tom, gone, stranger].map(isRead))).toEqual([
			...[true, true],
			...[false, false]
		]);
		const { text } = await windows.read(turned.location!, colleague.cookie);
		expect(text).toContain('activée pour 2 élèves');
		expect(text).toContain('Activer la lecture à voix haute');

		// With the next challenge of who is at work.
		await asTeacher('open');
		const { cookie } = await choose(zoe);
		await begin(cookie);
		const socket = keep(openEntranceSocket(windows.base, cookie));
		const isSpoken = async () => dataOf(await answer(socket, zoe, false)).view.hasSpokenTexts;
		expect(await isSpoken()).toBe(true);
		await read(`${own}?/spokenTexts`, [], false);
		expect(await isRead(tom)).toBe(true);
		expect(await isSpoken()).toBe(false);
		await read(`${own}?/spokenTexts`, [], true);
		await db
			.update(organizations)
			.set({ features: ['missions'] })
			.where(eq(organizations.id, school.id));
		expect(await isSpoken()).toBe(false);
	});
});

/** The voice of a browser: it notes what it was given to read. */
function giveVoice(): void {
	const spoken: string[] = [];
	const voices = [{ lang: 'fr-FR' }];
	const voice = {
		getVoices: () => voices,
		speak: ({ lang, text }: SpeechSynthesisUtterance) => spoken.push(`${lang} ${text}`),
		cancel: () => spoken.splice(0),
		addEventListener: () => {},
		removeEventListener: () => {}
	};
	Object.assign(window, { spoken, voices });
	Object.defineProperty(window, 'speechSynthesis', { value: voice });
}

/** How many answers that were begun the browser keeps. */
const countDrafts = () =>
	new Promise<number>((count) => {
		const opening = indexedDB.open('vigie');
		opening.onsuccess = () => {
			const { result } = opening;
			const keys = result.transaction('drafts').objectStore('drafts').getAllKeys();
			keys.onsuccess = () => {
				result.close();
				count(keys.result.length);
			};
		};
	});

it('opens by itself for the pupils who wait, who choose class and name, and whose teacher sees them move', async () => {
	const learnerId = await addPupil('Zoé', 'Morel');
	await addPupil('Tom', 'Dumas', 'CM2');
	const home = `/orga/${school.id}`;
	await db
		.update(organizations)
		.set({ features: ['missions', 'spokenTexts'] })
		.where(eq(organizations.id, school.id));
	await db.update(learners).set({ hasSpokenTexts: true }).where(eq(learners.id, learnerId));
	const pupil = await windows.open('/ecole', {
		viewport: PHONE,
		prepare: async (page) => {
			await page.addInitScript(giveVoice);
		}
	});
	await pupil.getByLabel('Code de l’école').fill(school.code.toLowerCase());
	await pupil.getByRole('button', { name: 'Entrer' }).click();
	await pupil.getByRole('heading', { name: 'pas encore ouverte' }).waitFor();
	await expectAccessible(pupil);
	const teacher = await windows.open(`${home}/missions/chercher-et-verifier`, {
		cookie: school.teacher.cookie
	});
	await teacher.getByRole('button', { name: 'Ouvrir la session' }).click();
	await teacher.getByText('Session ouverte jusqu’à').first().waitFor();
	await expectAccessible(teacher);

	await pupil.getByRole('link', { name: 'CM1 A' }).click();
	await pupil.getByRole('button', { name: 'Zoé M.' }).click();
	await pupil.getByRole('heading', { name: 'Mes missions' }).waitFor();
	await teacher.getByText('1 élève au travail').waitFor();
	await teacher.goto(`${windows.base}${home}/missions/chercher-et-verifier`);
	const row = teacher.getByRole('row', { name: /Morel/ });
	await row.getByText('Non débutée').waitFor();

	await pupil.getByRole('button', { name: 'Commencer Chercher et vérifier' }).click();
	await pupil.getByText('Je découvre').first().waitFor();
	await row.getByText('En cours').first().waitFor();
	const { right } = await findAsked(learnerId);
	const radio = pupil.getByRole('radio').nth((right as { choice: number }).choice);
	await radio.check();
	const option = (await radio.locator('..').textContent())!.trim();
	const spoken = () => pupil.evaluate(() => (window as never as { spoken: string[] }).spoken);
	await pupil.getByRole('button', { name: 'Écouter' }).click();
	await eventually(async () => expect(await spoken()).toContain(`fr-FR ${option}`));
	await pupil.getByRole('button', { name: 'Arrêter la lecture' }).click();
	expect(await spoken()).toEqual([]);
	await pupil.evaluate(() => (window as never as { voices: unknown[] }).voices.splice(0));
	await pupil.getByRole('button', { name: 'Écouter' }).click();
	await pupil.getByText('pas de voix').waitFor();
	await expectAccessible(pupil);
	// What was begun is there again.
	await eventually(async () => expect(await pupil.evaluate(countDrafts)).toBe(1));
	await pupil.reload();
	await eventually(async () => expect(await radio.isChecked()).toBe(true));
	await pupil.getByRole('button', { name: 'Je valide' }).click();
	await pupil.getByText('Activité réussie !').waitFor();
	await pupil.getByRole('button', { name: 'Écouter' }).waitFor();
	await eventually(async () => expect(await pupil.evaluate(countDrafts)).toBe(0));
	await expectAccessible(pupil);
	await pupil.getByRole('button', { name: 'Poursuivre' }).click();
	await pupil.getByText('Je m’entraîne').first().waitFor();
	const wide = () => pupil.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await wide()).toBeLessThanOrEqual(0);
	await expectAccessible(teacher);
});

// The last one: from then on the server answers nobody at this address, for a minute.
it('answers nobody any more who tries codes out, right ones included', async () => {
	const ask = (code: string) => fetch(`${windows.base}/ecole/${code}`, { redirect: 'manual' });
	await asTeacher('open');
	expect((await ask(school.code)).status).toBe(200);
	const { cookie } = await choose(await addPupil('Zoé', 'Morel'));
	const watched = { organizationId: school.id, what: 'session' as const };
	// Codes of schools that are not there counted before; those of sockets count with those of pages.
	let wrong = 15;
	for (let tries = 0; tries < wrong; tries++) {
		const socket = openEntranceSocket(windows.base, '', 'FAUXCODE');
		expect(await refusalOf(socket)).toBe('not-signed-in');
	}
	while ((await ask('FAUXCODE')).status === 303) expect(++wrong).toBeLessThanOrEqual(60);
	expect(wrong).toBeGreaterThan(30);
	expect((await ask(school.code)).status).toBe(429);
	const waiting = openEntranceSocket(windows.base, '', school.code);
	expect(await refusalOf(waiting)).toBe('too-many-attempts');
	// Who is at work goes on.
	const atWork = keep(openEntranceSocket(windows.base, cookie));
	expect(await order(atWork, 'school:watch', watched)).toMatchObject({ ok: true });
});
