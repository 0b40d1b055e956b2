import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import {
	officialAccount,
	scamMessage,
	sortGroups,
	sortRequests
} from './social-thread-accounts.ts';
import {
	answerQuestion,
	listOfThoseWhoCome,
	oldPostsToFriends,
	photoForFriends,
	publishCall,
	removeOwn,
	shareAndLike,
	untagAndLimit
} from './social-thread-gestures.ts';
import {
	insultsBelowPost,
	leakedData,
	privateThreats,
	witness
} from './social-thread-harassment.ts';
import {
	admissions,
	advertisements,
	hateAndQuarrel,
	scaleOfSanctions
} from './social-thread-moderation.ts';
import {
	answerOldImage,
	correctOneself,
	reportTheSynthetic,
	shareTheOriginal
} from './social-thread-origins.ts';
import {
	answerTheAngry,
	photoOfTheWilling,
	publicAndPrivate,
	twoAudiences
} from './social-thread-places.ts';

export const socialThread: Tube = {
	id: 'socialThread',
	competence: '2.2',
	title: say('Agir sur un réseau social', 'Acting on a social network'),
	tutorial: {
		title: say(
			'Publier, vérifier, se protéger, modérer',
			'Posting, checking, protecting, moderating'
		),
		minutes: 4,
		body: say(
			'Sur un réseau social, chaque geste se voit, ou change ce que d’autres voient.\n\n**Répondre, citer, publier.** Une réponse se range sous la publication à laquelle elle répond, et ses lecteurs la trouvent. Une citation ou un partage la montre à ceux qui vous suivent, même si c’est pour la critiquer.\n\n**Le public.** Lisez « Qui peut voir » avant de publier : tout le monde, vos amis, une liste, vous. Il se change aussi après, dans les **Détails** de vos publications. Sur celle d’un autre, vous pouvez retirer votre identification, et demander le reste à son auteur.\n\n**Qui est-ce ?** Le nom affiché se copie, pas le reste. Ouvrez le profil : nom de compte, date de création, abonnés, amis communs, publications passées. Un ami qui demande soudain de l’argent, un code ou un mot de passe depuis un compte neuf n’est pas votre ami.\n\n**D’où cela vient-il ?** Avant de partager, lisez la date et la première publication ; partagez l’original. Une erreur se retire et se corrige devant les mêmes lecteurs.\n\n**Si l’on vous fait du mal, ou à quelqu’un :**\n\n- gardez d’abord une **preuve** : ce qui est signalé ou bloqué ne s’affiche plus ;\n- **signalez** pour la raison exacte ;\n- **bloquez** ;\n- parlez-en à un **adulte de confiance**, preuves à l’appui. En France, le **3018** est gratuit et anonyme.\n\nNe répondez pas, ne relayez pas. Critiquer un travail ou une décision n’est pas harceler.\n\n**Modérer**, c’est appliquer des règles écrites, les mêmes à tous : retirer ce qu’elles disent, sanctionner comme elles le disent, et laisser ce qui déplaît sans les enfreindre.',
			'On a social network, each gesture is seen, or changes what others see.\n\n**Reply, quote, post.** A reply stands below the post that it answers, where its readers find it. A quote or a share shows it to those who follow you, even when it is to criticize it.\n\n**The audience.** Read “Who can see it” before you post: everyone, your friends, a list, you. It can be changed afterwards too, in the **Details** of your posts. On someone else’s, you can remove your tag, and ask its author for the rest.\n\n**Who is it?** A displayed name can be copied, the rest cannot. Open the profile: account name, date of creation, followers, friends in common, past posts. A friend who suddenly asks for money, a code or a password from a new account is not your friend.\n\n**Where does it come from?** Before you share, read the date and the first publication; share the original. A mistake is removed and put right before the same readers.\n\n**If somebody hurts you, or someone else:**\n\n- first keep a **proof**: what is reported or blocked is no longer shown;\n- **report** for the exact reason;\n- **block**;\n- talk to a **trusted adult**, with the proofs. In France, **3018** is free and anonymous.\n\nDo not reply, do not pass it on. To criticize a work or a decision is not to harass.\n\n**To moderate** is to apply written rules, the same for all: remove what they say, sanction as they say, and leave what displeases without breaking them.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Répondre à une publication, l’aimer, la partager, en publier une ou retirer la sienne.',
				'Reply to a post, like it, share it, publish one or remove one’s own.'
			),
			challenges: [answerQuestion, shareAndLike, removeOwn, publishCall]
		},
		{
			level: 2,
			proves: say(
				'Donner à une publication le public voulu, et limiter ce qui parle trop de soi.',
				'Give a post the intended audience, and limit what says too much about oneself.'
			),
			challenges: [photoForFriends, listOfThoseWhoCome, oldPostsToFriends, untagAndLimit]
		},
		{
			level: 3,
			proves: say(
				'Juger un compte d’après son profil : accepter, refuser, bloquer, signaler ou quitter.',
				'Judge an account by its profile: accept, decline, block, report or leave.'
			),
			challenges: [sortRequests, scamMessage, sortGroups, officialAccount]
		},
		{
			level: 4,
			proves: say(
				'Donner à chaque information sa place : en public, pour une liste ou en message privé.',
				'Give each piece of information its place: in public, for a list or in a private message.'
			),
			challenges: [publicAndPrivate, twoAudiences, photoOfTheWilling, answerTheAngry]
		},
		{
			level: 5,
			proves: say(
				'Réagir à un harcèlement ou à une fuite : prouver, signaler, bloquer, alerter, sans relayer.',
				'React to harassment or a leak: prove, report, block, alert, without passing it on.'
			),
			challenges: [insultsBelowPost, privateThreats, witness, leakedData]
		},
		{
			level: 6,
			proves: say(
				'Vérifier date et origine avant de relayer, et corriger une information devant ses lecteurs.',
				'Check date and origin before passing on, and correct information before its readers.'
			),
			challenges: [shareTheOriginal, answerOldImage, reportTheSynthetic, correctOneself]
		},
		{
			level: 7,
			proves: say(
				'Modérer un groupe en appliquant ses règles écrites, ni plus ni moins, à chacun.',
				'Moderate a group by applying its written rules, no more and no less, to everyone.'
			),
			challenges: [scaleOfSanctions, admissions, hateAndQuarrel, advertisements]
		}
	]
};
