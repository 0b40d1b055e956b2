/** What is asked and answered, each said once: routes check requests with it, the description is made from it. */
import { z } from 'zod';
import { LEVELS } from '#engine/framework/levels';
import { AREAS } from '#engine/framework/crcn';
import { COMPETENCES, CPF_RECEIPT_FAULTS } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { count, day, ine, instant, name, said, uai, verificationCode } from './fields';
import { PROBLEM_CODES } from './problems';

const level = z
	.int()
	.min(0)
	.max(LEVELS.length - 1);
/** The highest score of level 8. */
const score = z.int().min(0).max(1024);

export const tokenRequest = z.object({
	grant_type: said(m.api_field_grant_type, z.literal('client_credentials')),
	client_id: said(m.api_field_client_id, z.string().min(1).optional()),
	client_secret: said(m.api_field_client_secret, z.string().min(1).optional()),
	scope: said(m.api_field_scope_asked, z.string().optional())
});

export const tokenAnswer = z.strictObject({
	access_token: said(m.api_field_access_token, z.string()),
	token_type: said(m.api_field_token_type, z.literal('Bearer')),
	expires_in: said(m.api_field_expires_in, z.int()),
	scope: said(m.api_field_scope, z.string())
});

export const tokenProblem = z.strictObject({
	error: said(m.api_field_error, z.enum(PROBLEM_CODES)),
	error_description: said(m.api_field_message, z.string())
});

export const problem = z.strictObject({
	error: said(m.api_field_error, z.enum(PROBLEM_CODES)),
	message: said(m.api_field_message, z.string()),
	details: said(
		m.api_field_details,
		z
			.array(
				z.strictObject({
					path: said(m.api_field_detail_path, z.string()),
					message: said(m.api_field_detail_message, z.string())
				})
			)
			.optional()
	),
	lines: said(
		m.api_field_lines,
		z
			.array(
				z.strictObject({
					line: said(m.api_field_line, z.int().min(1)),
					fault: said(m.api_field_fault, z.enum(CPF_RECEIPT_FAULTS))
				})
			)
			.optional()
	)
});

export const schoolQuery = z.strictObject({
	uai: said(m.api_field_school_uai, uai),
	division: said(m.api_field_division, name.optional())
});

export const certification = z.strictObject({
	id: said(m.api_field_id, z.int()),
	firstName: said(m.api_field_first_name, z.string()),
	middleName: said(m.api_field_middle_name, z.string().nullable()),
	thirdName: said(m.api_field_third_name, z.string().nullable()),
	lastName: said(m.api_field_last_name, z.string()),
	birthDate: said(m.api_field_birth_date, day),
	ine: said(m.api_field_ine, z.string().nullable()),
	status: said(m.api_field_status, z.enum(['validated', 'rejected', 'pending'])),
	score: said(m.api_field_score, score.nullable()),
	verificationCode: said(m.api_field_verification_code, z.string().nullable()),
	date: said(m.api_field_date, instant),
	deliveredAt: said(m.api_field_delivered_at, instant.nullable()),
	centerName: said(m.api_field_center_name, z.string()),
	competenceResults: said(
		m.api_field_competence_results,
		z.array(
			z.strictObject({
				code: said(m.api_field_competence_code, z.enum(COMPETENCES)),
				level: said(m.api_field_level, level)
			})
		)
	)
});

export const certificationList = z.strictObject({
	certifications: said(m.api_field_certifications, z.array(certification)),
	framework: said(
		m.api_field_framework,
		z.array(
			z.strictObject({
				code: said(m.api_field_competence_code, z.enum(COMPETENCES)),
				name: said(m.api_field_competence_name, z.string()),
				areaCode: said(m.api_field_area_code, z.enum(AREAS)),
				areaName: said(m.api_field_area_name, z.string())
			})
		)
	)
});

export const searchByIne = z.strictObject({ ine: said(m.api_field_ine, ine) });
export const searchByName = z.strictObject({
	organizationUai: said(m.api_field_uai, uai),
	lastName: said(m.api_field_last_name, name),
	firstName: said(m.api_field_first_name, name),
	birthdate: said(m.api_field_birth_date, day)
});
export const searchByCode = z.strictObject({
	verificationCode: said(m.api_field_verification_code, verificationCode)
});

export const foundCertification = z.strictObject({
	organizationUai: said(m.api_field_uai, z.string().nullable()),
	ine: said(m.api_field_ine, z.string().nullable()),
	lastName: said(m.api_field_last_name, z.string()),
	firstName: said(m.api_field_first_name, z.string()),
	birthdate: said(m.api_field_birth_date, day),
	status: said(m.api_field_found_status, z.enum(['validated', 'rejected'])),
	pixScore: said(m.api_field_score, score.nullable()),
	globalLevel: said(m.api_field_global_level, level.nullable()),
	certificationDate: said(m.api_field_date, instant),
	competences: said(
		m.api_field_competence_results,
		z.array(
			z.strictObject({
				code: said(m.api_field_competence_code, z.enum(COMPETENCES)),
				name: said(m.api_field_competence_name, z.string()),
				level: said(m.api_field_level, level),
				areaName: said(m.api_field_area_name, z.string())
			})
		)
	)
});

export const cpfExportList = z.strictObject({
	exports: said(
		m.api_field_exports,
		z.array(
			z.strictObject({
				id: said(m.api_field_export_id, z.uuid()),
				firstDay: said(m.api_field_first_day, day),
				lastDay: said(m.api_field_last_day, day),
				createdAt: said(m.api_field_created_at, instant),
				sent: said(m.api_field_sent, count),
				accepted: said(m.api_field_accepted, count),
				refused: said(m.api_field_refused, count),
				file: said(m.api_field_file, z.string())
			})
		)
	)
});

export const receiptsAnswer = z.strictObject({ received: said(m.api_field_received, count) });
