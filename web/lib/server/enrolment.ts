/** What the pages of the candidates of a session share. */
import { error } from '@sveltejs/kit';
import { readPlaces } from '#db/centers/birth-places.server';
import type { EnrolledCandidate } from '#db/centers/enrolled';
import type { MyCenter } from '#db/centers/centers';
import { findEnrolment } from '#db/centers/enrolment';
import { formRules } from '#db/centers/form-rules';
import {
	typedCandidate,
	type FieldFault,
	type FormRules,
	type TypedCandidate
} from '#engine/center/candidate-form';
import { CANDIDATE_FIELDS, type CandidateFault, type CandidateField } from '#engine/vocabulary';
import { requireCenter, requireId } from './guards';
import { findUnknownAddresses } from './mail/domains';

type SessionEvent = Parameters<typeof requireCenter>[0] & { params: { session?: string } };

/** The center, who acts there, and the list of the session that the address names; another center's does not exist. */
export async function requireEnrolment(event: SessionEvent) {
	const { center, actor } = await requireCenter(event);
	const enrolment = await findEnrolment(center.id, requireId(event.params.session));
	if (!enrolment) error(404);
	const isOpen = enrolment.isOpen && !center.isArchived;
	return { center, actor, ...enrolment, isOpen, isListOpen: enrolment.isListOpen && isOpen };
}

/** What was typed in the form of a candidate; fields that it does not have are empty. */
export function typedIn(data: { get(field: string): unknown }): TypedCandidate {
	return Object.fromEntries(
		CANDIDATE_FIELDS.map((field) => {
			const value = data.get(field);
			return [field, typeof value === 'string' ? value : ''];
		})
	) as TypedCandidate;
}

/** Where mails to these candidates would go. */
export function addressesOf(typed: readonly TypedCandidate[]): string[] {
	return typed
		.flatMap(({ email, resultRecipientEmail }) => [email.trim(), resultRecipientEmail.trim()])
		.filter(Boolean);
}

/** By which these candidates are read, with what the network knows of their addresses. */
export async function rulesFor(
	center: MyCenter,
	typed: readonly TypedCandidate[]
): Promise<FormRules> {
	const [rules, unknownAddresses] = await Promise.all([
		formRules(center),
		findUnknownAddresses(addressesOf(typed))
	]);
	return { ...rules, unknownAddresses };
}

/** Everybody enrolled, as a list tells of them. */
export async function typedList(enrolled: readonly EnrolledCandidate[]): Promise<TypedCandidate[]> {
	const places = await readPlaces();
	return enrolled.map(({ form }) => typedCandidate(form, places));
}

/** The first fault of each field. */
export function faultsByField(faults: readonly FieldFault[]) {
	const byField: Partial<Record<CandidateField, CandidateFault>> = {};
	for (const { field, code } of faults) byField[field] ??= code;
	return byField;
}

/** Names of countries to choose from while typing. */
export async function countryNames(): Promise<string[]> {
	const { countryByCode } = await readPlaces();
	return [...countryByCode.values()].map(({ name }) => name).sort(new Intl.Collator('fr').compare);
}
