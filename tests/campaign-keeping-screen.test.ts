/** A teacher in a browser: a campaign is made and shown on the wall, a target profile is composed with a keyboard. */
import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCampaign } from '#db/campaigns/campaigns';
import { db } from '#db/connection.server';
import { campaigns, targetProfiles } from '#db/schema/campaigns';
import { expectAccessible } from './support/accessibility.ts';
import { createSchool, enter, type School } from './support/campaigns.ts';
import { useKeyboard } from './support/keyboard.ts';
import { createUser } from './support/room.ts';
import { PHONE, useWindows } from './support/windows.ts';

const windows = useWindows();
let school: School;

beforeAll(async () => {
	school = await createSchool(false);
});

const open = (path: string, more = {}) =>
	windows.open(`/orga/${school.id}${path}`, { cookie: school.teacher.cookie, ...more });

describe('a teacher', () => {
	it('makes a campaign, loses nothing of what is wrong, and sees on the wall who comes', async () => {
		const page = await open('/campagnes');
		await page.getByText('Vous n’avez pas encore de campagne.').waitFor();
		await page.getByRole('link', { name: 'Créer une campagne' }).click();
		await page.getByLabel('Nom de la campagne').fill('Interro de mars');
		await page.getByLabel('Titre').fill('Réseaux');
		// What the kind does not have goes, and comes back as it was.
		await page.getByRole('radio', { name: 'Collecte de profils' }).check();
		expect(await page.getByLabel('Titre').count()).toBe(0);
		expect(await page.getByLabel('Profil cible').count()).toBe(0);
		await page.getByRole('radio', { name: 'Évaluation' }).check();
		expect(await page.getByLabel('Titre').inputValue()).toBe('Réseaux');
		await page.getByLabel('Profil cible').selectOption({ label: 'Rentrée en 3e' });
		await page.getByText(/\d+ sujets ·\s+environ \d+ épreuves, \d+ minutes/).waitFor();
		await page.getByRole('radio', { name: 'Un texte' }).check();
		await page.getByLabel('Ce qui est demandé').fill('Numéro');
		await page.getByLabel('Bouton de fin : texte').fill('La suite');
		await page.getByLabel('Bouton de fin : adresse').fill('javascript:alert(1)');
		await page.getByRole('button', { name: 'Créer une campagne' }).click();
		await page.getByText('qui commence par https://').waitFor();
		await expectAccessible(page);
		expect(await page.getByLabel('Ce qui est demandé').inputValue()).toBe('Numéro');
		await page.getByLabel('Bouton de fin : adresse').fill('https://suite.example');
		await page.getByRole('button', { name: 'Créer une campagne' }).click();
		await page.waitForURL(/reglages/);
		await page.getByText('La campagne est créée.').waitFor();
		const [made] = await db.select().from(campaigns).orderBy(desc(campaigns.id)).limit(1);
		expect(made).toMatchObject({
			...{ name: 'Interro de mars', title: 'Réseaux', ownerId: school.teacher.userId },
			...{ participantId: { label: 'Numéro', kind: 'text' } },
			resultLink: { text: 'La suite', url: 'https://suite.example' }
		});

		await page.getByLabel('Texte d’accueil').fill('Bonjour');
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await page.getByText('C’est enregistré.').waitFor();
		expect(await page.getByLabel('Texte d’accueil').inputValue()).toBe('Bonjour');

		await page.getByRole('link', { name: 'Afficher le code' }).click();
		await page.getByText('0 participant').waitFor();
		await enter((await createUser()).userId, (await findCampaign(made!.code))!, '12');
		// Without anybody touching the wall.
		await page.getByText('1 participant').waitFor();
		await page.context().close();
	});

	it('composes a target profile with the keyboard alone, and is told how long it takes meanwhile', async () => {
		const page = await open('/profils-cibles/nouveau', { viewport: PHONE });
		const keyboard = useKeyboard(page);
		await keyboard.type('Nom du profil cible', 'Mails');
		await keyboard.unfold('Interagir');
		const topic = page.getByLabel('Choisir les destinataires d’un courriel');
		await keyboard.reach(topic);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.getByText('1 sujet · environ 1 épreuve, 5 minutes').waitFor();
		await page
			.locator('summary', { hasText: 'Interagir' })
			.getByText(/^1 sur \d+$/)
			.waitFor();
		await expectAccessible(page);
		await keyboard.type('Palier 1 : %', '200');
		await keyboard.press('button', 'Enregistrer le profil');
		await page.getByText('de 0 à 100').waitFor();
		await keyboard.type('Palier 1 : %', '50');
		await keyboard.type('Palier 1 : titre', 'Bien');
		await keyboard.press('button', 'Enregistrer le profil');
		await page.getByText('Le profil cible est enregistré').waitFor();
		const [made] = await db
			.select()
			.from(targetProfiles)
			.where(eq(targetProfiles.organizationId, school.id));
		expect(made).toMatchObject({ name: 'Mails', tubes: [{ tube: 'mailRecipients', level: 3 }] });
		await page.getByLabel('Nom ou sujet').fill('destinataires');
		await page.getByRole('button', { name: 'Rechercher' }).click();
		await page.getByRole('heading', { name: 'Mails' }).waitFor();
		await page.context().close();
	});
});
