/** How many characters each field of a session takes. */
export const MAX_LENGTHS = {
	address: 255,
	room: 255,
	date: 10,
	time: 5,
	examiner: 255,
	description: 1000
} as const;
