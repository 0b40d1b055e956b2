/** A class at work on the screen of its teacher. */
import type { ClassSnapshot } from '#realtime/contract';
import type { AbsentLearner } from '#db/classes/rows';
import { ClassMirror, type ClassRow } from '#engine/classroom/class-row';
import type { ClassOrderDraft, ClassReply } from '#engine/classroom/orders';
import { compareFullNames } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import { LiveBoard } from './LiveBoard.svelte.ts';
import { drawUuid } from './uuid.ts';

export class ClassBoard extends LiveBoard<ClassRow> {
	absent = $state.raw<readonly AbsentLearner[]>([]);
	/** When the hour of the class ends. */
	endsAt = $state<number | null>(null);
	/** What became of the last order. */
	reply = $state.raw<{ order: ClassOrderDraft; reply: ClassReply } | null>(null);
	orderRefusal = $state<Refusal | null>(null);
	readonly campaignId: number;

	constructor({ campaignId, at, rows, absent, endsAt }: ClassSnapshot) {
		super(at, rows, new ClassMirror(), compareFullNames);
		this.campaignId = campaignId;
		this.absent = absent;
		this.endsAt = endsAt;
	}

	/** To these pupils, or to all who work. Returns whether it was done. */
	async order(order: ClassOrderDraft, participationIds: number[] | 'all'): Promise<boolean> {
		const { campaignId } = this;
		const sent = { campaignId, key: drawUuid(), participationIds, order };
		const answer = await this.connection.orderUntilHeard('class:order', sent);
		this.orderRefusal = answer.ok ? null : answer.because;
		this.reply = answer.ok ? { order, reply: answer.data } : null;
		return answer.ok;
	}

	protected listen(): void {
		this.connection.on('class:changed', ({ campaignId, lines }) => {
			if (campaignId === this.campaignId) void this.hear(lines);
		});
		this.connection.on('class:digest', (digest) => {
			if (digest.campaignId !== this.campaignId) return;
			this.endsAt = digest.endsAt;
			void this.check(digest);
		});
		this.connection.on('class:ends', ({ campaignId, endsAt }) => {
			if (campaignId === this.campaignId) this.endsAt = endsAt;
		});
		this.connection.on('class:dismissed', (campaignId) => {
			if (campaignId === this.campaignId) void this.watch('digest');
		});
	}

	protected async ask() {
		const { campaignId } = this;
		const reply = await this.connection.orderUntilHeard('class:watch', { campaignId });
		if (!reply.ok) return { because: reply.because };
		this.absent = reply.data.absent;
		this.endsAt = reply.data.endsAt;
		return reply.data;
	}
}
