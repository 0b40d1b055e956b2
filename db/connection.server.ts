/** The one pool of the process. `.server` in its name keeps the whole folder out of the browser. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { startEmbeddedPostgres } from './embedded.server.ts';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Set by `openDatabase`, which everything that runs on the server awaits before anything else. */
export let db: Database;

/** What belongs to the open database: made at the first use, and anew when another one was opened since. */
export function perDatabase<Value extends object>(create: () => Value): () => Value {
	let made: { of: Database; value: Value } | null = null;
	return () => {
		if (made?.of !== db) made = { of: db, value: create() };
		return made.value;
	};
}

let pool: postgres.Sql | null = null;
let address = '';
/** Of its own in `pg_stat_activity`: it tells how many servers there are, and whose connections. */
let name = '';
const lanes = new Set<postgres.Sql>();
let statements = 0;
let opening: Promise<string> | null = null;
let stopEmbedded: (() => Promise<void>) | null = null;

const POOL_SIZE = 12;
/** Several servers may start together on one database: they migrate in turn. */
const MIGRATION_LOCK = 86_494_946;

/**
 * Connects to `DATABASE_URL`, or starts the project's own PostgreSQL on the folder `VIGIE_DATA` (`.data`), and brings
 * the schema up to date.
 * @returns the address of the database
 */
export function openDatabase(): Promise<string> {
	opening ??= open();
	return opening;
}

async function open(): Promise<string> {
	const url = process.env.DATABASE_URL || (await startOwn());
	await migrateSchema(url);
	address = url;
	name = `vigie ${process.pid} ${randomUUID().slice(0, 8)}`;
	pool = connect(POOL_SIZE);
	db = drizzle(preparing(pool), { casing: 'snake_case' });
	return url;
}

/**
 * A plan made once, when the tables may still be empty, must be right once they are full: what a lane does is found by its
 * keys, one index entry after the other, which is never far from the best.
 */
const LANE_SETTINGS = {
	plan_cache_mode: 'force_generic_plan',
	enable_seqscan: 'off',
	enable_hashjoin: 'off',
	enable_mergejoin: 'off'
};

/**
 * A connection of its own for work that comes in batches, one after the other. The pool would plan its statement on each
 * connection that meets it, several times, while somebody waits; here it is planned once.
 */
export function openLane(): Database {
	const lane = connect(1, LANE_SETTINGS);
	lanes.add(lane);
	return drizzle(preparing(lane), { casing: 'snake_case' });
}

function connect(max: number, settings: Record<string, string> = {}): postgres.Sql {
	return postgres(address, {
		max,
		backoff: untilItIsBack,
		onnotice: () => {},
		connection: { application_name: name, ...settings }
	});
}

/** Seconds before the next try at a database that is away: who answers meanwhile must not wait long once it is back. */
function untilItIsBack(tries: number): number {
	return Math.min(0.02 * 2 ** tries, 0.5) * (0.5 + Math.random() / 2);
}

/** Statements sent to the database by this process so far, the ends of transactions included. */
export function countStatements(): number {
	return statements;
}

/** Closes it, once it is open if it was about to: nothing that was started is left behind. */
export async function closeDatabase(): Promise<void> {
	await opening?.catch(() => null);
	await Promise.all([pool, ...lanes].map((one) => one?.end({ timeout: 5 })));
	lanes.clear();
	await stopEmbedded?.();
	pool = null;
	stopEmbedded = null;
	opening = null;
}

/**
 * The same client, whose queries are planned once a connection. Drizzle asks PostgreSQL to plan each of them anew, which
 * takes longer than to run the one that reads a candidate.
 */
function preparing<Client extends object>(client: Client): Client {
	return new Proxy(client, {
		get(target, name) {
			const own: unknown = Reflect.get(target, name);
			if (typeof own !== 'function') return own;
			if (name === 'unsafe') {
				return (text: string, values: unknown[] = []) => {
					statements++;
					return own.call(target, text, values, { prepare: values.length > 0 }) as unknown;
				};
			}
			if (name === 'begin' || name === 'savepoint') {
				statements += 2;
				return (work: (inner: object) => unknown) =>
					own.call(target, (inner: object) => work(preparing(inner))) as unknown;
			}
			return own;
		}
	});
}

async function startOwn(): Promise<string> {
	const embedded = await startEmbeddedPostgres(process.env.VIGIE_DATA || '.data');
	stopEmbedded = embedded.stop;
	return embedded.url;
}

async function migrateSchema(url: string): Promise<void> {
	const connection = postgres(url, { max: 1, onnotice: () => {} });
	try {
		await connection`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrate(drizzle(connection), { migrationsFolder: resolve('db/migrations') });
	} finally {
		await connection.end();
	}
}
