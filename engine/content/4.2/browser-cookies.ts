import type { Tube } from '../challenge.ts';

export const browserCookies: Tube = {
	id: 'browserCookies',
	competence: '4.2',
	title: { fr: 'Maîtriser les cookies', en: 'Keeping cookies under control' },
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
					instruction: {
						fr: 'Chloé met en ligne la boutique d’un fleuriste. Selon les règles rappelées par la CNIL, quels traceurs ne peuvent être déposés qu’**après** l’accord du visiteur ? Plusieurs réponses sont attendues.',
						en: 'Chloé is launching a florist’s online store. Under the rules set out by the CNIL, which trackers may be stored only **after** the visitor has agreed? Several answers are expected.'
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
