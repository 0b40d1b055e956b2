import type { Tube } from '../challenge.ts';
import { calendarPlanning } from './calendar-planning.ts';
import { coWriting } from './co-writing.ts';
import { groupPoll } from './group-poll.ts';
import { projectTasks } from './project-tasks.ts';
import { sharedCalendar } from './shared-calendar.ts';
import { teamStorage } from './team-storage.ts';
import { versionHistory } from './version-history.ts';

export const competence23: Tube[] = [
	sharedCalendar,
	calendarPlanning,
	coWriting,
	versionHistory,
	teamStorage,
	projectTasks,
	groupPoll
];
