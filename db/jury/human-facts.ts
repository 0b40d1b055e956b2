/** What of a session may keep it waiting for somebody, counted; for `whyNeedsHuman`. */
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { IMPACTFUL_CODES } from '#engine/center/publication';
import { assessments, results } from '../schema/assessments.ts';
import { incidents } from '../schema/incidents.ts';
import { candidates } from '../schema/sessions.ts';

const impactful = sql.join(
	IMPACTFUL_CODES.map((code) => sql`${code}`),
	sql`, `
);

/** The impactful incidents of the session that are neither withdrawn nor resolved. */
export function openIncidents(sessionId: SQLWrapper): SQL<number> {
	return sql<number>`(
		select count(*)::int from ${incidents}
		where ${incidents.sessionId} = ${sessionId} and ${incidents.code} in (${impactful})
			and ${incidents.withdrawnAt} is null and ${incidents.resolvedAt} is null
	)`;
}

/** The tests of the session whose last result is in error, or that have none. */
export function badResults(sessionId: SQLWrapper): SQL<number> {
	return sql<number>`(
		select count(*)::int from ${candidates}
		join ${assessments} on ${assessments.candidateId} = ${candidates.id}
		left join lateral (
			select ${results.status} from ${results}
			where ${results.assessmentId} = ${assessments.id} order by ${results.id} desc limit 1
		) last on true
		where ${candidates.sessionId} = ${sessionId} and (last.status is null or last.status = 'error')
	)`;
}
