/** How each kind of job is done: told to every server when it starts. */
import { defineJob } from '#db/jobs';
import { runPublication } from '#db/jury/batches';

export function defineJobs(): void {
	defineJob('publication', runPublication);
}
