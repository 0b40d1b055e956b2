/**
 * A mail client as a pure machine: folders, messages, what is written and sent, and rules. Opening a message is no act; opening
 * a link that it holds is.
 */
import type { Simulator } from '../simulator.ts';
import { actOnMail } from './acts.ts';
import { isMailReached } from './compare.ts';
import { mailLines } from './lines.ts';
import { written } from './text.ts';
import {
	startMail,
	type AuthoredMailAct,
	type MailRefusal,
	type MailSetup,
	type MailState
} from './model.ts';

export const mail: Simulator<MailSetup, AuthoredMailAct, MailState, MailRefusal> = {
	start: startMail,
	act: actOnMail,
	isReached: isMailReached,
	lines: mailLines,
	asDone: (act) =>
		act.do === 'save' || act.do === 'send'
			? { ...act, subject: written(act.subject), body: written(act.body) }
			: act
};
