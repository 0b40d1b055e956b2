/** The mails that tell the results of a session once they are published: one for each address they go to. */
import { z } from 'zod';
import { findReferentAddress } from '#db/structures/members';
import { listSessionResults } from '#db/centers/results';
import type { RunJob, RunningJob } from '#db/jobs';
import {
	drawResultLetters,
	markSent,
	sendAlone,
	type ResultLetter,
	type ToldSession
} from '#db/result-links';
import { dayAndTime } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { baseLocale } from '$lib/paraglide/runtime';
import { listClea } from '../clea-file';
import { inLocale } from '../in-locale';
import { drawMail } from './layout';
import { sendMail } from './mail';

/** Asked for again, the « référent » was told by the first one. */
const input = z.object({ sessionId: z.int(), isAgain: z.boolean().default(false) });

/**
 * An address that the mail server refuses keeps no other one waiting.
 *
 * @param siteOrigin where links lead
 * @throws once all were tried, when some did not leave: the job is tried again, for these alone
 */
export function resultMails(siteOrigin: () => string): RunJob {
	return (job) => {
		const { sessionId, isAgain } = input.parse(job.input);
		return sendAlone(sessionId, () => sendAll(siteOrigin(), sessionId, isAgain, job));
	};
}

async function sendAll(
	origin: string,
	sessionId: number,
	isAgain: boolean,
	{ isLastTry }: RunningJob
): Promise<{ sent: number }> {
	const drawn = await drawResultLetters(sessionId);
	if (!drawn) return { sent: 0 };
	const { session, letters } = drawn;
	let failed = 0;
	// One after the other: mail servers like that better, and nobody waits.
	for (const letter of letters) {
		const hasLeft = await inLocale(baseLocale, () => send(origin, session, letter));
		if (hasLeft) await markSent(letter.linkId);
		else failed++;
	}
	// Last, so that he is told once; an address that never takes its mail does not keep his from him.
	const isTimeToTell = !isAgain && (failed === 0 || isLastTry);
	if (isTimeToTell && !(await tellReferent(origin, session))) failed++;
	if (failed > 0) throw new Error(`${failed} mails of session ${sessionId} did not leave`);
	return { sent: letters.length };
}

/** The « référent » of the center, when somebody obtained CléA. Returns whether nothing is left. */
async function tellReferent(origin: string, { id, center }: ToldSession): Promise<boolean> {
	const count = listClea(await listSessionResults(center.id, id)).length;
	const email = count > 0 ? await findReferentAddress({ kind: 'center', id: center.id }) : null;
	if (email === null) return true;
	return inLocale(baseLocale, () => {
		const title = m.mail_clea_title({ session: id });
		const parts = {
			title,
			lines: [m.mail_clea_text({ session: id, center: center.name, count })],
			link: { href: `${origin}/certif/${center.id}/sessions/${id}`, text: m.mail_clea_link() },
			notes: []
		};
		return sendMail({ origin, to: email, subject: title, ...drawMail(parts) });
	});
}

function send(
	origin: string,
	{ id, startsAt, center }: ToldSession,
	{ email, code, expiresAt }: ResultLetter
): Promise<boolean> {
	const parts = {
		title: m.mail_results_title({ session: id }),
		lines: [
			m.mail_results_text({
				session: id,
				center: center.name,
				when: dayAndTime(startsAt, center.timeZone)
			})
		],
		link: { href: `${origin}/resultats/${code}`, text: m.mail_results_link() },
		notes: [
			m.mail_results_expiry({ date: dayAndTime(expiresAt, center.timeZone) }),
			m.mail_results_private()
		]
	};
	return sendMail({ origin, to: email, subject: parts.title, ...drawMail(parts) });
}
