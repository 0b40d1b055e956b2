import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { hasSecondFactor } from '#db/accounts/second-factor';
import type { SignedInUser } from '#db/auth.server';
import { findCampaignOf, type Campaign } from '#db/campaigns/campaigns';
import { findMyOrganization, type MyOrganization } from '#db/organizations/organizations';
import { findMyCenter, type MyCenter } from '#db/centers/centers';
import type { Actor } from '#db/journal';
import type { Staff } from '#db/jury/publication';
import { findStaffRole } from '#db/staff';
import type { StaffRole } from '#engine/vocabulary';
import { refusePage } from './refuse-page';

/** Who is signed in; nobody is sent to sign in first, then back here. */
export function requireUser({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): SignedInUser {
	if (locals.user) return locals.user;
	redirect(303, `/connexion?vers=${encodeURIComponent(url.pathname + url.search)}`);
}

const MAX_ID = 2_147_483_647;

/** The number in an address; anything else is a page that does not exist. */
export function requireId(text: string | undefined): number {
	const id = /^[1-9]\d{0,9}$/.test(text ?? '') ? Number(text) : Infinity;
	if (id > MAX_ID) error(404);
	return id;
}

/**
 * The center that the address names, for one of its members, and who acts there. For everybody else the page does not
 * exist. A load that asks does not protect the forms of its page: each of them asks too.
 * Whoever did not accept the terms of use yet is sent to them first, then back; nothing is done that he posted without.
 */
export async function requireCenter(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { center?: string } }
): Promise<{ center: MyCenter; actor: Actor & { userId: string } }> {
	const user = requireUser(event);
	const center = await findMyCenter(requireId(event.params.center), user.id);
	if (!center) error(404);
	if (!center.hasAcceptedTerms) leadToTerms(event, '/certif/conditions');
	return { center, actor: { role: 'center', userId: user.id } };
}

/** To the terms of use of a space first, then back. */
function leadToTerms(
	{ url, request }: Pick<RequestEvent, 'url' | 'request'>,
	terms: string
): never {
	if (!isReading(request)) refusePage(403, 'terms-not-accepted');
	redirect(303, `${terms}?vers=${encodeURIComponent(url.pathname + url.search)}`);
}

const isReading = ({ method }: Request) => ['GET', 'HEAD'].includes(method);

/**
 * Who is signed in, when he is of the staff with one of these roles. For everybody else the page does not exist. As with
 * `requireCenter`, each form of the page asks too. Where a second factor is asked of the staff, whoever has none sets one up
 * first.
 */
export async function requireStaff(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'>,
	...roles: StaffRole[]
): Promise<{ role: StaffRole; staff: Staff }> {
	const user = requireUser(event);
	const role = await findStaffRole(user.id);
	if (!role || !roles.includes(role)) error(404);
	if (process.env.SECOND_FACTOR === 'staff' && !(await hasSecondFactor(user.id))) {
		if (!isReading(event.request)) refusePage(403, 'second-factor-missing');
		const back = encodeURIComponent(event.url.pathname + event.url.search);
		redirect(303, `/app/compte/double-authentification?vers=${back}`);
	}
	return { role, staff: { role: 'staff', userId: user.id } };
}

/**
 * The organization that the address names, for one of its teachers. For everybody else the page does not exist. An archived one
 * is looked at, and nothing is done there. Whoever did not accept the terms of use is sent to them first, as in a center.
 */
export async function requireTeacher(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { organization?: string } }
): Promise<{ organization: MyOrganization; userId: string }> {
	const { id: userId } = requireUser(event);
	const id = requireId(event.params.organization);
	const organization = await findMyOrganization(id, userId);
	if (!organization) error(404);
	if (!organization.hasAcceptedTerms) leadToTerms(event, '/orga/conditions');
	if (organization.archivedAt !== null && !isReading(event.request)) {
		refusePage(403, 'organization-archived');
	}
	return { organization, userId };
}

/** The same, for one of its administrators. */
export async function requireOrganizationAdministrator(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { organization?: string } }
): Promise<Awaited<ReturnType<typeof requireTeacher>>> {
	const teacher = await requireTeacher(event);
	if (teacher.organization.role !== 'administrator') error(404);
	return teacher;
}

/** Whether an organization is a primary school whose pupils play missions, without accounts. */
export function hasMissions({
	type,
	features
}: Pick<MyOrganization, 'type' | 'features'>): boolean {
	return type === 'SCO-1D' && features.includes('missions');
}

/** A primary school whose pupils play missions, for one of its teachers. */
export async function requireMissions(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { organization?: string } }
): Promise<Awaited<ReturnType<typeof requireTeacher>>> {
	const teacher = await requireTeacher(event);
	if (!hasMissions(teacher.organization)) error(404);
	return teacher;
}

/** Whether it is one where the browser reads aloud to the pupils whom their teachers say. */
export function maySpeakTexts(organization: Pick<MyOrganization, 'type' | 'features'>): boolean {
	return hasMissions(organization) && organization.features.includes('spokenTexts');
}

/** The campaign that the address names, for one of the teachers of its organization. */
export async function requireTeacherCampaign(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & {
		params: { organization?: string; campaign?: string };
	}
): Promise<Awaited<ReturnType<typeof requireTeacher>> & { campaign: Campaign }> {
	const teacher = await requireTeacher(event);
	const campaign = await findCampaignOf(teacher.organization.id, requireId(event.params.campaign));
	if (!campaign) error(404);
	return { ...teacher, campaign };
}
