/** The description of the interface: valid, whole, and true of what the routes are. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { validate } from '@apidevtools/swagger-parser';
import { describe, expect, it } from 'vitest';
import { API_SCOPES } from '#engine/vocabulary';
import type { OpenApi } from '$lib/server/api/openapi';
import { operations } from '$lib/server/api/operations';
import { PROBLEM_CODES } from '$lib/server/api/problems';
import * as shapes from '$lib/server/api/schemas';
import { useApi } from './support/api.ts';

const api = useApi();

async function read(): Promise<OpenApi> {
	const { status, body } = await api.ask('/api/openapi.json');
	expect(status).toBe(200);
	return body as OpenApi;
}

/** The addresses of the routes, as the description writes them. */
function routes(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('+server.ts'))
		.map((name) => `/${relative('web/routes', dirname(join(folder, name)))}`)
		.map((path) => path.replace(/\[(\w+)\]/g, '{$1}'));
}

describe('the description for programs', () => {
	it('is valid OpenAPI 3.1', async () => {
		const document = await read();
		expect(document.openapi).toBe('3.1.0');
		await validate(structuredClone(document) as unknown as Parameters<typeof validate>[0]);
	});

	it('tells of every route, and of no other', async () => {
		const { paths } = await read();
		const described = Object.keys(paths).sort();
		expect(described).toEqual(
			routes('web/routes/api')
				.filter((path) => path !== '/api/openapi.json')
				.sort()
		);
	});

	it('names each part of an address that changes, and nothing else as such', async () => {
		const { paths } = await read();
		for (const [path, methods] of Object.entries(paths)) {
			const inPath = Object.values(methods).flatMap(({ parameters = [] }) =>
				parameters.filter((one) => one.in === 'path')
			);
			const changing = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, true]);
			expect(inPath.map(({ name, required }) => [name, required])).toEqual(changing);
		}
	});

	it('says every scope, every error, and what each field is', async () => {
		const { paths, components } = await read();
		const said = Object.values(paths).flatMap((methods) => Object.values(methods));
		const asked = said.flatMap(({ security }) => security.flatMap(({ client }) => client!));
		expect([...new Set(asked)].sort()).toEqual([...API_SCOPES].sort());
		const told = said.flatMap(({ responses }) =>
			Object.values(responses).flatMap(({ description }) =>
				[...description.matchAll(/`(\w+)`/g)].map(([, code]) => code)
			)
		);
		expect([...new Set(told)].sort()).toEqual([...PROBLEM_CODES].sort());
		for (const [name, { properties }] of Object.entries(components.schemas)) {
			for (const [field, { description }] of Object.entries(properties!)) {
				expect([name, field, description]).toEqual([name, field, expect.stringMatching(/\.$/)]);
			}
		}
	});

	it('has examples that the routes take and give', () => {
		const shown = operations.flatMap(({ id, body, answers }) => [
			...(body?.shapes ?? []).map((name, i) => [id, name, body!.examples[i]] as const),
			...answers.flatMap(({ content }) =>
				content?.shape ? [[id, content.shape, content.example] as const] : []
			)
		]);
		expect(shown.length).toBeGreaterThan(7);
		for (const [id, name, example] of shown) {
			const { error } = shapes[name].safeParse(example);
			expect([id, name, error?.issues]).toEqual([id, name, undefined]);
		}
	});
});

describe('the description for people', () => {
	it.each([
		['fr', 'Certifications d’un établissement'],
		['en', 'Certifications of a school']
	])('has every route, field and error, in %s', async (language, title) => {
		const { paths, components } = await read();
		const { status, text } = await api.ask('/api/docs', {
			headers: { accept: 'text/html', 'accept-language': language }
		});
		expect(status).toBe(200);
		expect(text).toContain(`<html lang="${language}">`);
		expect(text).toContain(title);
		const words = [
			...Object.keys(paths),
			...Object.values(components.schemas).flatMap(({ properties }) => Object.keys(properties!)),
			...PROBLEM_CODES,
			...API_SCOPES,
			`curl &quot;${api.base}/api/token&quot;`
		];
		for (const word of words) {
			const plain = text.replace(/<wbr\/?>|<!--.*?-->/g, '').replaceAll('"', '&quot;');
			expect([word, plain.includes(word)]).toEqual([word, true]);
		}
	});
});
