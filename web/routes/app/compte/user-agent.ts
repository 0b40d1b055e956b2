/** What a browser says of itself, in two words that its owner knows it by. Order matters: most say that they are others. */
const BROWSERS: readonly [RegExp, string][] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const SYSTEMS: readonly [RegExp, string][] = [
	[/\b(iPhone|iPad)\b/, 'iOS'],
	[/\bAndroid\b/, 'Android'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'macOS'],
	[/\bLinux\b/, 'Linux']
];

export function readUserAgent(said: string): { browser: string | null; system: string | null } {
	const find = (known: typeof BROWSERS) => known.find(([sign]) => sign.test(said))?.[1] ?? null;
	return { browser: find(BROWSERS), system: find(SYSTEMS) };
}
