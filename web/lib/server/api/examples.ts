/** Requests and answers as they are shown; people and schools are made up. */
import { CPF_RECEIPT_COLUMNS } from '#engine/center/cpf';

const PUPIL = {
	firstName: 'Chloé',
	lastName: 'Nguyen',
	ine: '071234567AB',
	school: '0932045R',
	birthDate: '2010-12-05',
	code: 'P-7RQ4XK2B'
};
const SAT_AT = '2026-11-12T08:31:04.000Z';
const EXPORT_ID = '7c1c1f0e-5a55-4c39-9f3e-0d5b0f8f6f21';

export const tokenAnswerExample = {
	access_token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9…',
	token_type: 'Bearer',
	expires_in: 3600,
	scope: 'lsu parcoursup'
};

export const certificationListExample = {
	certifications: [
		{
			id: 48213,
			firstName: PUPIL.firstName,
			middleName: 'Linh',
			thirdName: null,
			lastName: PUPIL.lastName,
			birthDate: PUPIL.birthDate,
			ine: PUPIL.ine,
			status: 'validated',
			score: 438,
			verificationCode: PUPIL.code,
			date: SAT_AT,
			deliveredAt: '2026-11-20T14:02:51.000Z',
			centerName: 'Lycée Rosa-Parks, Montreuil',
			competenceResults: [{ code: '1.1', level: 4 }]
		}
	],
	framework: [
		{
			code: '1.1',
			name: 'Mener une recherche et une veille d’information',
			areaCode: '1',
			areaName: 'Information et données'
		}
	]
};

export const searchExamples = [
	{ ine: PUPIL.ine },
	{
		organizationUai: PUPIL.school,
		lastName: PUPIL.lastName,
		firstName: PUPIL.firstName,
		birthdate: PUPIL.birthDate
	},
	{ verificationCode: PUPIL.code }
];

export const foundCertificationExample = {
	organizationUai: PUPIL.school,
	ine: PUPIL.ine,
	lastName: PUPIL.lastName,
	firstName: PUPIL.firstName,
	birthdate: PUPIL.birthDate,
	status: 'validated',
	pixScore: 438,
	globalLevel: 4,
	certificationDate: SAT_AT,
	competences: [
		{
			code: '1.1',
			name: 'Mener une recherche et une veille d’information',
			level: 4,
			areaName: 'Information et données'
		}
	]
};

export const exportListExample = {
	exports: [
		{
			id: EXPORT_ID,
			firstDay: '2026-11-01',
			lastDay: '2026-11-30',
			createdAt: '2026-12-01T09:15:00.000Z',
			sent: 0,
			accepted: 5210,
			refused: 14,
			file: `/api/cpf/exports/${EXPORT_ID}.xml`
		}
	]
};

export const receiptsExample = [
	CPF_RECEIPT_COLUMNS.join(';'),
	'48213;ACCEPTE;',
	'48214;REFUSE;Titulaire inconnu'
].join('\n');

/** Of the parameters of paths and queries, by their names. */
export const parameterExamples: Readonly<Record<string, string>> = {
	uai: PUPIL.school,
	division: '2nde 7',
	id: EXPORT_ID
};
