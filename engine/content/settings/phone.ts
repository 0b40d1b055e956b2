/** The settings of a phone, with the applications and the devices that a challenge needs. */
import type { SettingsPage, SettingsRow, SettingsSetup } from '../../simulators/settings/setup.ts';
import type { Localized, Text } from '../challenge.ts';
import { say, tell } from '../drawing.ts';
import { action, heading, info, menu, page, slider, toggle, typed } from './practice.ts';

export const PERCENTS = ['0 %', '25 %', '50 %', '75 %', '100 %'].map((fr) =>
	say(fr, fr.replace(' ', ''))
);

/** When an application may know where the phone is, from the narrowest to the widest. */
export const ACCESS = [
	say('Jamais', 'Never'),
	say('Demander à chaque fois', 'Ask every time'),
	say('Lorsque l’app est active', 'While using the app'),
	say('Toujours', 'Always')
];
const PHOTOS = [
	say('Aucune', 'None'),
	say('Photos choisies', 'Selected photos'),
	say('Toutes les photos', 'All photos')
];
export const SLEEP = [
	say('30 secondes', '30 seconds'),
	say('1 minute', '1 minute'),
	say('2 minutes', '2 minutes'),
	say('5 minutes', '5 minutes'),
	say('10 minutes', '10 minutes')
];
export const LOCK_CONTENT = [
	say('Tout afficher', 'Show everything'),
	say('Masquer le contenu', 'Hide the content'),
	say('Ne rien afficher', 'Show nothing')
];

/** An application, with what it is allowed; what is not said is not in its page. */
export interface App {
	/** In ids: `maps` makes `mapsLocation`, `mapsCamera`… */
	id: string;
	name: Localized;
	note?: Localized;
	/** French wording of one of ACCESS. */
	location?: string;
	isPrecise?: boolean;
	/** French wording of one of PHOTOS. */
	photos?: string;
	camera?: boolean;
	microphone?: boolean;
	contacts?: boolean;
	notifications?: boolean;
}

/** A device that was paired. */
export interface Paired {
	id: string;
	name: Localized;
	isConnected: boolean;
}

export interface Phone {
	name?: Localized;
	apps?: App[];
	paired?: Paired[];
	networks?: Text[];
}

export const APPS: Record<string, Omit<App, 'id'>> = {
	maps: {
		...{ name: say('Itinéraires', 'Directions'), location: 'Lorsque l’app est active' },
		...{ isPrecise: true, notifications: true }
	},
	weather: { name: say('Météo', 'Weather'), location: 'Lorsque l’app est active', isPrecise: true },
	torch: { name: say('Lampe torche', 'Flashlight'), camera: true },
	messages: {
		...{ name: say('Messagerie', 'Messaging'), photos: 'Toutes les photos', camera: true },
		...{ microphone: true, contacts: true, notifications: true }
	},
	bank: { name: say('Ma banque', 'My bank'), notifications: true }
};

export function phone({ name, apps = [], paired = [], networks }: Phone = {}): SettingsSetup {
	return {
		name: name ?? say('Réglages du téléphone', 'Phone settings'),
		pages: [
			networkPage(networks),
			bluetoothPage(paired),
			soundPage(),
			notificationsPage(apps),
			displayPage(),
			batteryPage(),
			privacyPage(apps),
			securityPage(),
			updatesPage(),
			backupPage(),
			accessibilityPage()
		]
	};
}

function networkPage(networks: Text[] = [say('Box-Maison', 'Home-Box')]): SettingsPage {
	return page('network', say('Réseau et internet', 'Network and internet'), 'wifi', [
		toggle('airplane', say('Mode avion', 'Airplane mode')),
		toggle('wifi', 'Wi-Fi', true),
		menu('wifiNetwork', say('Réseau Wi-Fi', 'Wi-Fi network'), networks, undefined, {
			needs: { id: 'wifi' }
		}),
		toggle('autoJoin', say('Rejoindre les réseaux ouverts', 'Join open networks'), false, {
			needs: { id: 'wifi' }
		}),
		heading(say('Réseau mobile', 'Mobile network')),
		toggle('mobileData', say('Données mobiles', 'Mobile data'), true),
		toggle('roaming', say('Données en itinérance', 'Data roaming'), false, {
			note: say('À l’étranger', 'Abroad'),
			needs: { id: 'mobileData' }
		}),
		toggle('dataSaver', say('Économiseur de données', 'Data saver'), false, {
			needs: { id: 'mobileData' }
		}),
		heading(say('Partage de connexion', 'Hotspot')),
		toggle('hotspot', say('Partager ma connexion', 'Share my connection'), false, {
			needs: { id: 'mobileData' }
		}),
		typed(
			'hotspotName',
			say('Nom du réseau partagé', 'Name of the shared network'),
			'network',
			'Mobile-4821',
			{
				needs: { id: 'hotspot' }
			}
		),
		typed('hotspotKey', say('Mot de passe du partage', 'Hotspot password'), 'key', '12345678', {
			needs: { id: 'hotspot' }
		})
	]);
}

