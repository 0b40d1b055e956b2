/** What an image editor holds: the scene of a picture, what is left of it, and what was done to it. */
import type { Text } from '../../content/challenge.ts';
import type { Affine, Quad, Rectangle } from './geometry.ts';

export const FORMATS = ['jpeg', 'png', 'webp', 'svg'] as const;
export type ImageFormat = (typeof FORMATS)[number];
export const FORMAT_NAMES: Record<ImageFormat, string> = {
	jpeg: 'JPEG',
	png: 'PNG',
	webp: 'WebP',
	svg: 'SVG'
};

export const SETTINGS = ['street', 'sea', 'field', 'room', 'paper', 'none'] as const;
/** Behind everything. */
export type ImageSetting = (typeof SETTINGS)[number];

export type ThingKind =
	| 'person'
	| 'car'
	/** A car seen from behind. */
	| 'rear'
	| 'plate'
	| 'sign'
	| 'house'
	| 'tree'
	| 'bicycle'
	| 'bin'
	| 'boat'
	| 'trophy'
	| 'screen'
	| 'badge'
	| 'label'
	| 'lines'
	| 'emblem'
	| 'barcode'
	/** Nothing more to draw: a face, which a person has. */
	| 'zone';

/** A thing of the scene, where it is in the picture as it should be looked at: upright, and not mirrored. */
export interface ImageThing extends Rectangle {
	kind: ThingKind;
	/** Without, it is of the background: nobody asks whether it is seen. */
	name?: Text;
	/** What is written on it. */
	text?: Text;
	/** Which of its colors. */
	tone?: number;
	/** Whether it is all the same if it is seen. */
	isFree?: true;
}

/** From, and up to; both included. */
export interface Span {
	least?: number;
	most?: number;
}

/** What an instruction asks in figures; whoever reads it knows as much. */
export interface ImageAsks {
	width?: Span;
	height?: Span;
	/** Width to height. */
	ratio?: [number, number];
	/** In kilobytes. */
	weight?: Span;
	/** Of the compression of a JPEG or a WebP. */
	quality?: Span;
	formats?: ImageFormat[];
	/** Which share of the height of the picture a thing takes: its place in the list, and per cent. */
	fills?: { thing: number; span: Span };
	/** Where nothing that has a name may be, and per cent of the picture. */
	empty?: { side: 'left' | 'right' | 'top' | 'bottom'; share: number };
	/** A blur hides nothing: it can be guessed through. */
	isOpaque?: true;
	/** What is not to be seen is to be cut off. */
	isUncovered?: true;
}

export interface ImageSetup {
	/** Of the file, without what says its format. */
	name: Text;
	setting: ImageSetting;
	things: ImageThing[];
	/** Of the picture when it is upright, in pixels. */
	width: number;
	height: number;
	format: ImageFormat;
	/** Quarters of a turn to the right that it was found turned by. */
	turned?: number;
	/** Degrees that it was found leaning to the right by. */
	lean?: number;
	isMirrored?: true;
	/** Steps, of what it lacks (−) or has too much of (+). */
	light?: { brightness: number; contrast: number };
	/** What is behind its things is nothing. */
	isTransparent?: true;
	/** It is made of shapes and not of pixels. */
	isVector?: true;
	/** Whether the format is for the pupil to choose. */
	isFormatJudged?: true;
	asks: ImageAsks;
}

export const COVERS = ['blur', 'fill'] as const;
export type CoverKind = (typeof COVERS)[number];
export const MIRRORS = ['horizontal', 'vertical'] as const;

/** Of a side. */
export const LARGEST = 9_999;
export const STEEPEST = 45;
export const MOST_STEPS = 4;
export const QUALITIES = [
	100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 10
];

export type ImageAct =
	| ({ do: 'crop' } & Rectangle)
	| { do: 'turn'; quarters: number }
	/** To the right, from how the picture was before it began to be straightened. */
	| { do: 'straighten'; degrees: number }
	| { do: 'mirror'; way: (typeof MIRRORS)[number] }
	| { do: 'resize'; width: number; height: number }
	| ({ do: 'cover'; how: CoverKind } & Rectangle)
	/** From how it was found. */
	| { do: 'adjust'; brightness: number; contrast: number }
	| { do: 'gray'; isOn: boolean }
	| { do: 'export'; format: ImageFormat; quality: number };

/** What was cut, in the order in which it was: only what is in all of them is left. */
export interface Framing {
	/** From the scene to the picture. */
	matrix: Affine;
	/** In the scene, so that nothing that is done later moves them. */
	frames: readonly Quad[];
}

export interface ImageState extends Framing {
	setup: ImageSetup;
	width: number;
	height: number;
	covers: readonly { how: CoverKind; quad: Quad }[];
	/** The least number of pixels that one of those found ever was: what is lost does not come back. */
	detail: number;
	/** While it is being straightened: by how much, from where. */
	tilt: { degrees: number; from: Framing } | null;
	brightness: number;
	contrast: number;
	isGray: boolean;
	format: ImageFormat;
	quality: number;
}

/** Why an act is impossible, as an editor would say it. */
export type ImageRefusal =
	'outside' | 'not-size' | 'not-angle' | 'not-step' | 'not-quality' | 'not-vector';
