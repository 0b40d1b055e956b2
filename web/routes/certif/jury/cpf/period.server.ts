import { z } from 'zod';
import type { CpfPeriod } from '#db/cpf';

const day = z.iso.date().refine((text) => text >= '2000-01-01' && text <= '2999-12-31');
const days = z
	.object({ firstDay: day, lastDay: day })
	.refine(({ firstDay, lastDay }) => firstDay <= lastDay);

/** The days of a form or of an address, and the same as a period when they are one. */
export function readPeriod(fields: Pick<FormData, 'get'> | URLSearchParams): {
	typed: CpfPeriod;
	period: CpfPeriod | null;
} {
	const read = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : '';
	};
	const typed = { firstDay: read('du'), lastDay: read('au') };
	return { typed, period: days.safeParse(typed).data ?? null };
}
