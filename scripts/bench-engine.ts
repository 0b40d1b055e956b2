/**
 * `npm run bench:engine`: how long one decision takes, estimate and choice, beside a plain implementation of a peer's
 * method in the same process, on the same items and answers.
 */
import { parseArgs } from 'node:util';
import { successProbability } from '#engine/ability/response-model';
import { normalDraw, seededRandom } from '#engine/random';
import { createCertification } from '#engine/selection/certification';
import { compileBank } from '#engine/selection/compiled-bank';
import { warmUpExposure } from '#engine/selection/simulation';
import { readBankFile } from './bank-file.ts';
import { nextOfPeer, type PeerItem } from './bench/peer.ts';

const { values } = parseArgs({
	options: {
		bank: { type: 'string', default: 'tests/oracles/bank-2N.csv' },
		candidates: { type: 'string', default: '500' },
		'peer-candidates': { type: 'string', default: '10' }
	}
});

const { challenges } = readBankFile(values.bank);
const compileStarted = performance.now();
const bank = compileBank(values.bank, challenges);
const compileMs = performance.now() - compileStarted;

const test = createCertification(bank);
const { prices } = warmUpExposure(bank, {}, 1);
const random = seededRandom(7);
const durations: number[] = [];

/** Every decision of so many tests: the answer just given, then the challenge that follows. */
function measureEngine(candidates: number): void {
	for (let n = 0; n < candidates; n++) {
		const ability = normalDraw(random);
		let next = test.next(test.start(n), prices);
		while ('challenge' in next) {
			const { session, challenge } = next;
			const isRight = random() < successProbability(ability, challenge);
			const started = performance.now();
			next = test.next(test.answer(session, challenge.id, isRight), prices);
			durations.push(performance.now() - started);
		}
	}
}

function measurePeer(candidates: number): number[] {
	const items: PeerItem[] = challenges.map((one) => {
		return { a: one.discrimination, b: one.difficulty, c: one.guessing, d: one.ceiling };
	});
	const taken: number[] = [];
	for (let n = 0; n < candidates; n++) {
		const ability = normalDraw(random);
		const answers: { item: PeerItem; isRight: boolean }[] = [];
		for (let k = 0; k < 32; k++) {
			const started = performance.now();
			const item = nextOfPeer(items, answers);
			taken.push(performance.now() - started);
			const p = item.c + (item.d - item.c) / (1 + Math.exp(-item.a * (ability - item.b)));
			answers.push({ item, isRight: random() < p });
		}
	}
	return taken;
}

const percentile = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
const microseconds = (milliseconds: number) => Math.round(milliseconds * 1e5) / 100;

measureEngine(Number(values.candidates));
durations.length = 0;
const started = performance.now();
measureEngine(Number(values.candidates));
const elapsed = performance.now() - started;
const sorted = durations.sort((a, b) => a - b);
const peer = measurePeer(Number(values['peer-candidates'])).sort((a, b) => a - b);
const ours = percentile(sorted, 0.5);
console.log(
	JSON.stringify({
		usP50: microseconds(ours),
		usP99: microseconds(percentile(sorted, 0.99)),
		decisionsPerSecond: Math.round((durations.length / elapsed) * 1000),
		peerUsP50: microseconds(percentile(peer, 0.5)),
		ratio: Math.round(percentile(peer, 0.5) / ours),
		compileMs: Math.round(compileMs * 10) / 10
	})
);
