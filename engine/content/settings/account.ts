/** The settings of an online account and of a social network. */
import type { SettingsPage, SettingsSetup } from '../../simulators/settings/setup.ts';
import type { Localized, Text } from '../challenge.ts';
import { say } from '../drawing.ts';
import { action, heading, info, menu, page, toggle, typed } from './practice.ts';

/** Where somebody is signed in. */
export interface Session {
	id: string;
	name: Localized;
	place: Text;
	last: Localized;
}

/** An application that may use the account. */
export interface Connected {
	id: string;
	name: Localized;
	/** What it may do. */
	access: Localized;
	last: Localized;
}

export interface Account {
	sessions?: Session[];
	connected?: Connected[];
	mail?: string;
	phone?: string;
}

export const KEPT_FOR = [
	say('Sans limite', 'Without limit'),
	say('36 mois', '36 months'),
	say('18 mois', '18 months'),
	say('3 mois', '3 months')
];

export function account({
	sessions = [],
	connected = [],
	mail = 'ancien.courriel@exemple.fr',
	phone = '06 39 98 01 02'
}: Account = {}): SettingsSetup {
	return {
		name: say('Mon compte en ligne', 'My online account'),
		pages: [
			page('recovery', say('Coordonnées de secours', 'Recovery details'), 'mail', [
				typed('recoveryMail', say('Adresse de secours', 'Recovery email'), 'mail', mail, {
					note: say('Pour retrouver l’accès au compte', 'To get back into the account')
				}),
				typed('recoveryPhone', say('Téléphone de secours', 'Recovery phone'), 'phone', phone)
			]),
			signInPage(),
			sessionsPage(sessions),
			connectedPage(connected),
			page('history', say('Historique et activité', 'History and activity'), 'time', [
				toggle('webHistory', say('Enregistrer mes recherches', 'Save my searches'), true),
				menu(
					'webKept',
					say('Effacer les recherches après', 'Delete searches after'),
					KEPT_FOR,
					undefined,
					{
						needs: { id: 'webHistory' }
					}
				),
				toggle('placeHistory', say('Enregistrer mes déplacements', 'Save where I go'), true),
				menu(
					'placeKept',
					say('Effacer les déplacements après', 'Delete places after'),
					KEPT_FOR,
					undefined,
					{
						needs: { id: 'placeHistory' }
					}
				),
				toggle('videoHistory', say('Enregistrer les vidéos vues', 'Save watched videos'), true)
			]),
			page('adsPage', say('Publicité', 'Ads'), 'ads', [
				toggle('ads', say('Publicités personnalisées', 'Personalized ads'), true),
				toggle(
					'adPartners',
					say('Partager mon profil avec des partenaires', 'Share my profile with partners'),
					true,
					{
						needs: { id: 'ads' }
					}
				),
				toggle('adPlaces', say('Utiliser mes déplacements', 'Use where I go'), true, {
					needs: { id: 'ads' }
				})
			]),
			exportPage()
		]
	};
}

function signInPage(): SettingsPage {
	return page('signIn', say('Connexion', 'Signing in'), 'security', [
		toggle('twoSteps', say('Validation en deux étapes', 'Two-step verification'), false, {
			note: say('Un second élément après le mot de passe', 'A second item after the password')
		}),
		menu(
			'secondStep',
			say('Second élément', 'Second item'),
			[
				say('Code par SMS', 'Code by text message'),
				say('Application de codes', 'Code app'),
				say('Clé de sécurité', 'Security key')
			],
			undefined,
			{ isOpen: true, needs: { id: 'twoSteps' } }
		),
		action(
			'backupCodes',
			say('Codes de secours', 'Backup codes'),
			say('Créer', 'Create'),
			say('Créés', 'Created'),
			{
				note: say('À garder hors du téléphone', 'To keep away from the phone'),
				needs: { id: 'twoSteps' }
			}
		),
		toggle(
			'signInAlerts',
			say('M’avertir de chaque nouvelle connexion', 'Tell me about each new sign-in'),
			false
		),
		toggle('passwordOnly', say('Autoriser les anciennes applications', 'Allow old apps'), false, {
			note: say('Elles n’utilisent que le mot de passe', 'They use the password only')
		})
	]);
}

function sessionsPage(sessions: Session[]): SettingsPage {
	return page('sessions', say('Appareils connectés', 'Signed-in devices'), 'computer', [
		info(say('Cet appareil', 'This device'), say('Connecté en ce moment', 'Signed in now')),
		heading(say('Autres appareils', 'Other devices')),
		...sessions.map(({ id, name, place, last }) =>
			page(
				id,
				name,
				'computer',
				[info(say('Lieu', 'Place'), place), info(say('Dernière activité', 'Last activity'), last)],
				{ note: last, removal: say('Déconnecter cet appareil', 'Sign this device out') }
			)
		)
	]);
}

function connectedPage(connected: Connected[]): SettingsPage {
	return page('connected', say('Applications reliées', 'Connected apps'), 'apps', [
		heading(say('Elles ont accès à ce compte', 'They have access to this account')),
		...connected.map(({ id, name, access, last }) =>
			page(
				id,
				name,
				'apps',
				[info(say('Peut', 'Can'), access), info(say('Dernière utilisation', 'Last used'), last)],
				{ note: access, removal: say('Retirer l’accès', 'Remove access') }
			)
		)
	]);
}

