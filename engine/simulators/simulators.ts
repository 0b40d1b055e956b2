/** The simulators that there are. A page takes its own from its own module: all of them together weigh too much. */
import { inOneLanguage, type InOneLanguage } from '../content/challenge.ts';
import { browser } from './browser/browser.ts';
import { calendar } from './calendar/calendar.ts';
import { document } from './document/document.ts';
import { files } from './files.ts';
import { inspector } from './inspector/inspector.ts';
import { image } from './image/image.ts';
import { mail } from './mail/mail.ts';
import { settings } from './settings/settings.ts';
import { spreadsheet } from './spreadsheet/spreadsheet.ts';
import { robot } from './robot/robot.ts';
import { thread } from './thread/thread.ts';
import { isDoneIn, whatWasDoneIn, type DoneLine, type Simulator, type Task } from './simulator.ts';

const SIMULATORS = {
	browser,
	calendar,
	document,
	files,
	image,
	inspector,
	mail,
	robot,
	settings,
	spreadsheet,
	thread
};

type Simulators = typeof SIMULATORS;
export type SimulatorName = keyof Simulators;
type SetupOf<Name extends SimulatorName> = Parameters<Simulators[Name]['start']>[0];
type ActOf<Name extends SimulatorName> = Parameters<Simulators[Name]['act']>[1];

/** Something to do in one of them, as an author writes it. */
export type TaskIn<Name extends SimulatorName> = { simulator: Name } & Task<
	SetupOf<Name>,
	ActOf<Name>
>;
type ShownOf<Name extends SimulatorName> = {
	simulator: Name;
	setup: InOneLanguage<SetupOf<Name>>;
};

/** Something to do, as an author writes it. */
export type PracticalTask = { [Name in SimulatorName]: TaskIn<Name> }[SimulatorName];
/** As its page receives it. */
export type ShownTask = { [Name in SimulatorName]: ShownOf<Name> }[SimulatorName];
/** What a pupil does in each, or an author expects in one language. */
export type ActIn<Name extends SimulatorName> = InOneLanguage<ActOf<Name>>;
/** What was done, in the order in which it was, and where. */
export type PracticalAnswer = {
	[Name in SimulatorName]: { simulator: Name; acts: ActIn<Name>[] };
}[SimulatorName];

/** The compiler cannot follow that a task and its simulator are of one name. */
const simulatorOf = ({ simulator }: PracticalTask) =>
	SIMULATORS[simulator] as Simulator<unknown, unknown, unknown>;

/** Whether the acts lead to a state that is right; those of another simulator lead nowhere. */
export function isDone(task: PracticalTask, { simulator, acts }: PracticalAnswer): boolean {
	return simulator === task.simulator && isDoneIn(simulatorOf(task), task, acts);
}

/**
 * Where somebody left things, null when his acts are impossible, and where they were expected.
 *
 * @param answer null when nothing was answered
 */
export function whatWasDone(
	task: PracticalTask,
	answer: PracticalAnswer | null
): { given: DoneLine[] | null; expected: DoneLine[] } {
	const acts = answer?.simulator === task.simulator ? answer.acts : null;
	return whatWasDoneIn(simulatorOf(task), task, acts);
}

/** What somebody would do in French to take one of an author's ways. */
export function inFrench(
	task: PracticalTask,
	way: PracticalTask['solutions'][number]
): PracticalAnswer {
	const { asDone = (act) => act } = simulatorOf(task);
	return {
		simulator: task.simulator,
		acts: inOneLanguage(way.map(asDone), 'fr')
	} as PracticalAnswer;
}
