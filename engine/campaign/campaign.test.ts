import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN, withAnswer, type TubeKnowledge } from '../training/knowledge.ts';
import { compileTarget, type Skill } from '../training/target.ts';
import { isSearched, matchLearner, type KnownLearner } from './learner-match.ts';
import { participationStep, readParticipantId } from './participation.ts';
import { progressOf, resultOf } from './results.ts';
import { remainingTarget, targetOfTubes, type CampaignStage } from './target-profile.ts';
import { isWebAddress } from './web-address.ts';

const skill = (tube: string, level: number, competence: Skill['competence'] = '1.1'): Skill => ({
	id: `${tube}${level}`,
	tube,
	competence,
	level,
	challenges: []
});
const framework = compileTarget([
	...[1, 2, 3, 5].map((level) => skill('search', level)),
	...[2, 4].map((level) => skill('mail', level, '2.1'))
]);

describe('the target of a campaign', () => {
	it('is the skills of its tubes up to their caps; a tube that left the framework targets nothing', () => {
		const target = targetOfTubes(framework, [
			{ tube: 'search', level: 3 },
			{ tube: 'gone', level: 8 },
			{ tube: 'mail', level: 8 }
		]);
		expect(target.skills.map(({ id }) => id)).toEqual([
			'search1',
			'search2',
			'search3',
			'mail2',
			'mail4'
		]);
	});

	it('is refused when nothing is left of it, when a tube is given twice, or with a level that does not exist', () => {
		expect(() => targetOfTubes(framework, [{ tube: 'gone', level: 3 }])).toThrow(/empty/);
		expect(() => targetOfTubes(framework, [{ tube: 'mail', level: 1 }])).toThrow(/empty/);
		const twice = [
			{ tube: 'mail', level: 3 },
			{ tube: 'mail', level: 4 }
		];
		expect(() => targetOfTubes(framework, twice)).toThrow(/duplicate/);
		for (const level of [0, 9, NaN]) {
			expect(() => targetOfTubes(framework, [{ tube: 'mail', level }])).toThrow();
		}
	});

	it('once it is made is what the bank still holds of it, even nothing; what was never right is refused all the same', () => {
		const left = remainingTarget(framework, [
			{ tube: 'gone', level: 3 },
			{ tube: 'mail', level: 2 }
		]);
		expect(left.skills.map(({ id }) => id)).toEqual(['mail2']);
		expect(remainingTarget(framework, [{ tube: 'gone', level: 3 }]).skills).toEqual([]);
		const twice = [
			{ tube: 'gone', level: 3 },
			{ tube: 'gone', level: 3 }
		];
		expect(() => remainingTarget(framework, twice)).toThrow(/duplicate/);
	});
});

