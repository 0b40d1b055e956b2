/** Who the CPF knows this service as, and the certification that it registered. */
import { z } from 'zod';

/** Ids that lead nowhere, for whoever tries the service. */
const TRIAL = { CPF_CLIENT: 'ESSAI', CPF_CONTRACT: 'ESSAI', CPF_CODE: 'RS0000' };

const settings = z.object({
	CPF_CLIENT: z.string().regex(/^\w{1,20}$/),
	CPF_CONTRACT: z.string().regex(/^\w{1,20}$/),
	/** Its code in the register of the State, with its two letters. */
	CPF_CODE: z.string().regex(/^(RS|RNCP)\d{1,6}$/)
});

export interface CpfSettings {
	clientId: string;
	contractId: string;
	certification: string;
	/** One of the ids was not given: the CPF will not take the file. */
	isTrial: boolean;
}

/** @throws when one of the ids is not written as the CPF writes it */
export function readCpfSettings(
	env: Record<string, string | undefined> = process.env
): CpfSettings {
	const given = Object.fromEntries(
		Object.keys(TRIAL).flatMap((key) => (env[key] ? [[key, env[key]]] : []))
	);
	const read = settings.parse({ ...TRIAL, ...given });
	return {
		clientId: read.CPF_CLIENT,
		contractId: read.CPF_CONTRACT,
		certification: read.CPF_CODE,
		isTrial: Object.keys(given).length < Object.keys(TRIAL).length
	};
}
