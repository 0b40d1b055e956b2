import type { Tube } from '../challenge.ts';

export const openInternet: Tube = {
	id: 'openInternet',
	competence: '2.4',
	title: {
		fr: 'Comprendre l’économie et la neutralité d’internet',
		en: 'Understanding internet business models and neutrality'
	},
	tutorial: {
		title: {
			fr: 'Savoir qui paie, et ce qui doit rester égal',
			en: 'Knowing who pays, and what must stay equal'
		},
		minutes: 1,
		body: {
			fr: 'Un site gratuit a un coût, souvent payé par la publicité ; et le fournisseur d’accès, lui, doit transporter tous les contenus sans en favoriser aucun.\n\nPour estimer ce que rapporte la publicité :\n\n- comptez les **affichages** : pages vues × publicités par page ;\n- divisez par 1 000, car le tarif est souvent donné pour mille affichages ;\n- multipliez par ce tarif.\n\nExemple : 4 000 pages × 2 publicités font 8 000 affichages. À 3 € pour mille, le site reçoit 24 €.\n\nLa **neutralité du net** veut qu’un fournisseur ne bloque, ne ralentisse et ne favorise aucun service. Posez-vous la question : traite-t-il ce contenu autrement à cause de **ce qu’il est**, ou de **qui le propose** ? Si oui, c’est contraire à la règle. Il peut en revanche vendre plusieurs débits, obéir à un juge, ou gérer une saturation passagère de façon égale.\n\nLe piège est de croire que tout ralentissement est interdit : c’est l’inégalité qui compte.',
			en: 'A free site has a cost, often paid by advertising; and the internet provider must carry all content without favoring any.\n\nTo estimate what advertising brings in:\n\n- count the **displays**: page views × ads per page;\n- divide by 1,000, because the rate is often given per thousand displays;\n- multiply by that rate.\n\nExample: 4,000 pages × 2 ads make 8,000 displays. At €3 per thousand, the site receives €24.\n\n**Net neutrality** means that a provider does not block, slow down or favor any service. Ask yourself: does it treat this content differently because of **what it is**, or **who offers it**? If so, it is against the rule. However, it may sell several speeds, obey a judge, or manage temporary congestion in an equal way.\n\nThe trap is to believe that any slowdown is forbidden: it is inequality that matters.'
		}
	},
	skills: [
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Un site de recettes gratuit vit de la publicité. D’après son tableau de bord, combien a-t-il gagné en mai ?',
						en: 'A free recipe website lives on advertising. According to its dashboard, how much did it earn in May?'
					},
					why: {
						fr: 'Comptez d’abord les affichages : 15 000 pages vues × 3 publicités = 45 000. Le site touche 1,80 € par millier : 45 × 1,80 = 81 €. Le nombre de visiteurs ne sert pas ici, car on paie l’affichage et non la personne.',
						en: 'First count the displays: 15,000 page views × 3 ads = 45,000. The site gets €1.80 per thousand: 45 × 1.80 = €81. The number of visitors is not needed here, because displays are paid for, not people.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Tableau de bord de mai', en: 'May dashboard' },
						columns: [
							{ fr: 'Mesure', en: 'Metric' },
							{ fr: 'Valeur', en: 'Value' }
						],
						rows: [
							[
								{ fr: 'Visiteurs', en: 'Visitors' },
								{ fr: '6 000', en: '6,000' }
							],
							[
								{ fr: 'Pages vues', en: 'Page views' },
								{ fr: '15 000', en: '15,000' }
							],
							[{ fr: 'Publicités affichées par page vue', en: 'Ads displayed per page view' }, '3'],
							[
								{
									fr: 'Somme versée au site pour 1 000 affichages de publicité',
									en: 'Amount paid to the site for 1,000 ads displayed'
								},
								{ fr: '1,80 €', en: '€1.80' }
							]
						]
					},
					field: {
						label: { fr: 'Recettes de mai', en: 'Revenue in May' },
						type: 'number',
						solutions: ['81'],
						unit: '€'
					}
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
						fr: 'Quelles pratiques d’un fournisseur d’accès sont contraires à la **neutralité du net**, protégée par le règlement européen 2015/2120 ? Plusieurs réponses sont attendues.',
						en: 'Which of these practices of an internet service provider are contrary to **net neutrality**, as protected by European Regulation 2015/2120? Several answers are expected.'
					},
					why: {
						fr: 'La neutralité interdit de bloquer ou de favoriser un service selon sa nature ou son propriétaire : faire payer les appels par application ou ne laisser marcher que la messagerie d’un partenaire. Vendre plus de débit, obéir à un juge ou ralentir tout également reste permis.',
						en: 'Neutrality forbids blocking or favoring a service because of what it is or who owns it: charging for app calls, or letting only a partner’s messaging app work. Selling more speed, obeying a judge or slowing everything equally remains allowed.'
					},
					options: [
						{
							fr: 'Faire payer plus cher un abonnement dont le débit est plus élevé',
							en: 'Charging more for a subscription with a higher speed'
						},
						{
							fr: 'Réserver aux abonnés d’une option payante les appels passés par des applications',
							en: 'Allowing calls made with apps only to subscribers of a paid option'
						},
						{
							fr: 'Bloquer un site de contrefaçons parce qu’un juge l’a ordonné',
							en: 'Blocking a website selling counterfeits because a judge has ordered it'
						},
						{
							fr: 'Une fois le forfait épuisé, ne laisser fonctionner que la messagerie d’un partenaire',
							en: 'Once the data allowance is used up, letting only a partner’s messaging app work'
						},
						{
							fr: 'Pendant une panne, ralentir tous les usages de la même façon pour éviter la saturation',
							en: 'During an outage, slowing down all uses equally to avoid saturation'
						}
					],
					solutions: [1, 3]
				}
			]
		}
	]
};
