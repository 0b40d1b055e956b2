/** Tells rooms what is now true: first the sockets of this server, then those of the others. */
import type { Incident } from '#engine/invigilation/incidents';
import { writeClassRow, type ClassRow } from '#engine/classroom/class-row';
import { writeRow } from '#engine/invigilation/row-line';
import type { JobView } from '#db/jobs';
import type { News } from '#db/journal';
import type { ProfileView } from '#db/training/profiles';
import type { TrainingView } from '#db/training/views';
import type { Server } from 'socket.io';
import type { BetweenServers, ClientToServer, ServerToClient, SessionDigest } from './contract.ts';
import { metrics } from './metrics.ts';
import type { SocketData } from './orders.ts';
import { ENTRANCE, rooms } from './rooms.ts';
import { viewOf } from './views.ts';

export type Io = Server<ClientToServer, ServerToClient, BetweenServers, SocketData>;

export class Announcer {
	/** @param node this server, when it is one of several: its sockets are in the room of that name */
	constructor(
		private io: Io,
		private node: string | null
	) {}

	/** Those of a room on any server. The ones here are told at once, whatever the network between servers does. */
	private *in(room: string, except: string[] = []) {
		yield this.io.local.to(room).except(except);
		if (this.node) yield this.io.to(room).except([...except, rooms.node(this.node)]);
	}

	/**
	 * Whether telling a room may reach anybody: what other servers hold is not known here.
	 * @param untold a part of the room that is not told
	 */
	isHeard(room: string, untold?: string): boolean {
		if (this.node !== null) return true;
		const { adapter } = this.io.of('/');
		const count = (name: string) => adapter.rooms.get(name)?.size ?? 0;
		return count(room) > (untold ? count(untold) : 0);
	}

	/** @param toldSeat the page that hears it by the acknowledgement of its order */
	announce(news: News, toldSeat?: string): void {
		for (const [sessionId, lines] of linesBySession(news)) {
			metrics.announcedRows.inc(lines.length);
			for (const those of this.in(rooms.session(sessionId))) those.emit('rows:changed', lines);
		}
		for (const candidate of news) {
			const seat = candidate.assessment?.seat;
			if (seat && seat !== toldSeat) {
				const view = viewOf(candidate, true);
				for (const those of this.in(rooms.seat(seat))) those.emit('candidate:changed', view);
			}
			const all = rooms.candidate(candidate.id);
			const seated = seat ? rooms.seat(seat) : undefined;
			if (!this.isHeard(all, seated)) continue;
			const view = viewOf(candidate, false);
			const others = this.in(all, seated ? [seated] : []);
			for (const those of others) those.emit('candidate:changed', view);
		}
	}

	/** Closes the connections of a room. */
	sendAway(room: string): void {
		for (const those of this.in(room)) those.disconnectSockets(true);
	}

	/** To who follows the job. */
	tellJob(job: JobView): void {
		for (const those of this.in(rooms.job(job.id))) those.emit('job:changed', job);
	}

	/** To the pages of its owner that show it, but the one that hears it by the acknowledgement of its order. */
	tellTraining(training: TrainingView, toldSocket?: string): void {
		const room = rooms.training(training.trainingId);
		for (const those of this.in(room, toldSocket ? [toldSocket] : []))
			those.emit('training:changed', training);
	}

	/** To the pages of its owner. */
	tellProfile(userId: string, profile: ProfileView): void {
		for (const those of this.in(rooms.profile(userId))) those.emit('profile:changed', profile);
	}

	/** To the teachers who watch the class. */
	tellClass(campaignId: number, rows: readonly ClassRow[]): void {
		const lines = rows.map(writeClassRow);
		for (const those of this.in(rooms.class(campaignId))) {
			those.emit('class:changed', { campaignId, lines });
		}
	}

	/** To the teachers who watch the class. */
	tellClassEnd(campaignId: number, endsAt: number | null): void {
		for (const those of this.in(rooms.class(campaignId))) {
			those.emit('class:ends', { campaignId, endsAt });
		}
	}

	/** To who asked to be recognized, and to the teachers who may say who it is. */
	tellLinkStep(organizationId: number, userId: string): void {
		for (const scope of [userId, null]) {
			const room = rooms.links(organizationId, scope);
			for (const those of this.in(room)) those.emit('links:changed', organizationId);
		}
	}

	/** To the teachers of a school, and to its pupils at the entrance. */
	tellSchool(organizationId: number): void {
		const room = rooms.school(organizationId);
		for (const those of this.in(room)) those.emit('school:changed', organizationId);
		this.io.of(ENTRANCE).to(room).emit('school:changed', organizationId);
	}

	/** To the teachers who follow the missions of a school. */
	tellMissions(organizationId: number): void {
		for (const those of this.in(rooms.missions(organizationId))) {
			those.emit('missions:changed', organizationId);
		}
	}

	/** To the staff that looks at sessions. */
	tellJury(sessionIds: number[]): void {
		for (const those of this.in(rooms.jury)) those.emit('jury:changed', sessionIds);
	}

	/** To who watches a session that changed itself. */
	tellDigest(digest: SessionDigest): void {
		const room = rooms.session(digest.sessionId);
		for (const those of this.in(room)) those.emit('session:digest', digest);
	}

	/** To who watches a session. */
	tell(sessionId: number, event: 'incident:changed', incident: Incident): void {
		for (const those of this.in(rooms.session(sessionId))) those.emit(event, incident);
	}
}

/** What one act changed travels together. */
function linesBySession(news: News): Map<number, string[]> {
	const bySession = new Map<number, string[]>();
	for (const { sessionId, row } of news) {
		const lines = bySession.get(sessionId);
		if (lines) lines.push(writeRow(row));
		else bySession.set(sessionId, [writeRow(row)]);
	}
	return bySession;
}
