/** The credentials of other systems: given, used, refused, taken away; and the forms of pages beside them. */
import { request } from 'node:http';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { revokeApiClient } from '#db/api-clients';
import { db } from '#db/connection.server';
import { apiClients } from '#db/schema/exports';
import { deriveKey } from '#db/secrets.server';
import { readToken, signToken } from '$lib/server/api/tokens';
import { problem, tokenAnswer, tokenProblem } from '$lib/server/api/schemas';
import { basic, useApi, type Access } from './support/api.ts';
import { createUser } from './support/room.ts';

const api = useApi();
const GRANT = { grant_type: 'client_credentials' };
const SCHOOL = '/api/organizations/0932045R/certifications';
let access: Access;
const inForm = ({ id, secret }: Access) => ({ ...GRANT, client_id: id, client_secret: secret });

beforeAll(async () => {
	access = await api.createAccess('lsu', 'cpf');
});

describe('a token', () => {
	it('is given to an id and its secret, in the form or in the header, for an hour', async () => {
		const replies = [
			await api.askToken(inForm(access)),
			await api.askToken(GRANT, { authorization: basic(access) }),
			await api.askToken({ ...GRANT, client_id: access.id }, { authorization: basic(access) })
		];
		for (const { status, headers, body } of replies) {
			expect(status).toBe(200);
			expect(headers.get('cache-control')).toBe('no-store');
			const { access_token, ...rest } = tokenAnswer.parse(body);
			expect(rest).toEqual({ token_type: 'Bearer', expires_in: 3600, scope: 'lsu cpf' });
			expect(await readToken(access_token)).toEqual({
				clientId: access.id,
				scopes: ['lsu', 'cpf']
			});
			expect((await api.askAs(access_token, SCHOOL)).status).toBe(204);
		}
	});

	it('is given to clients that say no origin, and to those that say another one', async () => {
		// As `curl` does it: nothing is added that was not written.
		const body = new URLSearchParams(inForm(access)).toString();
		const status = await new Promise<number | undefined>((answered, failed) => {
			const headers = { 'content-type': 'application/x-www-form-urlencoded' };
			request(`${api.base}/api/token`, { method: 'POST', headers }, (response) => {
				response.resume();
				answered(response.statusCode);
			})
				.on('error', failed)
				.end(body);
		});
		expect(status).toBe(200);
		const elsewhere = await api.askToken(inForm(access), { origin: 'https://elsewhere.example' });
		expect(elsewhere.status).toBe(200);
	});

	it('has the scopes that were asked, when the client may', async () => {
		const one = await api.askToken({ ...inForm(access), scope: 'cpf' });
		expect(tokenAnswer.parse(one.body).scope).toBe('cpf');
		const { access_token } = tokenAnswer.parse(one.body);
		expect((await api.askAs(access_token, SCHOOL)).status).toBe(403);
		for (const scope of ['parcoursup', 'lsu parcoursup', 'everything', ' ']) {
			const refused = await api.askToken({ ...inForm(access), scope });
			expect([scope, refused.status, tokenProblem.parse(refused.body).error]).toEqual([
				scope,
				400,
				'invalid_scope'
			]);
		}
	});

	it('is refused with the code that OAuth 2.0 has for what is wrong', async () => {
		const { id, secret } = access;
		const wrong: [Record<string, string>, Record<string, string>, number, string][] = [
			[{ ...inForm(access), client_secret: `${secret}x` }, {}, 401, 'invalid_client'],
			[{ ...inForm(access), client_id: 'nobody' }, {}, 401, 'invalid_client'],
			[{ ...inForm(access), client_id: `${id}\0` }, {}, 401, 'invalid_client'],
			[GRANT, {}, 401, 'invalid_client'],
			[GRANT, { authorization: basic({ id: 'a\0', secret }) }, 401, 'invalid_client'],
			[{ ...GRANT, client_id: id }, {}, 401, 'invalid_client'],
			[GRANT, { authorization: basic({ id, secret: 'no' }) }, 401, 'invalid_client'],
			[GRANT, { authorization: 'Basic §§§' }, 401, 'invalid_client'],
			[inForm(access), { authorization: basic(access) }, 400, 'invalid_request'],
			[{ client_id: id, client_secret: secret }, {}, 400, 'invalid_request'],
			[{ ...inForm(access), grant_type: '' }, {}, 400, 'invalid_request'],
			[{ ...inForm(access), grant_type: 'password' }, {}, 400, 'unsupported_grant_type'],
			[{ ...inForm(access), more: 'x'.repeat(20_000) }, {}, 413, 'too_large']
		];
		for (const [fields, headers, status, error] of wrong) {
			const reply = await api.askToken(fields, {
				...headers,
				...(headers.authorization && { authorization: encodeURI(headers.authorization) })
			});
			expect([fields.grant_type, reply.status, reply.body]).toEqual([
				fields.grant_type,
				status,
				{ error, error_description: expect.stringMatching(/^[A-Z].+\.$/) }
			]);
			expect(reply.text).not.toContain(secret);
			if (status === 401) expect(reply.headers.get('www-authenticate')).toMatch(/^Basic /);
		}
	});

	it('is refused to a form with a field twice, and to JSON', async () => {
		const twice = `${new URLSearchParams(inForm(access))}&client_id=other`;
		const type = 'application/x-www-form-urlencoded';
		const asked = async (body: string, contentType: string) =>
			api.ask('/api/token', { method: 'POST', body, headers: { 'content-type': contentType } });
		for (const reply of [
			await asked(twice, type),
			await asked(JSON.stringify(inForm(access)), 'application/json')
		]) {
			expect([reply.status, tokenProblem.parse(reply.body).error]).toEqual([
				400,
				'invalid_request'
			]);
		}
	});

	it('is known by a hash of its secret alone', async () => {
		const rows = await db.select().from(apiClients);
		expect(JSON.stringify(rows)).not.toContain(access.secret);
	});
});

