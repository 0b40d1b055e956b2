/** A profile tells the pages of its owner what it now is. */
import { describe, expect, it } from 'vitest';
import type { ProfileView } from '#realtime/contract';
import { targetOf } from '#engine/content/framework.server';
import { NOTHING_KNOWN, withAnswer } from '#engine/training/knowledge';
import { db } from '#db/connection.server';
import { readKnowledge, recordDay, writeTube } from '#db/training/knowledge';
import { announceProfile, listProfileDays } from '#db/training/profiles';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import { createUser, useHub, type Person } from './support/room.ts';

const hub = useHub();
const DAY = 86_400_000;

async function openPage({ cookie }: Person) {
	const socket = openSocket(hub.base, cookie);
	const heard: ProfileView[] = [];
	socket.on('profile:changed', (profile) => heard.push(profile));
	const reply = await order(socket, 'profile:watch', null);
	if (!reply.ok) throw new Error(reply.because);
	return { first: reply.data, heard, close: () => socket.close() };
}

/** A right answer on each tube of a competence. */
async function master({ userId }: Person, level: number, at = Date.now()): Promise<void> {
	await db.transaction(async (tx) => {
		for (const tube of targetOf('2.1').tubes.keys()) {
			const known = withAnswer(NOTHING_KNOWN, { level, right: true, at, guessing: 0 });
			await writeTube(tx, userId, tube, known, at);
		}
		await recordDay(tx, userId, (await readKnowledge(tx, userId)).knowledge, at);
	});
	announceProfile(userId);
}

const interacting = ({ competences }: ProfileView) =>
	competences.find(({ code }) => code === '2.1')!;

describe('a profile', () => {
	it('tells every page of its owner what it now is, and nobody else', async () => {
		const [pupil, other] = [await createUser(), await createUser()];
		const pages = await Promise.all([pupil, pupil, other].map(openPage));
		expect(interacting(pages[0]!.first)).toMatchObject({ level: 0, status: 'notStarted' });
		expect(pages[0]!.first.certifiability).toMatchObject({ certifiable: false, missing: 5 });
		await master(pupil, 2);
		await eventually(() => {
			for (const { heard } of pages.slice(0, 2)) {
				expect(interacting(heard.at(-1)!)).toMatchObject({ level: 2, status: 'started' });
			}
		});
		expect(pages[0]!.heard[0]!.at).toBeGreaterThanOrEqual(pages[0]!.first.at);
		expect(pages[0]!.heard[0]!.certifiability).toMatchObject({ missing: 4 });
		expect(pages[2]!.heard).toEqual([]);
		for (const page of pages) page.close();
	});

	it('keeps the pix of the last answer of each day of Paris, not of the machine', async () => {
		const pupil = await createUser();
		// 23:30 in London is already the next day in Paris.
		const lateEvening = Date.UTC(2026, 5, 10, 22, 30);
		await master(pupil, 1, lateEvening - DAY);
		await master(pupil, 2, lateEvening - 1);
		await master(pupil, 3, lateEvening);
		const days = await listProfileDays(pupil.userId);
		expect(days.map(({ day }) => day)).toEqual(['2026-06-10', '2026-06-11']);
		expect(days[0]!.pix).toBeLessThan(days[1]!.pix);
	});
});
