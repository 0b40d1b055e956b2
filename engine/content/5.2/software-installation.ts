import type { Tube } from '../challenge.ts';

export const softwareInstallation: Tube = {
	id: 'softwareInstallation',
	competence: '5.2',
	title: { fr: 'Installer un logiciel ou un système', en: 'Installing software or a system' },
	tutorial: {
		title: {
			fr: 'Installer proprement, sans surprise',
			en: 'Installing cleanly, without surprises'
		},
		minutes: 1,
		body: {
			fr: 'Une installation réussie, c’est le bon logiciel, dans la bonne version, sans rien de plus que ce que vous vouliez.\n\n**1. Vérifiez la compatibilité avant de télécharger.** Notez vos contraintes (système, module nécessaire), puis rayez chaque version qui en viole une. `≥ 3` accepte 3 ; `< 5` refuse 5.\n\n**2. Téléchargez à la source** et, pour un système, comparez l’empreinte du fichier.\n\n**3. Lisez chaque écran de l’installateur.** Décochez ce qui ne vous sert pas : barre, page d’accueil, logiciel partenaire. Préférez l’installation personnalisée.\n\n**4. Avant de remplacer un système, sauvegardez** : le disque choisi sera effacé. Préparez la clé, démarrez dessus, installez, puis remettez vos fichiers.\n\n**Exemple.** Système 8, module qui demande « ≥ 2.1 et < 3.0 » : la 2.4 « système 9 ou plus récent » ne va pas ; la 2.2 « système 7 ou plus récent » convient.\n\n**Le piège.** Prendre toujours la version la plus récente : elle peut exclure votre système ou votre module.',
			en: 'A successful installation is the right software, in the right version, with nothing more than what you wanted.\n\n**1. Check compatibility before downloading.** Note your constraints (system, module needed), then cross out every version that breaks one. `≥ 3` accepts 3; `< 5` rejects 5.\n\n**2. Download from the source** and, for a system, compare the checksum of the file.\n\n**3. Read every screen of the installer.** Uncheck what is of no use to you: toolbar, start page, partner software. Prefer the custom installation.\n\n**4. Before replacing a system, back up**: the chosen disk will be erased. Prepare the drive, boot from it, install, then put your files back.\n\n**Example.** System 8, a module that requires “≥ 2.1 and < 3.0”: version 2.4, “system 9 or later,” does not fit; version 2.2, “system 7 or later,” does.\n\n**The trap.** Always taking the latest version: it may leave out your system or your module.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Jeanne veut seulement le logiciel de dessin et un raccourci sur son bureau. Toutes les cases sont cochées. Lesquelles doit-elle décocher ? Plusieurs réponses sont attendues.',
						en: 'Jeanne wants only the drawing software and a shortcut on her desktop. All the boxes are checked. Which ones should she uncheck? Several answers are expected.'
					},
					why: {
						fr: 'Jeanne veut Croquis et son icône : ces deux cases restent cochées. La barre Bonnes Affaires et la page de démarrage viennent d’un autre produit et changeraient son navigateur : ce sont elles qu’il faut décocher avant de cliquer sur « Suivant ».',
						en: 'Jeanne wants Croquis and its icon: these two boxes stay checked. The Great Deals bar and the start page come from another product and would change her browser: those are the ones to uncheck before clicking “Next.”'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Installation de Croquis', en: 'Croquis Setup' },
						body: {
							fr: '☑ Installer Croquis, le logiciel de dessin\n\n☑ Ajouter une icône Croquis sur le bureau\n\n☑ Ajouter la barre Bonnes Affaires au navigateur\n\n☑ Faire de Bonnes Affaires ma page de démarrage',
							en: '☑ Install Croquis, the drawing software\n\n☑ Add a Croquis icon to the desktop\n\n☑ Add the Great Deals bar to the browser\n\n☑ Make Great Deals my start page'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Suivant', en: 'Next' }
						]
					},
					options: [
						{ fr: 'Le logiciel de dessin', en: 'The drawing software' },
						{ fr: 'L’icône sur le bureau', en: 'The icon on the desktop' },
						{ fr: 'La barre du navigateur', en: 'The browser bar' },
						{ fr: 'La page de démarrage', en: 'The start page' }
					],
					solutions: [2, 3]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Les fichiers du poste sont déjà sauvegardés. Remettez dans l’ordre les étapes pour remplacer son système par un autre, à l’aide d’une clé USB.',
						en: 'The computer’s files are already backed up. Put in order the steps to replace its system with another one, using a USB drive.'
					},
					why: {
						fr: 'Chaque étape a besoin de la précédente : on vérifie l’empreinte avant d’écrire l’image, car une clé faite d’un fichier abîmé ou piégé ne servirait à rien. On démarre ensuite sur la clé pour installer, et les fichiers reviennent en dernier, puisque l’installation efface le disque.',
						en: 'Each step needs the one before: check the checksum before writing the image, because a drive made from a damaged or tampered file would be useless. Then boot from the drive to install, and the files come back last, since the installation erases the disk.'
					},
					items: [
						{
							fr: 'Télécharger l’image du système sur le site de l’éditeur',
							en: 'Download the system image from the publisher’s site'
						},
						{
							fr: 'Comparer l’empreinte du fichier téléchargé à celle du site',
							en: 'Compare the checksum of the downloaded file with the one on the site'
						},
						{
							fr: 'Écrire l’image vérifiée sur la clé avec un outil dédié',
							en: 'Write the verified image to the drive with a dedicated tool'
						},
						{
							fr: 'Démarrer le poste sur la clé',
							en: 'Boot the computer from the drive'
						},
						{
							fr: 'Choisir le disque interne et lancer l’installation',
							en: 'Choose the internal disk and start the installation'
						},
						{
							fr: 'Retirer la clé, redémarrer et recopier les fichiers sauvegardés',
							en: 'Remove the drive, restart and copy the backed-up files back'
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
						fr: 'La chorale utilise un ordinateur en système **12**, qui ne peut pas être mis à jour. Elle a besoin du module « Transposition ». Quelle version de Studio faut-il installer ? Écrivez son numéro.',
						en: 'The choir uses a computer running system **12**, which cannot be updated. It needs the “Transposition” module. Which version of Studio should be installed? Type its number.'
					},
					why: {
						fr: 'Le module demande une version d’au moins 5.2 et inférieure à 6.0 : restent 5.3 et 5.4. L’ordinateur est en système 12, or la 5.4 exige le 13 : c’est donc la 5.3. La 6.0 accepte le système 12, mais pas le module, à cause de `< 6.0`.',
						en: 'The module requires a version of at least 5.2 and below 6.0: that leaves 5.3 and 5.4. The computer runs system 12, but 5.4 needs 13, so it is 5.3. Version 6.0 accepts system 12, but not the module, because of `< 6.0`.'
					},
					stimulus: {
						type: 'page',
						url: 'www.studio-chorale.example/versions',
						title: { fr: 'Versions et compatibilité', en: 'Versions and compatibility' },
						body: {
							fr: 'Studio 4.9 : système 10 ou 11\n\nStudio 5.1 : système 11 ou plus récent\n\nStudio 5.3 : système 12 ou plus récent\n\nStudio 5.4 : système 13 ou plus récent\n\nStudio 6.0 : système 12 ou plus récent\n\nModule Transposition : fonctionne avec Studio ≥ 5.2 et < 6.0',
							en: 'Studio 4.9: system 10 or 11\n\nStudio 5.1: system 11 or later\n\nStudio 5.3: system 12 or later\n\nStudio 5.4: system 13 or later\n\nStudio 6.0: system 12 or later\n\nTransposition module: works with Studio ≥ 5.2 and < 6.0'
						}
					},
					field: {
						label: { fr: 'Version de Studio', en: 'Version of Studio' },
						type: 'code',
						solutions: ['5.3', '5,3', 'Studio 5.3', 'Version 5.3', 'v5.3']
					}
				}
			]
		}
	]
};
