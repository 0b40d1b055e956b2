/** What the form of a session says, and why it is refused, field by field. */
import type { SessionDraft } from '#db/centers/sessions';
import { SESSION_LENGTHS } from '#engine/center/session-rules';
import { isPlainText } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';

export interface RefusedForm {
	values: SessionDraft;
	errors: Partial<Record<keyof SessionDraft, Refusal>>;
	/** Of the whole. */
	because: Refusal | null;
}

/** @returns what was written, and what is wrong with it */
export function readSessionForm(form: FormData): RefusedForm {
	const text = (name: keyof SessionDraft) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const line = (name: keyof SessionDraft) => text(name).replace(/\s+/g, ' ');
	const values: SessionDraft = {
		address: line('address'),
		room: line('room'),
		date: line('date'),
		time: line('time'),
		examiner: line('examiner'),
		description: text('description').replace(/\r\n?/g, '\n')
	};
	const errors: RefusedForm['errors'] = {};
	for (const [name, value] of Object.entries(values) as [keyof SessionDraft, string][]) {
		if (value === '' && name !== 'description') errors[name] = 'text-missing';
		else if (value.length > SESSION_LENGTHS[name]) errors[name] = 'text-too-long';
		else if (!isPlainText(value)) errors[name] = 'malformed';
	}
	return { values, errors, because: null };
}

/** The form, with the refusal beside the field that it is about. */
export function refuseForm(values: SessionDraft, because: Refusal): RefusedForm {
	if (because === 'session-in-the-past')
		return { values, errors: { date: because }, because: null };
	return { values, errors: {}, because };
}
