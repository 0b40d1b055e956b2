/** The results of a session as a file. */
import { readPlaces } from '#db/centers/birth-places.server';
import type { PublishedResult } from '#db/certificates';
import { birthPlaceName } from '#engine/center/birth-place';
import { resultComment, resultFigures, type ResultFigures } from '#engine/center/certificate';
import { complementStatus } from '#engine/center/clea';
import { toLocalTime } from '#engine/center/local-time';
import { getLevel } from '#engine/framework/levels';
import { COMPETENCES, FRAMEWORKS, type Framework } from '#engine/vocabulary';
import { commentText } from '$lib/certificate/certificate';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { frameworkText, resultText } from '$lib/words';
import { sheetOf } from './download';
import { writeSheet, type SheetFormat } from './sheets/sheet';

type Complement = Exclude<Framework, 'CORE'>;

/** As the reference service writes it where there is nothing to say. */
const NOTHING = '-';

export const RESULT_FORMATS = ['csv', 'xlsx'] as const satisfies readonly SheetFormat[];

/** A line for each result, in their order, under the labels of the columns. */
export async function resultsSheet(
	format: (typeof RESULT_FORMATS)[number],
	results: readonly PublishedResult[]
): Promise<Uint8Array<ArrayBuffer>> {
	const places = await readPlaces();
	const others = FRAMEWORKS.filter((one) => one !== 'CORE').filter((one) =>
		results.some(({ candidate }) => candidate.framework === one)
	);
	const lines = results.map((one) =>
		lineOf(one, others, birthPlaceName(one.candidate, places) ?? '')
	);
	return writeSheet(format, m.results_title(), [labels(others), ...lines]);
}

function labels(others: readonly Complement[]): string[] {
	return [
		m.results_file_number(),
		m.document_first_name(),
		m.document_last_name(),
		m.results_file_birth_date(),
		m.results_file_birth_place(),
		m.results_file_external_id(),
		m.results_file_type(),
		m.results_file_status(),
		...others.map((one) => m.results_file_label({ framework: frameworkText(one) })),
		m.results_file_level(),
		m.results_file_score(),
		...COMPETENCES,
		m.results_file_comment(),
		m.results_file_session(),
		m.certificate_center(),
		m.results_file_date()
	];
}

function lineOf(
	result: PublishedResult,
	others: readonly Complement[],
	birthPlace: string
): string[] {
	const { candidate, center, outcome, commentForOrganization } = result;
	const figures = resultFigures(outcome);
	const status = resultText(figures.status);
	const comment = resultComment(outcome, commentForOrganization);
	return [
		String(result.assessmentId),
		candidate.firstName,
		candidate.lastName,
		candidate.birthDate.split('-').reverse().join('/'),
		birthPlace,
		candidate.externalId ?? '',
		frameworkText(candidate.framework),
		status,
		...others.map((one) =>
			one === candidate.framework
				? resultText(resultFigures({ ...outcome, status: complementStatus(one, outcome) }).status)
				: m.results_file_not_taken()
		),
		levelOf(figures),
		numberOf(figures.score),
		...figures.competences.map(numberOf),
		commentText(comment, 'organization') ?? '',
		String(result.sessionId),
		center.name,
		toLocalTime(result.startedAt, center.timeZone).date.split('-').reverse().join('/')
	];
}

function levelOf({ level }: ResultFigures): string {
	if (level === null) return NOTHING;
	return level === 'belowMinimum'
		? m.results_file_below_minimum()
		: getLevel(level).label[getLocale()];
}

function numberOf(number: number | null): string {
	return number === null ? NOTHING : String(number);
}

/** The file that an address asks for, null when it asks for none or there is nothing to tell. */
export async function resultsFile(
	{ searchParams }: URL,
	results: readonly PublishedResult[],
	/** Of the file; that of the session unless said. */
	name?: string
): Promise<Response | null> {
	const format = RESULT_FORMATS.find((one) => one === searchParams.get('format'));
	const [first] = results;
	if (!format || !first) return null;
	const file = await resultsSheet(format, results);
	return sheetOf(file, name ?? m.results_file_name({ session: first.sessionId }), format);
}
