/** What the staff sets for the files of an organization: what is wrong first, then the list that follows. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { listAttributeFilters, listLearners } from '#db/learners/list';
import { chooseFormat, findChosenFormat, findRegister } from '#db/learners/register';
import { findOrganization } from '#db/organizations/keeping';
import { organizations } from '#db/schema/structures';
import type { LearnerColumn } from '#engine/learners/format';
import { readRows } from '#engine/learners/read-rows';
import { readLearnerFile, writeLearnerTemplate } from '../web/lib/server/learners/learner-file.ts';
import { addLearner, createSchool } from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { bytesOf, createRegisterSchool, importFor } from './support/learners.ts';
import { createUser } from './support/room.ts';

beforeAll(async () => {
	await openTestDatabase();
});
afterAll(closeDatabase);

const COLUMNS: LearnerColumn[] = [
	{ label: 'Nom', property: 'lastName', isRequired: true },
	{ label: 'Prénom', property: 'firstName', isRequired: true },
	{ label: 'Site (ville)', property: null, isShown: true, isFilter: true },
	{ label: 'Badge', property: null }
];
const OWN = { columns: COLUMNS, unicity: ['Nom', 'Prénom'] };
const staff = async () =>
	({ role: 'staff', userId: (await createUser('Ada', 'Staff')).userId }) as const;

describe('the format of an organization', () => {
	it('is not set when something is wrong with it', async () => {
		const school = await createSchool(false);
		const own = { columns: COLUMNS.slice(1), unicity: [] };
		expect(await chooseFormat(await staff(), school.id, { kind: 'generic', own })).toEqual({
			faults: [
				{ code: 'LASTNAME_PROPERTY_REQUIRED', name: 'lastName' },
				{ code: 'UNICITY_COLUMNS_REQUIRED', name: '' }
			]
		});
		expect(await findChosenFormat(school.id)).toEqual({ kind: null, own: null });
		const { isManagingStudents, changes } = (await findOrganization(school.id))!;
		expect([isManagingStudents, changes]).toEqual([false, []]);
		expect(await chooseFormat(await staff(), 2_000_000_000, { kind: 'onde', own: null })).toEqual({
			because: 'organization-not-found'
		});
	});

	it('gives it a list, a template, and a line of its trail', async () => {
		const school = await createSchool(false);
		expect(await chooseFormat(await staff(), school.id, { kind: 'generic', own: OWN })).toEqual({
			id: school.id
		});
		const { isKept, format } = await findRegister(school.id);
		expect([isKept, format.columns]).toEqual([true, COLUMNS]);
		const [change] = (await findOrganization(school.id))!.changes;
		expect(change!.details).toEqual({
			...{ learnerFormatBefore: 'siecle', isManagingStudentsBefore: 'false' },
			...{ learnerFormat: 'generic: Nom, Prénom, Site (ville), Badge', isManagingStudents: 'true' }
		});
		const template = await writeLearnerTemplate('csv', format, 'liste');
		expect(new TextDecoder().decode(template!)).toContain(
			'"Nom*";"Prénom*";"Site (ville)";"Badge"'
		);
		await chooseFormat(await staff(), school.id, { kind: 'fwb', own: OWN });
		expect(await findChosenFormat(school.id)).toEqual({ kind: 'fwb', own: null });
	});

	it('shows and filters the columns of its own that it says', async () => {
		const school = await createRegisterSchool('generic');
		await db.update(organizations).set({ ownFormat: OWN }).where(eq(organizations.id, school.id));
		const file = 'Nom;Prénom;Site;Badge\nSow;Awa;Lyon;7\nDurand;Nour;Évry;8\nRoux;Tom;;9';
		expect(await importFor(school, bytesOf(file))).toMatchObject({ counts: { added: 3 } });
		await addLearner(await createSchool(), { attributes: { 'Site (ville)': 'Brest' } });
		expect(await listAttributeFilters(school.id, ['Site (ville)'])).toEqual([
			{ label: 'Site (ville)', values: ['Évry', 'Lyon'] }
		]);
		const { learners } = await listLearners(school.id, {
			...{ text: '', division: null, login: null, certifiability: null, isDisabled: false },
			...{ attributes: { 'Site (ville)': 'Lyon' }, order: 'name', page: 1 }
		});
		expect(learners).toMatchObject([{ lastName: 'Sow', attributes: { 'Site (ville)': 'Lyon' } }]);
	});

	it('may be that of Belgian schools, which know pupils by names and birth date', async () => {
		const school = await createRegisterSchool('fwb');
		const { format } = await findRegister(school.id);
		const read = async (...lines: string[]) => {
			const bytes = bytesOf(['Nom;Prénom;Date de naissance;Classe', ...lines].join('\n'));
			return readRows(format, (await readLearnerFile(bytes, format, null)).rows);
		};
		const [, again, wrong] = await read(
			...['Sow;Awa;07/05/2012;3A', 'SOW;AWA;07/05/2012;3B', 'Roux;Tom;2012/05/07;3A']
		);
		expect(again!.faults).toMatchObject([{ code: 'PROPERTY_NOT_UNIQ', expected: '2' }]);
		expect(wrong!.faults).toMatchObject([
			{ code: 'FIELD_DATE_FORMAT', label: 'Date de naissance' }
		]);
	});
});
