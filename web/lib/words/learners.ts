/** The learners of an organization, by what it is; and what a file of them says, does and has wrong. */
import type { Change } from '#engine/learners/compare-register';
import type { FormatFault } from '#engine/learners/format';
import type { ColumnKind } from '#engine/learners/format-form';
import type { CellFault } from '#engine/learners/read-rows';
import type {
	LearnerFate,
	LearnerFault,
	LearnerFileFault,
	LearnerFormatFault,
	LearnerFormatKind,
	LearnerProperty,
	LearnerSkip,
	LoginMethod,
	OrganizationType,
	ParticipationState
} from '#engine/vocabulary';
import { LEARNER_PROPERTIES } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { plainDate } from '$lib/format';

const SCHOOL = {
	learners: m.learners_sco,
	learner: m.class_pupil,
	division: m.class_division,
	allDivisions: m.class_all_divisions,
	comparison: m.comparison_divisions
};

/** What each kind of organization calls its people and their groups. */
const names: Record<OrganizationType, Record<keyof typeof SCHOOL, () => string>> = {
	SCO: SCHOOL,
	'SCO-1D': SCHOOL,
	SUP: {
		learners: m.learners_sup,
		learner: m.learner_student,
		division: m.learner_group,
		allDivisions: m.learner_all_groups,
		comparison: m.comparison_groups
	},
	PRO: {
		learners: m.learners_pro,
		learner: m.learner_participant,
		division: m.learner_division,
		allDivisions: m.learner_all_divisions,
		comparison: m.comparison_groups
	}
};

/** « Élèves », « Étudiants » or « Participants ». */
export const learnersText = (type: OrganizationType) => names[type].learners();

/** « Élève », « Étudiant » or « Participant ». */
export const learnerText = (type: OrganizationType) => names[type].learner();

/** « Classe » or « Groupe ». */
export const divisionText = (type: OrganizationType) => names[type].division();

/** What narrows nothing: « Toutes les classes », « Tous les groupes ». */
export const allDivisionsText = (type: OrganizationType) => names[type].allDivisions();

/** « Quelles classes sont loin de la cible ? » */
export const comparisonText = (type: OrganizationType) => names[type].comparison();

const formats: Record<LearnerFormatKind, () => string> = {
	siecle: m.learner_format_siecle,
	fregata: m.learner_format_fregata,
	sup: m.learner_format_sup,
	onde: m.learner_format_onde,
	fwb: m.learner_format_fwb,
	generic: m.learner_format_generic
};

/** What file is expected, and where it comes from. */
export const learnerFormatText = (kind: LearnerFormatKind) => formats[kind]();

const fates: Record<LearnerFate, () => string> = {
	refused: m.learner_fate_refused,
	added: m.learner_fate_added,
	updated: m.learner_fate_updated,
	enabled: m.learner_fate_enabled,
	disabled: m.learner_fate_disabled,
	skipped: m.learner_fate_skipped,
	unchanged: m.learner_fate_unchanged
};
export const fateText = (fate: LearnerFate) => fates[fate]();

const skips: Record<LearnerSkip, () => string> = {
	left: m.learner_skip_left,
	noIne: m.learner_skip_noIne,
	noDivision: m.learner_skip_noDivision,
	notCycle3: m.learner_skip_notCycle3,
	notCm: m.learner_skip_notCm
};
export const skipText = (skip: LearnerSkip) => skips[skip]();

const faults: Record<LearnerFault, (input: { expected: string }) => string> = {
	FIELD_REQUIRED: m.learner_fault_FIELD_REQUIRED,
	FIELD_NOT_STRING: m.learner_fault_FIELD_NOT_STRING,
	FIELD_DATE_FORMAT: m.learner_fault_FIELD_DATE_FORMAT,
	FIELD_EMAIL_FORMAT: m.learner_fault_FIELD_EMAIL_FORMAT,
	FIELD_INSEE_FORMAT: m.learner_fault_FIELD_INSEE_FORMAT,
	FIELD_BAD_VALUES: m.learner_fault_FIELD_BAD_VALUES,
	FIELD_STRING_LENGTH: m.learner_fault_FIELD_STRING_LENGTH,
	FIELD_STRING_MIN: m.learner_fault_FIELD_STRING_MIN,
	FIELD_STRING_MAX: m.learner_fault_FIELD_STRING_MAX,
	FIELD_STRING_PATTERN: m.learner_fault_FIELD_STRING_PATTERN,
	INE_NOT_UNIQ: m.learner_fault_INE_NOT_UNIQ,
	STUDENT_NUMBER_NOT_UNIQ: m.learner_fault_STUDENT_NUMBER_NOT_UNIQ,
	PROPERTY_NOT_UNIQ: m.learner_fault_PROPERTY_NOT_UNIQ
};

/** What is wrong in a cell, and what was expected there. */
export const cellFaultText = ({ code, expected }: CellFault) => faults[code]({ expected });

