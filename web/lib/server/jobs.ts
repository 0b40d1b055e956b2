/** How each kind of job is done: told to every server when it starts. */
export function defineJobs(): void {
	// `defineJob(kind, run)` of `#db/jobs`, one line for each kind.
}
