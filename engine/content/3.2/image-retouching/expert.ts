/** Level 7: what a picture is for decides its frame, its pixels and its format. */
import type { Random } from '../../../random.ts';
import type { ImageSetup } from '../../../simulators/image/model.ts';
import type { ChallengeBody, Localized } from '../../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../../drawing.ts';
import {
	COLORS,
	cover,
	crop,
	exportAs,
	fileName,
	kilobytes,
	leavingOut,
	NAMES,
	peopleInRow,
	person,
	photo,
	resize,
	thing,
	toRetouch
} from './scenes.ts';

const BANNERS = [
	[1280, 720],
	[1600, 900],
	[1920, 1080]
] as const;

/** Wide, with room for a title beside the people. */
export function bannerWithTitle(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const [width, height] = pickOne(random, BANNERS);
	const share = pickOne(random, [30, 35, 40]);
	const isLeft = random() < 0.5;
	const tones = pick(random, [...COLORS.keys()], 2);
	const people = tones.map((tone, i) => {
		const tall = pickNumber(random, 31, 34) * 20;
		const x = 780 + i * 330 + pickNumber(random, 0, 4) * 10;
		return person(tone, isLeft ? x : 1600 - x - Math.round(tall / 2.6), 1090 - tall, tall);
	});
	const setup = photo(2.5, {
		...{ name: fileName(random), setting: 'field' },
		asks: {
			...{ width: { least: width, most: width }, height: { least: height, most: height } },
			empty: { side: isLeft ? 'left' : 'right', share },
			isUncovered: true
		},
		things: [
			thing('bin', say('Poubelle', 'Trash can'), [isLeft ? 20 : 1460, 860, 120, 180]),
			...people
		]
	});
	const cut = leavingOut(setup, setup.things[0]!, { ratio: [16, 9], above: 200 });
	const side = isLeft ? say('gauche', 'left') : say('droite', 'right');
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} prépare la bannière d’un site : **${width} × ${height} pixels**, sans déformer ni agrandir. Un titre couvrira les **${share} % de ${side.fr}** : rien de reconnaissable ne doit s’y trouver.\n\nLes deux personnes sont en entier ; la poubelle n’est pas sur la bannière.`
				: `${who} prepares the banner of a site: **${width} × ${height} pixels**, neither distorted nor enlarged. A title will cover the **${share} % on the ${side.en}**: nothing recognizable may be there.\n\nBoth people are whole; the trash can is not on the banner.`
		),
		why: tell((l) =>
			l === 'fr'
				? `${width} × ${height} est du 16:9. On rogne dans ces proportions, aussi large que le permet la poubelle : le sol et le ciel de ${side.fr} font la place du titre. Puis on redimensionne, en réduisant. Un cadre centré sur les deux personnes les mettrait sous le titre.`
				: `${width} × ${height} is 16:9. Crop in that ratio, as wide as the trash can allows: the ground and sky on the ${side.en} make room for the title. Then resize, reducing. A frame centered on the two people would put them under the title.`
		),
		setup,
		solutions: [[crop(cut), resize(width, height)]],
		wrong: [
			[resize(width, height)],
			[crop(cut)],
			[crop({ ...cut, x: setup.width - cut.width - cut.x }), resize(width, height)],
			[cover('fill', setup.things[0]!), crop(cut), resize(width, height)]
		]
	});
}

const RESOLUTIONS = [150, 200, 220] as const;

/** As many pixels as a printer asks of an inch. */
export function printedSheet(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const resolution = pickOne(random, RESOLUTIONS);
	const isLeft = random() < 0.5;
	const people = peopleInRow(random, 5).slice(1, 4);
	const [width, height] = [297, 210].map((millimeters) =>
		Math.ceil((millimeters / 25.4) * resolution)
	) as [number, number];
	const setup = photo(2.5, {
		...{ name: fileName(random), setting: 'field' },
		asks: {
			...{ ratio: [297, 210], width: { least: width - 2 }, isUncovered: true }
		},
		things: [
			thing('bicycle', say('Vélo', 'Bicycle'), [isLeft ? 20 : 1380, 930, 200, 125], { tone: 1 }),
			...people
		]
	});
	const cut = leavingOut(setup, setup.things[0]!, { ratio: [297, 210], above: 60 });
	const small = resize(Math.round(width / 2), Math.round((width / 2 / 297) * 210));
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} fait imprimer cette photo en **A4 paysage**, 29,7 cm sur 21 cm. L’imprimeur veut les proportions exactes et **${resolution} pixels par pouce** (2,54 cm) au moins, sans agrandissement.\n\nLes trois personnes sont en entier, sans le vélo.`
				: `${who} has this photo printed on **A4 landscape**, 29.7 cm by 21 cm. The printer wants the exact proportions and at least **${resolution} pixels per inch** (2.54 cm), without enlargement.\n\nThe three people are whole, without the bicycle.`
		),
		why: tell((l) =>
			l === 'fr'
				? `29,7 ÷ 2,54 × ${resolution} ≈ ${width} pixels de large, et ${height} de haut. On rogne en « A4 paysage » d’un bord à l’autre, jusqu’au vélo : il en reste ${cut.width}. Un cadre plus serré que ${width} pixels n’aurait pas assez de détails, et l’agrandir n’en ajouterait pas.`
				: `29.7 ÷ 2.54 × ${resolution} ≈ ${width} pixels across, and ${height} down. Crop in “A4 landscape” from one edge up to the bicycle: ${cut.width} are left. A frame tighter than ${width} pixels would not have enough detail, and enlarging would add none.`
		),
		setup,
		solutions: [[crop(cut)]],
		wrong: [
			[crop(cut), small],
			[crop(cut), small, resize(cut.width, cut.height)],
			[resize(setup.width, Math.round((setup.width * 210) / 297))],
			[crop({ ...cut, height: Math.round(cut.height * 0.9) })]
		]
	});
}

