import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORDER_STEPS } from '#engine/invigilation/receipts';
import {
	ABORT_REASONS,
	ANSWER_RESULTS,
	ASSESSMENT_RESULT_STATUSES,
	BILLING_MODES,
	BLUEPRINT_NAMES,
	CANDIDATE_FAULTS,
	CANDIDATE_FIELDS,
	CANDIDATE_STATUSES,
	CERTIFICATION_STATES,
	COMMENTED_REASONS,
	ENROLMENT_WAYS,
	FRAMEWORKS,
	HUMAN_REASONS,
	IMPORT_FILE_FAULTS,
	IMPORT_WARNINGS,
	INCIDENT_CODES,
	JOURNAL_KINDS,
	JURY_QUEUES,
	LIVE_ALERT_REASON_KEYS,
	MEMBER_ROLES,
	OUTCOME_REASONS,
	PORTAL_CLAIMS,
	REFUSALS,
	ROOM_ORDER_KINDS,
	SESSION_FAULTS,
	SEXES,
	TEST_VERSION_STATES,
	TOLERANCES
} from '#engine/vocabulary';

type Message = string | { match: Record<string, string> }[];
const read = (locale: string) =>
	JSON.parse(readFileSync(`web/messages/${locale}.json`, 'utf8')) as Record<string, Message>;
const fr = read('fr');
const en = read('en');

const wordings = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap((one) => Object.values(one.match));
const parameters = (message: Message) =>
	[...new Set(wordings(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

/** Keys that the program composes from a closed list. */
const composed = [
	...REFUSALS.map((because) => `refusal_${because}`),
	...PORTAL_CLAIMS.map((claim) => `portal_claim_${claim}`),
	...MEMBER_ROLES.map((role) => `role_${role}`),
	...ASSESSMENT_RESULT_STATUSES.map((status) => `result_${status}`),
	...CERTIFICATION_STATES.map((state) => `certification_state_${state}`),
	...COMMENTED_REASONS.flatMap((reason) =>
		['candidate', 'organization'].map((reader) => `comment_${reader}_${reason}`)
	),
	...CANDIDATE_STATUSES.map((status) => `status_${status}`),
	...LIVE_ALERT_REASON_KEYS.map((reason) => `alert_reason_${reason}`),
	...ROOM_ORDER_KINDS.map((kind) => `order_${kind}`),
	...ORDER_STEPS.map((step) => `step_${step}`),
	...CANDIDATE_FIELDS.map((field) => `candidate_field_${field}`),
	...[...CANDIDATE_FAULTS, ...SESSION_FAULTS, ...IMPORT_WARNINGS, ...IMPORT_FILE_FAULTS].map(
		(code) => `fault_${code}`
	),
	...SEXES.map((sex) => `sex_${sex}`),
	...BILLING_MODES.map((mode) => `billing_${mode}`),
	...FRAMEWORKS.map((framework) => `framework_${framework}`),
	...ENROLMENT_WAYS.map((way) => `enrolled_by_${way}`),
	...ABORT_REASONS.map((reason) => `abort_${reason}`),
	...OUTCOME_REASONS.map((reason) => `outcome_${reason}`),
	...ANSWER_RESULTS.map((result) => `answer_result_${result}`),
	...TOLERANCES.map((tolerance) => `forgiven_${tolerance}`),
	...TEST_VERSION_STATES.map((state) => `version_state_${state}`),
	...BLUEPRINT_NAMES.map((blueprint) => `blueprint_${blueprint}`),
	...JURY_QUEUES.map((queue) => `jury_queue_${queue}`),
	...HUMAN_REASONS.map((reason) => `human_reason_${reason}`),
	...INCIDENT_CODES.filter((code) => code.startsWith('C')).map((code) => `incident_${code}`),
	// A receipt is told by its order and its step.
	...JOURNAL_KINDS.filter((kind) => !/^order(Delivered|Applied)$/.test(kind)).map(
		(kind) => `journal_${kind}`
	)
];

function sources(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'paraglide' ? [] : sources(path);
		return /\.(ts|svelte)$/.test(path) ? [readFileSync(path, 'utf8')] : [];
	});
}

describe('the messages', () => {
	it('exist in both languages, with the same parameters, and none is empty', () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
		for (const key of Object.keys(fr)) {
			expect([key, parameters(en[key]!)]).toEqual([key, parameters(fr[key]!)]);
			for (const text of [...wordings(fr[key]!), ...wordings(en[key]!)]) {
				expect(text, key).toMatch(/\S/);
			}
		}
	});

	it('has words for every refusal, status and reason, every order, incident and line of the journal', () => {
		for (const key of composed) expect(fr, key).toHaveProperty([key]);
	});

	it('is used, each of them', () => {
		const code = sources('web').join('\n');
		const used = new Set([
			...composed,
			...[...code.matchAll(/\bm\.(\w+)/g)].map((match) => match[1]),
			...[...code.matchAll(/\bm\['([^']+)'\]/g)].map((match) => match[1])
		]);
		expect(Object.keys(fr).filter((key) => !used.has(key))).toEqual([]);
	});

	it('spaces French as French is spaced', () => {
		for (const [key, message] of Object.entries(fr)) {
			for (const text of wordings(message)) {
				expect([key, text]).not.toEqual([
					key,
					expect.stringMatching(/ [:;!?»%]|« |[^\s\u00a0][!?;»]|'/)
				]);
			}
		}
	});
});
