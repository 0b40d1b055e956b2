/** Whether a mail can be sent there: one @, a name without dots at its ends or in a row, and a domain with a dot. */
export function isMailAddress(text: string): boolean {
	const isShaped = /^[^\s@<>(),;:"]+@[^\s@.<>(),;:"]+(\.[^\s@.<>(),;:"]+)+$/.test(text);
	return isShaped && !/^\.|\.\.|\.@/.test(text);
}
