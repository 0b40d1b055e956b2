/** What a group masters of what a campaign asks, topic by topic. */
import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import {
	meanOf,
	meanPosition,
	relevanceOf,
	relevancePoints,
	tubePositions,
	type Relevance,
	type TubePosition
} from '#engine/campaign/aggregates';
import { readFloors } from '#engine/classroom/class-row';
import type { CompetenceCode } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';
import type { CampaignTarget } from './campaign-target.ts';

export interface TopicAnalysis extends TubePosition {
	competence: CompetenceCode;
	/** Null when nobody has anything left to learn there. */
	points: number | null;
	relevance: Relevance | null;
}

/** Where a group stands, in all and in each competence. */
export interface GroupPosition {
	/** People who sent. */
	count: number;
	mean: number | null;
	target: number | null;
	competences: { code: CompetenceCode; mean: number | null; target: number | null }[];
}

export interface GroupAnalysis extends GroupPosition {
	topics: TopicAnalysis[];
}

/** What somebody sent: the level mastered of each tube of the target profile, in its order. */
export interface SentFloors {
	division: string | null;
	floors: number[];
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
	const sent = await readSentFloors(campaignId, divisions);
	const held = heldTubes(target);
	const highest = Math.max(...held.map((one) => one.target));
	const { positions, ...group } = standing(held, sent);
	const topics = held.map(({ skills, place }, i): TopicAnalysis => {
		const levels = skills.map(({ level }) => level);
		const points = meanOf(
			sent.flatMap(({ floors }) => relevancePoints(levels, floors[place] ?? 0, highest) ?? [])
		);
		return {
			...positions[i]!,
			competence: skills[0]!.competence,
			points,
			relevance: points === null ? null : relevanceOf(points)
		};
	});
	return { ...group, topics };
}

/** Where groups of people stand who sent a campaign, or campaigns that ask for the same. */
export function positionsOf(
	target: CampaignTarget,
	groups: readonly (readonly SentFloors[])[]
): GroupPosition[] {
	const held = heldTubes(target);
	return groups.map((sent) => {
		const { count, mean, target, competences } = standing(held, sent);
		return { count, mean, target, competences };
	});
}

/** The last sending of each person. */
export async function readSentFloors(
	campaignId: number,
	divisions: readonly string[]
): Promise<SentFloors[]> {
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
				divisions.length > 0 ? isAmong(learners.division, divisions) : undefined
			)
		)
		.orderBy(p.userId, sql`${p.number} desc`);
	return rows.map(({ levels, division }) => ({ division, floors: readFloors(levels) }));
}

/** Topics that left the bank are nobody's to learn any more; the place of the others stays. */
function heldTubes({ target, tubes }: CampaignTarget) {
	return tubes.flatMap((tube, place) => {
		const skills = target.tubes.get(tube);
		return skills ? [{ tube, place, skills, target: skills.at(-1)!.level }] : [];
	});
}

function standing(
	held: ReturnType<typeof heldTubes>,
	sent: readonly SentFloors[]
): GroupPosition & { positions: TubePosition[] } {
	const reached = sent.map(({ floors }) => held.map(({ place }) => floors[place] ?? 0));
	const positions = tubePositions(held, reached);
	const ofCompetence = (code: CompetenceCode) =>
		positions.filter((_, i) => held[i]!.skills[0]!.competence === code);
	const codes = [...new Set(held.map(({ skills }) => skills[0]!.competence))].sort();
	return {
		count: sent.length,
		...meanPosition(positions),
		competences: codes.map((code) => ({ code, ...meanPosition(ofCompetence(code)) })),
		positions
	};
}
