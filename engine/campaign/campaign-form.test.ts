import { describe, expect, it } from 'vitest';
import { CAMPAIGN_KINDS, USUAL_FEATURES, type CampaignField } from '../vocabulary.ts';
import {
	emptyCampaign,
	hasField,
	isWebAddress,
	readCampaign,
	readChange,
	typedCampaign,
	type TypedCampaign
} from './campaign-form.ts';
import { mayChangeCampaign, mayChangeSendings } from './campaign-rights.ts';

const choices = {
	targetProfileIds: new Set([7]),
	ownerIds: new Set(['claire']),
	features: USUAL_FEATURES
};
const typed = (change: Partial<TypedCampaign> = {}): TypedCampaign => ({
	...emptyCampaign('claire'),
	...{ kind: 'assessment', name: ' Rentrée  2nde 7 ', targetProfile: '7' },
	...change
});
const faultsOf = (change: Partial<TypedCampaign>) => {
	const read = readCampaign(typed(change), choices);
	return 'faults' in read ? read.faults : {};
};

describe('a campaign that is typed', () => {
	it('is made with a kind, a name, a target profile and an owner, and nothing more', () => {
		expect(readCampaign(typed(), choices)).toEqual({
			draft: {
				...{ kind: 'assessment', name: 'Rentrée 2nde 7', targetProfileId: 7, ownerId: 'claire' },
				...{ objective: null, title: null, landingText: null, participantId: null },
				...{ resultText: null, resultLink: null },
				...{ hasMultipleSendings: false, isSentAutomatically: true }
			}
		});
	});

	it('is shown again as it was made', () => {
		const whole = typed({
			...{ name: 'Rentrée', objective: 'Groupes', title: 'Bonjour', landingText: 'Deux\nlignes' },
			...{ participantIdKind: 'email', participantIdLabel: 'Adresse', hasMultipleSendings: 'on' },
			...{ isSentAutomatically: '', resultText: 'Bravo', resultLinkText: 'Suite' },
			resultLinkUrl: 'https://suite.example/a?b#c'
		});
		const read = readCampaign(whole, choices);
		if ('faults' in read) throw new Error(JSON.stringify(read.faults));
		expect(typedCampaign(read.draft)).toEqual(whole);
	});

	it.each<[string, Partial<TypedCampaign>, Partial<Record<CampaignField, string>>]>([
		['no kind', { kind: '' }, { kind: 'campaign-kind-missing' }],
		['a kind that does not exist', { kind: 'toString' }, { kind: 'campaign-kind-missing' }],
		['no name', { name: '  ' }, { name: 'text-missing' }],
		['a name that is too long', { name: 'x'.repeat(256) }, { name: 'text-too-long' }],
		['a NUL', { title: 'a\0' }, { title: 'malformed' }],
		['5,001 characters', { landingText: 'x'.repeat(5001) }, { landingText: 'text-too-long' }],
		['no target profile', { targetProfile: '' }, { targetProfile: 'target-profile-missing' }],
		[
			'a target profile of others',
			{ targetProfile: '8' },
			{ targetProfile: 'target-profile-not-found' }
		],
		['an owner of elsewhere', { owner: 'zoe' }, { owner: 'owner-not-found' }],
		['a button without address', { resultLinkText: 'x' }, { resultLinkUrl: 'link-incomplete' }],
		[
			'a button without text',
			{ resultLinkUrl: 'https://a.example' },
			{ resultLinkText: 'link-incomplete' }
		],
		[
			'a button that runs something',
			{ resultLinkText: 'x', resultLinkUrl: 'javascript:alert(1)' },
			{ resultLinkUrl: 'link-invalid' }
		],
		[
			'an identifier without a label',
			{ participantIdKind: 'text' },
			{ participantIdLabel: 'text-missing' }
		],
		['an identifier of no kind', { participantIdKind: 'nir' }, { participantIdKind: 'malformed' }],
		[
			'two things wrong at once',
			{ name: '', owner: '' },
			{ name: 'text-missing', owner: 'owner-not-found' }
		]
	])('is refused for %s, beside the field', (_, change, faults) => {
		expect(faultsOf(change)).toMatchObject(faults);
	});

	it('counts the end of a line once, as browsers do', () => {
		expect(faultsOf({ landingText: 'x\r\n'.repeat(2500) })).toEqual({});
	});

	it('may be of profiles, without what targets something', () => {
		const collection = { kind: 'profilesCollection', targetProfile: '' };
		expect(faultsOf(collection)).toEqual({});
		expect(faultsOf({ ...collection, targetProfile: '7', title: 'x', resultText: 'y' })).toEqual({
			targetProfile: 'campaign-field-not-allowed',
			title: 'campaign-field-not-allowed',
			resultText: 'campaign-field-not-allowed'
		});
	});

	it('shows a text or a button with a result in an assessment only', () => {
		const shown = CAMPAIGN_KINDS.filter((kind) => hasField(kind, 'resultText'));
		expect(shown).toEqual(['assessment']);
		expect(faultsOf({ kind: 'exam', resultText: 'Bravo' })).toEqual({
			resultText: 'campaign-field-not-allowed'
		});
		expect(faultsOf({ kind: 'exam', title: 'Interro' })).toEqual({});
	});

	it('is no exam, and no assessment sent several times, where the organization has none', () => {
		const closed = { ...choices, features: [] };
		expect(readCampaign(typed({ kind: 'exam' }), closed)).toEqual({
			faults: { kind: 'feature-off' }
		});
		const several = typed({ hasMultipleSendings: 'on' });
		expect(readCampaign(several, closed)).toEqual({
			faults: { hasMultipleSendings: 'feature-off' }
		});
		expect(readChange('assessment', several, closed)).toHaveProperty('faults');
		expect(readCampaign(several, choices)).toHaveProperty('draft');
		const profiles = typed({
			...{ kind: 'profilesCollection', targetProfile: '', hasMultipleSendings: 'on' }
		});
		expect(readCampaign(profiles, closed)).toHaveProperty('draft');
	});

	it('is changed by the same rules, whatever its target profile has become', () => {
		const read = readChange('assessment', typed({ name: '', targetProfile: '' }), choices);
		expect(read).toEqual({ faults: { name: 'text-missing' } });
	});
});

it.each([
	['https://a.example/b?c', true],
	['http://a.example', true],
	['HTTPS://A.EXAMPLE', true],
	['javascript:alert(1)', false],
	['data:text/html,x', false],
	['ftp://a.example', false],
	['//a.example', false],
	['a.example', false],
	['https://', false],
	['https://a .example', false],
	['', false]
])('%j leads to a site: %s', (text, leads) => {
	expect(isWebAddress(text)).toBe(leads);
});

describe('a campaign that is there', () => {
	it('is changed by its owner and by administrators, and by nobody else', () => {
		expect(mayChangeCampaign('member', true)).toEqual({ allowed: true });
		expect(mayChangeCampaign('administrator', false)).toEqual({ allowed: true });
		expect(mayChangeCampaign('member', false)).toEqual({
			allowed: false,
			because: 'campaign-of-another'
		});
	});

	it('sends as it was said to who took part, and otherwise as long as nobody did', () => {
		const now = { hasMultipleSendings: false, isSentAutomatically: true };
		const several = { ...now, hasMultipleSendings: true };
		expect(mayChangeSendings(now, several, 0)).toEqual({ allowed: true });
		expect(mayChangeSendings(now, { ...now }, 3)).toEqual({ allowed: true });
		for (const next of [several, { ...now, isSentAutomatically: false }]) {
			expect(mayChangeSendings(now, next, 1)).toMatchObject({ allowed: false });
		}
	});
});
