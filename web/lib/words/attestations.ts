/** Attestations, by what they are of. */
import type { AttestationKind } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const titles: Record<AttestationKind, () => string> = {
	sixthGrade: m.attestation_sixthGrade,
	classLife: m.attestation_classLife,
	safety: m.attestation_safety
};
export const attestationTitle = (kind: AttestationKind) => titles[kind]();

/** In addresses: French words, which stay. */
export const ATTESTATION_WORDS: Record<string, AttestationKind> = {
	sixieme: 'sixthGrade',
	'vie-de-classe': 'classLife',
	securite: 'safety'
};
export const attestationWord = (kind: AttestationKind) =>
	Object.keys(ATTESTATION_WORDS).find((word) => ATTESTATION_WORDS[word] === kind)!;

/** Null for what is none. */
export const readAttestationWord = (word: string | null): AttestationKind | null =>
	word !== null && Object.hasOwn(ATTESTATION_WORDS, word) ? ATTESTATION_WORDS[word]! : null;
