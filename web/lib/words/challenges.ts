/** Words on challenges, for their authors. */
import type { ChallengeKind } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const kinds: Record<ChallengeKind, () => string> = {
	qcu: m.challenge_kind_qcu,
	qcm: m.challenge_kind_qcm,
	qroc: m.challenge_kind_qroc,
	qrocm: m.challenge_kind_qrocm,
	order: m.challenge_kind_order,
	practical: m.challenge_kind_practical
};

export const challengeKindText = (kind: ChallengeKind): string => kinds[kind]();
