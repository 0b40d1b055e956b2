/** The request for a token: RFC 6749, sections 2.3.1 and 4.4.2. */
import { isPlainText } from '#engine/spelling';
import { ApiProblem } from './problems';
import { isOfType, readBody } from './requests';
import { tokenRequest } from './schemas';

export interface TokenRequest {
	id: string;
	secret: string;
	/** As it was asked, null when nothing was. */
	scope: string | null;
}

/** @throws {ApiProblem} as OAuth 2.0 says what is wrong */
export async function readTokenRequest(request: Request): Promise<TokenRequest> {
	if (!isOfType(request, 'application/x-www-form-urlencoded')) throw invalid();
	const form = new URLSearchParams(new TextDecoder().decode(await readBody(request)));
	const names = [...form.keys()];
	if (new Set(names).size < names.length) throw invalid();
	// A parameter without a value is as if it were left out.
	const fields = Object.fromEntries([...form].filter(([, value]) => value !== ''));
	const type = fields.grant_type;
	if (type && type !== 'client_credentials') throw new ApiProblem('unsupported_grant_type');
	const parsed = tokenRequest.safeParse(fields);
	if (!parsed.success) throw invalid();
	const { client_id: id, client_secret: secret, scope = null } = parsed.data;
	const basic = readBasic(request.headers.get('authorization'));
	// One way of saying who asks, never two.
	if (basic && (secret || (id && id !== basic.id))) throw invalid();
	const asked = basic ?? { id: id ?? '', secret: secret ?? '' };
	// What no database can hold is nobody's id.
	return { ...asked, id: isPlainText(asked.id) ? asked.id : '', scope };
}

/** Null when nothing was said. What cannot be read is nobody's id. */
function readBasic(authorization: string | null): { id: string; secret: string } | null {
	if (!authorization) return null;
	const [, encoded] = /^Basic +([\w+/=-]+)$/i.exec(authorization) ?? [];
	const text = Buffer.from(encoded ?? '', 'base64').toString();
	const [id = '', ...secret] = text.split(':');
	return { id: formDecoded(id), secret: formDecoded(secret.join(':')) };
}

/** RFC 6749: both are written as in a form before they are encoded. */
function formDecoded(text: string): string {
	return new URLSearchParams(`text=${text.replaceAll('&', '%26')}`).get('text')!;
}

const invalid = () => new ApiProblem('invalid_request');
