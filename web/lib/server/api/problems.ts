/** What is answered to a system whose request cannot be done: a code of a closed list, and its words in English. */
import { json, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';

/** The first ones are those of OAuth 2.0 (RFC 6749, RFC 6750). */
export const PROBLEMS = {
	invalid_request: { status: 400, text: m.api_problem_invalid_request },
	invalid_client: { status: 401, text: m.api_problem_invalid_client },
	invalid_scope: { status: 400, text: m.api_problem_invalid_scope },
	unsupported_grant_type: { status: 400, text: m.api_problem_unsupported_grant_type },
	invalid_token: { status: 401, text: m.api_problem_invalid_token },
	insufficient_scope: { status: 403, text: m.api_problem_insufficient_scope },
	not_found: { status: 404, text: m.api_problem_not_found },
	several_matches: { status: 409, text: m.api_problem_several_matches },
	too_large: { status: 413, text: m.api_problem_too_large },
	too_many_requests: { status: 429, text: m.api_problem_too_many_requests }
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

interface ProblemMore {
	/** What else the answer holds. */
	body?: Record<string, unknown>;
	headers?: Record<string, string>;
}

/** Ends a request: nothing was done. */
export class ApiProblem extends Error {
	constructor(
		readonly code: ProblemCode,
		readonly more: ProblemMore = {}
	) {
		super(code);
	}
}

type Handler<Event> = (event: Event) => Promise<Response>;

/**
 * What a route of the interface does: its answer, or its problem. Neither may be kept on the way.
 * @param wordsName how the words of a problem are named
 */
export function answering<Event extends RequestEvent>(
	handler: Handler<Event>,
	wordsName: 'message' | 'error_description' = 'message'
): Handler<Event> {
	return async (event) => {
		const response = await handler(event).catch((error: unknown) => {
			if (error instanceof ApiProblem) return problemResponse(error, wordsName);
			throw error;
		});
		response.headers.set('cache-control', 'no-store');
		return response;
	};
}

function problemResponse({ code, more }: ApiProblem, wordsName: string): Response {
	const { status, text } = PROBLEMS[code];
	const body = { error: code, [wordsName]: text({}, { locale: 'en' }), ...more.body };
	return json(body, { status, headers: more.headers });
}
