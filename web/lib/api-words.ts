/** Words on screen for other systems: what they may ask for, and what the CPF says. */
import type { ApiScope, CpfLack, CpfReceiptFault, Locale } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function scopeText(scope: ApiScope, locale?: Locale): string {
	return { lsu: m.scope_lsu, parcoursup: m.scope_parcoursup, cpf: m.scope_cpf }[scope](
		{},
		{ locale }
	);
}

export function cpfLackText(lack: CpfLack): string {
	return {
		sex: m.cpf_lack_sex,
		birthCountry: m.cpf_lack_country,
		birthCity: m.cpf_lack_city,
		birthCode: m.cpf_lack_code
	}[lack]();
}

export function cpfReceiptFaultText(fault: CpfReceiptFault): string {
	return {
		'column-missing': m.cpf_fault_column,
		'id-unknown': m.cpf_fault_unknown,
		'id-twice': m.cpf_fault_twice,
		'state-unknown': m.cpf_fault_state,
		'already-received': m.cpf_fault_received
	}[fault]();
}
