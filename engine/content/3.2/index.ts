import type { Tube } from '../challenge.ts';
import { imageColors } from './image-colors.ts';
import { imageCropping } from './image-cropping.ts';
import { imageLayers } from './image-layers.ts';
import { imageRetouching } from './image-retouching.ts';
import { soundEditing } from './sound-editing.ts';
import { vectorGraphics } from './vector-graphics.ts';
import { videoEditing } from './video-editing.ts';

export const competence32: Tube[] = [
	imageCropping,
	imageLayers,
	imageColors,
	soundEditing,
	videoEditing,
	vectorGraphics,
	imageRetouching
];
