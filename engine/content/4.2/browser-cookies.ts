import type { Tube } from '../challenge.ts';

export const browserCookies: Tube = {
	id: 'browserCookies',
	competence: '4.2',
	title: { fr: 'Maîtriser les cookies', en: 'Keeping cookies under control' },
	tutorial: {
		title: { fr: 'Savoir quels cookies accepter', en: 'Knowing which cookies to accept' },
		minutes: 2,
		body: {
			fr: 'Un cookie est une petite note qu’un site laisse dans votre navigateur et relit à votre prochaine visite.\n\n**1. Lisez chaque bouton de la fenêtre.** Refuser doit être aussi simple qu’accepter : cherchez « Tout refuser » ou « Continuer sans accepter ».\n\n**2. Regardez le domaine du cookie.** Lisez-le par la droite : `images.journal.example` appartient à `journal.example` ; `journal.pub.example` appartient à `pub.example`, un tiers capable de vous suivre de site en site.\n\n**3. Regardez la durée.** Un cookie de session s’efface quand on ferme le navigateur ; les autres restent des jours ou des mois.\n\n**4. Demandez-vous à quoi il sert.** S’il est indispensable au service demandé, comme la connexion à un compte, l’accord n’est pas requis. Pour la publicité ou le suivi entre sites, il l’est.\n\n**Exemple.** Retenir la langue choisie : pas d’accord. Vous reconnaître sur d’autres sites : accord.\n\n**Le piège.** Se fier au début du nom de domaine : c’est la fin qui dit le propriétaire.',
			en: 'A cookie is a small note that a website leaves in your browser and reads again on your next visit.\n\n**1. Read every button in the window.** Refusing must be as easy as accepting: look for “Reject all” or “Continue without accepting.”\n\n**2. Look at the cookie’s domain.** Read it from the right: `images.journal.example` belongs to `journal.example`; `journal.ads.example` belongs to `ads.example`, a third party able to follow you from site to site.\n\n**3. Look at the lifetime.** A session cookie is erased when the browser is closed; the others stay for days or months.\n\n**4. Ask yourself what it is for.** If the service requested cannot do without it, like signing in to an account, consent is not required. For advertising or tracking across sites, it is.\n\n**Example.** Remembering the chosen language: no consent. Recognizing you on other websites: consent.\n\n**The trap.** Trusting the beginning of the domain name: its end tells the owner.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Awa veut lire un article **sans aucun** suivi publicitaire, en un seul geste. Sur quoi doit-elle cliquer ?',
						en: 'Awa wants to read an article with **no** advertising tracking, in a single click. What should she click on?'
					},
					why: {
						fr: '« Continuer sans accepter » ouvre l’article en refusant les cookies publicitaires, en un clic. « Me le redemander demain » ou « Voir nos partenaires » ne choisissent rien : le texte dit que la fenêtre reste affichée tant qu’Awa n’a pas choisi.',
						en: '“Continue without accepting” opens the article while refusing advertising cookies, in one click. “Ask me again tomorrow” and “See our partners” choose nothing: the text says that the window stays open until Awa has made a choice.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Votre vie privée compte pour nous', en: 'We care about your privacy' },
						body: {
							fr: 'Avec nos 214 partenaires, nous utilisons des cookies pour mesurer l’audience et vous montrer des publicités personnalisées. Votre choix vaut pour six mois. Sans choix de votre part, cette fenêtre reste affichée.',
							en: 'With our 214 partners, we use cookies to measure our audience and show you personalized ads. Your choice is valid for six months. Until you choose, this window stays open.'
						},
						buttons: [
							{ fr: 'Voir nos partenaires', en: 'See our partners' },
							{ fr: 'Accepter et continuer', en: 'Accept and continue' },
							{ fr: 'Me le redemander demain', en: 'Ask me again tomorrow' },
							{ fr: 'Continuer sans accepter', en: 'Continue without accepting' }
						]
					},
					options: [
						{ fr: 'Voir nos partenaires', en: 'See our partners' },
						{ fr: 'Accepter et continuer', en: 'Accept and continue' },
						{ fr: 'Continuer sans accepter', en: 'Continue without accepting' },
						{ fr: 'Me le redemander demain', en: 'Ask me again tomorrow' }
					],
					solution: 2
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Gabin a lu une page de `www.gazette-loire.example`. Son navigateur liste les cookies reçus.',
						en: 'Gabin has read a page on `www.gazette-loire.example`. His browser lists the cookies it received.'
					},
					why: {
						fr: 'Lisez les domaines par la droite : celui de `vid` finit par `mesure-web.example`, un autre site, malgré « gazette-loire » au début. Dans la colonne « Expire », « Session » signifie jusqu’à la fermeture du navigateur : c’est le cas de `rdr` seul.',
						en: 'Read the domains from the right: the one for `vid` ends with `mesure-web.example`, another site, despite “gazette-loire” at the beginning. In the “Expires” column, “Session” means until the browser is closed: only `rdr` is like that.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Nom', en: 'Name' },
							{ fr: 'Domaine', en: 'Domain' },
							{ fr: 'Expire', en: 'Expires' }
						],
						rows: [
							['abt', 'stats.gazette-loire.example', { fr: 'dans 25 jours', en: 'in 25 days' }],
							['thm', '.gazette-loire.example', { fr: 'dans 13 mois', en: 'in 13 months' }],
							['rdr', 'www.gazette-loire.example', 'Session'],
							['vid', 'gazette-loire.mesure-web.example', { fr: 'dans 6 mois', en: 'in 6 months' }]
						]
					},
					fields: [
						{
							label: {
								fr: 'Nom du cookie qui n’appartient pas au site de la gazette',
								en: 'Name of the cookie that does not belong to the gazette’s site'
							},
							type: 'code',
							solutions: ['vid']
						},
						{
							label: {
								fr: 'Nom du cookie qui disparaît à la fermeture du navigateur',
								en: 'Name of the cookie that disappears when the browser is closed'
							},
							type: 'code',
							solutions: ['rdr']
						}
					]
				}
			]
		},
		{
			level: 6,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Chloé met en ligne la boutique d’un fleuriste. Selon les règles rappelées par la CNIL, quels traceurs ne peuvent être déposés qu’**après** l’accord du visiteur ? Plusieurs réponses sont attendues.',
						en: 'Chloé is launching a florist’s online store. Under the rules set out by the CNIL, which trackers may be stored only **after** the visitor has agreed? Several answers are expected.'
					},
					why: {
						fr: '`partage` et `rappel` suivent le visiteur pour un réseau social ou pour la publicité ; `aud_groupe` recoupe ses visites sur plusieurs sites, ce qui dépasse la simple mesure d’audience de la boutique. `panier`, `serveur` et `choix_traceurs` sont nécessaires au service : ils sont dispensés d’accord.',
						en: '`partage` and `rappel` track the visitor for a social network or for advertising; `aud_groupe` combines visits to several sites, which goes beyond measuring the store’s own audience. `panier`, `serveur` and `choix_traceurs` are needed for the service: they are exempt from consent.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Traceurs de la boutique', en: 'Trackers of the store' },
						columns: [
							{ fr: 'Traceur', en: 'Tracker' },
							{ fr: 'À quoi il sert', en: 'What it is for' }
						],
						rows: [
							[
								'choix_traceurs',
								{
									fr: 'Retenir que le visiteur a refusé la publicité',
									en: 'Remember that the visitor refused advertising'
								}
							],
							[
								'partage',
								{
									fr: 'Permettre à un réseau social de reconnaître ses membres grâce au bouton de partage',
									en: 'Let a social network recognize its members through the share button'
								}
							],
							[
								'panier',
								{
									fr: 'Garder les articles choisis jusqu’au paiement',
									en: 'Keep the chosen items until payment'
								}
							],
							[
								'aud_groupe',
								{
									fr: 'Mesurer l’audience en recoupant les visites sur tous les sites d’un prestataire',
									en: 'Measure the audience by combining visits across all of a provider’s sites'
								}
							],
							[
								'serveur',
								{
									fr: 'Répartir les visites entre deux serveurs',
									en: 'Spread the visits over two servers'
								}
							],
							[
								'rappel',
								{
									fr: 'Montrer sur d’autres sites des annonces pour les bouquets consultés',
									en: 'Show ads on other sites for the bouquets viewed'
								}
							]
						]
					},
					options: ['choix_traceurs', 'partage', 'panier', 'aud_groupe', 'serveur', 'rappel'],
					solutions: [1, 3, 5],
					keepOrder: true
				}
			]
		}
	]
};
