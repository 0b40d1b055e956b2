import type { Tube } from '../challenge.ts';

export const videoMeetings: Tube = {
	id: 'videoMeetings',
	competence: '2.1',
	title: { fr: 'Participer à une visioconférence', en: 'Taking part in a video meeting' },
	tutorial: {
		title: { fr: 'Être vu, entendu et à l’heure', en: 'Being seen, heard and on time' },
		minutes: 2,
		body: {
			fr: 'Réussir une visioconférence, c’est surtout **vérifier** avant : l’image, le son et l’heure.\n\nQuelques minutes avant de commencer :\n\n- ouvrez le lien, autorisez la caméra et le micro, et regardez votre image ;\n- parlez : un indicateur doit bouger ; sinon, activez le micro ou choisissez-en un autre dans les réglages ;\n- coupez le micro quand vous ne parlez pas, et levez la main pour prendre la parole ;\n- avant de partager votre écran, fermez ce qui ne regarde que vous.\n\nDemandez-vous toujours **quel côté** a le problème. Si vous n’entendez personne, ce sont vos haut-parleurs ; si personne ne vous entend, c’est votre micro.\n\nPour une réunion entre pays, convertissez en heure UTC. Une ville en UTC+3 avance de trois heures, une ville en UTC−5 retarde de cinq. Par exemple, 18 h dans une ville en UTC+3 font 15 h UTC, donc 10 h là où l’on est en UTC−5.\n\nLe piège habituel : oublier l’heure d’été, qui change le décalage dans certains pays, et le jour, qui peut être la veille ou le lendemain de l’autre côté du monde.',
			en: 'A successful video meeting is mostly a matter of **checking** beforehand: the picture, the sound and the time.\n\nA few minutes before it starts:\n\n- open the link, allow the camera and the microphone, and look at your picture;\n- speak: an indicator must move; if not, unmute the microphone or choose another one in the settings;\n- mute the microphone when you are not speaking, and raise your hand to take the floor;\n- before sharing your screen, close whatever concerns only you.\n\nAlways ask **which side** has the problem. If you hear no one, it is your speakers; if no one hears you, it is your microphone.\n\nFor a meeting between countries, convert to UTC. A city at UTC+3 is three hours ahead, a city at UTC−5 is five hours behind. For example, 6 p.m. in a city at UTC+3 is 3 p.m. UTC, so 10 a.m. in a place at UTC−5.\n\nThe usual trap: forgetting daylight saving time, which changes the difference in some countries, and the day, which may be the day before or after on the other side of the world.'
		}
	},
	skills: [
		{
			level: 1,
			challenges: [
				{
					kind: 'qcu',
					isFocused: true,
					instruction: {
						fr: 'Karim passe un entretien en visioconférence. Voici ce que son écran indique. Sur quel bouton doit-il cliquer ?',
						en: 'Karim is having a job interview by video. This is what his screen shows. Which button should he click?'
					},
					why: {
						fr: 'L’écran indique « Micro : coupé », et Sofia écrit qu’elle voit Karim mais ne l’entend pas : il faut donc activer le micro. « Monter le son » ne changerait que ce que Karim entend, lui, dans ses haut-parleurs.',
						en: 'The screen says “Microphone: muted,” and Sofia writes that she can see Karim but cannot hear him: so the microphone must be unmuted. “Volume up” would only change what Karim himself hears in his speakers.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Entretien avec Sofia', en: 'Interview with Sofia' },
						body: {
							fr: 'Caméra : allumée\n\nMicro : coupé\n\nHaut-parleurs : 60 %\n\nMessage de Sofia : « Je vous vois, mais je ne vous entends pas. »',
							en: 'Camera: on\n\nMicrophone: muted\n\nSpeakers: 60%\n\nMessage from Sofia: “I can see you, but I can’t hear you.”'
						},
						buttons: [
							{ fr: 'Éteindre la caméra', en: 'Turn off camera' },
							{ fr: 'Activer le micro', en: 'Unmute' },
							{ fr: 'Monter le son', en: 'Volume up' },
							{ fr: 'Partager l’écran', en: 'Share screen' }
						]
					},
					options: [
						{ fr: 'Éteindre la caméra', en: 'Turn off camera' },
						{ fr: 'Monter le son', en: 'Volume up' },
						{ fr: 'Partager l’écran', en: 'Share screen' },
						{ fr: 'Activer le micro', en: 'Unmute' }
					],
					solution: 3
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'À quelle heure **locale** chaque personne doit-elle se connecter ? Répondez par un nombre d’heures, de 0 à 23.',
						en: 'At what **local** time must each person connect? Answer with a whole hour, from 0 to 23.'
					},
					why: {
						fr: 'Passez par l’heure UTC : 15 h à Paris, en UTC+2, font 13 h UTC. Marius enlève ensuite quatre heures (UTC−4), ce qui donne 9 h, et Shéryl en ajoute quatre (UTC+4), soit 17 h. Partir de 15 h sans repasser par UTC oublierait l’avance de Paris.',
						en: 'Go through UTC: 3 p.m. in Paris, at UTC+2, is 13:00 UTC. Marius then takes away four hours (UTC−4), which gives 9, and Shéryl adds four (UTC+4), which gives 17. Starting from 15 without going through UTC would forget that Paris is ahead.'
					},
					stimulus: {
						type: 'mail',
						from: 'Orlane Dufour <orlane@lycee-hugo.example>',
						to: 'Marius, Shéryl',
						subject: { fr: 'Visioconférence de préparation', en: 'Video meeting to get ready' },
						date: { fr: 'mardi 3 juin 2025', en: 'Tuesday, June 3, 2025' },
						body: {
							fr: 'Bonjour,\n\nRendez-vous jeudi 12 juin à 15 h, heure de Paris (UTC+2 en été).\n\nMarius se connectera de Fort-de-France (UTC−4) et Shéryl de Saint-Denis de La Réunion (UTC+4).\n\nÀ bientôt,\n\nOrlane',
							en: 'Hello,\n\nLet’s meet on Thursday, June 12, at 3 p.m. Paris time (UTC+2 in summer).\n\nMarius will connect from Fort-de-France (UTC−4) and Shéryl from Saint-Denis, Réunion (UTC+4).\n\nSee you soon,\n\nOrlane'
						}
					},
					fields: [
						{
							label: { fr: 'Marius, à Fort-de-France', en: 'Marius, in Fort-de-France' },
							type: 'number',
							solutions: ['9'],
							unit: 'h'
						},
						{
							label: { fr: 'Shéryl, à Saint-Denis', en: 'Shéryl, in Saint-Denis' },
							type: 'number',
							solutions: ['17'],
							unit: 'h'
						}
					]
				}
			]
		}
	]
};
