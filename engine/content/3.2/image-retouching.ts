import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import {
	bannerWithTitle,
	cutOutForShop,
	emblemSaved,
	printedSheet
} from './image-retouching/expert.ts';
import { facesHidden, paperShared, platesHidden, ticketShared } from './image-retouching/hiding.ts';
import {
	leaningHorizon,
	narrowerPhoto,
	profilePicture,
	sheetOfPaper
} from './image-retouching/sized.ts';
import { intruderAtEdge, onePerson, oneWindow, thingForSale } from './image-retouching/subject.ts';
import {
	exposedBadly,
	mirroredPhoto,
	scannedPaper,
	turnedPhoto
} from './image-retouching/upright.ts';
import {
	grayForPrint,
	identityPhoto,
	lighterPhoto,
	lighterScan
} from './image-retouching/weight.ts';

export const imageRetouching: Tube = {
	id: 'imageRetouching',
	competence: '3.2',
	title: say('Retoucher une image', 'Retouching an image'),
	tutorial: {
		title: say('Rogner, redresser, masquer, alléger', 'Crop, straighten, hide, lighten'),
		minutes: 3,
		body: say(
			'Avant de toucher à une image, demandez-vous à quoi elle va servir : c’est ce qui dit quoi garder.\n\n- **Pivoter** la tourne par quarts de tour ; **miroir** échange la gauche et la droite. Une écriture à l’envers demande un miroir, jamais une rotation.\n- **Rogner** garde ce qui est dans la sélection. Bloquez les proportions (1:1, 16:9, A4) si une forme est demandée, puis déplacez la sélection.\n- **Redresser** un horizon laisse des coins vides : rognez ensuite.\n- **Redimensionner** change le nombre de pixels de toute l’image. Gardez les proportions cochées, et n’agrandissez pas : des pixels ajoutés n’apportent aucun détail.\n- **Masquer** : un flou discret suffit pour un visage ; pour un code ou un numéro, un rectangle plein, car un flou se devine.\n\nL’ordre compte : on redresse, on rogne, puis on redimensionne.\n\n**Le poids** dépend des pixels et du format :\n\n- JPEG pour une photo, avec une qualité de 60 à 85 ; sans transparence ;\n- PNG pour un dessin, une capture, un fond transparent ; sans perte, lourd pour une photo ;\n- WebP pour le Web : léger, avec transparence ;\n- SVG pour un logo fait de formes : net à toute taille.',
			'Before you touch a picture, ask what it will be used for: that tells what to keep.\n\n- **Turn** rotates it by quarters; **mirror** swaps left and right. Writing that reads backwards needs a mirror, never a rotation.\n- **Crop** keeps what is in the selection. Lock the ratio (1:1, 16:9, A4) if a shape is asked, then move the selection.\n- **Straightening** a horizon leaves empty corners: crop afterwards.\n- **Resize** changes the number of pixels of the whole picture. Leave the proportions checked, and do not enlarge: added pixels bring no detail.\n- **Hide**: a blur is enough for a face; for a code or a number, a filled rectangle, since a blur can be guessed through.\n\nThe order matters: straighten, crop, then resize.\n\n**The weight** depends on the pixels and on the format:\n\n- JPEG for a photo, at a quality from 60 to 85; no transparency;\n- PNG for a drawing, a screenshot, a transparent background; nothing is lost, heavy for a photo;\n- WebP for the Web: light, with transparency;\n- SVG for a logo made of shapes: sharp at any size.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Remettre une image à l’endroit, dans le bon sens de lecture, à la bonne lumière.',
				'Put a picture the right way up, the right way round, in the right light.'
			),
			challenges: [turnedPhoto, mirroredPhoto, scannedPaper, exposedBadly]
		},
		{
			level: 2,
			proves: say(
				'Rogner une image pour n’en garder que le sujet.',
				'Crop a picture to keep its subject only.'
			),
			challenges: [onePerson, intruderAtEdge, oneWindow, thingForSale]
		},
		{
			level: 3,
			proves: say(
				'Donner à une image des proportions ou une taille précises, ou redresser son horizon, sans la déformer.',
				'Give a picture exact proportions or an exact size, or a level horizon, without distorting it.'
			),
			challenges: [profilePicture, narrowerPhoto, sheetOfPaper, leaningHorizon]
		},
		{
			level: 4,
			proves: say(
				'Masquer dans une image ce qui identifie quelqu’un ou donne un accès, et laisser voir le reste.',
				'Hide in a picture what identifies somebody or gives access, and leave the rest visible.'
			),
			challenges: [platesHidden, facesHidden, paperShared, ticketShared]
		},
		{
			level: 5,
			proves: say(
				'Satisfaire plusieurs contraintes à la fois : cadrage, taille, poids, qualité.',
				'Meet several constraints at once: frame, size, weight, quality.'
			),
			challenges: [lighterPhoto, lighterScan, identityPhoto, grayForPrint]
		},
		{
			level: 7,
			proves: say(
				'Choisir cadrage, définition et format selon la destination d’une image.',
				'Choose frame, pixels and format by where a picture goes.'
			),
			challenges: [bannerWithTitle, printedSheet, emblemSaved, cutOutForShop]
		}
	]
};
