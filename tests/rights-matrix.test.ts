/**
 * Who may open what in the space of centers and of the jury: each role, on each page, file and form that the space has. Routes are
 * found in the code: a new one is in the matrix at once, and one that nobody gave rights to fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepImport } from '#db/centers/mass-import/kept';
import { createSession } from '#db/centers/sessions';
import { db } from '#db/connection.server';
import { createCpfExport } from '#db/cpf';
import { publishSessions } from '#db/jury/batches';
import { publishSession } from '#db/jury/publication';
import { candidates } from '#db/schema/sessions';
import { learners, organizations } from '#db/schema/structures';
import { seedSatSession } from '#db/seed/sat-sessions';
import { foldName } from '#db/sessions';
import { draftTestVersion } from '#db/test-versions';
import { SERVICE_TIME_ZONE, toLocalTime } from '#engine/center/local-time';
import { STRUCTURE_KEEPERS, JURY, JURY_READERS, RULERS } from '#engine/center/staff-rights';
import { STAFF_ROLES } from '#engine/vocabulary';
import { startApp, type App } from './support/app.ts';
import { createCenter, createMember, draft } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { fileOf, NOBODY, toCreate } from './support/mass-import.ts';
import { createUser, pupilNumber } from './support/room.ts';
import { createStaff } from './support/staff.ts';

const ROLES = [
	'nobody',
	'a user',
	'a member elsewhere',
	'member',
	'administrator',
	...STAFF_ROLES
] as const;
type Role = (typeof ROLES)[number];

const SPACE = 'web/routes/certif';
const MEMBERS: readonly Role[] = ['member', 'administrator'];
const SIGNED_IN = ROLES.slice(1);

/** What is open to others than the members of the center: a page, or the form `?/name` of it. */
const RIGHTS: Record<string, readonly Role[]> = {
	'': SIGNED_IN,
	conditions: SIGNED_IN,
	'[center]/equipe?/invite': ['administrator'],
	'[center]/equipe?/renew': ['administrator'],
	'[center]/equipe?/cancel': ['administrator'],
	'[center]/equipe?/changeRole': ['administrator'],
	'[center]/equipe?/designate': ['administrator'],
	'[center]/equipe?/disable': ['administrator'],
	// Only for whoever brought the file.
	'[center]/sessions/import/[import]': ['member'],
	jury: JURY_READERS,
	'jury/sessions': JURY_READERS,
	'jury/sessions/[session]': JURY_READERS,
	'jury/sessions/[session]/[candidate]': JURY_READERS,
	'jury/sessions/[session]/resultats': JURY_READERS,
	'jury/sessions/[session]/certificats/[language=locale]/certificats.pdf': JURY_READERS,
	// Only for whoever asked for it.
	'jury/publications/[job]': ['superAdmin'],
	'jury/signalements': JURY_READERS,
	'jury/centres': STRUCTURE_KEEPERS,
	'jury/centres/nouveau': STRUCTURE_KEEPERS,
	'jury/centres/[center]': STRUCTURE_KEEPERS,
	'jury/centres/[center]/modifier': STRUCTURE_KEEPERS,
	'jury/organisations': STRUCTURE_KEEPERS,
	'jury/organisations/nouvelle': STRUCTURE_KEEPERS,
	'jury/organisations/[organization]': STRUCTURE_KEEPERS,
	'jury/organisations/[organization]/modifier': STRUCTURE_KEEPERS,
	'jury/organisations/[organization]/format': STRUCTURE_KEEPERS,
	'jury/cpf': JURY,
	'jury/cpf/[export]': JURY,
	'jury/cpf/[export]/fichier': JURY,
	'jury/acces': RULERS,
	'jury/ouvertures': RULERS,
	'jury/ouvertures/liste': RULERS,
	'jury/versions': RULERS,
	'jury/versions/[version]': RULERS
};

