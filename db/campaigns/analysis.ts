/** What a group masters of what a campaign asks, topic by topic. */
import { and, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import {
	meanOf,
	meanPosition,
	relevanceOf,
	relevancePoints,
	tubePositions,
	type Relevance,
	type TubePosition
} from '#engine/campaign/aggregates';
import { readLevels } from '#engine/classroom/class-row';
import type { CompetenceCode } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';
import type { CampaignTarget } from './campaign-target.ts';

export interface TopicAnalysis extends TubePosition {
	competence: CompetenceCode;
	/** Null when nobody has anything left to learn there. */
	points: number | null;
	relevance: Relevance | null;
}

export interface GroupAnalysis {
	/** People who sent. */
	count: number;
	mean: number | null;
	target: number | null;
	competences: { code: CompetenceCode; mean: number | null; target: number | null }[];
	topics: TopicAnalysis[];
}

/**
 * Of the last sending of each person.
 *
 * @param divisions everybody's when there are none
 */
export async function analyse(
	campaignId: number,
	target: CampaignTarget,
	divisions: readonly string[]
): Promise<GroupAnalysis> {
	return analysisOf(
		target,
		(await readSentFloors(campaignId, divisions)).map(({ floors }) => floors)
	);
}

/** The same of each class of the campaign, in their order. */
export async function analyseDivisions(
	campaignId: number,
	target: CampaignTarget
): Promise<(GroupAnalysis & { division: string })[]> {
	const byDivision = new Map<string, number[][]>();
	for (const { division, floors } of await readSentFloors(campaignId, [])) {
		if (division === null) continue;
		const known = byDivision.get(division);
		if (known) known.push(floors);
		else byDivision.set(division, [floors]);
	}
	return [...byDivision]
		.sort(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true }))
		.map(([division, floors]) => ({ division, ...analysisOf(target, floors) }));
}

/** What is known mastered of each tube of the target profile, in its order. */
async function readSentFloors(
	campaignId: number,
	divisions: readonly string[]
): Promise<{ division: string | null; floors: number[] }[]> {
	const p = participations;
	const rows = await db
		.selectDistinctOn([p.userId], { levels: p.levels, division: learners.division })
		.from(p)
		.leftJoin(learners, eq(learners.id, p.learnerId))
		.where(
			and(
				eq(p.campaignId, campaignId),
				isNotNull(p.sentAt),
				isNull(p.deletedAt),
				// An account that was deleted leaves its result, and nothing of what it knew.
				ne(p.levels, ''),
				divisions.length > 0 ? inArray(learners.division, [...divisions]) : undefined
			)
		)
		.orderBy(p.userId, sql`${p.number} desc`);
	return rows.map(({ levels, division }) => ({
		division,
		floors: readLevels(levels).map(({ floor }) => floor)
	}));
}

function analysisOf(
	{ target, tubes }: CampaignTarget,
	reached: readonly (readonly number[])[]
): GroupAnalysis {
	// Topics that left the bank are nobody's to learn any more; the place of the others stays.
	const held = tubes.flatMap((tube, place) => {
		const skills = target.tubes.get(tube);
		return skills ? [{ tube, place, skills, target: skills.at(-1)!.level }] : [];
	});
	const floors = reached.map((all) => held.map(({ place }) => all[place] ?? 0));
	const highest = Math.max(...held.map((one) => one.target));
	const positions = tubePositions(held, floors);
	const topics = held.map(({ skills }, i): TopicAnalysis => {
		const levels = skills.map(({ level }) => level);
		const points = meanOf(floors.flatMap((all) => relevancePoints(levels, all[i]!, highest) ?? []));
		return {
			...positions[i]!,
			competence: skills[0]!.competence,
			points,
			relevance: points === null ? null : relevanceOf(points)
		};
	});
	const codes = [...new Set(topics.map(({ competence }) => competence))].sort();
	return {
		count: reached.length,
		...meanPosition(topics),
		competences: codes.map((code) => ({
			code,
			...meanPosition(topics.filter(({ competence }) => competence === code))
		})),
		topics
	};
}
