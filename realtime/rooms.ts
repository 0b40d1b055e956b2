import type { Io } from './announce.ts';

/** The namespace of pupils of primary schools: nobody is signed in there. */
export const ENTRANCE = '/ecole';

/** Names of the rooms. Only the hub joins them, after a check of the rights. */
export const rooms = {
	/** Those who watch a session. */
	session: (id: number) => `session:${id}`,
	/** Every page of a candidate. */
	candidate: (id: number) => `candidate:${id}`,
	/** The one page that holds a test. */
	seat: (seat: string) => `seat:${seat}`,
	/** Every socket of one sign-in. */
	signIn: (authSessionId: string) => `sign-in:${authSessionId}`,
	/** Those who follow a job in the background. */
	job: (id: number) => `job:${id}`,
	/** Pages of its owner that show a training. */
	training: (id: number) => `training:${id}`,
	/** Pages of somebody that show his profile. */
	profile: (userId: string) => `profile:${userId}`,
	/** Teachers who watch a campaign. */
	class: (campaignId: number) => `class:${campaignId}`,
	/** Those who follow requests to be recognized: of one account, or, for teachers, all of an organization. */
	links: (organizationId: number, userId: string | null) =>
		userId === null ? `links:${organizationId}` : `links:${organizationId}:${userId}`,
	/** Those who follow whether the school session of an organization is open. */
	school: (organizationId: number) => `school:${organizationId}`,
	/** Teachers who follow the missions of its pupils. */
	missions: (organizationId: number) => `missions:${organizationId}`,
	/** Those of the staff who look at sessions. */
	jury: 'jury',
	/** Every socket of one server, when there are several. */
	node: (node: string) => `node:${node}`
};

const CLASS_PREFIX = rooms.class(0).slice(0, -1);

/** The campaigns that somebody watches from this server. */
export function watchedClasses(io: Io): number[] {
	return [...io.sockets.adapter.rooms.keys()]
		.filter((room) => room.startsWith(CLASS_PREFIX))
		.map((room) => Number(room.slice(CLASS_PREFIX.length)));
}

const SESSION_PREFIX = rooms.session(0).slice(0, -1);

/** Whether it is the room of those who watch a session. */
export function isWatched(room: string): boolean {
	return room.startsWith(SESSION_PREFIX);
}

/** Of the sessions that somebody watches from this server. */
export function watchedRooms(io: Io): string[] {
	return [...io.sockets.adapter.rooms.keys()].filter(isWatched);
}

export function sessionOf(watchedRoom: string): number {
	return Number(watchedRoom.slice(SESSION_PREFIX.length));
}
