import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { sheetOf } from '$lib/server/download';
import { writeSheet } from '$lib/server/sheets/sheet';
import { cellFaultText } from '$lib/words/learners';
import { requireLearnerImport } from '../import.server.ts';
import type { RequestHandler } from './$types';

/** What is to correct in the file, a line for each cell. */
export const GET: RequestHandler = async (event) => {
	const { kept } = await requireLearnerImport(event);
	if (!kept.file) error(404);
	const name = m.learners_errors_name();
	const labels = [
		...[m.learners_row(), m.learners_cell(), m.learners_written(), m.learners_row_what()],
		...[m.learner_lastName(), m.learner_firstName()]
	];
	const lines = kept.file.rows.flatMap(({ faults, values }) =>
		faults.map((fault) => [
			...[String(fault.row), fault.label, fault.written, cellFaultText(fault)],
			...[values.properties.lastName ?? '', values.properties.firstName ?? '']
		])
	);
	return sheetOf(await writeSheet('csv', name, [labels, ...lines]), name, 'csv');
};
