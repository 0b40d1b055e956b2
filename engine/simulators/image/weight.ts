/** What the file of a picture weighs. */
import type { ImageState } from './model.ts';

const WEBP_OF_JPEG = 0.7;
const VECTOR_KILOBYTES = 6;

/**
 * In kilobytes of 1,000 bytes, at least 1.
 *
 * Formula: pixels × bytes for each of them. JPEG: 0.03 + 0.5 × (quality ÷ 100)³, less in gray (× 0.85); WebP: 0.7 times as
 * much; PNG, which loses nothing: 1.6 for a photo and 0.08 for a drawing, whose neighbors are of one color, half in gray.
 * SVG holds shapes, not pixels: 6 kB. A model of how files of these formats weigh in general, not of one encoder.
 */
export function weightOf({ setup, ...state }: ImageState): number {
	const { width, height, format, quality, isGray } = state;
	if (format === 'svg') return VECTOR_KILOBYTES;
	const lossy = (0.03 + 0.5 * (quality / 100) ** 3) * (isGray ? 0.85 : 1);
	const lossless = (setup.isVector ? 0.08 : 1.6) * (isGray ? 0.5 : 1);
	const each = { jpeg: lossy, webp: WEBP_OF_JPEG * lossy, png: lossless }[format];
	return Math.max(1, Math.round((width * height * each) / 1000));
}

export const hasQuality = ({ format }: Pick<ImageState, 'format'>): boolean =>
	format === 'jpeg' || format === 'webp';

/** A JPEG has no transparency: nothing becomes white. */
export const isSeenThrough = ({ setup, format }: ImageState): boolean =>
	setup.isTransparent === true && format !== 'jpeg';
