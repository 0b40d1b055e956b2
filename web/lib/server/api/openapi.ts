/** The description of the interface, made from what the routes themselves check with. */
import { z } from 'zod';
import { API_SCOPES, type Locale } from '#engine/vocabulary';
import { scopeText } from '$lib/api-words';
import { m } from '$lib/paraglide/messages';
import { parameterExamples } from './examples';
import { fieldWords } from './fields';
import { operations, type Operation } from './operations';
import { PROBLEMS } from './problems';
import * as shapes from './schemas';

/** JSON Schema, as far as it is written here. */
export interface Schema {
	$ref?: string;
	type?: string | string[];
	format?: string;
	pattern?: string;
	description?: string;
	const?: unknown;
	enum?: unknown[];
	anyOf?: Schema[];
	oneOf?: Schema[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	[more: string]: unknown;
}

export interface Media {
	schema: Schema;
	example?: unknown;
	examples?: Record<string, { value: unknown }>;
}

export interface OperationObject {
	operationId: string;
	summary: string;
	description: string;
	security: Record<string, string[]>[];
	parameters?: {
		name: string;
		in: 'path' | 'query';
		required: boolean;
		description?: string;
		schema: Schema;
		example?: string;
	}[];
	requestBody?: { required: boolean; content: Record<string, Media> };
	responses: Record<string, { description: string; content?: Record<string, Media> }>;
}

export interface OpenApi {
	openapi: '3.1.0';
	info: { title: string; version: string; description: string };
	servers: { url: string }[];
	paths: Record<string, Record<string, OperationObject>>;
	components: { securitySchemes: Record<string, unknown>; schemas: Record<string, Schema> };
}

/** @param origin of this site, where the interface is */
export function describeInterface(locale: Locale, origin: string): OpenApi {
	const options = { locale };
	const paths: OpenApi['paths'] = {};
	for (const operation of operations) {
		(paths[operation.path] ??= {})[operation.method] = describeOperation(operation, locale);
	}
	return {
		openapi: '3.1.0',
		info: {
			title: m.api_title({}, options),
			version: '1.0.0',
			description: m.api_intro({}, options)
		},
		servers: [{ url: origin }],
		paths,
		components: {
			securitySchemes: {
				client: {
					type: 'oauth2',
					flows: {
						clientCredentials: {
							tokenUrl: '/api/token',
							scopes: Object.fromEntries(
								API_SCOPES.map((scope) => [scope, scopeText(scope, locale)])
							)
						}
					}
				}
			},
			schemas: describeShapes(locale)
		}
	};
}

function describeOperation(operation: Operation, locale: Locale): OperationObject {
	const { id, scope, summary, about, body, answers } = operation;
	return {
		operationId: id,
		summary: summary({}, { locale }),
		description: about({}, { locale }),
		security: scope ? [{ client: [scope] }] : [],
		...(operation.parameters && { parameters: describeParameters(operation, locale) }),
		...(body && { requestBody: { required: true, content: { [body.type]: describeBody(body) } } }),
		responses: {
			...Object.fromEntries(
				answers.map(({ status, words, content }) => [
					status,
					{
						description: words({}, { locale }),
						...(content && {
							content: {
								[content.type]: {
									schema: content.shape ? reference(content.shape) : { type: 'string' },
									...(content.example !== undefined && { example: content.example })
								}
							}
						})
					}
				])
			),
			...describeProblems(operation, locale)
		}
	};
}

function describeParameters({ path, parameters }: Operation, locale: Locale) {
	const { properties = {}, required = [] } = toSchema(parameters!, locale);
	return Object.entries(properties).map(([name, { description, ...schema }]) => ({
		name,
		in: path.includes(`{${name}}`) ? ('path' as const) : ('query' as const),
		required: required.includes(name),
		description,
		schema,
		example: parameterExamples[name]
	}));
}

function describeBody({
	shapes: [first, ...others],
	examples
}: NonNullable<Operation['body']>): Media {
	if (!first) return { schema: { type: 'string' }, example: examples[0] };
	if (others.length === 0) return { schema: reference(first), example: examples[0] };
	const all = [first, ...others];
	return {
		schema: { oneOf: all.map(reference) },
		examples: Object.fromEntries(all.map((name, i) => [name, { value: examples[i] }]))
	};
}

/** One answer for each status, with every problem that has it. */
function describeProblems(
	{ id, problems }: Operation,
	locale: Locale
): OperationObject['responses'] {
	const schema = reference(id === 'token' ? 'tokenProblem' : 'problem');
	const described: OperationObject['responses'] = {};
	for (const code of problems) {
		const { status, text } = PROBLEMS[code];
		const known = described[status]?.description;
		const words = `\`${code}\`: ${text({}, { locale })}`;
		described[status] = {
			description: known ? `${known}\n${words}` : words,
			content: { 'application/json': { schema } }
		};
	}
	return described;
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function describeShapes(locale: Locale): Record<string, Schema> {
	const registry = z.registry<{ id: string }>();
	for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
	const { schemas } = z.toJSONSchema(registry, {
		uri: (id) => reference(id).$ref!,
		override: (context) => tell(context, locale)
	});
	return Object.fromEntries(
		Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [
			id,
			schema as Schema
		])
	);
}

function toSchema(shape: z.ZodType, locale: Locale): Schema {
	return z.toJSONSchema(shape, { override: (context) => tell(context, locale) }) as Schema;
}

/** Adds the words of a field, and leaves out what says nothing: the bounds of every number, the pattern of a date. */
function tell(
	{
		zodSchema,
		jsonSchema
	}: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema },
	locale: Locale
): void {
	const words = fieldWords.get(zodSchema);
	if (words) jsonSchema.description = words({}, { locale });
	if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
	if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
	if (jsonSchema.format) delete jsonSchema.pattern;
}
