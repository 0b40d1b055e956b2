import { z } from 'zod';
import { findCpfExport, type CpfExport } from '#db/cpf';

/** The delivery that an address names. What is no id is that of none. */
export async function findExport(id: string): Promise<CpfExport | null> {
	return z.uuid().safeParse(id).success ? findCpfExport(id) : null;
}
