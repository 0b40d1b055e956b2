/** Attestations on paper: a page each, in one document or in one of its own. */
import { setImmediate as breathe } from 'node:timers/promises';
import { SERVICE_TIME_ZONE, toLocalTime } from '#engine/center/local-time';
import { plainDate } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { attestationTitle } from '$lib/words/attestations';
import type { AttestationKind } from '#engine/vocabulary';
import { CertificatePaper } from './certificate-paper.ts';
import { GRAY, MARGIN } from './paper.ts';

/** What the page of one person says. */
export interface Attestation {
	firstName: string;
	lastName: string;
	obtainedAt: number;
}

/** What all of them are of. */
export interface AttestationSubject {
	kind: AttestationKind;
	threshold: number;
	/** In the language of the document. */
	topics: readonly string[];
}

export async function writeAttestations(
	subject: AttestationSubject,
	people: readonly Attestation[]
): Promise<Buffer> {
	const [only] = people;
	const title = attestationTitle(subject.kind);
	const isAlone = people.length === 1 && only !== undefined;
	const paper = new CertificatePaper(isAlone ? `${title}, ${nameOf(only)}` : title);
	for (const [i, person] of people.entries()) {
		if (i > 0) paper.addPage();
		paper.startPage();
		draw(paper, subject, person);
		// Rooms are heard between two pages, however many there are.
		await breathe();
	}
	return paper.finish();
}

const nameOf = ({ firstName, lastName }: Attestation) => `${firstName} ${lastName}`;

function draw(paper: CertificatePaper, subject: AttestationSubject, person: Attestation): void {
	const { width } = paper;
	const inner = { x: MARGIN + 36, width: width - 72 };
	const centered = { ...inner, align: 'center' as const };
	const top = MARGIN + 60;
	paper.moveTo(top + 44);
	paper.line(m.attestation_heading(), ['regular', 13, GRAY], centered);
	paper.space(10);
	paper.fitted(attestationTitle(subject.kind), [26, 22, 18], { ...centered, height: 68 });
	paper.space(34);
	paper.line(m.attestation_given_to(), ['regular', 12], centered);
	paper.space(8);
	paper.fitted(nameOf(person), [30, 24, 18, 13, 9, 7], { ...centered, height: 76 });
	paper.space(8);
	const day = plainDate(toLocalTime(person.obtainedAt, SERVICE_TIME_ZONE).date);
	paper.line(m.attestation_obtained_on({ day }), ['regular', 12], centered);
	paper.space(34);
	const why = m.attestation_why({ threshold: subject.threshold });
	paper.line(why, ['regular', 11], inner);
	paper.space(8);
	const half = Math.ceil(subject.topics.length / 2);
	const gap = 20;
	const column = (inner.width - gap) / 2;
	subject.topics.slice(0, half).forEach((topic, i) => {
		const beside = subject.topics[half + i];
		const right = { x: inner.x + column + gap, width: column };
		paper.pair(
			[`• ${topic}`, ['regular', 10], { ...inner, width: column }],
			[beside === undefined ? '' : `• ${beside}`, ['regular', 10], right]
		);
		paper.space(4);
	});
	paper.space(30);
	paper.frame(top, paper.y - top);
	paper.footer(m.attestation_footer());
}
