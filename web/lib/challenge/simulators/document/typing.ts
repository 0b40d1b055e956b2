/** Puts a character where the caret of a field is, as if it were typed. */
export function putIn(field: HTMLInputElement | HTMLTextAreaElement, character: string): void {
	const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
	field.setRangeText(character, from, to, 'end');
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.focus();
}
