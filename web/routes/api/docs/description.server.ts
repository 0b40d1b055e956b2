/** The description of the interface as a page shows it: made from the document for programs, and from nothing else. */
import type { Media, OpenApi, OperationObject, Schema } from '$lib/server/api/openapi';

export interface Field {
	/** Where it is, as `certifications[].score`. */
	path: string;
	type: string;
	isRequired: boolean;
	words: string;
}

export interface Shape {
	fields: Field[];
	example: string | null;
}

export interface Answer {
	status: string;
	/** Each code of an error with its words; a single one without a code when all is well. */
	words: { code: string | null; text: string }[];
	type: string | null;
	shape: Shape | null;
}

export interface OperationView {
	id: string;
	method: string;
	path: string;
	summary: string;
	about: string;
	scope: string | null;
	parameters: Field[];
	body: { type: string; shapes: Shape[] } | null;
	answers: Answer[];
	curl: string;
}

export function listOperations(document: OpenApi): OperationView[] {
	return Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({
			id: operation.operationId,
			method: method.toUpperCase(),
			path,
			summary: operation.summary,
			about: operation.description,
			scope: scopeOf(operation),
			parameters: (operation.parameters ?? []).map(({ name, schema, required, description }) => ({
				path: name,
				type: typeOf(schema),
				isRequired: required,
				words: description ?? ''
			})),
			body: bodyOf(document, operation),
			answers: answersOf(document, operation),
			curl: curlOf(document, path, operation)
		}))
	);
}

/** The fields of an error, which are the same everywhere but where tokens are given. */
export function listProblemFields(document: OpenApi): Field[] {
	return fieldsOf(document, document.components.schemas.problem!);
}

const scopeOf = ({ security }: OperationObject) => Object.values(security[0] ?? {})[0]?.[0] ?? null;

function bodyOf(document: OpenApi, { requestBody }: OperationObject): OperationView['body'] {
	if (!requestBody) return null;
	const [[type, media]] = Object.entries(requestBody.content) as [[string, Media]];
	const examples = media.examples
		? Object.values(media.examples).map(({ value }) => value)
		: [media.example];
	const shapes = (media.schema.oneOf ?? [media.schema]).map((schema, i) => ({
		fields: fieldsOf(document, schema),
		example: examples[i] === undefined ? null : textOf(examples[i], type)
	}));
	return { type, shapes };
}

function answersOf(document: OpenApi, { responses }: OperationObject): Answer[] {
	return Object.entries(responses).map(([status, { description, content }]) => {
		const [type, media] = Object.entries(content ?? {})[0] ?? [null, null];
		const isProblem = Number(status) >= 400;
		return {
			status,
			words: description.split('\n').map((line) => {
				const [, code, text] = /^`(\w+)`: (.*)$/.exec(line) ?? [];
				return { code: code ?? null, text: text ?? line };
			}),
			type,
			shape:
				media && !isProblem
					? {
							fields: fieldsOf(document, media.schema),
							example: media.example === undefined ? null : textOf(media.example, type!)
						}
					: null
		};
	});
}

function resolve(document: OpenApi, schema: Schema): Schema {
	const name = schema.$ref?.split('/').at(-1);
	return name ? document.components.schemas[name]! : schema;
}

function fieldsOf(document: OpenApi, given: Schema, before = ''): Field[] {
	const { properties = {}, required = [] } = resolve(document, given);
	return Object.entries(properties).flatMap(([name, schema]) => {
		const path = before + name;
		const field = {
			path,
			type: typeOf(schema),
			isRequired: required.includes(name),
			words: schema.description ?? ''
		};
		return [field, ...(schema.items ? fieldsOf(document, schema.items, `${path}[].`) : [])];
	});
}

/** More values than this are told by the first and the last. */
const SHOWN_VALUES = 6;

function typeOf(schema: Schema): string {
	if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) {
		const values = schema.enum.map((value) => JSON.stringify(value));
		return values.length > SHOWN_VALUES ? `${values[0]} … ${values.at(-1)}` : values.join(' | ');
	}
	if (schema.items) return 'array';
	return schema.format ?? [schema.type ?? 'object'].flat().join(' | ');
}

const textOf = (example: unknown, type: string) =>
	typeof example === 'string'
		? example
		: type.endsWith('urlencoded')
			? new URLSearchParams(example as Record<string, string>).toString()
			: JSON.stringify(example, null, 2);

/** The request as somebody types it, with the examples of the document. */
function curlOf(document: OpenApi, path: string, operation: OperationObject): string {
	const { parameters = [], requestBody } = operation;
	const examples = new Map(parameters.map(({ name, example }) => [name, example ?? '']));
	const query = new URLSearchParams(
		parameters.filter((one) => one.in === 'query').map(({ name, example = '' }) => [name, example])
	);
	const address = path.replace(/\{(\w+)\}/g, (_, name: string) => examples.get(name)!);
	const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
	const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
	const isForm = type?.endsWith('urlencoded') ?? false;
	return [
		`curl "${document.servers[0]!.url}${address}${query.size > 0 ? `?${query}` : ''}"`,
		scopeOf(operation) ? '-H "Authorization: Bearer $TOKEN"' : '-u "$CLIENT_ID:$CLIENT_SECRET"',
		...(type && !isForm ? [`-H "Content-Type: ${type}"`] : []),
		...(type === undefined
			? []
			: typeof example === 'string'
				? ['--data-binary @accuses.csv']
				: [`-d '${isForm ? textOf(example, type) : JSON.stringify(example)}'`])
	].join(' \\\n  ');
}
