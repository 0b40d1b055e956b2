/** The part of Stryker's JSON report that is counted. */
export interface MutationReport {
	files: Record<string, { mutants: { status: string }[] }>;
}

/**
 * The score of each folder as a table in Markdown. Score: killed or timed out, of all mutants but those that do not
 * run (ignored ones, errors of the runner).
 */
export function mutationTable(reports: readonly (readonly [string, MutationReport])[]): string {
	const counted = reports.map(([folder, { files }]) => {
		const mutants = Object.values(files).flatMap((file) => file.mutants);
		const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
		const counts = [count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage')];
		return { name: `\`${folder}\``, counts };
	});
	const totals = [0, 1, 2, 3].map((i) => counted.reduce((sum, { counts }) => sum + counts[i]!, 0));
	const rows = [...counted, { name: 'all', counts: totals }].map(({ name, counts }) => {
		const [killed, timeout] = counts as [number, number];
		const mutants = counts.reduce((sum, n) => sum + n, 0);
		const score = ((100 * (killed + timeout)) / mutants).toFixed(1);
		return [name, mutants, ...counts, `${score} %`];
	});
	const heads = ['Folder', 'Mutants', 'Killed', 'Timeout', 'Survived', 'Not covered', 'Score'];
	const rule = heads.map((_, i) => (i === 0 ? '---' : '---:'));
	return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
