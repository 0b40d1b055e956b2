/** What participants of a campaign sent, as a file: a row each, under the columns that the reference service writes. */
import type { CampaignTarget } from '#db/campaigns/campaign-target';
import type { ResultRow } from '#db/campaigns/result-rows';
import type { Campaign } from '#db/campaigns/campaigns';
import type { SentResult, Share } from '#engine/campaign/results';
import { areaOf, AREAS, getArea } from '#engine/framework/crcn';
import { mastery } from '#engine/training/campaign-results';
import { skillKnowledge } from '#engine/training/knowledge';
import { COMPETENCES, type CompetenceCode, type OrganizationType } from '#engine/vocabulary';
import { writtenText } from '$lib/campaign/words';
import { dayInParis } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { competenceText } from '$lib/words';
import { divisionText } from '$lib/words/learners';

interface Column {
	label: string;
	of: (row: ResultRow) => string;
}

export interface ResultsFileFacts {
	campaign: Pick<Campaign, 'id' | 'code' | 'name' | 'participantId'>;
	organization: { name: string; type: OrganizationType; isManagingStudents: boolean };
	/** Null for a collection of profiles. */
	target: CampaignTarget | null;
	/** Labels of the columns of the organization's own list of learners. */
	ownColumns: readonly string[];
	/** Whether its learners have a class, or a group. */
	hasDivisions: boolean;
	/** A column for each skill that is targeted. */
	hasSkills: boolean;
}

/** The labels, then the rows, chunk by chunk. */
export async function* resultsFileRows(
	facts: ResultsFileFacts,
	chunks: AsyncIterable<readonly ResultRow[]>
): AsyncGenerator<string[][]> {
	const columns = columnsOf(facts);
	yield [columns.map(({ label }) => label)];
	for await (const rows of chunks) yield rows.map((row) => columns.map(({ of }) => of(row)));
}

export function resultsFileName({ name, id }: { name: string; id: number }, now: number): string {
	return m.results_export_name({ name, id, date: dayInParis(now) });
}

function columnsOf(facts: ResultsFileFacts): Column[] {
	const { campaign, organization, target } = facts;
	const always = (text: string | number) => () => String(text);
	return [
		{ label: m.results_export_organization(), of: always(organization.name) },
		{ label: m.results_export_id(), of: always(campaign.id) },
		{ label: m.campaign_code_short(), of: always(campaign.code) },
		{ label: m.campaign_name(), of: always(campaign.name) },
		...(target ? [{ label: m.campaign_target_profile(), of: always(target.name) }] : []),
		{ label: m.learner_lastName(), of: ({ lastName }) => lastName },
		{ label: m.learner_firstName(), of: ({ firstName }) => firstName },
		...facts.ownColumns.map((label) => ({
			label,
			of: ({ attributes }: ResultRow) => attributes?.[label] ?? ''
		})),
		...divisionColumns(facts),
		...(campaign.participantId
			? [
					{
						label: campaign.participantId.label,
						of: ({ participantId }: ResultRow) => participantId ?? ''
					}
				]
			: []),
		{ label: m.results_export_number(), of: ({ number }) => String(number) },
		...(target
			? [{ label: m.results_export_progress(), of: ({ progress }: ResultRow) => String(progress) }]
			: []),
		{ label: m.results_export_started(), of: ({ startedAt }) => dayInParis(startedAt) },
		{ label: m.results_export_sent(), of: ({ sentAt }) => yesNo(sentAt !== null) },
		{
			label: m.results_sent_on(),
			of: ({ sentAt }) => (sentAt === null ? '' : dayInParis(sentAt))
		},
		...(target ? targetColumns(target, facts.hasSkills) : profileColumns())
	];
}

/** The class, where there are some; of the students of a list always the group, and the number by which it knows them. */
function divisionColumns({ organization, hasDivisions }: ResultsFileFacts): Column[] {
	const { type, isManagingStudents } = organization;
	const division = { label: divisionText(type), of: (row: ResultRow) => row.division ?? '' };
	const number = {
		label: m.learner_studentNumber(),
		of: (row: ResultRow) => row.studentNumber ?? ''
	};
	if (type === 'SUP' && isManagingStudents) return [division, number];
	return hasDivisions ? [division] : [];
}

