/** Words on screen for what a center tells of its candidates. */
import type {
	BillingMode,
	CandidateFault,
	CandidateField,
	EnrolmentWay,
	Framework,
	Locale
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function fieldText(field: CandidateField, locale?: Locale): string {
	return m[`candidate_field_${field}`]({}, { locale });
}

export function faultText(code: CandidateFault): string {
	return m[`fault_${code}`]();
}

export function billingText(mode: BillingMode, locale?: Locale): string {
	return m[`billing_${mode}`]({}, { locale });
}

export function frameworkText(framework: Framework, locale?: Locale): string {
	return m[`framework_${framework}`]({}, { locale });
}

export function enrolmentWayText(way: EnrolmentWay): string {
	return m[`enrolled_by_${way}`]();
}