function bluetoothPage(paired: Paired[]): SettingsPage {
	const rows: SettingsRow[] = paired.map(({ id, name, isConnected }) =>
		page(id, name, 'bluetooth', [toggle(`${id}On`, say('Connecté', 'Connected'), isConnected)], {
			needs: { id: 'bluetooth' },
			shows: `${id}On`,
			removal: say('Oublier cet appareil', 'Forget this device')
		})
	);
	return page('bluetoothPage', 'Bluetooth', 'bluetooth', [
		toggle('bluetooth', 'Bluetooth', true),
		toggle(
			'discoverable',
			say('Visible par les appareils proches', 'Visible to nearby devices'),
			false,
			{
				needs: { id: 'bluetooth' }
			}
		),
		...(rows.length > 0 ? [heading(say('Appareils associés', 'Paired devices')), ...rows] : [])
	]);
}

function soundPage(): SettingsPage {
	return page('sound', say('Son et vibreur', 'Sound and vibration'), 'sound', [
		menu(
			'ringMode',
			say('Mode d’appel', 'Call mode'),
			[say('Sonnerie', 'Ring'), say('Vibreur', 'Vibrate'), say('Silencieux', 'Silent')],
			undefined,
			{ isOpen: true }
		),
		slider('ringVolume', say('Volume de la sonnerie', 'Ring volume'), PERCENTS, '50 %'),
		slider(
			'mediaVolume',
			say('Volume de la musique et des vidéos', 'Music and video volume'),
			PERCENTS,
			'50 %'
		),
		slider('alarmVolume', say('Volume du réveil', 'Alarm volume'), PERCENTS, '75 %'),
		toggle('keySounds', say('Son des touches', 'Key sounds'), true)
	]);
}

const HOURS = [7, 8, 9, 20, 21, 22, 23].map((hour) =>
	say(`${hour} h`, hour < 12 ? `${hour} a.m.` : `${hour - 12} p.m.`)
);

function notificationsPage(apps: App[]): SettingsPage {
	const rows = apps.flatMap(({ id, name, notifications }) =>
		notifications === undefined ? [] : [toggle(`${id}Notifications`, name, notifications)]
	);
	return page('notifications', 'Notifications', 'notifications', [
		menu('lockContent', say('Sur l’écran verrouillé', 'On the lock screen'), LOCK_CONTENT),
		page(
			'quiet',
			say('Ne pas déranger', 'Do not disturb'),
			'time',
			[
				toggle('quietOn', say('Chaque nuit', 'Every night')),
				menu('quietFrom', say('De', 'From'), HOURS, '22 h', { needs: { id: 'quietOn' } }),
				menu('quietTo', say('À', 'To'), HOURS, '7 h', { needs: { id: 'quietOn' } }),
				toggle(
					'quietCalls',
					say('Laisser passer les contacts favoris', 'Allow favorite contacts'),
					false,
					{
						needs: { id: 'quietOn' }
					}
				),
				toggle('quietAlarms', say('Laisser sonner le réveil', 'Let alarms ring'), true, {
					needs: { id: 'quietOn' }
				})
			],
			{ shows: 'quietOn' }
		),
		...(rows.length > 0 ? [heading(say('Par application', 'By app')), ...rows] : [])
	]);
}

