/** The registers that schools and universities have already, column by column. */
import type { LearnerFormatKind, SchoolTag, OrganizationType } from '../vocabulary.ts';
import type { LearnerColumn, LearnerFormat, OwnFormat } from './format.ts';
import { LONGEST_STUDENT_NUMBER, STUDENT_NUMBER_PATTERN } from './student-number.ts';

/** Code of France among the countries of registers. */
export const FRANCE_IN_REGISTERS = '100';

const SEX_VALUES = { M: 'M', F: 'F' };
const NAME = { minLength: 1, maxLength: 255 };

/** The register of secondary schools, by the tags of its XML. */
const SIECLE: LearnerFormat = {
	kind: 'siecle',
	columns: [
		{ label: 'ID_NATIONAL', property: 'ine', isRequired: true },
		{ label: 'NOM_DE_FAMILLE', property: 'lastName', isRequired: true, ...NAME },
		{ label: 'NOM_USAGE', property: 'preferredLastName' },
		{ label: 'PRENOM', property: 'firstName', isRequired: true, ...NAME },
		{ label: 'PRENOM2', property: 'middleName' },
		{ label: 'PRENOM3', property: 'thirdName' },
		{
			label: 'CODE_SEXE',
			property: 'sex',
			isRequired: true,
			values: { '1': 'M', '2': 'F' }
		},
		{ label: 'DATE_NAISS', property: 'birthDate', isRequired: true, kind: 'DD/MM/YYYY' },
		{ label: 'CODE_PAYS', property: 'birthCountryCode' },
		{ label: 'CODE_DEPARTEMENT_NAISS', property: null },
		{
			label: 'CODE_COMMUNE_INSEE_NAISS',
			property: 'birthInseeCode',
			requiredWhen: 'bornInFrance',
			kind: 'insee'
		},
		{ label: 'VILLE_NAISS', property: 'birthCity' },
		{ label: 'CODE_MEF', property: 'mefCode' },
		{ label: 'CODE_STATUT', property: 'status' },
		{ label: 'CODE_STRUCTURE', property: 'division', isRequired: true },
		{ label: 'DATE_SORTIE', property: null }
	],
	unicity: ['ID_NATIONAL'],
	skips: [
		{ label: 'DATE_SORTIE', because: 'left', when: 'filled' },
		{ label: 'ID_NATIONAL', because: 'noIne', when: 'empty' },
		{ label: 'CODE_STRUCTURE', because: 'noDivision', when: 'empty' }
	],
	hasOtherColumns: true
};

/** The register of agricultural schools. */
const FREGATA: LearnerFormat = {
	kind: 'fregata',
	columns: [
		{ label: 'Identifiant unique', property: 'ine', isRequired: true },
		{ label: 'Premier prénom', property: 'firstName', isRequired: true, ...NAME },
		{ label: 'Deuxième prénom', property: 'middleName' },
		{ label: 'Troisième prénom', property: 'thirdName' },
		{ label: 'Nom de famille', property: 'lastName', isRequired: true, ...NAME },
		{ label: 'Nom d’usage', property: 'preferredLastName' },
		{ label: 'Sexe', property: 'sex', isRequired: true, values: SEX_VALUES },
		{
			label: 'Date de naissance (jj/mm/aaaa)',
			property: 'birthDate',
			isRequired: true,
			kind: 'DD/MM/YYYY'
		},
		{
			label: 'Code commune naissance',
			property: 'birthInseeCode',
			requiredWhen: 'bornInFrance',
			kind: 'insee'
		},
		{ label: 'Libellé commune naissance', property: 'birthCity', requiredWhen: 'bornAbroad' },
		{
			label: 'Code département naissance',
			property: null,
			isRequired: true,
			minLength: 2,
			maxLength: 3
		},
		{ label: 'Code pays naissance', property: 'birthCountryCode', isRequired: true, length: 5 },
		{ label: 'Statut', property: 'status', isRequired: true, values: { ST: 'ST', AP: 'AP' } },
		{ label: 'Code MEF', property: 'mefCode', isRequired: true },
		{ label: 'Division', property: 'division', isRequired: true }
	],
	unicity: ['Identifiant unique'],
	skips: [],
	hasOtherColumns: false
};

/** What is not in the list of diplomas, or of ways to study. */
export const UNKNOWN_VALUE = 'Non reconnu';

const asWritten = (...values: string[]) => Object.fromEntries(values.map((one) => [one, one]));

