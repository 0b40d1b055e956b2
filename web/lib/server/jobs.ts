import { runMassImport } from '#db/centers/mass-import/work';
import { defineJob } from '#db/jobs';

/** How each kind of job is done: told to every server when it starts. */
export function defineJobs(): void {
	defineJob('massImport', runMassImport);
}
