/** Another system: its access, and what it asks of a production server of the test file's own. */
import { afterAll, beforeAll } from 'vitest';
import { createApiClient } from '#db/api-clients';
import type { ApiScope } from '#engine/vocabulary';
import { startApp, type App } from './app.ts';
import { closeDatabase, openTestDatabase } from './database.ts';
import { createUser } from './room.ts';

export interface Access {
	id: string;
	secret: string;
}

export interface Reply {
	status: number;
	headers: Headers;
	text: string;
	/** Of a JSON answer. */
	body: unknown;
}

export function useApi(env: Record<string, string> = {}) {
	let app: App;
	beforeAll(async () => {
		app = await startApp('production', await openTestDatabase(), undefined, env);
	});
	afterAll(async () => {
		await app?.stop();
		await closeDatabase();
	});

	async function ask(path: string, init: RequestInit = {}): Promise<Reply> {
		const response = await fetch(app.base + path, init);
		const text = await response.text();
		const isJson = response.headers.get('content-type')?.startsWith('application/json');
		return {
			status: response.status,
			headers: response.headers,
			text,
			body: isJson ? JSON.parse(text) : null
		};
	}

	return {
		get base() {
			return app.base;
		},
		ask,
		/** With a token in its header. */
		askAs: (token: string, path: string, { headers, ...init }: RequestInit = {}) =>
			ask(path, { ...init, headers: { ...headers, authorization: `Bearer ${token}` } }),
		async createAccess(...scopes: ApiScope[]): Promise<Access> {
			const { userId } = await createUser('Hélène', 'Vasseur');
			return createApiClient(userId, { name: 'Système', scopes });
		},
		askToken: (fields: Record<string, string>, headers: Record<string, string> = {}) =>
			ask('/api/token', { method: 'POST', body: new URLSearchParams(fields), headers }),
		async token({ id, secret }: Access): Promise<string> {
			const { body } = await this.askToken({
				grant_type: 'client_credentials',
				client_id: id,
				client_secret: secret
			});
			return (body as { access_token: string }).access_token;
		}
	};
}

export function basic({ id, secret }: Access): string {
	return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
}
