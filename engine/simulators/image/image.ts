/** An image editor, with what judges a picture that was made in it. */
import type { Simulator } from '../simulator.ts';
import { actOnImage, startImage } from './acts.ts';
import { imageLines, isImageReached } from './judgement.ts';
import type { ImageAct, ImageRefusal, ImageSetup, ImageState } from './model.ts';

export const image: Simulator<ImageSetup, ImageAct, ImageState, ImageRefusal> = {
	start: startImage,
	act: actOnImage,
	isReached: isImageReached,
	lines: imageLines
};
