import type { Tube } from '../challenge.ts';

export const bugHunting: Tube = {
	id: 'bugHunting',
	competence: '3.4',
	title: { fr: 'Trouver la cause d’une erreur', en: 'Finding the cause of an error' },
	tutorial: {
		title: {
			fr: 'Remonter d’un message d’erreur à sa cause',
			en: 'Going from an error message back to its cause'
		},
		minutes: 2,
		body: {
			fr: 'Un programme qui s’arrête ou se trompe a fait exactement ce qui est écrit : il faut le relire comme la machine, et non comme on l’avait imaginé.\n\n**1. Lisez le message d’erreur.** Il donne le genre de l’erreur et souvent le mot en cause. Une erreur de clé signale un nom que les données ne contiennent pas.\n\n**2. Regardez ce qui a déjà été affiché.** Chaque résultat est une étape réussie : la panne vient juste après.\n\n**3. Déroulez à la main**, une ligne à la fois, en notant la valeur de chaque variable. Comparez les noms lettre à lettre : un accent ou une majuscule suffit à faire deux noms différents.\n\n**Exemple.** Un programme lit `age`, mais une fiche contient `âge` : il traite les fiches précédentes, puis s’arrête à celle-là.\n\n**Le piège.** Deux variables peuvent désigner la même liste : après `b = a`, ajouter un élément à `b` l’ajoute aussi à `a`, car rien n’a été copié.',
			en: 'A program that stops or gives a wrong result has done exactly what is written: read it the way the machine does, not the way you imagined it.\n\n**1. Read the error message.** It gives the kind of error and often the word at fault. A key error points to a name that the data does not contain.\n\n**2. Look at what has already been displayed.** Each result is a step that worked: the failure comes right after.\n\n**3. Trace by hand**, one line at a time, writing down the value of each variable. Compare names letter by letter: one accent or capital letter makes two different names.\n\n**Example.** A program reads `color`, but one record contains `colour`: it handles the records before it, then stops at that one.\n\n**The trap.** Two variables can refer to the same list: after `b = a`, adding an item to `b` also adds it to `a`, because nothing was copied.'
		}
	},
	skills: [
		{
			level: 5,
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Capucine lance ce programme pour son magasin de sport. À quel article se trouve-t-il quand il s’arrête ? Écrivez son nom.',
						en: 'Capucine runs this program for her sports store. Which item is it on when it stops? Write its name.'
					},
					why: {
						fr: 'Le résultat 42 prouve que le premier panier a été compté (gourde et poncho). Dans le deuxième, « lampe » a bien la clé `quantite`, mais « duvet » est écrit avec `quantité` : l’accent en fait une autre clé. Le programme s’arrête donc avant « tapis ».',
						en: 'The result 42 proves that the first basket was counted (flask and poncho). In the second one, “lamp” does have the key `quantity`, but “hammock” is spelled with `quantitiy`, which is another key. So the program stops before it reaches “mat.”'
					},
					stimulus: {
						type: 'code',
						language: 'python',
						text: {
							fr: 'def total(panier):\n    somme = 0\n    for article in panier:\n        somme += article["prix"] * article["quantite"]\n    return somme\n\npaniers = [\n    [{"nom": "gourde", "prix": 12, "quantite": 2},\n     {"nom": "poncho", "prix": 18, "quantite": 1}],\n    [{"nom": "lampe", "prix": 9, "quantite": 3},\n     {"nom": "duvet", "prix": 45, "quantité": 1}],\n    [{"nom": "tapis", "prix": 25, "Quantite": 1}],\n]\nfor panier in paniers:\n    print(total(panier))\n\n# Résultat :\n# 42\n# KeyError: \'quantite\'',
							en: 'def total(basket):\n    amount = 0\n    for item in basket:\n        amount += item["price"] * item["quantity"]\n    return amount\n\nbaskets = [\n    [{"name": "flask", "price": 12, "quantity": 2},\n     {"name": "poncho", "price": 18, "quantity": 1}],\n    [{"name": "lamp", "price": 9, "quantity": 3},\n     {"name": "hammock", "price": 45, "quantitiy": 1}],\n    [{"name": "mat", "price": 25, "Quantity": 1}],\n]\nfor basket in baskets:\n    print(total(basket))\n\n# Output:\n# 42\n# KeyError: \'quantity\''
						}
					},
					field: {
						label: { fr: 'Nom de l’article', en: 'Name of the item' },
						type: 'text',
						solutions: [{ fr: 'duvet', en: 'hammock' }]
					}
				}
			]
		},
		{
			level: 7,
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Ce programme Python range des prénoms dans des groupes. Quels nombres affiche-t-il ?',
						en: 'This Python program puts first names into groups. What numbers does it display?'
					},
					why: {
						fr: 'La liste par défaut `[]` est créée une seule fois : `lundi` et `mardi` désignent la même liste, qui reçoit Aya, Tom, puis Eva, donc 3 et 3. Seule `jeudi` a sa propre liste, donnée à l’appel : Lou y est seule, donc 1.',
						en: 'The default list `[]` is created only once: `monday` and `tuesday` refer to the same list, which receives Aya, Tom, then Eva, hence 3 and 3. Only `thursday` has a list of its own, given in the call: Lou is alone in it, hence 1.'
					},
					stimulus: {
						type: 'code',
						language: 'python',
						text: {
							fr: 'def inscrire(nom, groupe=[]):\n    groupe.append(nom)\n    return groupe\n\nlundi = inscrire("Aya")\nmardi = inscrire("Tom")\njeudi = inscrire("Lou", [])\nmardi.append("Eva")\n\nprint(len(lundi))\nprint(len(mardi))\nprint(len(jeudi))',
							en: 'def enroll(name, group=[]):\n    group.append(name)\n    return group\n\nmonday = enroll("Aya")\ntuesday = enroll("Tom")\nthursday = enroll("Lou", [])\ntuesday.append("Eva")\n\nprint(len(monday))\nprint(len(tuesday))\nprint(len(thursday))'
						}
					},
					fields: [
						{
							label: { fr: 'Premier nombre', en: 'First number' },
							type: 'number',
							solutions: ['3']
						},
						{
							label: { fr: 'Deuxième nombre', en: 'Second number' },
							type: 'number',
							solutions: ['3']
						},
						{
							label: { fr: 'Troisième nombre', en: 'Third number' },
							type: 'number',
							solutions: ['1']
						}
					]
				}
			]
		}
	]
};
