/** The settings of a computer, with the printers, sounds and screens that a challenge needs. */
import type { SettingsSetup } from '../../simulators/settings/setup.ts';
import type { Localized, Text } from '../challenge.ts';
import { say } from '../drawing.ts';
import { action, heading, info, menu, page, slider, toggle } from './practice.ts';
import { PERCENTS } from './phone.ts';

export interface Printer {
	id: string;
	name: Text;
	note: Localized;
}

export interface Computer {
	printers?: Printer[];
	/** Where sound comes out, and where it goes in. */
	outputs?: Text[];
	inputs?: Text[];
	networks?: Text[];
}

const DELAYS = [
	say('Jamais', 'Never'),
	say('Après 5 minutes', 'After 5 minutes'),
	say('Après 15 minutes', 'After 15 minutes'),
	say('Après 30 minutes', 'After 30 minutes'),
	say('Après 1 heure', 'After 1 hour')
];
const AGES = [
	say('Jamais', 'Never'),
	say('Après 30 jours', 'After 30 days'),
	say('Après 60 jours', 'After 60 days')
];

export const SPEAKERS = say('Haut-parleurs intégrés', 'Built-in speakers');
export const BUILT_IN_MIC = say('Micro intégré', 'Built-in microphone');

export function computer({
	printers = [],
	outputs = [SPEAKERS],
	inputs = [BUILT_IN_MIC],
	networks = ['Box-Maison']
}: Computer = {}): SettingsSetup {
	return {
		name: say('Paramètres de l’ordinateur', 'Computer settings'),
		pages: [
			page('network', say('Réseau', 'Network'), 'wifi', [
				toggle('wifi', 'Wi-Fi', true),
				menu('wifiNetwork', say('Réseau Wi-Fi', 'Wi-Fi network'), networks, undefined, {
					needs: { id: 'wifi' }
				}),
				menu(
					'networkKind',
					say('Ce réseau est', 'This network is'),
					[say('Privé', 'Private'), say('Public', 'Public')],
					undefined,
					{
						note: say(
							'Sur un réseau public, l’ordinateur est caché aux autres',
							'On a public network, the computer is hidden from others'
						),
						needs: { id: 'wifi' }
					}
				),
				toggle('metered', say('Connexion limitée', 'Metered connection'), false, {
					note: say('Retarde les gros téléchargements', 'Delays large downloads'),
					needs: { id: 'wifi' }
				}),
				menu('dns', say('Adresse du réseau', 'Network address'), [
					say('Automatique', 'Automatic'),
					say('Manuelle', 'Manual')
				])
			]),
			page('sound', say('Son', 'Sound'), 'sound', [
				heading(say('Sortie', 'Output')),
				menu('output', say('Le son sort par', 'Sound comes out of'), outputs),
				slider('volume', 'Volume', PERCENTS, '50 %'),
				heading(say('Entrée', 'Input')),
				menu('input', say('Le son entre par', 'Sound comes in by'), inputs),
				slider('inputVolume', say('Niveau du micro', 'Microphone level'), PERCENTS, '75 %'),
				heading(say('Autres', 'Others')),
				toggle('systemSounds', say('Sons des alertes', 'Alert sounds'), true)
			]),
			page('display', say('Écrans', 'Displays'), 'display', [
				menu('screens', say('Second écran', 'Second display'), [
					say('Ne pas l’utiliser', 'Do not use it'),
					say('Dupliquer cet écran', 'Duplicate this display'),
					say('Étendre cet écran', 'Extend this display'),
					say('Second écran seul', 'Second display only')
				]),
				menu(
					'resolution',
					say('Définition', 'Resolution'),
					['1280 × 720', '1920 × 1080', '3840 × 2160'],
					'1920 × 1080'
				),
				slider(
					'scale',
					say('Taille du texte et des icônes', 'Size of text and icons'),
					['100 %', '125 %', '150 %', '175 %', '200 %'].map((one) => say(one, one.replace(' ', '')))
				),
				menu('orientation', 'Orientation', [
					say('Paysage', 'Landscape'),
					say('Portrait', 'Portrait')
				]),
				toggle('nightLight', say('Couleurs chaudes le soir', 'Warm colors in the evening')),
				toggle(
					'screenNotices',
					say('Notifications pendant une présentation', 'Notifications during a presentation'),
					true
				)
			]),
			page('power', say('Alimentation', 'Power'), 'battery', [
				heading(say('Sur batterie', 'On battery')),
				menu(
					'batteryScreen',
					say('Éteindre l’écran (batterie)', 'Turn the screen off (battery)'),
					DELAYS,
					'Après 15 minutes'
				),
				menu(
					'batterySleep',
					say('Mettre en veille (batterie)', 'Go to sleep (battery)'),
					DELAYS,
					'Après 30 minutes'
				),
				heading(say('Sur secteur', 'Plugged in')),
				menu(
					'pluggedScreen',
					say('Éteindre l’écran (secteur)', 'Turn the screen off (plugged in)'),
					DELAYS,
					'Après 30 minutes'
				),
				menu(
					'pluggedSleep',
					say('Mettre en veille (secteur)', 'Go to sleep (plugged in)'),
					DELAYS,
					'Jamais'
				),
				heading(say('Batterie', 'Battery')),
				toggle('limit', say('Limiter la charge à 80 %', 'Limit charging to 80%')),
				toggle('saver', say('Économie d’énergie', 'Energy saver'), false)
			]),
			page('printersPage', say('Imprimantes', 'Printers'), 'printer', [
				...(printers.length > 0
					? [
							menu(
								'defaultPrinter',
								say('Imprimante par défaut', 'Default printer'),
								printers.map(({ name }) => name)
							)
						]
					: []),
				toggle(
					'lastPrinter',
					say('Choisir toujours la dernière utilisée', 'Always choose the last one used'),
					false
				),
				heading(say('Imprimantes installées', 'Installed printers')),
				...printers.map(({ id, name, note }) =>
					page(
						id,
						name,
						'printer',
						[
							menu(`${id}Color`, say('Couleur', 'Color'), [
								say('Couleur', 'Color'),
								say('Noir et blanc', 'Black and white')
							]),
							menu(`${id}Sides`, say('Faces', 'Sides'), [
								say('Recto', 'One side'),
								say('Recto verso', 'Both sides')
							]),
							menu(`${id}Paper`, say('Papier', 'Paper'), ['A4', 'A3', 'A5']),
							toggle(`${id}Draft`, say('Économie d’encre', 'Ink saving')),
							toggle(`${id}Paused`, say('File d’attente en pause', 'Queue paused'))
						],
						{ note, removal: say('Supprimer l’imprimante', 'Remove the printer') }
					)
				)
			]),
			page('storagePage', say('Stockage', 'Storage'), 'storage', [
				info(say('Espace libre', 'Free space'), say('3,1 Go sur 256 Go', '3.1 GB of 256 GB')),
				toggle('cleaner', say('Nettoyage automatique', 'Automatic cleaning')),
				menu('cleanTrash', say('Vider la corbeille', 'Empty the trash'), AGES, undefined, {
					needs: { id: 'cleaner' }
				}),
				menu(
					'cleanDownloads',
					say('Effacer les téléchargements non ouverts', 'Delete unopened downloads'),
					AGES,
					undefined,
					{ needs: { id: 'cleaner' } }
				),
				toggle(
					'cleanTemporary',
					say('Effacer les fichiers temporaires', 'Delete temporary files'),
					true,
					{ needs: { id: 'cleaner' } }
				),
				action(
					'emptyTrash',
					say('Corbeille (14 Go)', 'Trash (14 GB)'),
					say('Vider', 'Empty'),
					say('Vidée', 'Emptied')
				),
				menu('cloudFiles', say('Fichiers en ligne', 'Online files'), [
					say('Tout garder sur l’ordinateur', 'Keep everything on the computer'),
					say('Télécharger à l’ouverture', 'Download when opened')
				])
			]),
			page('keyboardPage', say('Langue et clavier', 'Language and keyboard'), 'language', [
				menu('language', say('Langue du système', 'System language'), [
					say('Français', 'French'),
					say('Anglais', 'English'),
					say('Espagnol', 'Spanish')
				]),
				menu('keyboard', say('Clavier', 'Keyboard'), [
					say('Français (AZERTY)', 'French (AZERTY)'),
					say('Anglais (QWERTY)', 'English (QWERTY)'),
					say('Suisse (QWERTZ)', 'Swiss (QWERTZ)')
				]),
				menu('zone', say('Fuseau horaire', 'Time zone'), [
					'Paris',
					say('La Réunion', 'Réunion'),
					say('Montréal', 'Montreal'),
					'Cayenne'
				]),
				toggle(
					'autoTime',
					say('Régler l’heure par internet', 'Set the time from the internet'),
					true
				),
				toggle('spelling', say('Souligner les fautes', 'Underline mistakes'), true)
			]),
			page('security', say('Sécurité', 'Security'), 'security', [
				toggle('firewall', say('Pare-feu', 'Firewall'), true),
				toggle('antivirus', say('Protection contre les virus', 'Virus protection'), true),
				toggle('encryptDisk', say('Chiffrer le disque', 'Encrypt the disk'), false),
				menu(
					'lockAfter',
					say('Demander le mot de passe', 'Ask for the password'),
					[
						say('Jamais', 'Never'),
						say('À la sortie de veille', 'When waking up'),
						say('Au démarrage seulement', 'At startup only')
					],
					'À la sortie de veille'
				),
				menu(
					'accountKind',
					say('Mon compte est', 'My account is'),
					['Administrateur', 'Standard'].map((one) =>
						say(one, one === 'Standard' ? one : 'Administrator')
					)
				),
				toggle(
					'autoLogin',
					say('Ouvrir la session sans mot de passe', 'Sign in without a password'),
					false
				)
			]),
			page('updates', say('Mises à jour', 'Updates'), 'updates', [
				info(
					say('État', 'Status'),
					say('Une mise à jour de sécurité attend', 'A security update is waiting')
				),
				action(
					'updateNow',
					say('Mise à jour de sécurité', 'Security update'),
					say('Installer', 'Install'),
					say('Installée', 'Installed')
				),
				toggle('autoUpdate', say('Installer automatiquement', 'Install automatically'), true),
				menu('restart', say('Redémarrer', 'Restart'), [
					say('Dès que possible', 'As soon as possible'),
					say('Hors des heures de travail', 'Outside working hours')
				])
			])
		]
	};
}
