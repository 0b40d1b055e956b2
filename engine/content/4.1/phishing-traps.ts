import type { Tube } from '../challenge.ts';

export const phishingTraps: Tube = {
	id: 'phishingTraps',
	competence: '4.1',
	title: { fr: 'Déjouer un message piégé', en: 'Seeing through a scam message' },
	tutorial: {
		title: {
			fr: 'Vérifier un message avant de cliquer',
			en: 'Checking a message before you click'
		},
		minutes: 1,
		body: {
			fr: 'Un message piégé se fait passer pour quelqu’un de connu afin d’obtenir un clic, un code ou de l’argent.\n\n**1. Faites une pause.** Urgence, menace ou cadeau : on cherche à vous empêcher de réfléchir.\n\n**2. Regardez l’adresse**, pas le nom affiché : n’importe qui peut choisir le nom.\n\n**3. Lisez le lien sans cliquer.** Entre `https://` et la première `/`, le vrai domaine se trouve **tout à droite**. Ce qui est avant lui, ou après la barre, n’est qu’un décor.\n\n**4. Demandez-vous ce que l’on veut.** Un organisme sérieux ne réclame ni mot de passe, ni code, ni numéro de carte par message.\n\n**5. En cas de doute**, ouvrez vous-même le site habituel ou téléphonez à un numéro que vous connaissez.\n\n**Exemple.** `https://ma-banque.example.gain-facile.example/compte` mène chez `gain-facile.example`.\n\n**Le piège.** Un détail juste, ou une vérification technique réussie, ne prouve rien tant que le domaine vérifié n’est pas celui que vous voyez affiché.',
			en: 'A scam message poses as someone you know in order to get a click, a code or money.\n\n**1. Pause.** Urgency, threat or gift: someone is trying to keep you from thinking.\n\n**2. Look at the address**, not at the displayed name: anyone can choose the name.\n\n**3. Read the link without clicking.** Between `https://` and the first `/`, the real domain is **at the far right**. What comes before it, or after the slash, is only decoration.\n\n**4. Ask yourself what they want.** A serious organization never asks for a password, a code or a card number in a message.\n\n**5. When in doubt**, open the usual website yourself or call a number you know.\n\n**Example.** `https://my-bank.example.easy-win.example/account` leads to `easy-win.example`.\n\n**The trap.** One correct detail, or one technical check that passes, proves nothing as long as the verified domain is not the one you see displayed.'
		}
	},
	skills: [
		{
			level: 2,
			challenges: [
				{
					kind: 'qcm',
					isFocused: true,
					instruction: {
						fr: 'Solange attend un colis de Colis Vallée, dont le site est `colis-vallee.example`. Qu’est-ce qui doit l’alerter dans ce message ? Plusieurs réponses sont attendues.',
						en: 'Solange is expecting a parcel from Colis Vallée, whose website is `colis-vallee.example`. What should make her suspicious of this message? Several answers are expected.'
					},
					why: {
						fr: 'L’adresse finit par `offres-rapides.example`, alors que le site est `colis-vallee.example`. Le délai « avant 20 h ce soir » sous menace pousse à agir sans réfléchir, et le numéro de carte ne s’envoie jamais par mail. Un numéro de colis ou une formule polie n’ont rien d’anormal.',
						en: 'The address ends with `offres-rapides.example`, while the website is `colis-vallee.example`. The deadline “before 8 PM tonight,” with a threat, pushes people to act without thinking, and a card number is never sent by email. A parcel number or a polite closing is nothing unusual.'
					},
					stimulus: {
						type: 'mail',
						from: 'Colis Vallée <suivi@offres-rapides.example>',
						to: 'solange.picard@courrier.example',
						subject: { fr: 'Votre colis est bloqué', en: 'Your parcel is on hold' },
						date: { fr: '12 mai 2026, 18:04', en: 'May 12, 2026, 6:04 PM' },
						body: {
							fr: 'Bonjour,\n\nVotre colis numéro 58214 est bloqué. Sans paiement de 1,99 € **avant 20 h ce soir**, il sera détruit.\n\nRépondez à ce mail en indiquant le numéro de votre carte bancaire, sa date de fin et le code au dos.\n\nCordialement,\n\nColis Vallée',
							en: 'Hello,\n\nYour parcel number 58214 is on hold. Unless €1.99 is paid **before 8 PM tonight**, it will be destroyed.\n\nReply to this email with your bank card number, its expiration date and the code on the back.\n\nSincerely,\n\nColis Vallée'
						}
					},
					options: [
						{ fr: 'L’adresse de l’expéditeur', en: 'The sender’s address' },
						{ fr: 'La présence d’un numéro de colis', en: 'The presence of a parcel number' },
						{
							fr: 'Le délai très court, assorti d’une menace',
							en: 'The very short deadline, with a threat'
						},
						{
							fr: 'Les données bancaires à envoyer par mail',
							en: 'The bank details to be sent by email'
						},
						{ fr: 'La formule de politesse à la fin', en: 'The polite closing at the end' }
					],
					solutions: [0, 2, 3]
				}
			]
		},
		{
			level: 4,
			challenges: [
				{
					kind: 'qroc',
					seconds: 90,
					instruction: {
						fr: 'Sur quel nom de domaine arrive-t-on vraiment en suivant ce lien ? Écrivez seulement le domaine réservé par le propriétaire du site : un nom suivi de `.example`, sans sous-domaine.',
						en: 'Which domain name does this link really lead to? Write only the domain registered by the owner of the website: a name followed by `.example`, with no subdomain.'
					},
					why: {
						fr: 'Lisez ce qui va de `https://` à la première `/`, et partez de la droite : `acces-rapide.example`. Le premier `mutuelle-3-vallees.example` n’est qu’un sous-domaine choisi par l’escroc, et le second, après la barre, un simple nom de dossier.',
						en: 'Read what lies between `https://` and the first `/`, starting from the right: `acces-rapide.example`. The first `mutuelle-3-vallees.example` is only a subdomain chosen by the scammer, and the second one, after the slash, is a mere folder name.'
					},
					stimulus: {
						type: 'conversation',
						title: { fr: 'SMS reçu par Honorine', en: 'Text message received by Honorine' },
						messages: [
							{
								author: { fr: 'Numéro inconnu', en: 'Unknown number' },
								text: {
									fr: 'Mutuelle 3 Vallées : un remboursement de 84,20 € vous attend. Connectez-vous : https://mutuelle-3-vallees.example.acces-rapide.example/mutuelle-3-vallees.example/compte',
									en: 'Mutuelle 3 Vallées (health insurance): a refund of €84.20 is waiting for you. Sign in: https://mutuelle-3-vallees.example.acces-rapide.example/mutuelle-3-vallees.example/compte'
								},
								time: '11:08'
							}
						]
					},
					field: {
						label: { fr: 'Nom de domaine', en: 'Domain name' },
						type: 'code',
						solutions: ['acces-rapide.example']
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'L’administrateur d’une mairie examine l’en-tête de ce message. Pourquoi la vérification DMARC a-t-elle échoué ?',
						en: 'A town hall’s administrator examines the header of this message. Why did the DMARC check fail?'
					},
					why: {
						fr: 'SPF et DKIM affichent `pass`, mais pour `envoi-masse.example`. DMARC exige que l’un des deux vaille pour le domaine du champ `From`, ici `lycee-fabry.example` : ils ne sont pas alignés. Une politique existe bien, puisque l’on lit `p=quarantine`.',
						en: 'SPF and DKIM show `pass`, but for `envoi-masse.example`. DMARC requires at least one of them to hold for the domain in the `From` field, here `lycee-fabry.example`: they are not aligned. A policy does exist, since `p=quarantine` can be read.'
					},
					stimulus: {
						type: 'code',
						language: 'email-header',
						text: 'Return-Path: <retour@envoi-masse.example>\nAuthentication-Results: mx.ville-serac.example;\n  spf=pass smtp.mailfrom=envoi-masse.example;\n  dkim=pass header.d=envoi-masse.example;\n  dmarc=fail (p=quarantine) header.from=lycee-fabry.example\nFrom: Intendance <intendance@lycee-fabry.example>'
					},
					options: [
						{
							fr: 'La signature DKIM du message ne correspond plus à son contenu, modifié en route.',
							en: 'The DKIM signature of the message no longer matches its content, changed on the way.'
						},
						{
							fr: 'Le serveur d’envoi n’est pas autorisé par l’enregistrement SPF de `envoi-masse.example`.',
							en: 'The sending server is not authorized by the SPF record of `envoi-masse.example`.'
						},
						{
							fr: 'Les domaines validés par SPF et DKIM ne sont pas alignés avec celui du champ `From`.',
							en: 'The domains validated by SPF and DKIM are not aligned with the one in the `From` field.'
						},
						{
							fr: 'Le domaine `lycee-fabry.example` n’a publié aucune politique DMARC dans son DNS.',
							en: 'The domain `lycee-fabry.example` has published no DMARC policy in its DNS.'
						}
					],
					solution: 2
				}
			]
		}
	]
};
