/** What campaigns target: the catalog that comes with the project, and what each organization composed. */
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { catalog, findInCatalog } from '#engine/campaign/catalog.server';
import { expectedLength, type ExpectedLength } from '#engine/campaign/length';
import type { CampaignBadge, CampaignStage, CappedTube } from '#engine/campaign/target-profile';
import { targetOfTubes } from '#engine/campaign/target-profile';
import { tubes } from '#engine/content/bank.server';
import type { Localized, Text } from '#engine/content/challenge';
import { framework } from '#engine/content/framework.server';
import { spaced } from '#engine/content/typography';
import type { CompetenceCode, TargetProfileCategory } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { targetProfiles } from '../schema/campaigns.ts';

export interface TargetProfileDraft {
	name: string;
	tubes: CappedTube[];
	stages?: CampaignStage[];
	badges?: CampaignBadge[];
	/** Sent twice, it is made once. */
	key?: string;
}

/**
 * @param organizationId whose it is; null for everybody's
 * @throws TrainingRefusal for tubes that target nothing
 */
export async function createTargetProfile(
	organizationId: number | null,
	draft: TargetProfileDraft
): Promise<number> {
	targetOfTubes(framework, draft.tubes);
	const [created] = await db
		.insert(targetProfiles)
		.values({ organizationId, ...draft, createdAt: Date.now() })
		.onConflictDoNothing({ target: targetProfiles.key })
		.returning({ id: targetProfiles.id });
	if (created) return created.id;
	const [known] = await db
		.select({ id: targetProfiles.id })
		.from(targetProfiles)
		.where(eq(targetProfiles.key, draft.key!));
	return known!.id;
}

/**
 * Keeps the catalog of this version of the project in the database. A profile that changed, or left, stays as it was for the
 * campaigns that use it, and is offered no more; two servers that start together keep it once.
 */
export async function keepCatalog(): Promise<void> {
	await db.transaction(async (tx) => {
		const kept = await tx.select().from(targetProfiles).where(isNotNull(targetProfiles.catalogKey));
		for (const row of kept) {
			const now = findInCatalog(row.catalogKey!);
			if (now && isDeepStrictEqual(contentOf(row), contentOf({ ...now, name: now.name.fr })))
				continue;
			await tx
				.update(targetProfiles)
				.set({ catalogKey: null })
				.where(eq(targetProfiles.id, row.id));
		}
		const createdAt = Date.now();
		await tx
			.insert(targetProfiles)
			.values(
				catalog.map(({ key, name, ...profile }) => ({
					...profile,
					catalogKey: key,
					name: name.fr,
					createdAt
				}))
			)
			.onConflictDoNothing({ target: targetProfiles.catalogKey });
	});
}

function contentOf(profile: {
	category: TargetProfileCategory;
	name: string;
	tubes: CappedTube[];
	stages: CampaignStage[];
	badges: CampaignBadge[];
}) {
	const { category, name, tubes, stages, badges } = profile;
	return { category, name, tubes, stages, badges };
}

/** A tube, with the levels that it may be capped at. */
export interface TubeChoice {
	id: string;
	title: Localized;
	competence: CompetenceCode;
	/** Of its skills, the easiest first. */
	levels: number[];
}

/** All those of the framework, in its order. */
export const tubeChoices: readonly TubeChoice[] = tubes.map(({ id, title, competence }) => ({
	...{ id, competence },
	title: spaced(title),
	levels: (framework.tubes.get(id) ?? []).map(({ level }) => level)
}));
const choiceById = new Map(tubeChoices.map((one) => [one.id, one]));

export interface TargetProfileView extends ExpectedLength {
	id: number;
	name: Text;
	category: TargetProfileCategory;
	/** Of the organization; else of the catalog. */
	isOwn: boolean;
	/** Those that the framework still holds. */
	tubes: (TubeChoice & { level: number })[];
	/** Of its topics, in the order of the framework. */
	competences: CompetenceCode[];
	skillCount: number;
	stages: CampaignStage[];
	badges: CampaignBadge[];
}

/** What an organization may make a campaign of; also those of the catalog that are offered no more. */
const isUsableBy = (organizationId: number) =>
	or(isNull(targetProfiles.organizationId), eq(targetProfiles.organizationId, organizationId));

/** What an organization is offered: the catalog, in its order, then its own, the latest first. */
export async function listTargetProfiles(organizationId: number): Promise<TargetProfileView[]> {
	const rows = await db
		.select()
		.from(targetProfiles)
		.where(
			or(
				and(isNull(targetProfiles.organizationId), isNotNull(targetProfiles.catalogKey)),
				eq(targetProfiles.organizationId, organizationId)
			)
		)
		.orderBy(asc(targetProfiles.id));
	const order = new Map(catalog.map(({ key }, i) => [key, i]));
	const place = ({ catalogKey, id }: (typeof rows)[number]) =>
		catalogKey === null ? order.size - id : order.get(catalogKey)!;
	return rows
		.sort(
			(a, b) => Number(a.catalogKey === null) - Number(b.catalogKey === null) || place(a) - place(b)
		)
		.map(viewOf);
}

/** One that an organization may use, null for anybody else's. */
export async function findTargetProfile(
	organizationId: number,
	id: number,
	connection: Database | Transaction = db
): Promise<TargetProfileView | null> {
	const [row] = await connection
		.select()
		.from(targetProfiles)
		.where(and(eq(targetProfiles.id, id), isUsableBy(organizationId)));
	return row ? viewOf(row) : null;
}

function viewOf(row: typeof targetProfiles.$inferSelect): TargetProfileView {
	const { id, category, stages, badges, organizationId, catalogKey } = row;
	const capped = row.tubes.flatMap(({ tube, level }) => {
		const choice = choiceById.get(tube);
		return choice?.levels.some((one) => one <= level) ? [{ ...choice, level }] : [];
	});
	const skillsInEach = capped.map(
		({ levels, level }) => levels.filter((one) => one <= level).length
	);
	const skillCount = skillsInEach.reduce((sum, one) => sum + one, 0);
	return {
		...{ id, category, stages, badges, skillCount },
		name: (catalogKey && findInCatalog(catalogKey)?.name) || row.name,
		isOwn: organizationId !== null,
		tubes: capped,
		competences: [...new Set(capped.map(({ competence }) => competence))].sort(),
		...expectedLength(skillsInEach)
	};
}