function displayPage(): SettingsPage {
	return page('display', say('Affichage', 'Display'), 'display', [
		toggle('autoBrightness', say('Luminosité automatique', 'Automatic brightness'), true),
		slider('brightness', say('Luminosité', 'Brightness'), PERCENTS.slice(1), '75 %', {
			needs: { id: 'autoBrightness', is: [false] }
		}),
		menu('theme', say('Thème', 'Theme'), [
			say('Clair', 'Light'),
			say('Sombre', 'Dark'),
			say('Sombre la nuit', 'Dark at night')
		]),
		menu('sleep', say('Mise en veille de l’écran', 'Screen turns off after'), SLEEP, '2 minutes'),
		toggle('nightLight', say('Couleurs chaudes le soir', 'Warm colors in the evening')),
		toggle('rotation', say('Rotation automatique', 'Automatic rotation'), true)
	]);
}

function batteryPage(): SettingsPage {
	return page('battery', say('Batterie', 'Battery'), 'battery', [
		toggle('saver', say('Économiseur de batterie', 'Battery saver')),
		menu('saverAt', say('L’activer tout seul', 'Turn it on by itself'), [
			say('Jamais', 'Never'),
			...['10 %', '20 %', '30 %'].map((one) => say(`À ${one}`, `At ${one.replace(' ', '')}`))
		]),
		toggle('percent', say('Afficher le pourcentage', 'Show the percentage')),
		toggle('limit', say('Limiter la charge à 80 %', 'Limit charging to 80%'))
	]);
}

const SENSORS = [
	['camera', say('Appareil photo', 'Camera'), 'camera'],
	['microphone', say('Micro', 'Microphone'), 'microphone'],
	['contacts', 'Contacts', 'contacts']
] as const;

const suffixed = (id: string, suffix: string) => id + suffix[0]!.toUpperCase() + suffix.slice(1);

function privacyPage(apps: App[]): SettingsPage {
	const sensors = SENSORS.map(([sensor, name, icon]) =>
		page(
			`${sensor}Page`,
			name,
			icon,
			apps.flatMap((app) =>
				app[sensor] === undefined
					? []
					: [toggle(suffixed(app.id, sensor), app.name, app[sensor], noteOf(app))]
			)
		)
	).filter(({ rows }) => rows.length > 0);
	const photos = apps.flatMap((app) =>
		app.photos === undefined
			? []
			: [menu(`${app.id}Photos`, app.name, PHOTOS, app.photos, noteOf(app))]
	);
	return page('privacy', say('Confidentialité', 'Privacy'), 'privacy', [
		heading(say('Autorisations', 'Permissions')),
		locationPage(apps),
		...sensors,
		...(photos.length > 0 ? [page('photosPage', 'Photos', 'photos', photos)] : []),
		heading(say('Publicité et mesure', 'Ads and measurement')),
		toggle('ads', say('Publicités personnalisées', 'Personalized ads'), true, {
			note: say('D’après vos applications et vos recherches', 'Based on your apps and searches')
		}),
		action(
			'adReset',
			say('Identifiant publicitaire', 'Advertising ID'),
			say('Effacer', 'Delete'),
			say('Effacé', 'Deleted')
		),
		toggle('usageData', say('Envoyer des données d’utilisation', 'Send usage data'), true),
		toggle(
			'clipboard',
			say(
				'M’avertir quand une app lit le presse-papiers',
				'Tell me when an app reads the clipboard'
			),
			true
		)
	]);
}

const noteOf = ({ note }: App) => (note ? { note } : {});

function locationPage(apps: App[]): SettingsPage {
	const located = apps.filter(({ location }) => location !== undefined);
	return page(
		'locationPage',
		say('Position', 'Location'),
		'location',
		[
			toggle('location', say('Utiliser ma position', 'Use my location'), true),
			...(located.length > 0 ? [heading(say('Applications', 'Apps'))] : []),
			...located.map((app) =>
				page(
					`${app.id}LocationPage`,
					app.name,
					'apps',
					[
						menu(
							`${app.id}Location`,
							say('Accès à la position', 'Access to location'),
							ACCESS,
							app.location,
							{
								isOpen: true
							}
						),
						toggle(
							`${app.id}Precise`,
							say('Position précise', 'Precise location'),
							app.isPrecise ?? false,
							{
								note: say(
									'Sinon, à quelques kilomètres près',
									'Otherwise, to within a few kilometers'
								),
								needs: { id: `${app.id}Location`, is: [1, 2, 3] }
							}
						)
					],
					{ ...noteOf(app), needs: { id: 'location' }, shows: `${app.id}Location` }
				)
			)
		],
		{ shows: 'location' }
	);
}

