import { expect, it } from 'vitest';
import { row } from '../invigilation/sample-row.ts';
import { countRoom } from './room-summary.ts';

it('counts a room so that nobody is in two places', () => {
	const joined = { reconciledAt: 1 };
	const ready = { ...joined, instructionsReadAt: 2 };
	const running = { ...ready, assessmentState: 'started' as const };
	const alert = { id: 1, number: 4, raisedAt: 5, decidedAt: null, decidedBy: null };
	const rows = [
		{ reconciledAt: null, instructionsReadAt: null, assessmentState: null },
		{ ...joined, instructionsReadAt: null, assessmentState: null },
		{ ...ready, assessmentState: null },
		{ ...ready, assessmentState: null, authorizedAt: 90 },
		running,
		{ ...running, alert: { ...alert, state: 'ongoing' as const } },
		{ ...running, alert: { ...alert, state: 'dismissed' as const } },
		{ ...running, resumeRequestedAt: 9 },
		{ ...ready, assessmentState: 'completed' as const },
		{ ...ready, assessmentState: 'endedByInvigilator' as const }
	].map((change) => row({ authorizedAt: null, resumeRequestedAt: null, alert: null, ...change }));
	expect(countRoom(rows, 100)).toEqual({
		enrolled: 10,
		joined: 9,
		waiting: 3,
		answering: 3,
		ended: 2,
		alerts: 1
	});
});