describe('the result of a campaign', () => {
	const target = targetOfTubes(framework, [
		{ tube: 'search', level: 5 },
		{ tube: 'mail', level: 4 }
	]);
	const right = (level: number): TubeKnowledge =>
		withAnswer(NOTHING_KNOWN, { level, right: true, at: 1, guessing: 0 });
	const stages: CampaignStage[] = [
		{ id: 'zero', kind: 'threshold', threshold: 0, title: 'Départ', message: '' },
		{ id: 'first', kind: 'firstSkill', title: 'Premier pas', message: '' },
		{ id: 'half', kind: 'threshold', threshold: 50, title: 'À mi-chemin', message: '' },
		{ id: 'all', kind: 'level', level: 5, title: 'Sommet', message: '' }
	];
	const badges = [
		{
			id: 'mail',
			title: 'Courrier',
			message: '',
			criteria: [{ tubes: [{ tube: 'mail', level: 2 }], threshold: 100 }]
		},
		{ id: 'both', title: 'Tout', message: '', criteria: [{ tubes: null, threshold: 80 }] }
	];

	it('counts skills mastered by inference too, by competence and by tube, with its stage and its badges', () => {
		const knowledge = new Map([['search', right(3)]]);
		expect(resultOf(target, knowledge, { stages, badges })).toEqual({
			validated: 3,
			targeted: 6,
			mastery: 50,
			competences: [
				{ code: '1.1', validated: 3, targeted: 4, mastery: 75 },
				{ code: '2.1', validated: 0, targeted: 2, mastery: 0 }
			],
			tubes: [
				{ tube: 'search', level: 3, maxLevel: 5 },
				{ tube: 'mail', level: 0, maxLevel: 4 }
			],
			stage: { title: 'À mi-chemin', message: '', number: 3, count: 4 },
			badges: [
				{ id: 'mail', title: 'Courrier', message: '', isObtained: false, progress: 0 },
				{ id: 'both', title: 'Tout', message: '', isObtained: false, progress: 63 }
			]
		});
	});

	it('of somebody of whom nothing is known is the stage of 0 %, and without stages none', () => {
		const nothing = resultOf(target, new Map(), { stages, badges: [] });
		expect([nothing.mastery, nothing.stage!.title]).toEqual([0, 'Départ']);
		expect(resultOf(target, new Map(), { stages: [], badges: [] }).stage).toBeNull();
	});

	it('of which the bank holds nothing any more is of 0 skills, and reaches no stage and no badge', () => {
		const left = remainingTarget(framework, [{ tube: 'gone', level: 3 }]);
		expect(resultOf(left, new Map([['search', right(3)]]), { stages, badges })).toMatchObject({
			validated: 0,
			targeted: 0,
			mastery: 0,
			competences: [],
			tubes: [],
			stage: null,
			badges: [{ isObtained: false }, { isObtained: false }]
		});
		expect(progressOf(left, new Map())).toBe(0);
	});

	it('of somebody who masters all is whole, and so is his progress', () => {
		const knowledge = new Map([
			['search', right(5)],
			['mail', right(4)]
		]);
		const all = resultOf(target, knowledge, { stages, badges });
		expect([all.mastery, all.stage!.title, all.badges.every((one) => one.isObtained)]).toEqual([
			100,
			'Sommet',
			true
		]);
		expect([progressOf(target, knowledge), progressOf(target, new Map())]).toEqual([100, 0]);
	});
});

describe('somebody in a campaign', () => {
	const open = { kind: 'assessment' as const, isArchived: false, hasMultipleSendings: true };
	const share = { validated: 199, targeted: 200 };
	const last = {
		...{ state: 'sent' as const, share },
		...{ isDeleted: false, isParticipantDeleted: false }
	};

	it('starts, goes on, sends, and takes part again where that is allowed', () => {
		expect(participationStep(open, null)).toEqual({ step: 'start' });
		expect(participationStep(open, { ...last, state: 'started' })).toEqual({ step: 'resume' });
		expect(participationStep(open, { ...last, state: 'completed' })).toEqual({ step: 'send' });
		expect(participationStep(open, last)).toEqual({ step: 'retry' });
		expect(participationStep(open, { ...last, isDeleted: true })).toEqual({ step: 'start' });
		const gone = { ...last, isDeleted: true, isParticipantDeleted: true };
		expect(participationStep(open, gone)).toEqual({ because: 'participant-deleted' });
	});

	it('does not take part again when it is sent once only, or when nothing is left to improve', () => {
		expect(participationStep({ ...open, hasMultipleSendings: false }, last)).toEqual({
			because: 'participation-sent'
		});
		const whole = { ...last, share: { validated: 200, targeted: 200 } };
		expect(participationStep(open, whole)).toEqual({ because: 'nothing-to-improve' });
		expect(participationStep({ ...open, kind: 'exam' }, whole)).toEqual({ step: 'retry' });
		const ofNothing = { ...last, share: { validated: 0, targeted: 0 } };
		expect(participationStep(open, ofNothing)).toEqual({ step: 'retry' });
	});

	it('does nothing in one that is archived', () => {
		for (const one of [null, last, { ...last, state: 'started' as const }]) {
			expect(participationStep({ ...open, isArchived: true }, one)).toEqual({
				because: 'campaign-archived'
			});
		}
	});

	it('says what he is known by only when he is asked', () => {
		expect(readParticipantId(null, 'whatever')).toEqual({ text: null });
		expect(readParticipantId({ kind: 'text' }, ' 12 B ')).toEqual({ text: '12 B' });
		expect(readParticipantId({ kind: 'text' }, ' ')).toEqual({ because: 'text-missing' });
		expect(readParticipantId({ kind: 'text' }, 'x'.repeat(256))).toEqual({
			because: 'text-too-long'
		});
		expect(readParticipantId({ kind: 'email' }, 'lea@lycee')).toEqual({
			because: 'address-invalid'
		});
	});
});

