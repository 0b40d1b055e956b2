/** Words on accounts, and on who is who in a center. */
import type { PasswordRule } from '#engine/account/password';
import type { MemberRole, PortalClaim } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export function passwordRuleText(rule: PasswordRule): string {
	return {
		length: m.password_rule_length,
		upperCase: m.password_rule_upper,
		lowerCase: m.password_rule_lower,
		digit: m.password_rule_digit
	}[rule]();
}

const claims: Record<PortalClaim, () => string> = {
	subject: m.portal_claim_subject,
	firstName: m.portal_claim_firstName,
	lastName: m.portal_claim_lastName,
	email: m.portal_claim_email,
	ine: m.portal_claim_ine,
	school: m.portal_claim_school,
	birthDate: m.portal_claim_birthDate
};

/** What a portal says of somebody. */
export function claimText(claim: PortalClaim): string {
	return claims[claim]();
}

const roles: Record<MemberRole, () => string> = {
	member: m.role_member,
	administrator: m.role_administrator
};

export function roleText(role: MemberRole): string {
	return roles[role]();
}
