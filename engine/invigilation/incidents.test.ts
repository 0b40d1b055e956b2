import { describe, expect, it } from 'vitest';
import {
	INCIDENT_CATEGORIES,
	INCIDENT_CODES,
	LIVE_ALERT_REASON_KEYS,
	type IncidentCode
} from '../vocabulary.ts';
import {
	INCIDENT_KINDS,
	incidentKindsFor,
	INCIDENTS,
	keepIncident,
	mayRecordIncident,
	mayWithdrawIncident,
	type Incident,
	type WrittenIncident
} from './incidents.ts';

const allowed = { allowed: true };
const because = (reason: string) => ({ allowed: false, because: reason });

/** An incident of this kind with all it needs, and nothing more. */
function written(code: IncidentCode, change: Partial<WrittenIncident> = {}): WrittenIncident {
	const { needsNumber, needsText } = INCIDENTS[code];
	return {
		code,
		candidateId: 1,
		number: needsNumber ? 4 : null,
		text: needsText ? 'Nom mal écrit' : '',
		...change
	};
}

describe('the kinds of incident', () => {
	it('are the sixteen of the reference, in its categories', () => {
		expect(INCIDENT_CODES.join(' ')).toBe('C1 C2 C4 C6 C7 C8 E1 E2 E3 E4 E5 E8 E9 E10 E11 E12');
		expect(new Set(INCIDENT_KINDS.map(({ category }) => category))).toEqual(
			new Set(INCIDENT_CATEGORIES)
		);
		const inChallenge = INCIDENT_KINDS.filter(({ category }) => category === 'inChallenge');
		expect(inChallenge.map(({ subcategory }) => subcategory)).toEqual(LIVE_ALERT_REASON_KEYS);
		expect(INCIDENTS.E10.subcategory).toBe('unintentionalFocusOut');
	});

	it('ask somebody to act where the reference says so', () => {
		const impactful = INCIDENT_KINDS.filter(({ isImpactful }) => isImpactful);
		expect(impactful.map(({ code }) => code).filter((code) => code.startsWith('C'))).toEqual([
			'C1',
			'C6'
		]);
		expect(impactful).toHaveLength(12);
	});
});

describe('recording an incident', () => {
	it.each(INCIDENT_CODES)('takes %s with what it needs', (code) => {
		expect(mayRecordIncident(written(code))).toEqual(allowed);
		expect(mayRecordIncident(written(code, { text: 'x'.repeat(500) }))).toEqual(allowed);
		expect(mayRecordIncident(written(code, { text: 'x'.repeat(501) }))).toEqual(
			because('text-too-long')
		);
	});

	it('asks for the description that the category needs', () => {
		for (const { code, needsText } of INCIDENT_KINDS) {
			const verdict = mayRecordIncident(written(code, { text: '  ' }));
			expect([code, verdict]).toEqual([code, needsText ? because('text-missing') : allowed]);
		}
		expect(INCIDENT_KINDS.filter(({ needsText }) => needsText).map(({ code }) => code)).toEqual([
			'C1',
			'C2',
			'C4',
			'C7',
			'C8'
		]);
	});

	it('asks for the number of the challenge where it is about one, from 1 to 500, and nowhere else', () => {
		for (const number of [null, 0, -1, 501, 1.5, NaN, Infinity]) {
			expect(mayRecordIncident(written('E1', { number }))).toEqual(
				because('incident-number-invalid')
			);
		}
		for (const number of [1, 32, 500]) {
			expect(mayRecordIncident(written('E1', { number }))).toEqual(allowed);
		}
		expect(mayRecordIncident(written('C6', { number: 4 }))).toEqual(
			because('incident-number-invalid')
		);
	});

	it('is for the whole room where no candidate is meant', () => {
		for (const { code } of INCIDENT_KINDS) {
			const verdict = mayRecordIncident(written(code, { candidateId: null }));
			const isOfRoom = code === 'C7' || code === 'C8';
			expect([code, verdict]).toEqual([
				code,
				isOfRoom ? allowed : because('incident-needs-candidate')
			]);
		}
	});

	it('refuses what no keyboard types', () => {
		expect(mayRecordIncident(written('C6', { text: 'a\0' }))).toEqual(because('malformed'));
	});

	it('is taken back once', () => {
		expect(mayWithdrawIncident({ withdrawnAt: null })).toEqual(allowed);
		expect(mayWithdrawIncident({ withdrawnAt: 1 })).toEqual(because('incident-already-withdrawn'));
	});
});

describe('the kinds offered', () => {
	const codes = (candidate: { startedAt: number | null } | null) =>
		incidentKindsFor(candidate).map(({ code }) => code);

	it('are those of the room, of a candidate, or of a test that started', () => {
		expect(codes(null)).toEqual(['C7', 'C8']);
		expect(codes({ startedAt: null })).toEqual(['C1', 'C2', 'C4', 'C6', 'C7', 'C8']);
		expect(codes({ startedAt: 1 })).toEqual(INCIDENT_CODES);
	});
});

describe('the list of incidents', () => {
	const incident = (id: number, withdrawnAt: number | null = null): Incident => ({
		...written('C6'),
		id,
		sessionId: 1,
		createdAt: id,
		by: 'Ines Garde',
		withdrawnAt,
		withdrawnBy: withdrawnAt ? 'Ines Garde' : null
	});
	const fold = (...news: Incident[]) =>
		news.reduce<readonly Incident[]>((known, one) => keepIncident(known, one), []);

	it('is the same in whatever order and however often it is told', () => {
		const list = [incident(1), incident(2, 9), incident(3)];
		expect(fold(incident(3), incident(2), incident(1), incident(2, 9), incident(2))).toEqual(list);
		expect(fold(incident(2, 9), incident(1), incident(3), incident(3), incident(2))).toEqual(list);
	});
});