const yesNo = (is: boolean) => (is ? m.results_yes() : m.results_no());

type Sent<Of extends SentResult['of']> = Extract<SentResult, { of: Of }>;

/** What is not sent says nothing. */
function ofSent<Of extends SentResult['of']>(kind: Of, text: (result: Sent<Of>) => string) {
	return ({ result }: ResultRow) => (result?.of === kind ? text(result as Sent<Of>) : '');
}

function targetColumns({ stages, badges, target }: CampaignTarget, hasSkills: boolean): Column[] {
	const codes = [...new Set(target.skills.map(({ competence }) => competence))].sort();
	const areas = AREAS.filter((area) => codes.some((code) => areaOf(code) === area));
	const locale = getLocale();
	return [
		...(stages.length > 0
			? [
					{
						label: m.results_export_stage({ count: stages.length }),
						of: ofSent('target', ({ stage }) => String(stage?.number ?? 0))
					}
				]
			: []),
		...badges.map(({ id, title }) => ({
			label: m.results_export_badge({ title: writtenText(title) }),
			of: ofSent('target', (result) =>
				yesNo(result.badges.some((one) => one.id === id && one.isObtained))
			)
		})),
		{
			label: m.results_export_mastery(),
			// A share of nothing is none.
			of: ofSent('target', (result) => (result.targeted > 0 ? String(result.mastery) : ''))
		},
		...codes.flatMap((code) =>
			shareColumns(`${code} ${competenceText(code)}`, (one) => one === code)
		),
		...areas.flatMap((area) =>
			shareColumns(`${area} ${getArea(area).name[locale]}`, (code) => areaOf(code) === area)
		),
		...(hasSkills
			? target.skills.map((skill) => ({
					label: skill.id,
					of: ({ knowledge }: ResultRow) => {
						if (!knowledge) return '';
						const { status } = skillKnowledge(new Map(Object.entries(knowledge)), skill);
						if (status === 'unknown') return m.results_export_untested();
						return status === 'validated' ? 'OK' : 'KO';
					}
				}))
			: [])
	];
}

function shareColumns(title: string, holds: (code: CompetenceCode) => boolean): Column[] {
	const shareOf = (result: Sent<'target'>): Share => {
		const own = result.competences.filter(({ code }) => holds(code));
		const validated = own.reduce((sum, one) => sum + one.validated, 0);
		const targeted = own.reduce((sum, one) => sum + one.targeted, 0);
		return { validated, targeted, mastery: mastery(validated, targeted) };
	};
	const column = (label: string, part: keyof Share): Column => ({
		label,
		of: ofSent('target', (result) => String(shareOf(result)[part]))
	});
	return [
		column(m.results_export_share({ title }), 'mastery'),
		column(m.results_export_targeted({ title }), 'targeted'),
		column(m.results_export_validated({ title }), 'validated')
	];
}

function profileColumns(): Column[] {
	const competence = (code: CompetenceCode, part: 'level' | 'pix') =>
		ofSent('profile', ({ competences }) =>
			String(competences.find((one) => one.code === code)?.[part] ?? '')
		);
	return [
		{ label: m.results_export_pix(), of: ofSent('profile', ({ pix }) => String(pix)) },
		{
			label: m.results_certifiable(),
			of: ofSent('profile', ({ isCertifiable }) => yesNo(isCertifiable))
		},
		{
			label: m.results_certifiable_competences(),
			of: ofSent('profile', ({ competences }) =>
				String(competences.filter(({ level }) => level >= 1).length)
			)
		},
		...COMPETENCES.flatMap((code) => {
			const title = `${code} ${competenceText(code)}`;
			return [
				{ label: m.results_export_level({ title }), of: competence(code, 'level') },
				{ label: m.results_export_competence_pix({ title }), of: competence(code, 'pix') }
			];
		})
	];
}
