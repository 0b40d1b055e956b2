import { fileTasks } from './files.ts';
import { profileTasks } from './profile.ts';
import { reactingTasks } from './reacting.ts';
import { robotTasks } from './robot.ts';
import { searchingTasks } from './searching.ts';
import { secretTasks } from './secrets.ts';
import { sourceTasks } from './sources.ts';
import { tableTasks } from './tables.ts';
import type { Task } from './task.ts';
import { teamTasks } from './teamwork.ts';

/** Those of all missions. */
export const tasks: readonly Task[] = [
	...profileTasks,
	...secretTasks,
	...reactingTasks,
	...searchingTasks,
	...sourceTasks,
	...robotTasks,
	...tableTasks,
	...fileTasks,
	...teamTasks
];
