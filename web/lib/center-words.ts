/** Words on screen for what a center tells of its candidates. */
import type {
	BillingMode,
	CandidateField,
	EnrolmentWay,
	Locale,
	SessionField,
	Sex
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import type { Message } from './words/message.ts';

const fields: Record<CandidateField, Message> = {
	lastName: m.candidate_field_lastName,
	firstName: m.candidate_field_firstName,
	externalId: m.candidate_field_externalId,
	extraTime: m.candidate_field_extraTime,
	birthDate: m.candidate_field_birthDate,
	birthCity: m.candidate_field_birthCity,
	birthPostalCode: m.candidate_field_birthPostalCode,
	birthInseeCode: m.candidate_field_birthInseeCode,
	birthCountry: m.candidate_field_birthCountry,
	email: m.candidate_field_email,
	resultRecipientEmail: m.candidate_field_resultRecipientEmail,
	sex: m.candidate_field_sex,
	accessibility: m.candidate_field_accessibility,
	framework: m.candidate_field_framework,
	billingMode: m.candidate_field_billingMode,
	prepaymentCode: m.candidate_field_prepaymentCode
};

export function fieldText(field: CandidateField, locale?: Locale): string {
	return fields[field]({}, { locale });
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

const billingModes: Record<BillingMode, Message> = {
	free: m.billing_free,
	paid: m.billing_paid,
	prepaid: m.billing_prepaid
};

export function billingText(mode: BillingMode, locale?: Locale): string {
	return billingModes[mode]({}, { locale });
}

const enrolmentWays: Record<EnrolmentWay, () => string> = {
	individual: m.enrolled_by_individual,
	school: m.enrolled_by_school,
	file: m.enrolled_by_file,
	massImport: m.enrolled_by_massImport
};

export function enrolmentWayText(way: EnrolmentWay): string {
	return enrolmentWays[way]();
}

const sexes: Record<Sex, () => string> = {
	M: m.sex_M,
	F: m.sex_F
};

export function sexText(sex: Sex): string {
	return sexes[sex]();
}
