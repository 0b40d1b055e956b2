/** What a center adds to the minutes (PV) of its session itself, one incident at a time, until it finalizes it. */
import { CENTER_INCIDENTS } from '#engine/center/finalization';
import type { WrittenIncident } from '#engine/invigilation/incidents';
import type { Refusal } from '#engine/vocabulary';
import { actOrRefuse, RefusedAct } from '../candidate-acts.ts';
import { recordIncident, withdrawIncident, type Frame, type Recorded } from '../incidents.ts';
import type { Actor } from '../journal.ts';
import { sessions } from '../schema/sessions.ts';
import { isSessionOf } from './session-list.ts';

/** The session is one of the center, and nobody finalizes it meanwhile. */
const centerFrame =
	(actor: Actor, centerId: number, sessionId: number): Frame =>
	async (work) => {
		const done = await actOrRefuse(actor, async (act) => {
			const [session] = await act.tx
				.select({ finalizedAt: sessions.finalizedAt })
				.from(sessions)
				.where(isSessionOf(centerId, sessionId))
				.for('share');
			if (!session) throw new RefusedAct('session-not-found');
			if (session.finalizedAt !== null) throw new RefusedAct('session-finalized');
			return work(act);
		});
		return 'because' in done ? done : done.value;
	};

/** As an invigilator does, but for problems of a challenge. */
export async function recordCenterIncident(
	actor: Actor,
	centerId: number,
	sessionId: number,
	written: Omit<WrittenIncident, 'number'> & { key: string }
): Promise<Recorded> {
	const because: Refusal = 'malformed';
	if (!CENTER_INCIDENTS.includes(written.code)) return { because };
	const frame = centerFrame(actor, centerId, sessionId);
	return recordIncident(actor, sessionId, { ...written, number: null }, frame);
}

export function withdrawCenterIncident(
	actor: Actor,
	centerId: number,
	sessionId: number,
	incidentId: number
): Promise<Recorded> {
	return withdrawIncident(actor, sessionId, incidentId, centerFrame(actor, centerId, sessionId));
}