const QUERIES: Record<string, string> = {
	'[center]/sessions/[session]/candidats/import/modele': '?format=csv',
	'[center]/sessions/import/modele': '?format=csv',
	'[center]/sessions/[session]/resultats': '?format=csv',
	'[center]/sessions/[session]/clea': '?format=csv',
	'jury/sessions/[session]/resultats': '?format=csv',
	'[center]/certificats/resultats': '?format=csv&classe=2nde7',
	'[center]/certificats/[language=locale]/certificats.pdf': '?classe=2nde7',
	'[center]/certificats/[language=locale]/certificats.zip': '?classe=2nde7'
};

/** What forms read before they look at rights within the center. */
const FIELDS = { emails: 'somebody@vigie.example', role: 'member', userId: 'somebody', id: '1' };

interface Route {
	/** From the space on, as its folder is called. */
	path: string;
	/** By name, `''` for the one without. */
	forms: string[];
	methods: string[];
}

const routes: Route[] = readdirSync(SPACE, { recursive: true, withFileTypes: true })
	.filter(({ name }) => name === '+page.server.ts' || name === '+server.ts')
	.map(({ name, parentPath }) => {
		const code = readFileSync(`${parentPath}/${name}`, 'utf8');
		const [, actions = ''] = code.split('export const actions');
		const [object] = actions.split('\n};');
		const named = [...object!.matchAll(/^\t(\w+)(?:: |,$)/gm)].map(([, form]) => form!);
		return {
			path: relative(SPACE, dirname(`${parentPath}/${name}`))
				.split(sep)
				.join('/'),
			forms: named.map((form) => (form === 'default' ? '' : form)),
			methods: [...code.matchAll(/export const (GET|POST|PUT|DELETE)\b/g)].map(
				([, method]) => method!
			)
		};
	})
	.sort((a, b) => a.path.localeCompare(b.path));

function whoMay(path: string, form?: string): readonly Role[] {
	const rights = (form && RIGHTS[`${path}?/${form}`]) || RIGHTS[path];
	// Readers of the jury see its sessions, and decide nothing.
	if (form !== undefined && path.startsWith('jury/sessions')) return JURY;
	if (rights) return rights;
	if (path.startsWith('[center]')) return MEMBERS;
	throw new Error(`nobody gave rights to ${path}`);
}

let app: App;
let cookies: Record<Role, string>;
/** What stands in the addresses. */
let params: Record<string, string | number>;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
	const school = { type: 'SCO' as const, name: 'Lycée des Lilas', externalId: '0750001A' };
	const [organization] = await db
		.insert(organizations)
		.values({ ...school, isManagingStudents: true })
		.returning();
	const centerId = await createCenter(school);
	const member = await createMember(centerId);
	const ruler = await createStaff('superAdmin');
	const { staff } = ruler;
	cookies = {
		nobody: '',
		'a user': (await createUser()).cookie,
		'a member elsewhere': (await createMember(await createCenter(), 'administrator')).cookie,
		member: member.cookie,
		administrator: (await createMember(centerId, 'administrator')).cookie,
		superAdmin: ruler.cookie,
		certif: (await createStaff('certif')).cookie,
		support: (await createStaff('support')).cookie,
		metier: (await createStaff('metier')).cookie
	};
	const pupil = pupilNumber(0);
	const [learner] = await db
		.insert(learners)
		.values({ ...pupil, organizationId: organization!.id, division: '2nde7' })
		.returning();
	const created = await createSession(member.actor, member.center, draft());
	const session = (created as { id: number }).id;
	const [candidate] = await db
		.insert(candidates)
		.values({ ...pupil, sessionId: session, foldedName: foldName(pupil.firstName, pupil.lastName) })
		.returning();
	const born = {
		sex: 'F' as const,
		birthCountryCode: '99100',
		birthInseeCode: '93048',
		birthCity: 'Montreuil',
		framework: 'CLEA' as const
	};
	const published = await seedSatSession({
		centerId,
		tests: [{ pupil: { ...pupil, ...born, learnerId: learner!.id }, ability: 0.5, seed: 11 }]
	});
	await publishSession(staff, published);
	const [holder] = await db.select().from(candidates).where(eq(candidates.sessionId, published));
	const today = toLocalTime(Date.now(), SERVICE_TIME_ZONE).date;
	const sent = await createCpfExport(ruler.userId, { firstDay: today, lastDay: today });
	params = {
		center: centerId,
		organization: organization!.id,
		session,
		candidate: candidate!.id,
		published,
		holder: holder!.id,
		export: (sent as { id: string }).id,
		job: await publishSessions(staff, [published]),
		import: await keepImport(centerId, member.userId, fileOf([[toCreate('A1'), NOBODY]])),
		language: 'fr',
		document: 'emargement',
		version: await draftTestVersion(staff)
	};
});

afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

function addressOf(path: string): string {
	const filled = path.replaceAll(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => {
		const isHeld = /certificats|resultats|clea|^jury/.test(path);
		const key =
			isHeld && name === 'session' ? 'published' : isHeld && name === 'candidate' ? 'holder' : name;
		if (params[key] === undefined) throw new Error(`what is ${name} in ${path}?`);
		return encodeURIComponent(params[key]);
	});
	return `/certif/${filled}`.replace(/\/$/, '') + (QUERIES[path] ?? '');
}

async function ask(
	address: string,
	role: Role,
	method: string
): Promise<'open' | 'closed' | 'sign in'> {
	const response = await fetch(app.base + address, {
		method,
		headers: { origin: app.base, cookie: cookies[role], accept: 'text/html' },
		redirect: 'manual',
		...(method === 'POST' && { body: new URLSearchParams(FIELDS) })
	});
	await response.arrayBuffer();
	if (response.headers.get('location')?.startsWith('/connexion')) return 'sign in';
	return response.status === 404 || response.status === 403 ? 'closed' : 'open';
}

function expected(who: readonly Role[]): Record<Role, string> {
	return Object.fromEntries(
		ROLES.map((role) => [
			role,
			who.includes(role) ? 'open' : role === 'nobody' ? 'sign in' : 'closed'
		])
	) as Record<Role, string>;
}

async function matrixOf(address: string, method: string, roles: readonly Role[]) {
	const answers: Record<string, string> = {};
	for (const role of roles) answers[role] = await ask(address, role, method);
	return answers;
}

/** Everything that a refused act must leave as it was. */
async function everything(): Promise<string> {
	const tables = await db.execute<{ name: string }>(sql`
		select tablename as name from pg_tables
		where schemaname = 'public' and tablename not in ('auth_sessions', 'nodes', 'bank_versions', 'bank_challenges', 'jobs')`);
	const sums = [];
	for (const { name } of tables) {
		const [row] = await db.execute<{ sum: string | null }>(
			sql`select md5(string_agg(one::text, '|' order by one::text)) as sum from ${sql.identifier(name)} one`
		);
		sums.push(`${name} ${row!.sum}`);
	}
	return sums.join('\n');
}

describe('the rights', () => {
	it('are of every route of the space', () => {
		expect(routes.length).toBeGreaterThan(15);
		for (const { path, forms } of routes)
			for (const form of [undefined, ...forms]) whoMay(path, form);
		const known = new Set(routes.map(({ path }) => path));
		expect(Object.keys(RIGHTS).filter((key) => !known.has(key.split('?')[0]!))).toEqual([]);
	});

	it.each(routes.filter(({ methods }) => !methods.includes('POST')).map(({ path }) => path))(
		'open %s to those who may, and to nobody else',
		async (path) => {
			const answers = await matrixOf(addressOf(path), 'GET', ROLES);
			expect(answers).toEqual(expected(whoMay(path)));
		}
	);

	const forms = routes.flatMap(({ path, forms, methods }) =>
		[...forms, ...(methods.includes('POST') ? [undefined] : [])].map(
			(form) => [path, form] as const
		)
	);
	it.each(forms)('take the form %s ?/%s from nobody else', async (path, form) => {
		const address = addressOf(path) + (form ? `?/${form}` : '');
		const who = whoMay(path, form);
		const others = ROLES.filter((role) => !who.includes(role));
		const before = await everything();
		const answers = await matrixOf(address, 'POST', others);
		const all = expected(who);
		expect(answers).toEqual(Object.fromEntries(others.map((role) => [role, all[role]])));
		expect(await everything()).toBe(before);
	});
});
