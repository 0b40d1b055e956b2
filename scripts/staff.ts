/**
 * `npm run staff`: the people of the service; `npm run staff -- give MAIL ROLE` makes the owner of an account one of them,
 * `npm run staff -- take MAIL` ends it. Roles are those of `STAFF_ROLES`. `npm run staff -- unlock MAIL` removes the second
 * factor of anybody who lost all of it, once whoever runs it knows that it is him.
 */
import { removeSecondFactor } from '#db/accounts/second-factor';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { listStaff, setStaffRole } from '#db/staff';
import { STAFF_ROLES, type StaffRole } from '#engine/vocabulary';
import { runUntilStopped, UsageError } from './process.ts';

const [order, email, role, ...rest] = process.argv.slice(2);
const isRole = (text: string | undefined): text is StaffRole =>
	STAFF_ROLES.some((one) => one === text);
const usage = `Say: npm run staff [-- give MAIL ${STAFF_ROLES.join('|')} | -- take MAIL | -- unlock MAIL]`;

await runUntilStopped(async () => {
	const isGiven = order === 'give' && isRole(role);
	const isTaken = order === 'take' && role === undefined;
	const isUnlocked = order === 'unlock' && role === undefined;
	const isKnown = isGiven || isTaken || isUnlocked;
	if (order !== undefined && (!email || rest.length > 0 || !isKnown)) {
		throw new UsageError(usage);
	}
	await openDatabase();
	const work = (address: string) =>
		isUnlocked ? removeSecondFactor(address) : setStaffRole(address, isRole(role) ? role : null);
	if (order && !(await work(email!.toLowerCase()))) {
		throw new UsageError(`There is no account with the address ${email}.`);
	}
	for (const one of await listStaff()) {
		console.log(
			`${one.staffRole.padEnd(12)} ${one.email.padEnd(40)} ${one.firstName} ${one.lastName}`
		);
	}
	await closeDatabase();
}, closeDatabase);
