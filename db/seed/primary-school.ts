/** A primary school for the demonstration: two classes, their teacher, a session that is open, and missions under way. */
import { eq } from 'drizzle-orm';
import { missionChallenge } from '#engine/school/mission-challenge.server';
import { USUAL_FEATURES } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { giveSchoolCode } from '../organizations/keeping.ts';
import { users } from '../schema/accounts.ts';
import { missionChallenges } from '../schema/school.ts';
import { learners, organizations } from '../schema/structures.ts';
import { organizationMemberships } from '../schema/teams.ts';
import { answerMission, readMission, startMission } from '../school/runs.ts';
import { findSchool, getSchoolCode, type School } from '../school/schools.ts';
import { openSchoolSession } from '../school/sessions.ts';
import { rightAnswerOf } from './respondent.ts';
import { account } from './school.ts';

const UAI = '0932104F';

export const PRIMARY_TEACHER = {
	firstName: 'Nadia',
	lastName: 'Benhamou',
	email: 'nadia.benhamou@louise-michel.example'
};

interface Child {
	name: string;
	division: 'CM1' | 'CM2';
	/** The browser reads to him. */
	isRead?: boolean;
	/** What he answered in each mission, in order; where it ends he stopped, or was done. */
	played?: Record<string, string>;
}

/** `+` is a right answer, `-` a challenge that he passed. */
const CHILDREN: readonly Child[] = [
	{ name: 'Aya Traoré', division: 'CM1', played: { 'se-proteger': '++' } },
	{ name: 'Noé Lambert', division: 'CM1', isRead: true, played: { 'se-proteger': '+-' } },
	{ name: 'Jade Perrin', division: 'CM1' },
	{ name: 'Malo Le Goff', division: 'CM1', played: { 'ranger-et-partager': '-' } },
	{ name: 'Lina Haddad', division: 'CM1', played: { 'ranger-et-partager': '+++++++' } },
	{ name: 'Tom Girard', division: 'CM1' },
	{ name: 'Rose Nguyen', division: 'CM2', played: { 'donner-des-ordres': '+++++++' } },
	{ name: 'Sami Cherif', division: 'CM2', played: { 'donner-des-ordres': '++++++-' } },
	{ name: 'Inès Martinez', division: 'CM2', played: { 'se-proteger': '++++++++++' } },
	{ name: 'Léon Faure', division: 'CM2', played: { 'donner-des-ordres': '------' } },
	{ name: 'Elsa Robin', division: 'CM2', isRead: true },
	{ name: 'Yanis Bouzid', division: 'CM2', played: { 'donner-des-ordres': '+++--' } }
];

/**
 * Creates the school unless it is there, and opens its session unless it is open.
 *
 * @returns what pupils type to enter
 */
export async function seedPrimarySchool(): Promise<string> {
	const [known] = await db.select().from(organizations).where(eq(organizations.externalId, UAI));
	const id = known?.id ?? (await createPrimarySchool());
	const [teacher] = await db
		.select({ id: users.id })
		.from(users)
		.where(eq(users.email, PRIMARY_TEACHER.email));
	await openSchoolSession(id, teacher!.id);
	const code = (await getSchoolCode(id))!;
	if (!known) await playMissions((await findSchool(code))!);
	return code;
}

async function createPrimarySchool(): Promise<number> {
	const teacher = await account(PRIMARY_TEACHER);
	return db.transaction(async (tx) => {
		const [school] = await tx
			.insert(organizations)
			.values({
				...{ type: 'SCO-1D', name: 'École Louise-Michel, Montreuil', externalId: UAI },
				isManagingStudents: true,
				features: [...USUAL_FEATURES, 'spokenTexts']
			})
			.returning();
		const organizationId = school!.id;
		await giveSchoolCode(tx, organizationId);
		await tx.insert(users).values(teacher);
		await tx
			.insert(organizationMemberships)
			.values({ structureId: organizationId, userId: teacher.id, role: 'administrator' });
		await tx.insert(learners).values(
			CHILDREN.map(({ name, division, isRead = false }, i) => {
				const [firstName = '', ...lastNames] = name.split(' ');
				const year = division === 'CM1' ? 2017 : 2016;
				return {
					...{ organizationId, firstName, lastName: lastNames.join(' '), division },
					birthDate: `${year}-0${(i % 9) + 1}-1${i % 9}`,
					hasSpokenTexts: isRead
				};
			})
		);
		return organizationId;
	});
}

async function playMissions(school: School): Promise<void> {
	const rows = await db.select().from(learners).where(eq(learners.organizationId, school.id));
	for (const { name, played = {} } of CHILDREN) {
		const { id } = rows.find(({ firstName, lastName }) => name === `${firstName} ${lastName}`)!;
		const player = { learnerId: id, school, hasSpokenTexts: false };
		for (const [mission, answers] of Object.entries(played)) {
			await startMission(player, mission);
			for (const answer of answers) {
				const view = await readMission(player, mission, 'fr');
				if (!view?.challenge) break;
				await answerAsked(player, view.challenge.servedId, answer === '+');
			}
		}
	}
}

async function answerAsked(
	player: Parameters<typeof answerMission>[0],
	servedId: number,
	isRight: boolean
): Promise<void> {
	const [asked] = await db
		.select()
		.from(missionChallenges)
		.where(eq(missionChallenges.id, servedId));
	const value = isRight
		? rightAnswerOf(missionChallenge(asked!).body, asked!.seed)
		: ({ kind: 'skip' } as const);
	await answerMission(player, { servedId, key: crypto.randomUUID(), value, locale: 'fr' });
}