interface Destination {
	where: Localized;
	/** What it takes there. */
	format: 'svg' | 'png';
	found: ImageSetup['format'];
	why: Localized;
}
const DESTINATIONS: Destination[] = [
	{
		where: say(
			'l’imprimeur d’une **banderole de quatre mètres**, en couleur : il agrandira le fichier lui-même',
			'the printer of a **four-meter banner**, in color: they will enlarge the file themselves'
		),
		...{ format: 'svg', found: 'png' },
		why: say(
			'À quatre mètres, des pixels deviendraient de grands carrés. Le SVG décrit des formes, nettes à toute taille, et garde le fond transparent.',
			'At four meters, pixels would become big squares. SVG describes shapes, sharp at any size, and keeps the background transparent.'
		)
	},
	{
		where: say(
			'un site dont l’en-tête, en couleur, l’affiche **en toutes tailles**, du téléphone au grand écran',
			'a site whose colored header shows it **at every size**, from phone to large screen'
		),
		...{ format: 'svg', found: 'png' },
		why: say(
			'Le SVG, que tous les navigateurs lisent, reste net à toutes les tailles, pèse peu et garde le fond transparent. Chaque autre format n’irait bien qu’à une taille.',
			'SVG, which every browser reads, stays sharp at all sizes, weighs little and keeps the background transparent. Any other format would only fit one size.'
		)
	},
	{
		where: say(
			'un diaporama **à fond coloré**, dont le logiciel ne lit ni SVG ni WebP',
			'a slideshow **with a colored background**, whose software reads neither SVG nor WebP'
		),
		...{ format: 'png', found: 'svg' },
		why: say(
			'Sans SVG ni WebP, il reste JPEG et PNG. Le JPEG n’a pas de transparence : l’emblème aurait un carré blanc autour. Le PNG la garde, et des aplats nets.',
			'Without SVG and WebP, JPEG and PNG are left. JPEG has no transparency: the emblem would have a white square around. PNG keeps it, and crisp flat colors.'
		)
	},
	{
		where: say(
			'un vieux logiciel de **badges de couleur**, qui n’ouvre que JPEG et PNG',
			'an old program for **colored badges**, which opens only JPEG and PNG'
		),
		...{ format: 'png', found: 'webp' },
		why: say(
			'Des deux, seul le PNG garde la transparence ; il ne perd rien non plus, alors que le JPEG salit les bords nets d’un dessin.',
			'Of the two, only PNG keeps transparency; it loses nothing either, while JPEG smudges the crisp edges of a drawing.'
		)
	}
];

