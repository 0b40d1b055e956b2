import { expect, it, vi } from 'vitest';
import { onceMore } from './once-more.ts';

it('is ready for the next one after work that failed', async () => {
	const work = vi.fn().mockRejectedValueOnce(new Error('cut')).mockResolvedValue(undefined);
	const again = onceMore(work);
	await expect(again()).rejects.toThrow('cut');
	await again();
	expect(work).toHaveBeenCalledTimes(2);
});

it('does the work again for those who asked meanwhile, once for all of them, and is ready for the next', async () => {
	const ends: (() => void)[] = [];
	const work = onceMore(() => new Promise<void>((end) => ends.push(end)));
	const all = [work(), work(), work()];
	expect(ends).toHaveLength(1);
	ends[0]!();
	await Promise.all(all.slice(1));
	await vi.waitFor(() => expect(ends).toHaveLength(2));
	ends[1]!();
	await all[0];
	void work();
	expect(ends).toHaveLength(3);
});