const fileFaults: Record<LearnerFileFault, (input: { expected: string }) => string> = {
	ENCODING_NOT_SUPPORTED: m.learner_file_ENCODING_NOT_SUPPORTED,
	FILE_KIND_NOT_EXPECTED: m.learner_file_FILE_KIND_NOT_EXPECTED,
	XML_NOT_WELL_FORMED: m.learner_file_XML_NOT_WELL_FORMED,
	XML_ENTITIES_NOT_ALLOWED: m.learner_file_XML_ENTITIES_NOT_ALLOWED,
	UAI_MISSING: m.learner_file_UAI_MISSING,
	UAI_MISMATCHED: m.learner_file_UAI_MISMATCHED,
	HEADER_REQUIRED: m.learner_file_HEADER_REQUIRED,
	HEADER_UNKNOWN: m.learner_file_HEADER_UNKNOWN,
	HEADER_TWICE: m.learner_file_HEADER_TWICE,
	EMPTY: m.learner_file_EMPTY
};
export const fileFaultText = (fault: LearnerFileFault, expected: string) =>
	fileFaults[fault]({ expected });

const properties: Record<LearnerProperty, () => string> = {
	lastName: m.learner_lastName,
	preferredLastName: m.learner_preferredLastName,
	firstName: m.learner_firstName,
	middleName: m.learner_middleName,
	thirdName: m.learner_thirdName,
	birthDate: m.learner_birthDate,
	sex: m.learner_sex,
	birthCountryCode: m.learner_birthCountryCode,
	birthInseeCode: m.learner_birthInseeCode,
	birthCity: m.learner_birthCity,
	mefCode: m.learner_mefCode,
	status: m.learner_status,
	ine: m.learner_ine,
	studentNumber: m.learner_studentNumber,
	division: m.learner_division,
	email: m.learner_email
};

export const propertyText = (property: LearnerProperty) => properties[property]();

const isProperty = (name: string): name is LearnerProperty =>
	(LEARNER_PROPERTIES as readonly string[]).includes(name);

/** « Classe : 2NDE 7 → 2NDE 8 ». */
export function changeText({ name, from, to }: Change): string {
	const shown = (value: string | null) =>
		value === null || value === ''
			? m.learner_nothing()
			: name === 'birthDate'
				? plainDate(value)
				: value;
	const label = isProperty(name) ? properties[name]() : name;
	return m.learner_change({ label, from: shown(from), to: shown(to) });
}

const participationStates: Record<ParticipationState, () => string> = {
	started: m.participation_started,
	completed: m.participation_completed,
	sent: m.participation_sent
};
export const participationText = (state: ParticipationState) => participationStates[state]();

const logins: Record<LoginMethod, () => string> = {
	email: m.login_email,
	username: m.login_username,
	portal: m.login_portal,
	none: m.login_none
};
export const loginText = (login: LoginMethod) => logins[login]();

export const certifiabilityText = (state: 'certifiable' | 'notCertifiable' | 'unknown') =>
	({
		certifiable: m.certifiability_yes,
		notCertifiable: m.certifiability_no,
		unknown: m.certifiability_unknown
	})[state]();

const columnKinds: Record<ColumnKind, () => string> = {
	text: m.format_kind_text,
	'DD/MM/YYYY': m.format_kind_french_date,
	'YYYY-MM-DD': m.format_kind_iso_date,
	email: m.learner_email,
	insee: m.format_kind_insee
};
export const columnKindText = (kind: ColumnKind) => columnKinds[kind]();

const formatFaults: Record<LearnerFormatFault, (input: { name: string }) => string> = {
	FIRSTNAME_PROPERTY_REQUIRED: m.format_fault_FIRSTNAME_PROPERTY_REQUIRED,
	LASTNAME_PROPERTY_REQUIRED: m.format_fault_LASTNAME_PROPERTY_REQUIRED,
	UNICITY_COLUMNS_REQUIRED: m.format_fault_UNICITY_COLUMNS_REQUIRED,
	UNICITY_COLUMN_UNKNOWN: m.format_fault_UNICITY_COLUMN_UNKNOWN,
	PROPERTY_TWICE: ({ name }) =>
		m.format_fault_PROPERTY_TWICE({ name: isProperty(name) ? properties[name]() : name }),
	COLUMN_TWICE: m.format_fault_COLUMN_TWICE,
	COLUMN_LABEL_INVALID: m.format_fault_COLUMN_LABEL_INVALID,
	COLUMN_LENGTH_INVALID: m.format_fault_COLUMN_LENGTH_INVALID,
	COLUMN_VALUES_INVALID: m.format_fault_COLUMN_VALUES_INVALID,
	PROPERTY_KIND_INVALID: m.format_fault_PROPERTY_KIND_INVALID,
	SHOWN_COLUMN_NOT_OWN: m.format_fault_SHOWN_COLUMN_NOT_OWN
};

/** What is wrong with a format, and with which of its columns. */
export const formatFaultText = ({ code, name }: FormatFault) => formatFaults[code]({ name });