describe('a request', () => {
	it('without a token, or with one that is not right, is refused and says how to ask', async () => {
		const ours = deriveKey('vigie api tokens');
		const sign = ({
			typ = 'at+jwt',
			key = ours,
			...change
		}: { typ?: string; key?: Uint8Array; scope?: string; iss?: string; aud?: string } = {}) =>
			new SignJWT({ scope: 'lsu', iss: 'vigie', aud: 'vigie-api', sub: access.id, ...change })
				.setProtectedHeader({ alg: 'HS256', typ })
				.setExpirationTime('1h')
				.sign(key);
		const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
		const [, payload] = (await sign()).split('.');
		const tokens = {
			'of another key': await sign({ key: deriveKey('something else') }),
			'for somebody else': await sign({ aud: 'other' }),
			'of somebody else': await sign({ iss: 'other' }),
			'of another kind': await sign({ typ: 'JWT' }),
			'with an unknown scope': await sign({ scope: 'all' }),
			'without a signature': `${none}.${payload}.`,
			'that is over': await signToken(access.id, ['lsu'], Date.now() - 3_601_000),
			'of nobody': await signToken('nobody', ['lsu']),
			'that is none': 'hello'
		};
		expect((await api.askAs(await sign(), SCHOOL)).status).toBe(204);
		for (const [which, token] of Object.entries(tokens)) {
			const reply = await api.askAs(token, SCHOOL);
			expect([which, reply.status, problem.parse(reply.body).error]).toEqual([
				which,
				401,
				'invalid_token'
			]);
			expect(reply.headers.get('www-authenticate')).toBe(
				'Bearer realm="vigie", error="invalid_token"'
			);
		}
		const missing = await api.ask(SCHOOL);
		expect(missing.status).toBe(401);
		expect(missing.headers.get('www-authenticate')).toBe('Bearer realm="vigie"');
		const other = await api.ask(SCHOOL, { headers: { authorization: basic(access) } });
		expect(other.status).toBe(401);
	});

	it('is not let in by the cookie of somebody of the staff', async () => {
		const { cookie } = await createUser('Hélène');
		expect((await api.ask('/api/cpf/exports', { headers: { cookie } })).status).toBe(401);
	});

	it('needs the scope of its route, each of them', async () => {
		const search = '/api/application/parcoursup/certification/search';
		const id = crypto.randomUUID();
		const routes: [string, 'GET' | 'POST', 'lsu' | 'parcoursup' | 'cpf'][] = [
			[SCHOOL, 'GET', 'lsu'],
			[search, 'POST', 'parcoursup'],
			['/api/cpf/exports', 'GET', 'cpf'],
			[`/api/cpf/exports/${id}.xml`, 'GET', 'cpf'],
			[`/api/cpf/exports/${id}/receipts`, 'POST', 'cpf']
		];
		const all = ['lsu', 'parcoursup', 'cpf'] as const;
		const right = await api.token(await api.createAccess(...all));
		for (const [path, method, scope] of routes) {
			const others = all.filter((one) => one !== scope);
			const token = await api.token(await api.createAccess(...others));
			const reply = await api.askAs(token, path, { method });
			expect([path, reply.status, problem.parse(reply.body).error]).toEqual([
				path,
				403,
				'insufficient_scope'
			]);
			expect(reply.headers.get('www-authenticate')).toContain(`scope="${scope}"`);
			expect([401, 403]).not.toContain((await api.askAs(right, path, { method })).status);
		}
	});

	it('of a client that was revoked is refused at once, with its secret and with its tokens', async () => {
		const revoked = await api.createAccess('lsu');
		const { userId } = await createUser('Hélène');
		const token = await api.token(revoked);
		expect((await api.askAs(token, SCHOOL)).status).toBe(204);
		expect(await revokeApiClient(userId, revoked.id)).toBe(true);
		expect(await revokeApiClient(userId, revoked.id)).toBe(false);
		expect((await api.askAs(token, SCHOOL)).status).toBe(401);
		expect((await api.askToken(inForm(revoked))).status).toBe(401);
	});

	it('may be made 300 times a minute by a client, whatever the others do', async () => {
		const busy = await api.token(await api.createAccess('lsu'));
		const statuses = new Map<number, number>();
		for (let i = 0; i < 303; i++) {
			const { status } = await api.askAs(busy, SCHOOL);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
		expect(Object.fromEntries(statuses)).toEqual({ 204: 300, 429: 3 });
		const refused = await api.askAs(busy, SCHOOL);
		expect(refused.headers.get('retry-after')).toBe('60');
		expect(problem.parse(refused.body).error).toBe('too_many_requests');
		expect((await api.askAs(await api.token(access), SCHOOL)).status).toBe(204);
	});
});

describe('the forms of pages', () => {
	it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
		'are refused when they come from elsewhere or from nowhere, as %s',
		async (type) => {
			for (const origin of ['https://elsewhere.example', 'null', '']) {
				const headers = { 'content-type': type, ...(origin && { origin }) };
				for (const path of ['/connexion', '/certif/jury/acces?/create', '/deconnexion']) {
					const { status, text } = await api.ask(path, { method: 'POST', body: 'a=b', headers });
					expect([path, origin, status, text]).toEqual([
						path,
						origin,
						403,
						'Cross-site form submissions are forbidden'
					]);
				}
			}
		}
	);

	it('are taken from the site itself', async () => {
		const reply = await api.ask('/connexion', {
			method: 'POST',
			body: new URLSearchParams({ login: 'nobody', password: 'nothing' }),
			headers: { origin: api.base, accept: 'text/html' }
		});
		expect(reply.status).toBe(400);
	});
});

it('tokens may be asked 120 times a minute from one place', async () => {
	const statuses: number[] = [];
	for (let i = 0; i < 130; i++) statuses.push((await api.askToken(GRANT)).status);
	expect(statuses.at(-1)).toBe(429);
	expect(statuses.indexOf(429)).toBe(statuses.filter((status) => status === 401).length);
});