function exportPage(): SettingsPage {
	const data = [
		['exportPhotos', 'Photos'],
		['exportMail', say('Courriels', 'Emails')],
		['exportContacts', 'Contacts'],
		['exportHistory', say('Historique des recherches', 'Search history')]
	] as const;
	return page('exportPage', say('Copie de mes données', 'Copy of my data'), 'data', [
		heading(say('Ce qui est copié', 'What is copied')),
		...data.map(([id, name]) => toggle(id, name, true)),
		heading(say('Comment', 'How')),
		menu('exportFormat', 'Format', [
			say('Pages à imprimer (PDF)', 'Pages to print (PDF)'),
			say('Fichiers réutilisables (CSV, JSON)', 'Reusable files (CSV, JSON)')
		]),
		menu('exportTo', say('Remise', 'Delivery'), [
			say('Lien public', 'Public link'),
			say('Téléchargement après connexion', 'Download after signing in')
		]),
		action(
			'exportNow',
			say('Copie', 'Copy'),
			say('Demander', 'Request'),
			say('Demandée', 'Requested')
		)
	]);
}

/** Who sees, writes, tags… from the fewest to the most. */
export const AUDIENCE = [
	say('Moi', 'Only me'),
	say('Amis', 'Friends'),
	say('Amis et leurs amis', 'Friends of friends'),
	say('Tout le monde', 'Everyone')
];

export function social(blocked: { id: string; name: Localized }[] = []): SettingsSetup {
	const everyone = 'Tout le monde';
	return {
		name: say('Réglages du réseau social', 'Social network settings'),
		pages: [
			page('profile', say('Profil', 'Profile'), 'account', [
				menu(
					'seeMail',
					say('Qui voit mon adresse électronique', 'Who sees my email address'),
					AUDIENCE,
					'Amis'
				),
				menu(
					'seePhone',
					say('Qui voit mon numéro', 'Who sees my phone number'),
					AUDIENCE,
					everyone
				),
				menu(
					'seeBirth',
					say('Qui voit ma date de naissance', 'Who sees my date of birth'),
					AUDIENCE,
					everyone
				),
				menu('seeFriends', say('Qui voit mes amis', 'Who sees my friends'), AUDIENCE, everyone)
			]),
			page('posts', say('Publications', 'Posts'), 'visibility', [
				menu(
					'seePosts',
					say('Qui voit mes prochaines publications', 'Who sees my future posts'),
					AUDIENCE,
					everyone
				),
				action(
					'oldPosts',
					say('Publications passées', 'Past posts'),
					say('Limiter aux amis', 'Limit to friends'),
					say('Limitées aux amis', 'Limited to friends')
				),
				menu('comment', say('Qui commente', 'Who comments'), AUDIENCE, everyone),
				toggle(
					'postPlace',
					say('Ajouter le lieu aux publications', 'Add the place to posts'),
					true
				),
				toggle(
					'reshare',
					say('Laisser partager mes publications', 'Let others share my posts'),
					true
				)
			]),
			page('tags', say('Identifications', 'Tags'), 'photos', [
				menu(
					'tagMe',
					say('Qui m’identifie sur une photo', 'Who tags me in a photo'),
					AUDIENCE,
					everyone
				),
				toggle(
					'reviewTags',
					say(
						'Vérifier avant que cela paraisse sur mon profil',
						'Review before it appears on my profile'
					),
					false
				),
				toggle(
					'faceTags',
					say('Proposer mon nom sur les photos', 'Suggest my name in photos'),
					true
				)
			]),
			page('contactMe', say('Me trouver et m’écrire', 'Finding and writing to me'), 'messages', [
				menu('writeMe', say('Qui m’écrit', 'Who writes to me'), AUDIENCE.slice(1), everyone),
				menu(
					'findByPhone',
					say('Qui me trouve par mon numéro', 'Who finds me by my phone number'),
					AUDIENCE,
					everyone
				),
				menu(
					'findByMail',
					say('Qui me trouve par mon adresse', 'Who finds me by my email'),
					AUDIENCE,
					everyone
				),
				toggle(
					'searchEngines',
					say('Apparaître dans les moteurs de recherche', 'Appear in search engines'),
					true
				),
				toggle('online', say('Montrer quand je suis en ligne', 'Show when I am online'), true),
				toggle(
					'readReceipts',
					say('Dire que j’ai lu un message', 'Say that I read a message'),
					true
				)
			]),
			page('adsPage', say('Publicité', 'Ads'), 'ads', [
				toggle('ads', say('Publicités personnalisées', 'Personalized ads'), true),
				toggle(
					'adFriends',
					say('Dire à mes amis quelles annonces j’aime', 'Tell my friends which ads I like'),
					true
				)
			]),
			page(
				'blocked',
				say('Comptes bloqués', 'Blocked accounts'),
				'people',
				blocked.map(({ id, name }) =>
					page(id, name, 'account', [info(say('État', 'Status'), say('Bloqué', 'Blocked'))], {
						removal: say('Débloquer', 'Unblock')
					})
				)
			)
		]
	};
}
