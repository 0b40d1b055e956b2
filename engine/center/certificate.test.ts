import { describe, expect, it } from 'vitest';
import { LEVELS } from '../framework/levels.ts';
import { levelVoice } from '../framework/level-voices.ts';
import type { CertificationOutcome } from '../scoring/outcome.ts';
import type { CompetenceLevel } from '../scoring/competence-levels.ts';
import { CERTIFICATE_VOICES, COMPETENCES, LOCALES, OUTCOME_REASONS } from '../vocabulary.ts';
import {
	certificationState,
	readCertificate,
	readVerificationCode,
	resultComment,
	resultFigures
} from './certificate.ts';

/** A validated test of this score; its competence 5.2 was not asked. */
function outcome(
	score: number,
	level: number | null,
	change: Partial<CertificationOutcome> = {}
): Parameters<typeof readCertificate>[0] {
	return {
		status: 'validated',
		reasons: ['allAnswersGiven'],
		score: { score, level, interval: { low: score - 40, high: score + 40 }, levels: [] },
		competences: COMPETENCES.map(
			(competence, i) =>
				({ competence, level: i % 5, answers: competence === '5.2' ? 0 : 2 }) as CompetenceLevel
		),
		...change
	};
}

const withoutScore = (status: CertificationOutcome['status']) =>
	outcome(0, null, { status, score: null, competences: [] });

describe('a certificate', () => {
	it('says score, interval, level and the sixteen competences by their areas', () => {
		const read = readCertificate(outcome(500, 4))!;
		expect(read).toMatchObject({
			score: 500,
			maximum: 895,
			level: 4,
			interval: { low: 460, high: 540 },
			isProfessional: true
		});
		expect(read.areas.map(({ area, competences }) => [area, competences.length])).toEqual([
			['1', 3],
			['2', 4],
			['3', 4],
			['4', 3],
			['5', 2]
		]);
		expect(read.areas[0]!.competences[2]).toEqual({ code: '1.3', level: 2 });
	});

	it('says nothing of a competence of which nothing was asked', () => {
		expect(readCertificate(outcome(500, 4))!.areas[4]!.competences[1]).toEqual({
			code: '5.2',
			level: null
		});
	});

	it('counts as a professional one from 120 pix on', () => {
		expect(readCertificate(outcome(119, 1))!.isProfessional).toBe(false);
		expect(readCertificate(outcome(120, 1))!.isProfessional).toBe(true);
	});

	it('hides the competences below the first level, and shows no level', () => {
		for (const level of [0, null]) {
			expect(readCertificate(outcome(40, level))).toMatchObject({ level: null, areas: [] });
		}
		expect(readCertificate(outcome(0, 1))).toMatchObject({ areas: [] });
	});

	it.each(['rejected', 'cancelled', 'cancelledByJury', 'error'] as const)(
		'is not given for a test that is %s',
		(status) => {
			expect(readCertificate({ ...outcome(500, 4), status })).toBeNull();
		}
	);
});

describe('the comment of a result', () => {
	it('is what the jury wrote, when it wrote something', () => {
		expect(resultComment({ reasons: ['fraud'] }, 'Échange de copies')).toEqual({
			own: 'Échange de copies'
		});
		expect(resultComment({ reasons: ['fraud'] }, '')).toEqual({ automatic: 'fraud' });
	});

	it('is that of the reason that decided', () => {
		expect(resultComment({ reasons: ['zeroScore', 'unfinishedByCandidate'] }, null)).toEqual({
			automatic: 'zeroScore'
		});
		expect(resultComment({ reasons: ['unfinishedForTechnicalReason'] }, null)).toEqual({
			automatic: 'unfinishedForTechnicalReason'
		});
	});

	it('is none for a whole test', () => {
		expect(resultComment({ reasons: ['allAnswersGiven'] }, null)).toBeNull();
		expect(resultComment({ reasons: ['noChallengeLeft'] }, null)).toBeNull();
	});

	it('is said of every reason that ends a test without a certificate but for errors', () => {
		const silent = OUTCOME_REASONS.filter(
			(one) => resultComment({ reasons: [one] }, null) === null
		);
		expect(silent).toEqual([
			'abortReasonMissing',
			'estimationFailed',
			'allAnswersGiven',
			'noChallengeLeft'
		]);
	});
});

