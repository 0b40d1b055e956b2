/** Secrets that must be shown again are encrypted at rest; draws that must not be guessed come from the system. */
import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createHmac,
	hkdfSync,
	randomBytes,
	randomInt,
	timingSafeEqual
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LETTERS = 'BCDFGHJKMPQRTVWXY';
const DIGITS = '2346789';
/** Digits 2–9, consonants and y of both cases without look-alikes, and three marks. */
const PASSWORD_CHARACTERS = '23456789bcdfghjkmnpqrtvwxyBCDFGHJKMNPQRTVWXY!*?';

/** Four letters then two digits, typed by candidates. */
export function drawAccessCode(): string {
	return draw(LETTERS, 4) + draw(DIGITS, 2);
}

/** Six letters then three digits, typed by participants. */
export function drawCampaignCode(): string {
	return draw(LETTERS, 6) + draw(DIGITS, 3);
}

const CONSONANTS = 'DFLMNRTV';
const VOWELS = 'AIOU';

/** Nine letters, consonant and vowel in turn, typed by young pupils: it is read aloud as a word, each letter has one sound. */
export function drawSchoolCode(): string {
	return Array.from({ length: 9 }, (_, i) => draw(i % 2 ? VOWELS : CONSONANTS, 1)).join('');
}

/** Six characters, typed by invigilators after the prefix `C-`. */
export function drawInvigilatorPassword(): string {
	return draw(PASSWORD_CHARACTERS, 6);
}

/** `P-` and eight different characters: of a certificate. */
export function drawVerificationCode(): string {
	const left = [...DIGITS, ...LETTERS];
	const drawn = Array.from({ length: 8 }, () => left.splice(randomInt(left.length), 1)[0]);
	return `P-${drawn.join('')}`;
}

/** Six lower-case letters and two digits, without look-alikes: given by a teacher, typed once. */
export function drawOneTimePassword(): string {
	return draw(LETTERS.toLowerCase(), 6) + draw(DIGITS, 2);
}

/** Twelve lower-case letters and digits, without look-alikes: kept by hand, typed once. */
export function drawRecoveryCode(): string {
	return draw(LETTERS.toLowerCase() + DIGITS, 12);
}

/** Ends a username that somebody has already. */
export function drawUsernameDigits(): string {
	return draw('0123456789', 4);
}

/** What only this service can have said, by its purpose. */
export function sign(purpose: string, text: string): string {
	return createHmac('sha256', deriveKey(purpose)).update(text).digest('base64url').slice(0, 22);
}

/** For the link of a mail: 256 bits. The database knows its hash only. */
export function drawLinkCode(): string {
	return randomBytes(32).toString('base64url');
}

/** Of a secret that is long enough not to be guessed from it. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

function draw(characters: string, length: number): string {
	return Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
}

export function encrypt(text: string): string {
	const iv = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key(), iv);
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws when the text was encrypted with another `VIGIE_SECRET`, or altered. */
export function decrypt(encrypted: string): string {
	const bytes = Buffer.from(encrypted, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12));
	decipher.setAuthTag(bytes.subarray(12, 28));
	return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}

/** Whether two secrets are equal, in a time that does not tell where they differ. */
export function isSameSecret(a: string, b: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(a), digest(b));
}

/** A key for one purpose alone: it tells nothing of the others. */
export function deriveKey(purpose: string): Uint8Array {
	return new Uint8Array(hkdfSync('sha256', key(), '', purpose, 32));
}

let cachedKey: Buffer | null = null;

/** From `VIGIE_SECRET`, or drawn once and kept beside the data. */
function key(): Buffer {
	cachedKey ??= createHash('sha256')
		.update(process.env.VIGIE_SECRET || keptSecret())
		.digest();
	return cachedKey;
}

function keptSecret(): string {
	const folder = process.env.VIGIE_DATA || '.data';
	const file = join(folder, 'secret');
	mkdirSync(folder, { recursive: true });
	try {
		writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8');
}
