/** Words on screen for what a center tells of its candidates. */
import type {
	BillingMode,
	CandidateFault,
	CandidateField,
	EnrolmentWay,
	Framework,
	ImportFileFault,
	ImportWarning,
	Locale,
	SessionFault,
	SessionField
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function fieldText(field: CandidateField, locale?: Locale): string {
	return m[`candidate_field_${field}`]({}, { locale });
}

export function sessionFieldText(field: SessionField, locale?: Locale): string {
	const text = {
		number: m.session_number,
		address: m.session_address,
		room: m.session_room,
		date: m.import_date,
		time: m.import_time,
		examiner: m.session_examiners,
		description: m.session_remarks
	}[field];
	return text({}, { locale });
}

export function faultText(
	code: CandidateFault | SessionFault | ImportWarning | ImportFileFault
): string {
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
