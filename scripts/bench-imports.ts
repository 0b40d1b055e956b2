/**
 * `npm run bench:imports`: how long 200 candidates take from the bytes of a file to their rows in the database, by format:
 * read, looked at, confirmed. The official lists are read before, as by a server that has enrolled somebody.
 */
import { readPlaces } from '#db/centers/birth-places.server';
import { findMyCenter, type MyCenter } from '#db/centers/centers';
import { identityKey, listVersion } from '#db/centers/enrolled';
import { findEnrolment } from '#db/centers/enrolment';
import { replaceList } from '#db/centers/enrolment-lists';
import { db } from '#db/connection.server';
import type { Actor } from '#db/journal';
import { centerMemberships, centers } from '#db/schema/structures';
import { seedAccount } from '#db/seed/rooms';
import { seedSession } from '#db/seed/school';
import type { FormRules, TypedCandidate } from '#engine/center/candidate-form';
import { planList } from '#engine/center/candidate-list';
import { CANDIDATE_FIELDS } from '#engine/vocabulary';
import { readCandidates, writeCandidates } from '../web/lib/server/candidate-file.ts';
import { SHEET_FORMATS } from '../web/lib/server/sheets/sheet.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';

const { candidates } = readNumbers({ candidates: 200 });
const LIMIT_MS = 2_000;

await measure(async () => {
	const { userId } = await seedAccount();
	const actor: Actor = { role: 'center', userId };
	const center = await createCenter(userId);
	const rules: FormRules = {
		type: center.type,
		frameworks: center.frameworks,
		today: new Date().toISOString().slice(0, 10),
		places: await readPlaces()
	};
	const list = Array.from({ length: candidates }, (_, i) => typed(i));
	const figures: Record<string, number> = { candidates };
	for (const format of SHEET_FORMATS) {
		const bytes = await writeCandidates(format, center, list);
		const session = await createSession(center);
		const started = performance.now();
		const file = await readCandidates(bytes, center);
		if ('missing' in file) throw new Error(`no ${file.missing.join()} in the ${format}`);
		const { enrolled } = (await findEnrolment(center.id, session))!;
		planList(file.rows, enrolled, rules, identityKey);
		const version = listVersion(enrolled);
		const done = await replaceList(actor, center, session, file.rows, version, rules);
		if ('because' in done || done.added !== candidates) throw new Error(JSON.stringify(done));
		figures[`${format}Ms`] = Math.round(performance.now() - started);
	}
	const times = SHEET_FORMATS.map((format) => figures[`${format}Ms`]!);
	return { figures, holds: times.every((ms) => ms <= LIMIT_MS) };
});

async function createCenter(userId: string): Promise<MyCenter> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'PRO', name: 'Mesure', timeZone: 'Europe/Paris' })
		.returning();
	await db.insert(centerMemberships).values({ centerId: center!.id, userId, role: 'member' });
	return (await findMyCenter(center!.id, userId))!;
}

/** One candidate is in it, whom the list removes. */
async function createSession({ id }: MyCenter): Promise<number> {
	const before = { firstName: 'Ada', lastName: 'Mesure', birthDate: '2000-01-01' };
	return (await seedSession(id, [before])).id;
}

function typed(i: number): TypedCandidate {
	const nothing = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, '']));
	return {
		...(nothing as TypedCandidate),
		lastName: `Nom${i}`,
		firstName: `Prénom${i}`,
		birthDate: `2010-01-${String((i % 28) + 1).padStart(2, '0')}`,
		sex: i % 2 === 0 ? 'F' : 'M',
		birthCountry: 'France',
		birthPostalCode: '93100',
		birthCity: 'Montreuil',
		email: `candidat${i}@vigie.example`,
		billingMode: 'free'
	};
}