it('a link leads to a whole address of the web, never to what a browser would run or to this site', () => {
	for (const address of ['https://lycee.example/suite?n=1', 'HTTP://lycee.example']) {
		expect(isWebAddress(address), address).toBe(true);
	}
	for (const other of [
		'javascript:alert(1)',
		' javascript://x',
		'data:text/html,x',
		'mailto:lea@lycee.example',
		'//lycee.example',
		'https:/app',
		'https://',
		'www.lycee.example',
		''
	]) {
		expect(isWebAddress(other), other).toBe(false);
	}
});

describe('a learner', () => {
	const birthDate = '2010-05-07';
	let id = 0;
	const learner = (firstName: string, lastName: string, more: Partial<KnownLearner> = {}) => ({
		...{ id: ++id, firstName, lastName, birthDate, middleName: null, thirdName: null },
		...more
	});
	const lea = learner('Léa', 'Garnier');
	const leo = learner('Léo', 'Garnier');
	const ines = learner('Inès-Marie', 'D’Almeida', { middleName: 'Rosa' });
	const twin = learner('Inès-Marie', 'D’Almeida', { birthDate: '2009-01-01' });
	const list = [lea, leo, ines, twin];
	const match = (firstName: string, lastName: string, day = birthDate) =>
		matchLearner(list, { firstName, lastName, birthDate: day });

	it('is found by his names without case, accents, spaces and hyphens, by any of his first names', () => {
		expect(match(' LEA', 'garnier ')).toEqual({ learnerId: lea.id });
		expect(match('Ines Marie', 'd almeida')).toEqual({ learnerId: ines.id });
		expect(match('rosa', 'Dalmeida')).toEqual({ learnerId: ines.id });
	});

	it('is found in spite of a few wrong letters, when one person only is near', () => {
		expect(match('Inès-Mari', 'Dalmeïda')).toEqual({ learnerId: ines.id });
		expect(match('Léa', 'Grenier')).toHaveProperty('near');
		expect(match('Léa', 'Garnie')).toEqual({ learnerId: lea.id });
	});

	it('is never guessed among homonyms, nor from another birth date', () => {
		const homonyms = [...list, learner('Lea', 'GARNIER')];
		expect(matchLearner(homonyms, { firstName: 'Léa', lastName: 'Garnier', birthDate })).toEqual({
			near: [lea.id, homonyms.at(-1)!.id, leo.id]
		});
		expect(match('Léa', 'Garnier', '2010-07-05')).toEqual({
			near: [lea.id]
		});
		expect(match('Zoé', 'Morel')).toEqual({ near: [] });
	});

	it('is looked for until his account missed 5 times, or all accounts as often in a day as the list is long', () => {
		expect(isSearched({ ofAccount: 4, ofOrganization: 99 }, 20)).toBe(true);
		expect(isSearched({ ofAccount: 5, ofOrganization: 5 }, 20)).toBe(false);
		expect(isSearched({ ofAccount: 0, ofOrganization: 100 }, 20)).toBe(false);
		expect(isSearched({ ofAccount: 0, ofOrganization: 100 }, 900)).toBe(true);
		expect(isSearched({ ofAccount: 0, ofOrganization: 900 }, 900)).toBe(false);
	});

	it('is himself for any list in which his names and birth date are his alone', () => {
		const name = fc.stringMatching(/^[a-z]{4,9}$/);
		const person = fc.record({ firstName: name, lastName: name });
		fc.assert(
			fc.property(
				fc.uniqueArray(person, {
					minLength: 1,
					selector: ({ firstName, lastName }) => `${firstName} ${lastName}`
				}),
				(people) => {
					const all = people.map(({ firstName, lastName }) => learner(firstName, lastName));
					for (const one of all) {
						const typed = { ...one, birthDate: one.birthDate! };
						expect(matchLearner(all, typed)).toEqual({ learnerId: one.id });
					}
				}
			)
		);
	});
});