/** Students of a university. */
const SUP: LearnerFormat = {
	kind: 'sup',
	columns: [
		{ label: 'Premier prénom', property: 'firstName', isRequired: true, ...NAME },
		{ label: 'Deuxième prénom', property: 'middleName' },
		{ label: 'Troisième prénom', property: 'thirdName' },
		{ label: 'Nom de famille', property: 'lastName', isRequired: true, ...NAME },
		{ label: 'Nom d’usage', property: 'preferredLastName' },
		{
			label: 'Date de naissance (jj/mm/aaaa)',
			property: 'birthDate',
			isRequired: true,
			kind: 'DD/MM/YYYY'
		},
		{ label: 'Email', property: 'email', kind: 'email' },
		{
			label: 'Numéro étudiant',
			property: 'studentNumber',
			isRequired: true,
			maxLength: LONGEST_STUDENT_NUMBER,
			pattern: STUDENT_NUMBER_PATTERN
		},
		{ label: 'Composante', property: null },
		{ label: 'Équipe pédagogique', property: null },
		{ label: 'Groupe', property: 'division' },
		{
			label: 'Diplôme',
			property: null,
			values: asWritten(
				...['BTS', 'BUT', 'DUT', 'Classe préparatoire', 'Diplôme d’ingénieur', 'Doctorat'],
				...['Diplôme d’école', 'Licence', 'Licence professionnelle', 'Master', 'MEEF', 'Autre']
			),
			otherValue: UNKNOWN_VALUE
		},
		{
			label: 'Régime',
			property: null,
			values: asWritten('Formation initiale', 'Formation continue', 'Apprentissage', 'Autre'),
			otherValue: UNKNOWN_VALUE
		}
	],
	unicity: ['Numéro étudiant'],
	skips: [],
	hasOtherColumns: false
};

/** The register of primary schools: the last two classes of its third cycle. */
const ONDE: LearnerFormat = {
	kind: 'onde',
	columns: [
		{ label: 'Nom élève', property: 'lastName', isRequired: true, ...NAME },
		{ label: 'Nom d’usage élève', property: 'preferredLastName' },
		{ label: 'Prénom élève', property: 'firstName', isRequired: true, ...NAME },
		{ label: 'Sexe', property: 'sex', values: SEX_VALUES },
		{ label: 'Date naissance', property: 'birthDate', isRequired: true, kind: 'YYYY-MM-DD' },
		{ label: 'INE', property: 'ine', isRequired: true },
		{ label: 'Cycle', property: null, isRequired: true },
		{ label: 'Niveau', property: null, isRequired: true },
		{ label: 'Libellé classe', property: 'division', isRequired: true }
	],
	unicity: ['INE'],
	skips: [
		{ label: 'INE', because: 'noIne', when: 'empty' },
		{ label: 'Libellé classe', because: 'noDivision', when: 'empty' },
		{ label: 'Cycle', because: 'notCycle3', when: { notIn: ['CYCLE III'] } },
		{ label: 'Niveau', because: 'notCm', when: { notIn: ['CM1', 'CM2'] } }
	],
	hasOtherColumns: true
};

/** Schools of the French Community of Belgium: homonyms born the same day are one. */
const FWB: LearnerFormat = {
	kind: 'fwb',
	columns: [
		{ label: 'Nom', property: 'lastName', isRequired: true, ...NAME },
		{ label: 'Prénom', property: 'firstName', isRequired: true, ...NAME },
		{
			label: 'Date de naissance',
			property: 'birthDate',
			isRequired: true,
			kind: 'DD/MM/YYYY'
		},
		{ label: 'Classe', property: 'division', isRequired: true }
	],
	unicity: ['Nom', 'Prénom', 'Date de naissance'],
	skips: [],
	hasOtherColumns: false
};

/** Of an organization that set nothing: homonyms born the same day are one for it. */
const PLAIN: OwnFormat = {
	columns: [
		{ label: 'Nom', property: 'lastName', isRequired: true, ...NAME },
		{ label: 'Prénom', property: 'firstName', isRequired: true, ...NAME },
		{
			label: 'Date de naissance (jj/mm/aaaa)',
			property: 'birthDate',
			isRequired: true,
			kind: 'DD/MM/YYYY'
		},
		{ label: 'Groupe', property: 'division' }
	],
	unicity: ['Nom', 'Prénom', 'Date de naissance (jj/mm/aaaa)']
};

const OFFICIAL = { siecle: SIECLE, fregata: FREGATA, sup: SUP, onde: ONDE, fwb: FWB };

/** A format whole: that of a register, or what an organization set for itself. */
export function learnerFormat(
	kind: LearnerFormatKind,
	own: OwnFormat | null = null
): LearnerFormat {
	if (kind !== 'generic') return OFFICIAL[kind];
	return { kind, ...(own ?? PLAIN), skips: [], hasOtherColumns: false };
}

/** What an organization may set of a format. */
export const ownPart = ({ columns, unicity }: LearnerFormat): OwnFormat => ({ columns, unicity });

/**
 * The register that an organization has, by what it is: schools have SIECLE, agricultural ones FREGATA, those of the
 * primary ONDE, universities their own list; all others a list of columns that they choose.
 *
 * Source: the reference service (Pix).
 */
export function registerOf(type: OrganizationType, tags: readonly SchoolTag[]): LearnerFormatKind {
	if (type === 'SUP') return 'sup';
	if (type === 'SCO-1D') return 'onde';
	if (type !== 'SCO') return 'generic';
	return tags.includes('AGRICULTURE') ? 'fregata' : 'siecle';
}

/** Whether it says of somebody born there that he was born in France; registers write 100 or 99100. */
export const isFrance = (country: string) => country.replace(/^99/, '') === FRANCE_IN_REGISTERS;

export const columnLabels = (columns: readonly LearnerColumn[]) =>
	columns.map(({ label }) => label);
