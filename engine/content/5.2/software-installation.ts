import type { Tube } from '../challenge.ts';

export const softwareInstallation: Tube = {
	id: 'softwareInstallation',
	competence: '5.2',
	title: { fr: 'Installer un logiciel ou un système', en: 'Installing software or a system' },
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
					instruction: {
						fr: 'Les fichiers du poste sont déjà sauvegardés. Remettez dans l’ordre les étapes pour remplacer son système par un autre, à l’aide d’une clé USB.',
						en: 'The computer’s files are already backed up. Put in order the steps to replace its system with another one, using a USB drive.'
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
