import type { Tube } from '../challenge.ts';

export const bugHunting: Tube = {
	id: 'bugHunting',
	competence: '3.4',
	title: { fr: 'Trouver la cause d’une erreur', en: 'Finding the cause of an error' },
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
