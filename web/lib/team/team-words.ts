/** What a team is called, and what leaving it means, by whose team it is. */
import type { StructureKind } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export const TEAM_WORDS = {
	center: {
		referentHelp: m.team_referent_help,
		disable: m.team_disable,
		disableHelp: m.team_disable_help,
		leave: m.team_leave,
		leaveHelp: m.team_leave_help,
		doneDisable: m.team_done_disable,
		memberHelp: m.role_member_help
	},
	organization: {
		referentHelp: m.team_organization_referent_help,
		disable: m.team_organization_disable,
		disableHelp: m.team_organization_disable_help,
		leave: m.team_organization_leave,
		leaveHelp: m.team_organization_leave_help,
		doneDisable: m.team_organization_done_disable,
		memberHelp: m.role_teacher_help
	}
} satisfies Record<StructureKind, unknown>;
