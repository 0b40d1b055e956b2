import type { Tube } from '../challenge.ts';
import { say } from '../drawing.ts';
import {
	fittingRoom,
	newTimetable,
	onlyCommonSlot,
	postponedMeeting
} from './calendar-planning-combined.ts';
import {
	callAbroad,
	everyOtherWeek,
	seriesBetweenClosings,
	seriesInRooms
} from './calendar-planning-expert.ts';
import {
	answeredInvitations,
	canceledAppointment,
	movedAppointment,
	newAppointment
} from './calendar-planning-first.ts';
import {
	calendarOfAudience,
	discreetEvents,
	reviewedRights,
	rightToEach
} from './calendar-planning-judged.ts';
import {
	clashingInvitation,
	completedEvent,
	movedOccurrence,
	weeklyActivity
} from './calendar-planning-second.ts';

export const calendarPlanning: Tube = {
	id: 'calendarPlanning',
	competence: '2.3',
	title: say('Planifier dans un agenda partagé', 'Planning in a shared calendar'),
	tutorial: {
		title: say('Tenir un agenda à plusieurs', 'Keeping a calendar with others'),
		minutes: 3,
		body: say(
			'Un évènement a un jour, un début et une **durée** : c’est elle qui dit quand vous êtes de nouveau libre. Quand quelque chose change, **modifiez** l’évènement au lieu d’en créer un autre : les invités sont prévenus, et l’ancien moment se libère.\n\nCe qui revient chaque semaine est **une seule série**, avec une date de fin. Avant de la modifier ou d’en supprimer une partie, dites ce que cela concerne :\n\n- **cette date seulement** : une séance déplacée ou annulée ;\n- **cette date et les suivantes** : un nouvel horaire, sans réécrire le passé ;\n- **toute la série** : une erreur depuis le début.\n\nPour réunir plusieurs personnes, affichez leurs agendas **et celui de la salle**, cherchez le moment vide dans tous, puis invitez-les : inviter une salle la réserve. Deux évènements qui se touchent ne se chevauchent pas.\n\nPartager, c’est choisir le plus petit droit qui suffit :\n\n- **libre ou occupé**, pour trouver un moment ;\n- **les détails**, pour savoir de quoi il s’agit ;\n- **modifier**, pour planifier à votre place.\n\nUn évènement peut en dire moins que son agenda : « occupé seulement » garde le moment sans la raison, « privée » ne montre rien. Retirez leurs droits à ceux qui partent.',
			'An event has a day, a start and a **duration**: the duration says when you are free again. When something changes, **change** the event instead of making another one: the guests are told, and the old time becomes free.\n\nWhat comes back every week is **a single series**, with an end date. Before you change it or delete a part of it, say what this applies to:\n\n- **this date only**: a session that is moved or canceled;\n- **this date and the following ones**: a new timetable, without rewriting the past;\n- **the whole series**: a mistake from the beginning.\n\nTo bring several people together, show their calendars **and that of the room**, look for the time that is empty in all of them, then invite them: inviting a room books it. Two events that touch do not overlap.\n\nSharing means choosing the smallest right that is enough:\n\n- **free or busy**, to find a time;\n- **the details**, to know what it is about;\n- **edit**, to plan in your place.\n\nAn event can say less than its calendar: “busy only” keeps the time without the reason, “private” shows nothing. Take away the rights of those who leave.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Ajouter, déplacer ou supprimer un rendez-vous, et répondre à une invitation.',
				'Add, move or delete an appointment, and answer an invitation.'
			),
			challenges: [newAppointment, movedAppointment, canceledAppointment, answeredInvitations]
		},
		{
			level: 2,
			proves: say(
				'Répéter un évènement, en changer une seule date, inviter, et refuser ce qui se chevauche.',
				'Repeat an event, change a single date of it, invite people, and decline what overlaps.'
			),
			challenges: [weeklyActivity, clashingInvitation, movedOccurrence, completedEvent]
		},
		{
			level: 4,
			proves: say(
				'Trouver le moment et la salle qui conviennent à tous, et changer un horaire à partir d’une date.',
				'Find the time and the room that suit everyone, and change a timetable from a date on.'
			),
			challenges: [onlyCommonSlot, fittingRoom, postponedMeeting, newTimetable]
		},
		{
			level: 5,
			proves: say(
				'Partager un agenda avec le droit qu’il faut et pas plus, et régler ce que les autres voient.',
				'Share a calendar with the right that is needed and no more, and set what others see.'
			),
			challenges: [rightToEach, discreetEvents, reviewedRights, calendarOfAudience]
		},
		{
			level: 7,
			proves: say(
				'Tenir une série malgré les fermetures, les conflits de salle et les changements d’heure.',
				'Keep a series going despite closings, room conflicts and clock changes.'
			),
			challenges: [seriesBetweenClosings, callAbroad, everyOtherWeek, seriesInRooms]
		}
	]
};
