/** The code that France gives each school. */

/** Whether it is written like a UAI: seven digits and a letter. Its control letter is not checked: some are out of use. */
export function isSchoolCode(text: string): boolean {
	return /^\d{7}[A-Z]$/.test(text);
}
