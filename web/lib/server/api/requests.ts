/** What a request holds, read strictly. */
import { z } from 'zod';
import { ApiProblem } from './problems';

const KILOBYTE = 1024;

/** @throws {ApiProblem} when it is longer */
export async function readBody(request: Request, limit = 16 * KILOBYTE): Promise<Uint8Array> {
	if (Number(request.headers.get('content-length')) > limit) throw new ApiProblem('too_large');
	const bytes = new Uint8Array(await request.arrayBuffer());
	if (bytes.length > limit) throw new ApiProblem('too_large');
	return bytes;
}

/** Whether the request says that its body is of this type. */
export function isOfType(request: Request, type: string): boolean {
	return request.headers.get('content-type')?.split(';')[0]!.trim().toLowerCase() === type;
}

/** @throws {ApiProblem} unless it is a JSON object */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
	if (!isOfType(request, 'application/json')) {
		throw invalid([{ path: 'content-type', message: 'application/json is expected' }]);
	}
	const text = new TextDecoder().decode(await readBody(request));
	try {
		return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
	} catch {
		throw invalid([{ path: '', message: 'a JSON object is expected' }]);
	}
}

/** @throws {ApiProblem} that says each thing that is wrong, and where */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw invalid(
		parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
	);
}

function invalid(details: { path: string; message: string }[]): ApiProblem {
	return new ApiProblem('invalid_request', { body: { details } });
}
