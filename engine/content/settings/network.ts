/** The settings of the box that brings the internet home. */
import type { SettingsSetup } from '../../simulators/settings/setup.ts';
import type { Localized, Text } from '../challenge.ts';
import { say } from '../drawing.ts';
import { action, heading, info, menu, page, toggle, typed } from './practice.ts';

/** A device that the box knows. */
export interface KnownDevice {
	id: string;
	name: Text;
	note: Localized;
}

/** Lets somebody outside reach a device inside. */
export interface OpenPort {
	id: string;
	name: Localized;
	port: string;
	note: Localized;
}

export interface Box {
	name?: string;
	key?: string;
	devices?: KnownDevice[];
	ports?: OpenPort[];
}

export const HOURS_OF_PAUSE = [
	say('Jamais', 'Never'),
	say('De 21 h à 7 h', 'From 9 p.m. to 7 a.m.'),
	say('De 23 h à 6 h', 'From 11 p.m. to 6 a.m.')
];

export function box({
	name = 'Box-4F21',
	key = 'password1',
	devices = [],
	ports = []
}: Box = {}): SettingsSetup {
	return {
		name: say('Réglages de la box', 'Router settings'),
		pages: [
			page('wifiPage', 'Wi-Fi', 'wifi', [
				toggle('wifi', say('Wi-Fi de la maison', 'Home Wi-Fi'), true),
				typed('wifiName', say('Nom du réseau', 'Network name'), 'network', name, {
					needs: { id: 'wifi' }
				}),
				typed('wifiKey', say('Mot de passe', 'Password'), 'key', key, { needs: { id: 'wifi' } }),
				menu(
					'encryption',
					say('Chiffrement', 'Encryption'),
					[say('Aucun', 'None'), 'WEP', 'WPA2', 'WPA2 + WPA3', 'WPA3'],
					'WPA2',
					{ needs: { id: 'wifi' } }
				),
				toggle('hidden', say('Cacher le nom du réseau', 'Hide the network name'), false, {
					needs: { id: 'wifi' }
				}),
				menu(
					'band',
					say('Bande', 'Band'),
					[
						say('2,4 GHz seule', '2.4 GHz only'),
						say('5 GHz seule', '5 GHz only'),
						say('2,4 et 5 GHz', '2.4 and 5 GHz')
					],
					'2,4 et 5 GHz',
					{
						note: say(
							'2,4 GHz porte plus loin, 5 GHz est plus rapide',
							'2.4 GHz reaches farther, 5 GHz is faster'
						),
						needs: { id: 'wifi' }
					}
				),
				menu('nightOff', say('Couper le Wi-Fi', 'Turn Wi-Fi off'), HOURS_OF_PAUSE, undefined, {
					needs: { id: 'wifi' }
				})
			]),
			page('guestPage', say('Wi-Fi des invités', 'Guest Wi-Fi'), 'people', [
				toggle('guest', say('Réseau des invités', 'Guest network')),
				typed(
					'guestName',
					say('Nom du réseau des invités', 'Guest network name'),
					'network',
					say('Invites', 'Guests'),
					{ needs: { id: 'guest' } }
				),
				typed('guestKey', say('Mot de passe des invités', 'Guest password'), 'key', 'bienvenue', {
					needs: { id: 'guest' }
				}),
				toggle(
					'guestApart',
					say('Séparer les invités de mes appareils', 'Keep guests apart from my devices'),
					false,
					{ needs: { id: 'guest' } }
				),
				menu(
					'guestUntil',
					say('S’arrête', 'Stops'),
					[
						say('Jamais', 'Never'),
						say('Après 24 heures', 'After 24 hours'),
						say('Après 7 jours', 'After 7 days')
					],
					undefined,
					{ needs: { id: 'guest' } }
				)
			]),
			page(
				'devices',
				say('Appareils', 'Devices'),
				'computer',
				devices.map(({ id, name, note }) =>
					page(
						id,
						name,
						'computer',
						[
							toggle(`${id}Blocked`, say('Bloquer l’accès à internet', 'Block internet access')),
							menu(`${id}Pause`, say('Pause', 'Pause'), HOURS_OF_PAUSE),
							toggle(`${id}First`, say('Prioritaire', 'Has priority'))
						],
						{ note, removal: say('Exclure du réseau', 'Remove from the network') }
					)
				)
			),
			page('outside', say('Accès depuis l’extérieur', 'Access from outside'), 'link', [
				toggle(
					'remoteAdmin',
					say('Administrer la box depuis internet', 'Manage the router from the internet')
				),
				toggle(
					'upnp',
					say('Laisser les appareils ouvrir des ports (UPnP)', 'Let devices open ports (UPnP)'),
					false
				),
				heading(say('Ports ouverts', 'Open ports')),
				...ports.map(({ id, name, port, note }) =>
					page(id, name, 'link', [info('Port', port), info(say('Usage', 'Use'), note)], {
						note,
						removal: say('Fermer ce port', 'Close this port')
					})
				)
			]),
			page('system', say('Système', 'System'), 'router', [
				info(
					say('Micrologiciel', 'Firmware'),
					say('Une version plus récente existe', 'A newer version exists')
				),
				action(
					'firmware',
					say('Micrologiciel', 'Firmware'),
					say('Mettre à jour', 'Update'),
					say('À jour', 'Up to date')
				),
				toggle('autoFirmware', say('Mettre à jour la nuit', 'Update at night'), false),
				typed(
					'adminPassword',
					say('Mot de passe d’administration', 'Administration password'),
					'key',
					'adminadmin'
				),
				toggle('firewall', say('Pare-feu', 'Firewall'), true)
			])
		]
	};
}
