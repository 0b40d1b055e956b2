import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ANSWER_RESULTS,
	CLASS_ORDER_KINDS,
	CONNECTIONS,
	HELP_REASONS,
	PARTICIPATION_STATES
} from '../vocabulary.ts';
import {
	AWAY_AFTER,
	classStatus,
	countStatuses,
	helpReason,
	lastOfEach,
	layOutClass
} from './attention.ts';
import { firstAnswers, readAnswers, writeAnswers } from './answer-line.ts';
import {
	ClassMirror,
	readClassRow,
	readLevels,
	writeClassRow,
	writeLevels,
	type ClassRow
} from './class-row.ts';

const NOW = 1_800_000_000_000;
const instant = fc.integer({ min: 1_700_000_000_000, max: 4_000_000_000_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const id = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const name = fc.oneof(fc.string(), fc.constantFrom('', '%7C', 'Zoé | O’Neil', "L'|'%"));
const levels = fc.array(
	fc.record({ floor: fc.nat(8), ceiling: maybe(fc.integer({ min: 1, max: 8 })) })
);

const answers = fc.array(
	fc.record({ result: fc.constantFrom(...ANSWER_RESULTS), tube: maybe(fc.nat(99)) })
);

const anyRow: fc.Arbitrary<ClassRow> = fc.record({
	participationId: id,
	firstId: id,
	number: fc.integer({ min: 1, max: 9 }),
	firstName: name,
	lastName: name,
	learnerId: maybe(id),
	division: maybe(name),
	participantId: maybe(name),
	version: fc.nat(2 ** 30),
	state: fc.constantFrom(...PARTICIPATION_STATES),
	startedAt: instant,
	completedAt: maybe(instant),
	sentAt: maybe(instant),
	answered: fc.nat(200),
	progress: fc.nat(100),
	validated: fc.nat(200),
	levels: levels.map(writeLevels),
	answers: answers.map(writeAnswers),
	askedTube: maybe(fc.nat(80)),
	askedAt: maybe(instant),
	strangeAt: maybe(instant),
	lastActivityAt: maybe(instant),
	connection: fc.constantFrom(...CONNECTIONS),
	connectionChangedAt: maybe(instant),
	needsHelp: maybe(fc.constantFrom(...HELP_REASONS)),
	pausedAt: maybe(instant),
	endsAt: maybe(instant),
	lastOrder: maybe(
		fc.record({
			id,
			group: fc.uuid(),
			kind: fc.constantFrom(...CLASS_ORDER_KINDS),
			createdAt: instant,
			deliveredAt: maybe(instant),
			appliedAt: maybe(instant),
			by: name
		})
	)
});

const row = (change: Partial<ClassRow> = {}): ClassRow => ({
	participationId: 1,
	firstId: change.participationId ?? 1,
	number: 1,
	firstName: 'Zoé',
	lastName: 'Morel',
	learnerId: 4,
	division: '2nde 7',
	participantId: null,
	version: 1,
	state: 'started',
	startedAt: NOW - 600_000,
	completedAt: null,
	sentAt: null,
	answered: 5,
	progress: 40,
	validated: 3,
	levels: '3040',
	answers: 'R0R1W0S1R0',
	askedTube: 1,
	askedAt: NOW - 30_000,
	strangeAt: NOW + 90_000,
	lastActivityAt: NOW - 30_000,
	connection: 'online',
	connectionChangedAt: NOW - 600_000,
	needsHelp: null,
	pausedAt: null,
	endsAt: null,
	lastOrder: null,
	...change
});

describe('the line of a participation', () => {
	it('tells whatever changes of it to whoever knows it, and nothing to whoever does not', () => {
		fc.assert(
			fc.property(anyRow, (one) => {
				const known = { ...row(), ...one, version: 0, answered: 0, state: 'started' as const };
				expect(readClassRow(writeClassRow(one), () => known)).toEqual(one);
				expect(readClassRow(writeClassRow(one), () => undefined)).toBeNull();
			})
		);
		expect(readClassRow(writeClassRow(row()).replace(/^c2/, 'c0'), () => row())).toBeNull();
	});

	it('keeps what is known of each tube', () => {
		fc.assert(
			fc.property(levels, (all) => {
				expect(readLevels(writeLevels(all))).toEqual(all);
			})
		);
	});

	it('keeps how each answer went', () => {
		fc.assert(
			fc.property(answers, (all) => {
				expect(readAnswers(writeAnswers(all))).toEqual(all);
				expect(readAnswers(firstAnswers(writeAnswers(all), 2))).toEqual(all.slice(0, 2));
			})
		);
	});

	it('is at most 200 bytes of an usual one with twenty tubes and forty answers', () => {
		const usual = row({
			...{ participationId: 123_456, version: 60, levels: '30'.repeat(20) },
			answers: 'R3'.repeat(40)
		});
		expect(writeClassRow(usual).length).toBeLessThan(200);
	});
});

describe('a class that is watched', () => {
	it('ends as it is, however its rows were lost, doubled and mixed up on the way', () => {
		const news = fc.array(fc.record({ id: fc.integer({ min: 1, max: 5 }), answered: fc.nat(50) }));
		fc.assert(
			fc.property(news, fc.infiniteStream(fc.nat(3)), (steps, fate) => {
				const truth = new Map([1, 2, 3, 4, 5].map((n) => [n, row({ participationId: n })]));
				const mirror = new ClassMirror();
				mirror.take([...truth.values()]);
				const late: string[] = [];
				for (const { id: n, answered } of steps) {
					const changed = { ...truth.get(n)!, answered, version: truth.get(n)!.version + 1 };
					truth.set(n, changed);
					const how = fate.next().value;
					if (how > 0) late.push(writeClassRow(changed));
					if (how === 2) mirror.hear(late.splice(0).reverse());
					if (how === 3) mirror.hear([...late, ...late]);
				}
				mirror.hear(late.reverse());
				// What was lost for good is told by everybody being asked for again.
				mirror.take([...truth.values()]);
				expect(mirror.rows).toEqual(truth);
			})
		);
	});
});

describe('a pupil', () => {
	it.each([
		['help', row({ needsHelp: 'failures' })],
		['help', row({ strangeAt: NOW - 1 })],
		['working', row({ strangeAt: NOW })],
		['paused', row({ strangeAt: NOW - 1, pausedAt: NOW - 60_000 })],
		['away', row({ connection: 'lost', connectionChangedAt: NOW - AWAY_AFTER - 1, strangeAt: 1 })],
		['working', row({ connection: 'lost', connectionChangedAt: NOW - AWAY_AFTER })],
		['away', row({ connection: 'never', connectionChangedAt: null })],
		['completed', row({ state: 'completed', needsHelp: 'failures' })],
		['sent', row({ state: 'sent' })]
	] as const)('is %s', (status, one) => {
		expect(classStatus(one, NOW)).toBe(status);
	});

	it('needs help for the reason that his answers, or his silence, give', () => {
		expect(helpReason(row({ needsHelp: 'failures', strangeAt: 1 }), NOW)).toBe('failures');
		expect(helpReason(row({ strangeAt: 1 }), NOW)).toBe('slowness');
		expect(helpReason(row(), NOW)).toBeNull();
	});
});

describe('the screen of a class', () => {
	const ada = row({ participationId: 1, lastName: 'Arnaud', division: '2nde 8' });
	const zoe = row({ participationId: 2, lastName: 'Morel', state: 'sent' });
	const stuck = row({ participationId: 3, lastName: 'Zidi', strangeAt: 1, askedAt: NOW - 300_000 });
	const failing = row({ participationId: 4, lastName: 'Bel', needsHelp: 'failures' });
	const all = [ada, zoe, stuck, failing];
	const none = { division: null, status: null, search: '' };
	const ids = (rows: ClassRow[]) => rows.map(({ participationId }) => participationId);

	it('begins with who needs help, the longest silent first, then goes by division and name', () => {
		expect(ids(layOutClass(all, none, NOW))).toEqual([3, 4, 2, 1]);
	});

	it('leaves out neither by a status nor behind it whoever needs help', () => {
		expect(ids(layOutClass(all, { ...none, status: 'sent' }, NOW))).toEqual([3, 4, 2]);
		expect(ids(layOutClass(all, { ...none, division: '2nde 8' }, NOW))).toEqual([1]);
		expect(ids(layOutClass(all, { ...none, search: 'mor' }, NOW))).toEqual([2]);
	});

	it('shows the last participation of each person, and counts each once', () => {
		const again = row({ participationId: 9, firstId: 2, number: 2 });
		const shown = lastOfEach([...all, again]);
		expect(ids(shown).sort()).toEqual([1, 3, 4, 9]);
		expect(countStatuses(shown, NOW)).toEqual({
			...{ help: 2, away: 0, paused: 0, working: 2, completed: 0, sent: 0 }
		});
	});
});
