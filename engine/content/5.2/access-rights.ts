import type { Tube } from '../challenge.ts';

export const accessRights: Tube = {
	id: 'accessRights',
	competence: '5.2',
	title: {
		fr: 'Régler les droits d’accès aux fichiers',
		en: 'Setting file access rights'
	},
	skills: [
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Sur un serveur Linux, la propriétaire de ce fichier doit pouvoir le lire et le modifier, le groupe `tresor` seulement le lire, et les autres **ne rien pouvoir faire**. Complétez la commande avec trois chiffres : `chmod … budget.ods`',
						en: 'On a Linux server, the owner of this file must be able to read and change it, the `tresor` group only to read it, and others must be able to do **nothing**. Complete the command with three digits: `chmod … budget.ods`'
					},
					stimulus: {
						type: 'code',
						language: 'shell',
						text: '$ ls -l budget.ods\n-rw-rw-r-- 1 aya tresor 18204 2026-03-12 09:31 budget.ods'
					},
					field: {
						label: { fr: 'Trois chiffres', en: 'Three digits' },
						type: 'code',
						solutions: ['640', '0640', 'chmod 640 budget.ods', 'chmod 0640 budget.ods']
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Sur ce serveur, qui peut modifier le contenu de `prev.ods` tel que les droits sont réglés, **sans les changer** ni passer administrateur ? Plusieurs réponses sont attendues.',
						en: 'On this server, who can change the content of `prev.ods` with the rights as they are, **without changing them** or becoming administrator? Several answers are expected.'
					},
					stimulus: {
						type: 'code',
						language: 'shell',
						text: '$ ls -ld /srv/compta\ndrwxr-x--- 2 root compta 4096 /srv/compta\n\n$ ls -l /srv/compta\n-r--rw-rw- 1 lea compta 20480 prev.ods\n\n$ groups lea omar nina tom\nlea : lea compta\nomar : omar compta\nnina : nina direction\ntom : tom compta stages'
					},
					options: ['lea', 'omar', 'nina', 'tom'],
					solutions: [1, 3],
					keepOrder: true
				}
			]
		}
	]
};
