import type { Tube } from '../challenge.ts';

export const safeInstallation: Tube = {
	id: 'safeInstallation',
	competence: '4.1',
	title: { fr: 'Installer et mettre à jour sans risque', en: 'Installing and updating safely' },
	tutorial: {
		title: {
			fr: 'Garder un appareil sain et à jour',
			en: 'Keeping a device healthy and up to date'
		},
		minutes: 2,
		body: {
			fr: 'Un appareil reste sûr si l’on choisit d’où viennent ses programmes et si l’on corrige vite leurs failles.\n\n**1. Prenez les programmes à la source** : magasin d’applications de l’appareil ou site de l’éditeur. Une fenêtre qui surgit au milieu d’une page n’en est pas une : aucune page ne peut analyser votre appareil.\n\n**2. Vérifiez le fichier si l’enjeu est fort.** L’éditeur publie une **empreinte**, suite de signes qui change dès que le fichier change. Calculez celle de votre fichier et comparez-la à celle de **l’éditeur**.\n\n**3. Installez les mises à jour** dès qu’elles arrivent : elles ferment des portes que les pirates connaissent déjà.\n\n**4. Surveillez la fin du support.** Passé cette date, le système ne reçoit plus de correctifs : il faut en changer.\n\n**Exemple.** Mis à jour hier, mais abandonné par son éditeur à la fin du mois : le remplacement doit être prévu dès maintenant.\n\n**Le piège.** Confondre « pas à jour » (on installe) et « plus suivi » (on remplace).',
			en: 'A device stays safe if you choose where its programs come from and fix their flaws quickly.\n\n**1. Get programs from the source**: the device’s app store or the developer’s website. A window popping up in the middle of a page is no such source: no web page can scan your device.\n\n**2. Verify the file when much is at stake.** The developer publishes a **hash**, a string of characters that changes as soon as the file changes. Compute the one of your file and compare it with **the developer’s**.\n\n**3. Install updates** as soon as they arrive: they close doors that attackers already know.\n\n**4. Watch for the end of support.** After that date, the system gets no more patches: it has to be replaced.\n\n**Example.** Updated yesterday, but dropped by its publisher at the end of the month: the replacement must be planned right now.\n\n**The trap.** Confusing “not up to date” (install) with “no longer supported” (replace).'
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
						fr: 'Aurèle lit une recette quand cette page s’ouvre dans un nouvel onglet. Que doit-il faire ?',
						en: 'Aurèle is reading a recipe when this page opens in a new tab. What should he do?'
					},
					why: {
						fr: 'Une page de recette n’a aucun moyen d’analyser l’ordinateur : « 5 virus détectés » est un mensonge, et le compte à rebours de 3 minutes sert à faire peur. Appeler ou télécharger Nettoyeur Plus, c’est donner la main à l’escroc. Fermer l’onglet suffit.',
						en: 'A web page has no means of scanning the computer: “5 viruses detected” is a lie, and the 3-minute countdown is there to scare. Calling or downloading Cleaner Plus would give the scammer control. Closing the tab is enough.'
					},
					stimulus: {
						type: 'page',
						url: 'https://alerte-virus.example/urgent',
						title: { fr: '5 virus détectés !', en: '5 viruses detected!' },
						body: {
							fr: '**Votre ordinateur sera bloqué dans 3 minutes.**\n\nAppelez tout de suite notre assistance au 01 99 00 27 45, ou téléchargez Nettoyeur Plus pour supprimer les virus.',
							en: '**Your computer will be locked in 3 minutes.**\n\nCall our support right away at 01 99 00 27 45, or download Cleaner Plus to remove the viruses.'
						}
					},
					options: [
						{
							fr: 'Appeler le numéro pour demander de quels virus il s’agit',
							en: 'Call the number to ask which viruses they are'
						},
						{
							fr: 'Télécharger Nettoyeur Plus, puis lancer une analyse',
							en: 'Download Cleaner Plus, then run a scan'
						},
						{
							fr: 'Attendre trois minutes pour voir si l’alerte disparaît',
							en: 'Wait three minutes to see whether the alert goes away'
						},
						{
							fr: 'Fermer l’onglet sans appeler ni rien télécharger',
							en: 'Close the tab without calling or downloading anything'
						}
					],
					solution: 3
				}
			]
		},
		{
			level: 3,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Lamia s’occupe des ordinateurs d’une petite entreprise. Chaque poste doit recevoir ses correctifs au moins une fois par mois. Répondez par le nom d’un poste.',
						en: 'Lamia looks after the computers of a small company. Each computer must receive its patches at least once a month. Answer with the name of a computer.'
					},
					why: {
						fr: 'Au 15 mars, Comptabilité n’a rien reçu depuis le 20 janvier, mais son système est suivi jusqu’en 2027 : une mise à jour suffit. Atelier a perdu son suivi le 30 novembre 2025 : il faut le remplacer. Entrepôt est à jour et encore suivi jusqu’au 31 mars.',
						en: 'On March 15, Accounting had received nothing since January 20, but its system is supported until 2027: an update is enough. Workshop lost its support on November 30, 2025: it must be replaced. Warehouse is up to date and still supported until March 31.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'État des postes au 15 mars 2026',
							en: 'Computers as of March 15, 2026'
						},
						columns: [
							{ fr: 'Poste', en: 'Computer' },
							{ fr: 'Derniers correctifs installés', en: 'Last patches installed' },
							{
								fr: 'Fin des correctifs de l’éditeur pour ce système',
								en: 'End of the publisher’s patches for this system'
							}
						],
						rows: [
							[
								{ fr: 'Accueil', en: 'Reception' },
								{ fr: '10 mars 2026', en: 'March 10, 2026' },
								{ fr: '14 octobre 2028', en: 'October 14, 2028' }
							],
							[
								{ fr: 'Atelier', en: 'Workshop' },
								{ fr: '25 novembre 2025', en: 'November 25, 2025' },
								{ fr: '30 novembre 2025', en: 'November 30, 2025' }
							],
							[
								{ fr: 'Comptabilité', en: 'Accounting' },
								{ fr: '20 janvier 2026', en: 'January 20, 2026' },
								{ fr: '1er juin 2027', en: 'June 1, 2027' }
							],
							[
								{ fr: 'Entrepôt', en: 'Warehouse' },
								{ fr: '9 mars 2026', en: 'March 9, 2026' },
								{ fr: '31 mars 2026', en: 'March 31, 2026' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'En retard : il suffit d’y lancer les mises à jour disponibles',
								en: 'Overdue: it only needs the available updates to be run'
							},
							type: 'text',
							solutions: [
								{ fr: 'Comptabilité', en: 'Accounting' },
								{ fr: 'Poste Comptabilité', en: 'Accounting computer' }
							]
						},
						{
							label: {
								fr: 'Son système ne peut déjà plus être corrigé et doit être remplacé',
								en: 'Its system can already no longer be patched and must be replaced'
							},
							type: 'text',
							solutions: [
								{ fr: 'Atelier', en: 'Workshop' },
								{ fr: 'Poste Atelier', en: 'Workshop computer' }
							]
						}
					]
				}
			]
		},
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Loïc a téléchargé trois programmes sur un site miroir et calculé leur empreinte SHA-256 (seul le début est affiché). Lequel ne doit-il **pas** installer ? Écrivez le nom complet du fichier.',
						en: 'Loïc downloaded three programs from a mirror site and computed their SHA-256 hashes (only the beginning is shown). Which one should he **not** install? Write the full file name.'
					},
					why: {
						fr: 'Ce qui fait foi, c’est l’empreinte publiée par l’éditeur. Pour `agenda-8.0.zip`, Loïc trouve `51d04be9` et l’éditeur annonce `51d80c37` : le fichier a été modifié, même si le miroir confirme. `dessin-2.6.zip` est conforme à l’éditeur ; seul l’affichage du miroir est faux.',
						en: 'What counts is the hash published by the developer. For `agenda-8.0.zip`, Loïc finds `51d04be9` and the developer gives `51d80c37`: the file was changed, even if the mirror agrees. `dessin-2.6.zip` matches the developer’s; only what the mirror shows is wrong.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Calculée par Loïc', en: 'Computed by Loïc' },
							{ fr: 'Affichée par le miroir', en: 'Shown by the mirror' },
							{ fr: 'Publiée par l’éditeur', en: 'Published by the developer' }
						],
						rows: [
							['montage-4.2.zip', '9f3ca71e', '9f3ca71e', '9f3ca71e'],
							['agenda-8.0.zip', '51d04be9', '51d04be9', '51d80c37'],
							['dessin-2.6.zip', 'c4a2e605', '7b19d23f', 'c4a2e605']
						]
					},
					field: {
						label: { fr: 'Nom du fichier', en: 'File name' },
						type: 'code',
						solutions: ['agenda-8.0.zip']
					}
				}
			]
		}
	]
};
