import { error } from '@sveltejs/kit';
import { findCampaignTarget } from '#db/campaigns/campaign-target';
import { listDivisions } from '#db/campaigns/result-list';
import { readResultRows } from '#db/campaigns/result-rows';
import { findRegister } from '#db/learners/register';
import { ownColumnsOf } from '#engine/learners/format';
import { resultsFileName, resultsFileRows } from '$lib/server/campaign-results-file';
import { streamOf } from '$lib/server/download';
import { requireTeacherCampaign } from '$lib/server/guards';
import { m } from '$lib/paraglide/messages';
import { streamSheet, type StreamFormat } from '$lib/server/sheets/stream';
import type { RequestHandler } from './$types';

const FORMATS = ['csv', 'xlsx'] as const satisfies readonly StreamFormat[];

/** Everybody's results, sent while they are read. */
export const GET: RequestHandler = async (event) => {
	const { campaign, organization } = await requireTeacherCampaign(event);
	const { searchParams } = event.url;
	const format = FORMATS.find((one) => one === (searchParams.get('format') ?? 'csv'));
	if (!format) error(404);
	const [target, divisions, register] = await Promise.all([
		findCampaignTarget(campaign.targetProfileId),
		listDivisions(campaign.id),
		findRegister(organization.id)
	]);
	const hasSkills = target !== null && organization.features.includes('skillColumns');
	const ownColumns = register.isKept ? ownColumnsOf(register.format) : [];
	const rows = resultsFileRows(
		{ campaign, organization, target, ownColumns, hasDivisions: divisions.length > 0, hasSkills },
		readResultRows(campaign.id, { hasKnowledge: hasSkills, hasAttributes: ownColumns.length > 0 })
	);
	const name = resultsFileName(campaign, Date.now());
	return streamOf(streamSheet(format, m.results_tab(), rows), name, format);
};
