/**
 * A social network as a pure machine: posts and those who write them, requests, messages, and what is done about them. Reading is
 * no act, nor is opening a profile or the details of a post.
 */
import { written } from '../mail/text.ts';
import type { Simulator } from '../simulator.ts';
import { actOnThread } from './acts.ts';
import { isThreadReached } from './changes.ts';
import { threadLines } from './lines.ts';
import {
	startThread,
	type AuthoredThreadAct,
	type Reasons,
	type ThreadRefusal,
	type ThreadSetup,
	type ThreadState
} from './model.ts';

export const thread: Simulator<ThreadSetup, AuthoredThreadAct, ThreadState, ThreadRefusal> = {
	start: startThread,
	act: actOnThread,
	isReached: isThreadReached,
	lines: threadLines,
	asDone(act) {
		if (act.do === 'message') return { ...act, text: written(act.text) };
		if (act.do === 'publish') {
			const { without: _unwanted, ...publication } = act;
			return { ...publication, text: written(act.text) };
		}
		if (act.do === 'report' && act.reason !== null) {
			return { ...act, reason: ([act.reason].flat() as Reasons)[0]! };
		}
		return act;
	}
};
