/** The chaos command itself, small: nothing lost, nothing doubled, every screen right, whatever is killed. */
import { describe, expect, it } from 'vitest';
import { end, runScript } from './support/app.ts';

describe('npm run chaos', () => {
	it('loses, doubles and hides nothing when server and database are killed and the network cuts', async () => {
		const troubles = ['--kills', '1', '--postgres-kills', '1', '--cuts', '3'];
		const chaos = runScript([
			'scripts/chaos.ts',
			'--candidates',
			'20',
			'--rate',
			'20',
			...troubles
		]);
		try {
			await new Promise((ended) => chaos.once('exit', ended));
		} finally {
			await end(chaos, 'SIGTERM');
		}
		expect(chaos.output()).toContain('{');
		const figures = JSON.parse(chaos.output().trim().split('\n').at(-1)!) as Record<string, number>;
		expect(figures).toMatchObject({ lost: 0, duplicates: 0, screensDiffering: 0 });
		expect(figures).toMatchObject({ kills: 1, postgresKills: 1 });
		expect(figures.cuts).toBeGreaterThan(0);
		expect(figures.acknowledged).toBeGreaterThan(0);
		expect([figures.acknowledged, figures.stored, figures.seen]).toEqual(
			Array(3).fill(figures.sent)
		);
		expect(chaos.exitCode).toBe(0);
	}, 180_000);
});