/** An emblem, where it goes. */
export function emblemSaved(random: Random): ChallengeBody {
	const { where, format, found, why } = pickOne(random, DESTINATIONS);
	const club = pickOne(random, [
		say('du club d’escalade', 'of the climbing club'),
		say('de la coopérative', 'of the cooperative'),
		say('du collectif théâtre', 'of the theater group'),
		say('de la maison des jeunes', 'of the youth center')
	]);
	const tone = pickNumber(random, 0, 5);
	const setup = photo(1, {
		...{ name: say('embleme', 'emblem'), setting: 'none', format: found },
		...{ width: 1000, height: 1000, isTransparent: true, isVector: true, isFormatJudged: true },
		things: [thing('emblem', say('Emblème', 'Emblem'), [100, 100, 800, 800], { tone })]
	});
	const others = (['jpeg', 'png', 'webp', 'svg'] as const).filter((one) => one !== format);
	return toRetouch({
		instruction: say(
			`L’emblème ${club.fr}, dessiné en formes, a un fond transparent qui doit le rester. Il part vers ${where.fr}.\n\nChoisissez **le format** qui convient le mieux.`,
			`The emblem ${club.en}, drawn with shapes, has a transparent background, which must stay so. It goes to ${where.en}.\n\nChoose **the format** that fits best.`
		),
		why,
		setup,
		solutions: [[exportAs(format)]],
		wrong: others.map((one) => [exportAs(one)])
	});
}

const GOODS = [
	{ kind: 'trophy', name: say('Coupe', 'Cup'), box: [560, 200, 480, 720] },
	{ kind: 'bicycle', name: say('Vélo', 'Bicycle'), box: [300, 280, 1000, 625] },
	{ kind: 'bin', name: say('Poubelle de tri', 'Recycling bin'), box: [560, 200, 480, 720] }
] as const;

/** A photo cut out, on a colored page. */
export function cutOutForShop(random: Random): ChallengeBody {
	const { kind, name, box } = pickOne(random, GOODS);
	const [width, most] = pickOne(random, [
		[1000, 180],
		[1200, 250],
		[1400, 340],
		[1600, 420]
	] as const);
	const quality = pickOne(random, [70, 75]);
	const tone = pickNumber(random, 0, 5);
	const setup = photo(2, {
		...{ name: say('produit', 'product'), setting: 'none', format: 'png', isTransparent: true },
		asks: {
			...{ width: { least: width, most: width }, weight: { most }, quality: { least: quality } }
		},
		things: [thing(kind, name, [...box], { tone })]
	});
	const resized = resize(width, (width * 3) / 4);
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `La photo détourée d’un produit va sur la page d’une boutique, **au fond coloré**, que des navigateurs récents affichent. Il faut **${width} pixels de large**, **${kilobytes(most).fr} au plus**, et une qualité d’au moins ${quality} si elle se règle.\n\nLe fond **reste transparent**.`
				: `The cut-out photo of a product goes on the page of a shop, **with a colored background**, which recent browsers show. It must be **${width} pixels wide**, weigh **${kilobytes(most).en} at most**, with a quality of at least ${quality} where one is set.\n\nThe background **stays transparent**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Réduite à ${width} pixels, la photo est encore trop lourde en PNG, qui n’en perd rien. Le JPEG est léger, mais n’a pas de transparence. Le WebP a les deux : une compression réglable, vers ${quality + 5}, et un fond transparent. Un SVG décrit des formes, pas une photo.`
				: `Reduced to ${width} pixels, the photo is still too heavy as a PNG, which loses nothing of it. JPEG is light, but has no transparency. WebP has both: a compression that can be set, to about ${quality + 5}, and a transparent background. An SVG describes shapes, not a photo.`
		),
		setup,
		solutions: [[resized, exportAs('webp', quality)]],
		wrong: [
			[resized],
			[resized, exportAs('jpeg', quality)],
			[exportAs('webp', quality)],
			[resized, exportAs('webp', 50)]
		]
	});
}
