/** What of a session may keep it waiting for somebody, counted; for `whyNeedsHuman`. */
import { sql, type SQL } from 'drizzle-orm';
import { IMPACTFUL_CODES } from '#engine/center/publication';

const impactful = sql.join(
	IMPACTFUL_CODES.map((code) => sql`${code}`),
	sql`, `
);

/** The impactful incidents of the session that are neither withdrawn nor resolved. */
export function openIncidents(sessionId: SQL): SQL<number> {
	return sql<number>`(
		select count(*)::int from incidents
		where incidents.session_id = ${sessionId} and code in (${impactful})
			and withdrawn_at is null and resolved_at is null
	)`;
}

/** The tests of the session whose last result is in error, or that have none. */
export function badResults(sessionId: SQL): SQL<number> {
	return sql<number>`(
		select count(*)::int
		from candidates join assessments on assessments.candidate_id = candidates.id
		left join lateral (
			select status from results where assessment_id = assessments.id order by results.id desc limit 1
		) last on true
		where candidates.session_id = ${sessionId} and (last.status is null or last.status = 'error')
	)`;
}
