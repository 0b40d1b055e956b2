/** The pages of the jury move by themselves, and lose nothing of what somebody types in them. */
import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { addJob } from '#db/jobs';
import { readJuryStamp } from '#db/jury/watching';
import { commentSession, letGo, publishByHand } from '#db/jury/session-acts';
import { seedPastSessions } from '#db/seed/past-sessions';
import { seedSchool } from '#db/seed/school';
import { jobs } from '#db/schema/jobs';
import { sessions } from '#db/schema/sessions';
import { openSocket, order } from '../scripts/simulation/client.ts';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessibility.ts';
import { createMember } from './support/center.ts';
import { eventually } from './support/eventually.ts';
import { controlNetwork, type Network } from './support/network.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let centerId: number;
let helene: StaffMember;
let colleague: StaffMember;
let doubtful: number;
let ready: number;

beforeAll(async () => {
	const seeded = await seedSchool();
	centerId = seeded.centerId;
	await seedPastSessions(centerId, seeded.organizationId);
	[helene, colleague] = [await createStaff(), await createStaff('certif', 'Marc', 'Petit')];
	const past = await db.select({ id: sessions.id }).from(sessions).orderBy(sessions.id);
	[doubtful, ready] = past.slice(1).map(({ id }) => id) as [number, number];
});

const open = (path: string, options = {}) =>
	windows.open(`/certif/jury${path}`, { cookie: helene.cookie, ...options });

/** A window whose network can be cut. What this process does to sessions no server tells: a page hears it at its return. */
async function openToCut(path: string, options = {}) {
	let network: Network;
	const prepare = async (page: Page) => void (network = await controlNetwork(page));
	const page = await open(path, { prepare, ...options });
	return { page, network: network! };
}

describe('the pages of the jury', () => {
	it('are followed by the staff alone', async () => {
		const member = await createMember(centerId, 'administrator');
		const [mine, other] = [
			openSocket(windows.base, helene.cookie),
			openSocket(windows.base, member.cookie)
		];
		const heard: number[][] = [];
		for (const socket of [mine, other]) {
			socket.on('jury:changed', (ids: number[]) => heard.push(ids));
		}
		expect(await order(mine, 'jury:watch', { sessionId: doubtful })).toEqual({
			ok: true,
			data: await readJuryStamp(doubtful)
		});
		expect(await order(other, 'jury:watch', { sessionId: null })).toEqual({
			ok: false,
			because: 'forbidden'
		});
		const page = await open(`/sessions/${doubtful}`);
		await page.locator('summary', { hasText: 'Commenter la session' }).click();
		const form = page.locator('details[open] form');
		await form.getByLabel('Commentaire du jury').fill('À revoir');
		await form.getByLabel('Motif').fill('Deux noms se ressemblent');
		await form.getByRole('button').click();
		await page.getByText('C’est fait').waitFor();
		await eventually(() => expect(heard).toEqual([[doubtful]]));
		mine.close();
		other.close();
		await page.context().close();
	});

	it('show what a colleague did since they were drawn, and what happened during a cut', async () => {
		const queue = await open('/sessions?statut=a-publier');
		const { page: session, network } = await openToCut(`/sessions/${ready}`);
		await queue.getByRole('link', { name: `Session ${ready}` }).waitFor();
		const stamps = [await readJuryStamp(ready), await readJuryStamp(null)];
		await network.cut();
		await commentSession(colleague.staff, ready, 'Je la regarde', 'Rien de particulier');
		expect(await readJuryStamp(ready)).not.toBe(stamps[0]);
		expect(await readJuryStamp(null)).not.toBe(stamps[1]);
		await network.mend();
		await session.getByText('Je la regarde').waitFor();
		const act = await open(`/sessions/${ready}`, { cookie: colleague.cookie });
		await act.locator('summary', { hasText: 'Prendre en charge' }).click();
		const form = act.locator('details[open] form');
		await form.getByLabel('Motif').fill('Rien à signaler');
		await form.getByRole('button').click();
		await act.getByText('C’est fait').waitFor();
		await session.getByText('Rien à signaler').waitFor();
		await queue.getByText('Aucune session ici.').waitFor();
		await letGo(colleague.staff, ready, 'Vue');
		await Promise.all([queue, session, act].map((page) => page.context().close()));
	});

	it('keep what is typed while a colleague acts, and say that they changed', async () => {
		const { page, network } = await openToCut(`/sessions/${doubtful}`, { viewport: PHONE });
		await page.locator('summary', { hasText: 'Publier les résultats' }).click();
		const reason = page.locator('details[open] form').getByLabel('Motif');
		await reason.fill('Vu avec le centre');
		await network.cut();
		await publishByHand(colleague.staff, doubtful, 'Déjà vu');
		await commentSession(colleague.staff, doubtful, 'Un mot', 'Publiée après examen');
		await network.mend();
		await page.getByText('Ce qui est affiché ici vient de changer').waitFor();
		expect(await reason.inputValue()).toBe('Vu avec le centre');
		await expectAccessible(page);
		const now = page.waitForEvent('popup');
		await page.getByRole('link', { name: 'Voir ce qui a changé' }).click();
		await (await now).getByText('Déjà vu').waitFor();
		await page.locator('details[open] form').getByRole('button').click();
		await page.getByText('Les résultats de la session sont publiés.').waitFor();
		expect(await reason.inputValue()).toBe('Vu avec le centre');
		await page.context().close();
	});
});

describe('the page of a publication', () => {
	it('says that it was interrupted and starts again by itself', async () => {
		await db.execute(sql`create function fail() returns trigger language plpgsql
			as $$ begin raise exception 'the power went out'; end $$`);
		await db.execute(sql`create trigger fail before update of published_at on sessions
			for each row execute function fail()`);
		const id = await addJob(db, {
			kind: 'publication',
			authorId: helene.userId,
			input: { sessionIds: [ready] },
			total: 1
		});
		const isTried = () =>
			eventually(async () => {
				const [job] = await db.select().from(jobs).where(eq(jobs.id, id));
				expect(job).toMatchObject({ state: 'waiting', tries: 1 });
			});
		await isTried();
		const page = await open(`/publications/${id}`);
		await page.getByText('Une erreur a interrompu ce travail.').waitFor();
		await expectAccessible(page);
		await db.execute(sql`drop trigger fail on sessions`);
		await db.update(jobs).set({ runAfter: Date.now() }).where(eq(jobs.id, id));
		await page.getByText('Publiée', { exact: true }).waitFor();
		expect(await page.getByText('Une erreur a interrompu ce travail.').count()).toBe(0);
		await page.context().close();
	});
});