describe('the figures of a result', () => {
	it('of a validated test are its level, its score and its competences', () => {
		const { competences, ...figures } = resultFigures(outcome(500, 4));
		expect(figures).toEqual({ status: 'validated', level: 4, score: 500 });
		expect(competences).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, null]);
	});

	it.each([
		['rejected', 'rejected', 'belowMinimum', 0],
		['cancelled', 'cancelled', null, null],
		['cancelledByJury', 'cancelled', null, null],
		['error', 'error', null, null]
	] as const)('of a test that is %s say so', (status, word, level, score) => {
		const figures = resultFigures(withoutScore(status));
		expect(figures).toMatchObject({ status: word, level, score });
		expect(new Set(figures.competences)).toEqual(new Set([null]));
	});

	it('of a score below the first level have none', () => {
		expect(resultFigures(outcome(40, 0))).toMatchObject({ level: 'belowMinimum', score: 40 });
	});
});

describe('a certification, for its candidate', () => {
	const facts = { isPublished: false, isFinalized: false, hasEnded: false, status: null };

	it('goes on, then waits for its publication whatever it gave', () => {
		expect(certificationState(facts)).toBe('ongoing');
		expect(certificationState({ ...facts, isFinalized: true })).toBe('waiting');
		expect(certificationState({ ...facts, hasEnded: true, status: 'validated' })).toBe('waiting');
	});

	it.each([
		['validated', 'obtained'],
		['rejected', 'notObtained'],
		['cancelled', 'cancelled'],
		['cancelledByJury', 'cancelled'],
		['error', 'waiting']
	] as const)('that is %s is %s once it is published', (status, state) => {
		const published = { isPublished: true, isFinalized: true, hasEnded: true, status };
		expect(certificationState(published)).toBe(state);
	});
});

describe('a verification code', () => {
	it.each(['P-BCDF2346', 'p-bcdf2346', 'BCDF2346', ' p bcdf 2346 ', 'P–BCDF–2346', 'pbcdf2346'])(
		'is read from %j',
		(typed) => {
			expect(readVerificationCode(typed)).toBe('P-BCDF2346');
		}
	);

	it('may begin with the letter of its prefix', () => {
		expect(readVerificationCode('PBCDF234')).toBe('P-PBCDF234');
		expect(readVerificationCode('P-PBCDF234')).toBe('P-PBCDF234');
	});

	it.each(['', 'P-', 'BCDF234', 'BCDF23467', 'P-BCDF23467', 'éèàùçîïö'])(
		'is none in %j',
		(typed) => {
			expect(readVerificationCode(typed)).toBeNull();
		}
	);
});

describe('the voices of the reading grid', () => {
	it('say each level in both voices and both languages, each in its own words', () => {
		const said = LEVELS.flatMap((level) =>
			CERTIFICATE_VOICES.flatMap((voice) => {
				const { summary, description } = levelVoice(level, voice);
				return LOCALES.flatMap((locale) => [summary[locale], description[locale]]);
			})
		);
		expect(new Set(said).size).toBe(said.length);
		expect(said.filter((text) => !/[.]$/.test(text))).toEqual([]);
	});

	it('speak to the holder, and of him to others', () => {
		for (const level of LEVELS) {
			const words = (voice: 'holder' | 'thirdParty') =>
				Object.values(levelVoice(level, voice)).map(({ fr }) => fr);
			for (const text of words('holder')) expect(text).toMatch(/\b[Vv](ous|os|otre)\b/);
			for (const text of words('thirdParty')) expect(text).not.toMatch(/\b[Vv](ous|os|otre)\b/);
		}
	});

	it('has no plain space where French has none', () => {
		const { description } = levelVoice(1, 'holder');
		expect(description.fr).toContain('\u00A0:');
	});
});
