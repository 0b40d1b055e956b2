/** The chaos command itself, small: nothing lost, nothing doubled, every screen right, whatever is killed. */
import { describe, expect, it } from 'vitest';
import { end, runScript } from './support/app.ts';

const SMALL = ['scripts/chaos.ts', '--candidates', '20', '--rate', '20'];

async function runChaos(...troubles: string[]): Promise<Record<string, number>> {
	const chaos = runScript([...SMALL, ...troubles]);
	try {
		await new Promise((ended) => chaos.once('exit', ended));
	} finally {
		await end(chaos, 'SIGTERM');
	}
	expect(chaos.output()).toContain('{');
	expect(chaos.exitCode, chaos.output()).toBe(0);
	return JSON.parse(chaos.output().trim().split('\n').at(-1)!) as Record<string, number>;
}

describe('npm run chaos loses, doubles and hides nothing', () => {
	function expectWhole(figures: Record<string, number>): void {
		expect(figures).toMatchObject({ lost: 0, duplicates: 0, screensDiffering: 0 });
		expect(figures.acknowledged).toBeGreaterThan(0);
		expect([figures.acknowledged, figures.stored, figures.seen]).toEqual(
			Array(3).fill(figures.sent)
		);
	}

	it('when server and database are killed and the network cuts', async () => {
		const figures = await runChaos('--kills', '1', '--postgres-kills', '1', '--cuts', '3');
		expectWhole(figures);
		expect(figures).toMatchObject({ kills: 1, postgresKills: 1 });
		expect(figures.cuts).toBeGreaterThan(0);
	}, 180_000);

	it('when the next server starts beside the present one, which stops', async () => {
		const figures = await runChaos('--deploys', '1', '--cuts', '0');
		expectWhole(figures);
		expect(figures).toMatchObject({ deploys: 1, restarts: 0 });
	}, 180_000);
});
