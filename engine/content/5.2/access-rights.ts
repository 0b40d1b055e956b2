import type { Tube } from '../challenge.ts';

export const accessRights: Tube = {
	id: 'accessRights',
	competence: '5.2',
	title: {
		fr: 'Régler les droits d’accès aux fichiers',
		en: 'Setting file access rights'
	},
	tutorial: {
		title: {
			fr: 'Lire et écrire des droits sous Linux',
			en: 'Reading and writing permissions on Linux'
		},
		minutes: 1,
		body: {
			fr: 'Sous Linux, chaque fichier dit ce que peuvent faire trois catégories de personnes : le propriétaire, le groupe et les autres.\n\n**1. Découpez la ligne.** Dans `-rwxr-x---`, oubliez le premier signe, puis lisez par trois : `rwx`, `r-x`, `---`.\n\n**2. Trouvez votre catégorie, une seule.** Propriétaire ? On s’arrête là. Sinon, membre du groupe ? On s’arrête là. Sinon, les autres.\n\n**3. Passez en chiffres.** Lire vaut 4, écrire 2, exécuter 1 : additionnez pour chaque catégorie. `rwx` fait 7, `r-x` fait 5, `---` fait 0 : la commande est `chmod 750`.\n\n**4. Regardez aussi le dossier.** Sans `x` sur le dossier, on n’atteint aucun de ses fichiers, quels que soient leurs droits.\n\n**Exemple.** Fichier `-rw-r--r--`, propriétaire Zoé : elle lit et écrit, tous les autres lisent seulement.\n\n**Le piège.** Les droits ne s’ajoutent pas : le propriétaire n’obtient pas ceux du groupe, même s’il en fait partie.',
			en: 'On Linux, each file says what three categories of people can do: the owner, the group and the others.\n\n**1. Cut the line up.** In `-rwxr-x---`, forget the first sign, then read in threes: `rwx`, `r-x`, `---`.\n\n**2. Find your category, only one.** Owner? Stop there. Otherwise, a member of the group? Stop there. Otherwise, the others.\n\n**3. Turn it into digits.** Reading is worth 4, writing 2, executing 1: add them up for each category. `rwx` makes 7, `r-x` makes 5, `---` makes 0: the command is `chmod 750`.\n\n**4. Look at the folder too.** Without `x` on the folder, none of its files can be reached, whatever their permissions.\n\n**Example.** File `-rw-r--r--`, owner Zoé: she reads and writes, everyone else only reads.\n\n**The trap.** Permissions do not add up: the owner does not get those of the group, even as a member of it.'
		}
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
					why: {
						fr: 'Lire vaut 4, écrire 2, exécuter 1. La propriétaire lit et modifie : 4 + 2 = 6 ; le groupe `tresor` lit : 4 ; les autres ne peuvent rien : 0. D’où 640. Les droits actuels, `rw-rw-r--`, valent 664 : ils laissent le groupe écrire et les autres lire.',
						en: 'Reading is worth 4, writing 2, executing 1. The owner reads and changes: 4 + 2 = 6; the `tresor` group reads: 4; others can do nothing: 0. Hence 640. The current rights, `rw-rw-r--`, are 664: they let the group write and others read.'
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
					why: {
						fr: 'Membres de `compta`, omar et tom entrent dans le dossier (`r-x`) et ont `rw-` sur le fichier. Pour lea, propriétaire, seuls les droits `r--` comptent, pas ceux du groupe. Quant à nina, elle fait partie des autres : le dossier lui est fermé (`---`), malgré le `rw-` du fichier.',
						en: 'As members of `compta`, omar and tom can enter the folder (`r-x`) and have `rw-` on the file. For lea, the owner, only `r--` counts, not the rights of the group. As for nina, she is one of the others: the folder is closed to her (`---`), despite the file’s `rw-`.'
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