function securityPage(): SettingsPage {
	return page('security', say('Sécurité', 'Security'), 'security', [
		menu(
			'lock',
			say('Déverrouillage de l’écran', 'Screen unlock'),
			[
				say('Aucun', 'None'),
				say('Glisser le doigt', 'Swipe'),
				say('Schéma', 'Pattern'),
				say('Code à 6 chiffres', '6-digit code')
			],
			'Code à 6 chiffres',
			{ isOpen: true }
		),
		toggle('fingerprint', say('Empreinte digitale', 'Fingerprint'), false, {
			needs: { id: 'lock', is: [2, 3] }
		}),
		menu(
			'lockDelay',
			say('Verrouiller après la mise en veille', 'Lock after the screen turns off'),
			[
				say('Tout de suite', 'Immediately'),
				say('1 minute', '1 minute'),
				say('5 minutes', '5 minutes'),
				say('30 minutes', '30 minutes')
			]
		),
		toggle('simLock', say('Code de la carte SIM', 'SIM card code'), true),
		toggle('findPhone', say('Localiser ou effacer à distance', 'Find or erase remotely'), true),
		toggle(
			'otherSources',
			say('Installer hors du magasin d’applications', 'Install from outside the app store'),
			false,
			{
				note: say('Applications non vérifiées', 'Unchecked apps')
			}
		),
		toggle('usbDebug', say('Contrôle par le câble USB', 'Control over the USB cable'), false, {
			note: say('Pour développeurs', 'For developers')
		})
	]);
}

function updatesPage(): SettingsPage {
	return page('updates', say('Mises à jour', 'Updates'), 'updates', [
		info(
			say('Système', 'System'),
			say('Une mise à jour de sécurité attend', 'A security update is waiting')
		),
		action(
			'updateNow',
			say('Mise à jour du système', 'System update'),
			say('Installer', 'Install'),
			say('Installée', 'Installed')
		),
		toggle('autoUpdate', say('Installer le système la nuit', 'Install the system at night'), true),
		toggle('appUpdates', say('Mettre à jour les applications', 'Update apps'), true),
		toggle('updateWifi', say('En Wi-Fi seulement', 'On Wi-Fi only'), true, {
			needs: { id: 'appUpdates' }
		})
	]);
}

function backupPage(): SettingsPage {
	return page('backupPage', say('Sauvegarde', 'Backup'), 'backup', [
		toggle('backup', say('Sauvegarde automatique', 'Automatic backup')),
		menu(
			'backupEvery',
			say('Fréquence', 'How often'),
			[
				say('Chaque mois', 'Every month'),
				say('Chaque semaine', 'Every week'),
				say('Chaque jour', 'Every day')
			],
			undefined,
			{ needs: { id: 'backup' } }
		),
		heading(say('Ce qui est sauvegardé', 'What is backed up')),
		...(
			[
				['backupPhotos', say('Photos et vidéos', 'Photos and videos')],
				['backupContacts', 'Contacts'],
				['backupMessages', say('Messages', 'Messages')]
			] as const
		).map(([id, name]) => toggle(id, name, id === 'backupContacts', { needs: { id: 'backup' } })),
		heading(say('Comment', 'How')),
		toggle('backupWifi', say('En Wi-Fi seulement', 'On Wi-Fi only'), true, {
			needs: { id: 'backup' }
		}),
		toggle('backupEncrypted', say('Chiffrer la sauvegarde', 'Encrypt the backup'), false, {
			needs: { id: 'backup' }
		})
	]);
}

export const TEXT_SIZES = ['80 %', '100 %', '120 %', '140 %', '160 %', '200 %'].map((fr) =>
	tell((l) => (l === 'fr' ? fr : fr.replace(' ', '')))
);

function accessibilityPage(): SettingsPage {
	return page('accessibility', say('Accessibilité', 'Accessibility'), 'accessibility', [
		slider('textSize', say('Taille du texte', 'Text size'), TEXT_SIZES, '100 %'),
		toggle('boldText', say('Texte en gras', 'Bold text')),
		toggle('contrast', say('Contraste élevé', 'High contrast')),
		toggle('captions', say('Sous-titres', 'Captions')),
		toggle('mono', say('Son mono', 'Mono audio'), false, {
			note: say('Le même son dans les deux oreilles', 'The same sound in both ears')
		}),
		toggle('reduceMotion', say('Réduire les animations', 'Reduce motion'))
	]);
}
