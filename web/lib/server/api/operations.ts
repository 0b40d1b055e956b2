/** Every route of the interface, as it is described. */
import { z } from 'zod';
import type { ApiScope } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import * as examples from './examples';
import { said } from './fields';
import type { ProblemCode } from './problems';
import * as shapes from './schemas';

type Words = (typeof m)['api_token'];

export interface Answer {
	status: number;
	words: Words;
	/** None for an answer without a body. */
	content?: { type: string; shape?: keyof typeof shapes; example?: unknown };
}

export interface Operation {
	id: string;
	method: 'get' | 'post';
	path: string;
	/** None for whoever has no token yet. */
	scope: ApiScope | null;
	summary: Words;
	about: Words;
	/** Of the path and of the query. */
	parameters?: z.ZodObject;
	/** One of these shapes; a text that has none is described by its examples. */
	body?: { type: string; shapes: (keyof typeof shapes)[]; examples: unknown[] };
	/** When all is well. */
	answers: Answer[];
	/** What else may be answered. */
	problems: ProblemCode[];
}

const JSON_TYPE = 'application/json';
const NEEDS_TOKEN: ProblemCode[] = ['invalid_token', 'insufficient_scope', 'too_many_requests'];
const exportId = z.object({ id: said(m.api_field_export_id, z.uuid()) });

export const operations: readonly Operation[] = [
	{
		id: 'token',
		method: 'post',
		path: '/api/token',
		scope: null,
		summary: m.api_token,
		about: m.api_token_about,
		body: {
			type: 'application/x-www-form-urlencoded',
			shapes: ['tokenRequest'],
			examples: [{ grant_type: 'client_credentials' }]
		},
		answers: [
			{
				status: 200,
				words: m.api_token_answer,
				content: { type: JSON_TYPE, shape: 'tokenAnswer', example: examples.tokenAnswerExample }
			}
		],
		problems: [
			'invalid_request',
			'invalid_scope',
			'unsupported_grant_type',
			'invalid_client',
			'too_large',
			'too_many_requests'
		]
	},
	{
		id: 'schoolCertifications',
		method: 'get',
		path: '/api/organizations/{uai}/certifications',
		scope: 'lsu',
		summary: m.api_lsu,
		about: m.api_lsu_about,
		parameters: shapes.schoolQuery,
		answers: [
			{
				status: 200,
				words: m.api_lsu_answer,
				content: {
					type: JSON_TYPE,
					shape: 'certificationList',
					example: examples.certificationListExample
				}
			},
			{ status: 204, words: m.api_lsu_none }
		],
		problems: ['invalid_request', ...NEEDS_TOKEN]
	},
	{
		id: 'searchCertification',
		method: 'post',
		path: '/api/application/parcoursup/certification/search',
		scope: 'parcoursup',
		summary: m.api_parcoursup,
		about: m.api_parcoursup_about,
		body: {
			type: JSON_TYPE,
			shapes: ['searchByIne', 'searchByName', 'searchByCode'],
			examples: examples.searchExamples
		},
		answers: [
			{
				status: 200,
				words: m.api_parcoursup_answer,
				content: {
					type: JSON_TYPE,
					shape: 'foundCertification',
					example: examples.foundCertificationExample
				}
			}
		],
		problems: ['invalid_request', 'not_found', 'several_matches', 'too_large', ...NEEDS_TOKEN]
	},
	{
		id: 'listCpfExports',
		method: 'get',
		path: '/api/cpf/exports',
		scope: 'cpf',
		summary: m.api_cpf_list,
		about: m.api_cpf_list_about,
		answers: [
			{
				status: 200,
				words: m.api_cpf_list_answer,
				content: { type: JSON_TYPE, shape: 'cpfExportList', example: examples.exportListExample }
			}
		],
		problems: NEEDS_TOKEN
	},
	{
		id: 'readCpfExport',
		method: 'get',
		path: '/api/cpf/exports/{id}.xml',
		scope: 'cpf',
		summary: m.api_cpf_file,
		about: m.api_cpf_file_about,
		parameters: exportId,
		answers: [{ status: 200, words: m.api_cpf_file_answer, content: { type: 'application/xml' } }],
		problems: ['not_found', ...NEEDS_TOKEN]
	},
	{
		id: 'sendCpfReceipts',
		method: 'post',
		path: '/api/cpf/exports/{id}/receipts',
		scope: 'cpf',
		summary: m.api_cpf_receipts,
		about: m.api_cpf_receipts_about,
		parameters: exportId,
		body: { type: 'text/csv', shapes: [], examples: [examples.receiptsExample] },
		answers: [
			{
				status: 200,
				words: m.api_cpf_receipts_answer,
				content: { type: JSON_TYPE, shape: 'receiptsAnswer', example: { received: 2 } }
			}
		],
		problems: ['invalid_request', 'not_found', 'too_large', ...NEEDS_TOKEN]
	}
];
