import type { Tube } from '../challenge.ts';

export const connectionTrouble: Tube = {
	id: 'connectionTrouble',
	competence: '5.1',
	title: { fr: 'Retrouver une connexion', en: 'Getting back online' },
	tutorial: {
		title: { fr: 'Trouver ce qui coupe la connexion', en: 'Finding what cuts the connection' },
		minutes: 2,
		body: {
			fr: 'Entre vous et un site, il y a une chaîne : le navigateur, l’appareil, la liaison (Wi-Fi ou câble), la box, l’abonnement, le site. Une panne, c’est un maillon rompu ; il faut trouver lequel.\n\n**1. Regardez d’abord le plus simple** : câble débranché, Wi-Fi coupé, mode avion, mot de passe changé.\n\n**2. Faites des essais qui ne changent qu’une chose** : un autre site, un autre navigateur, un autre appareil, une autre liaison.\n\n**3. Concluez à chaque essai.** S’il réussit, tout ce qu’il a utilisé fonctionne. S’il échoue, la panne est dans ce qu’il partage avec les essais ratés.\n\n**Exemple.** La télévision ne se connecte plus en Wi-Fi, mais le téléphone, au même endroit, oui : la box et l’abonnement sont innocents ; cherchez dans les réglages de la télévision.\n\n**Le piège.** Changer plusieurs choses à la fois : si cela remarche, vous ne saurez pas pourquoi. Et un réglage grisé dépend presque toujours d’un autre.',
			en: 'Between you and a website there is a chain: the browser, the device, the link (Wi-Fi or cable), the router, the subscription, the website. A failure is one broken link in it; you have to find which one.\n\n**1. Look at the simplest things first**: unplugged cable, Wi-Fi turned off, airplane mode, changed password.\n\n**2. Run tests that change only one thing**: another website, another browser, another device, another kind of link.\n\n**3. Draw a conclusion from each test.** If it succeeds, everything it used works. If it fails, the fault lies in what it shares with the failed tests.\n\n**Example.** The TV no longer connects over Wi-Fi, but the phone, in the same place, does: the router and the subscription are not to blame; look in the TV’s settings.\n\n**The trap.** Changing several things at once: if it works again, you will not know why. And a grayed-out setting almost always depends on another one.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Depuis son retour de voyage, la tablette d’Hervé n’est plus connectée à rien, et les réglages « Wi-Fi » et « Bluetooth » sont grisés. Quel réglage doit-il modifier ?',
						en: 'Since he came back from a trip, Hervé’s tablet is no longer connected to anything, and the “Wi-Fi” and “Bluetooth” settings are grayed out. Which setting should he change?'
					},
					why: {
						fr: 'Le mode avion est activé : il coupe le Wi-Fi et le Bluetooth à la fois et bloque leurs réglages, qui apparaissent donc grisés. C’est un souvenir du voyage. L’économie d’énergie et la rotation automatique ne grisent pas ces deux réglages.',
						en: 'Airplane mode is on: it turns off Wi-Fi and Bluetooth together and blocks their settings, which is why they are grayed out. It was left on after the trip. Battery saver and auto-rotate do not gray out these two settings.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages de la tablette', en: 'Tablet settings' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'État', en: 'State' }
						],
						rows: [
							[
								{ fr: 'Rotation automatique', en: 'Auto-rotate' },
								{ fr: 'Activée', en: 'On' }
							],
							['Wi-Fi', { fr: 'Désactivé (grisé)', en: 'Off (grayed out)' }],
							['Bluetooth', { fr: 'Désactivé (grisé)', en: 'Off (grayed out)' }],
							[
								{ fr: 'Économie d’énergie', en: 'Battery saver' },
								{ fr: 'Activée', en: 'On' }
							],
							[
								{ fr: 'Mode avion', en: 'Airplane mode' },
								{ fr: 'Activé', en: 'On' }
							]
						]
					},
					field: {
						label: { fr: 'Réglage', en: 'Setting' },
						type: 'text',
						solutions: [
							{ fr: 'Mode avion', en: 'Airplane mode' },
							{ fr: 'Le mode avion', en: 'The airplane mode' },
							{ fr: 'Avion', en: 'Airplane' },
							{ fr: 'Désactiver le mode avion', en: 'Turn off airplane mode' },
							'Flight mode'
						]
					}
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'L’ordinateur portable de Manon n’affiche plus aucun site. Elle fait cinq essais. Quels éléments ces essais mettent-ils **hors de cause** ? Plusieurs réponses sont attendues.',
						en: 'Manon’s laptop no longer shows any website. She runs five tests. Which items do these tests **rule out** as the cause? Several answers are expected.'
					},
					why: {
						fr: 'Le téléphone affiche les sites par la box : son Wi-Fi et l’abonnement marchent. Par câble, l’ordinateur les affiche aussi, et un autre navigateur n’y change rien en Wi-Fi : le navigateur est innocent. L’ordinateur n’échoue qu’en Wi-Fi, même avec le téléphone : voilà le suspect.',
						en: 'The phone loads websites through the router: its Wi-Fi and the subscription work. With a cable, the laptop loads them too, and another browser changes nothing over Wi-Fi: the browser is innocent. The laptop fails only over Wi-Fi, even with the phone: that is the suspect.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Essai', en: 'Test' },
							{ fr: 'Résultat', en: 'Result' }
						],
						rows: [
							[
								{
									fr: 'Son téléphone, par le Wi-Fi de la box',
									en: 'Her phone, on the router’s Wi-Fi'
								},
								{ fr: 'Les sites s’affichent', en: 'Websites load' }
							],
							[
								{
									fr: 'Son ordinateur, par le Wi-Fi de la box',
									en: 'Her laptop, on the router’s Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							],
							[
								{
									fr: 'Son ordinateur, par le partage de connexion du téléphone, en Wi-Fi',
									en: 'Her laptop, on the phone’s hotspot, over Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							],
							[
								{
									fr: 'Son ordinateur, par un câble branché à la box',
									en: 'Her laptop, with a cable to the router'
								},
								{ fr: 'Les sites s’affichent', en: 'Websites load' }
							],
							[
								{
									fr: 'Un autre navigateur sur son ordinateur, par le Wi-Fi',
									en: 'Another browser on her laptop, over Wi-Fi'
								},
								{ fr: 'Aucun site', en: 'No website' }
							]
						]
					},
					options: [
						{ fr: 'L’abonnement à Internet', en: 'The internet subscription' },
						{ fr: 'Le Wi-Fi de la box', en: 'The router’s Wi-Fi' },
						{ fr: 'Le Wi-Fi de l’ordinateur', en: 'The laptop’s Wi-Fi' },
						{ fr: 'Le navigateur habituel', en: 'The usual browser' }
					],
					solutions: [0, 1, 3]
				}
			]
		}
	]
};
