import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES, CONNECTIONS, LIVE_ALERT_STATES, ORDER_KINDS } from '../vocabulary.ts';
import type { BoardRow } from './board.ts';
import { readRow, writeRow } from './row-line.ts';
import { NOW, row } from './sample-row.ts';
import { MINUTE } from './time.ts';

const instant = fc.integer({ min: 1_700_000_000_000, max: 4_000_000_000_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const id = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const name = fc.oneof(fc.string(), fc.constantFrom('', '%7C', 'Zoé | O’Neil', "L'|'%", '日本'));

const anyRow: fc.Arbitrary<BoardRow> = fc.record({
	candidateId: id,
	version: fc.integer({ min: 0, max: 2 ** 40 }),
	firstName: name,
	lastName: name,
	birthDate: fc.constantFrom('2010-09-22', '1960-02-29'),
	extraTimePercent: fc.nat(100),
	length: fc.constant(32),
	reconciledAt: maybe(instant),
	instructionsReadAt: maybe(instant),
	authorizedAt: maybe(instant),
	resumeRequestedAt: maybe(instant),
	assessmentState: maybe(fc.constantFrom(...ASSESSMENT_STATES)),
	answered: fc.nat(32),
	startedAt: maybe(instant),
	deadlineAt: maybe(instant),
	endedAt: maybe(instant),
	lastActivityAt: maybe(instant),
	connection: fc.constantFrom(...CONNECTIONS),
	connectionChangedAt: maybe(instant),
	focusLostAt: maybe(instant),
	focusLossCount: fc.nat(1000),
	alert: maybe(
		fc.record({
			id,
			number: fc.integer({ min: 1, max: 32 }),
			state: fc.constantFrom(...LIVE_ALERT_STATES),
			raisedAt: instant,
			decidedAt: maybe(instant),
			decidedBy: maybe(name)
		})
	),
	pausedAt: maybe(instant),
	extraMinutes: fc.integer({ min: -240, max: 240 }),
	handRaisedAt: maybe(instant),
	lastOrder: maybe(
		fc.record({
			id,
			group: fc.uuid(),
			kind: fc.constantFrom(...ORDER_KINDS),
			createdAt: instant,
			deliveredAt: maybe(instant),
			appliedAt: maybe(instant),
			withdrawnAt: maybe(instant),
			by: name
		})
	)
});

/** What a watcher knew before: the same person, everything else of long ago. */
const stale = (of: BoardRow) =>
	row({
		candidateId: of.candidateId,
		firstName: of.firstName,
		lastName: of.lastName,
		birthDate: of.birthDate,
		extraTimePercent: of.extraTimePercent,
		version: 0
	});

describe('the line of a row', () => {
	it('tells every row whole to who knows its candidate', () => {
		fc.assert(
			fc.property(anyRow, (one) => {
				const asked: number[] = [];
				const read = readRow(writeRow(one), (candidateId) => {
					asked.push(candidateId);
					return stale(one);
				});
				expect(read).toEqual(one);
				expect(asked).toEqual([one.candidateId]);
			}),
			{ numRuns: 2_000 }
		);
	});

	it('is short: under 90 characters while a test runs, under 160 once an order was given', () => {
		const running = row({
			candidateId: 123_456,
			version: 44,
			reconciledAt: NOW - 52 * MINUTE - 1234,
			instructionsReadAt: NOW - 51 * MINUTE - 4321,
			startedAt: NOW - 47 * MINUTE - 2222,
			deadlineAt: NOW + 58 * MINUTE - 2222,
			connectionChangedAt: NOW - 40 * MINUTE - 7,
			focusLossCount: 2,
			answered: 17
		});
		expect(writeRow(running).length).toBeLessThan(90);
		const ordered = row({
			...running,
			lastOrder: {
				id: 123_456,
				group: '0b8f0f1e-3c1c-4f8e-9a46-0d4f5a1c2b3d',
				kind: 'pause',
				createdAt: NOW - 30 * MINUTE,
				deliveredAt: NOW - 30 * MINUTE + 40,
				appliedAt: NOW - 30 * MINUTE + 52,
				withdrawnAt: null,
				by: 'Sophie Renard'
			}
		});
		expect(writeRow(ordered).length).toBeLessThan(160);
	});

	it('is nothing to who does not know its candidate, nor under another layout', () => {
		const line = writeRow(row({ version: 2 }));
		expect(readRow(line, () => undefined)).toBeNull();
		for (const other of [line.replace(/^1/, '2'), line.slice(1), `1${line}`, '', 'x']) {
			expect(readRow(other, () => row())).toBeNull();
		}
	});
});
