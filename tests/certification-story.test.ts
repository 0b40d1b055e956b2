/**
 * A certification from its preparation to its verification, by those who do it: a center enrols from an ODS file, simulated
 * candidates sit the test beside an invigilator, the center finalizes, the jury publishes, the holder opens his
 * certificate, and somebody without an account verifies its code.
 */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCenterSession } from '#db/centers/session-list';
import { db } from '#db/connection.server';
import { candidates } from '#db/schema/sessions';
import { enterAsInvigilator, reconcileCandidate } from '#db/sessions';
import { SimulatedCandidate } from '../scripts/simulation/candidate.ts';
import { SimulatedInvigilator } from '../scripts/simulation/invigilator.ts';
import { readSheet, writeSheet } from '../web/lib/server/sheets/sheet.ts';
import { createCenter, type TestCenter } from './support/enrolment.ts';
import { eventually } from './support/eventually.ts';
import { createUser, type Person } from './support/room.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { useWindows } from './support/windows.ts';

const PUPILS = [
	{ firstName: 'Inès', lastName: 'Faure', birthDate: '2010-03-14', ability: 1.2 },
	{ firstName: 'Ali', lastName: 'Sow', birthDate: '2010-06-21', ability: 0.2 },
	{ firstName: 'Zoé', lastName: 'Morel', birthDate: '2010-09-22', ability: -0.4 }
];
/** A test in some seconds. */
const SPEED = 4_000;
/** Most of it are the rounds of the invigilator. */
const PATIENCE = 180_000;

const windows = useWindows();
let of: TestCenter;
let staff: StaffMember;
const running: { stop(): void }[] = [];

beforeAll(async () => {
	of = await createCenter();
	staff = await createStaff();
});
afterAll(() => running.forEach((one) => one.stop()));

/** A file as LibreOffice would save it, from the template that the page gives. */
async function fillTemplate(template: Uint8Array): Promise<Buffer> {
	const labels = (await readSheet(template))[0]!.cells;
	const rows = PUPILS.map(({ firstName, lastName, birthDate }) => {
		const values: Record<string, string> = {
			'Nom de naissance': lastName,
			Prénom: firstName,
			'Date de naissance': birthDate.split('-').reverse().join('/'),
			Sexe: 'F',
			'Pays de naissance': 'France',
			'Code postal de naissance': '93100',
			'Commune de naissance': 'Montreuil',
			Tarification: 'Gratuite'
		};
		return labels.map((label) => values[label] ?? '');
	});
	return Buffer.from(await writeSheet('ods', 'Candidats', [labels, ...rows]));
}

it(
	'goes from an ODS file to a certificate that anybody can verify',
	async () => {
		const home = `/certif/${of.center.id}/sessions`;
		const center = await windows.open(`${home}/nouvelle`, { cookie: of.cookie });
		await center.getByLabel('Nom du site').fill('12 rue des Lilas, Montreuil');
		await center.getByLabel('Salle').fill('B204');
		await center.getByLabel('Date').fill('2999-01-05');
		await center.getByLabel('Heure').fill('09:30');
		await center.getByLabel('Surveillant').fill('Sophie Renard');
		await center.getByRole('button', { name: /^Créer/ }).click();
		await center.waitForURL(/sessions\/\d+$/);
		const sessionId = Number(center.url().split('/').pop());

		const list = `${home}/${sessionId}/candidats`;
		await center.goto(`${windows.base}${list}/import`);
		const template = await center.request.get(`${windows.base}${list}/import/modele?format=ods`);
		await center.getByLabel(/Fichier ODS/).setInputFiles({
			name: 'liste.ods',
			mimeType: 'application/vnd.oasis.opendocument.spreadsheet',
			buffer: await fillTemplate(new Uint8Array(await template.body()))
		});
		await center.getByRole('button', { name: 'Examiner le fichier' }).click();
		await center.getByText('3 À ajouter').waitFor();
		await center.getByRole('button', { name: 'Confirmer' }).click();
		await center.getByText('3 changements enregistrés').waitFor();

		const session = (await findCenterSession(of.center.id, sessionId))!;
		const invigilator = await createUser('Sophie', 'Renard');
		expect(
			await enterAsInvigilator(invigilator.userId, sessionId, session.invigilatorPassword)
		).toBeNull();
		const { base } = windows;
		running.push(new SimulatedInvigilator(base, invigilator.cookie, sessionId, () => true, 1_000));
		const holders: Person[] = [];
		const sitting = PUPILS.map(async ({ ability, ...identity }, i) => {
			const person = await createUser(identity.firstName, identity.lastName);
			holders[i] = person;
			const joined = await reconcileCandidate(person.userId, { sessionId, ...identity });
			const { id } = (joined as { now: { id: number } }).now;
			const habits = { seed: 20 + i, ability, speed: SPEED, accessCode: session.accessCode };
			const candidate = new SimulatedCandidate(base, person.cookie, id, habits);
			running.push(candidate);
			await candidate.sit();
		});
		await Promise.all(sitting);

		await center.goto(`${base}${home}/${sessionId}/finaliser`);
		await center.getByText(/Tests terminés.: 3 sur 3/).waitFor();
		await center.getByRole('button', { name: 'Finaliser la session' }).click();
		await center.getByText('Session finalisée par').waitFor();

		const jury = await windows.open('/certif/jury/sessions?statut=a-publier', {
			cookie: staff.cookie
		});
		// Results come by themselves, a moment after the finalization.
		await eventually(async () => {
			await jury.reload();
			expect(await jury.getByRole('checkbox', { name: String(sessionId) }).count()).toBe(1);
		});
		await jury.getByRole('checkbox', { name: String(sessionId) }).check();
		await jury.getByRole('button', { name: 'Publier la sélection' }).click();
		await jury.getByText('Sessions publiées').waitFor();

		const [ines] = await db
			.select()
			.from(candidates)
			.where(eq(candidates.userId, holders[0]!.userId));
		const holder = await windows.open('/app/certifications', { cookie: holders[0]!.cookie });
		await holder.getByRole('link', { name: 'Voir mon certificat' }).click();
		await holder.getByRole('heading', { level: 1, name: 'Inès Faure' }).waitFor();
		expect(holder.url()).toContain(`/${ines!.id}/certificat`);
		const code = await holder.getByText(/^P-[A-Z0-9]{8}$/).innerText();

		const visitor = await windows.open('/verification');
		await visitor.getByLabel('Code de vérification').fill(code);
		await visitor.getByRole('button', { name: 'Vérifier' }).click();
		await visitor.getByText('Ce certificat est authentique').waitFor();
		await visitor.getByRole('heading', { level: 1, name: 'Inès Faure' }).waitFor();
		for (const page of [center, jury, holder, visitor]) await page.context().close();
	},
	PATIENCE
);
