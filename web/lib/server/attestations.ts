/** Attestations as files: of one person, or of classes, in one document or one for each pupil. */
import type { AttestationHolder } from '#db/attestations/organization';
import { readAttestations } from '#engine/attestation/attestations.server';
import type { AttestationKind, Locale } from '#engine/vocabulary';
import { tutorialLines } from './tutorials';
import { tutorials } from '#engine/content/tutorials.server';
import { attestationTitle } from '$lib/words/attestations';
import type { Attestation, AttestationSubject } from './documents/attestations.ts';
import { pdfOf, plain, zipStreamOf } from './download';
import { inLocale } from './in-locale';
import { streamZip } from './sheets/zip-stream';

/** In the language of the page. */
export function subjectOf(kind: AttestationKind): AttestationSubject {
	const { threshold, tubes } = readAttestations(new Map()).find((one) => one.kind === kind)!;
	const known = tubes.filter((tube) => tutorials.has(tube));
	return { kind, threshold, topics: tutorialLines(known).map(({ title }) => title) };
}

/** A page each. */
export async function attestationsPdf(
	language: Locale,
	kind: AttestationKind,
	people: readonly Attestation[],
	name: string
): Promise<Response> {
	const { writeAttestations } = await import('./documents/attestations.ts');
	const pdf = await inLocale(language, () => writeAttestations(subjectOf(kind), people));
	return pdfOf(pdf, name);
}

/** A document for each of them, to be given to him alone: sent while the next one is written. */
export function attestationsZip(
	language: Locale,
	kind: AttestationKind,
	people: readonly (AttestationHolder & Attestation)[],
	name: string
): Response {
	async function* files(): AsyncGenerator<{ name: string; content: Uint8Array }> {
		const { writeAttestations } = await import('./documents/attestations.ts');
		const taken = new Set<string>();
		for (const person of people) {
			const content = await inLocale(language, () => writeAttestations(subjectOf(kind), [person]));
			yield { name: `${freeName(taken, person)}.pdf`, content };
		}
	}
	return zipStreamOf(streamZip(files()), name);
}

/** In the folder of his class, and another one for each of two homonyms. */
function freeName(taken: Set<string>, { division, lastName, firstName }: AttestationHolder) {
	const folder = division ? `${plain(division)}/` : '';
	const wanted = folder + plain(`${lastName}-${firstName}`);
	let name = wanted;
	for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}-${number}`;
	taken.add(name.toLowerCase());
	return name;
}

export const attestationFileName = (language: Locale, kind: AttestationKind) =>
	inLocale(language, () => attestationTitle(kind));
