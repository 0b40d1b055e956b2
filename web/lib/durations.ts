/** Durations, in the words of the reader. */

/** `1:04:09`, or `4:09` under an hour. Rounded up: a clock that shows 0:00 is over. */
export function duration(milliseconds: number): string {
	const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
	const pad = (n: number) => String(n).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	const rest = pad(seconds % 60);
	return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** `12 s`, `4 min`, `2 h`: how long ago, in a cell. */
export function age(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

/** `8 s`, `1 min 10 s`, `1 h 04 min`: how long something lasted. Rounded down. */
export function lasted(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	if (minutes < 60) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
	return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** `0:42`, `12:05`: a time that goes up, to the second. Rounded down: what shows 1:00 has lasted a minute. */
export function stopwatch(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `1 h 04`, `12 min`, and `4:59` at the end: calm as long as nothing hurries. Rounded up. */
export function remaining(milliseconds: number, toTheSecondFrom: number): string {
	return milliseconds <= toTheSecondFrom ? duration(milliseconds) : wholeDuration(milliseconds);
}

/** `1 h 45`, `12 min`. Rounded up. */
export function wholeDuration(milliseconds: number): string {
	const minutes = Math.ceil(milliseconds / 60_000);
	if (minutes < 60) return `${minutes}\u00a0min`;
	return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
}

/** `12 s`, `4 min 05 s`, `1 h 04`: how long something lasted. Rounded down. */
export function longDuration(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	const pad = (n: number) => String(n).padStart(2, '0');
	if (seconds < 60) return `${seconds}\u00a0s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}\u00a0min\u00a0${pad(seconds % 60)}\u00a0s`;
	return `${Math.floor(minutes / 60)}\u00a0h\u00a0${pad(minutes % 60)}`;
}
