import type { PortalClaim, Refusal } from '#engine/vocabulary';
import type { AuthSession, SignedInUser } from '#db/auth.server';

declare global {
	namespace App {
		interface Error {
			/** The sentence of `because`, in the language of the reader; else what SvelteKit says. */
			message: string;
			/** Why the page does not show, when there is more to say than its status. */
			because?: Refusal;
			/** What a portal did not say of somebody, or not so that it can be read. */
			claims?: PortalClaim[];
		}
		interface Locals {
			user: SignedInUser | null;
			authSession: AuthSession | null;
		}
	}
}
