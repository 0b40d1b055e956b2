import type { Refusal } from '#engine/vocabulary';
import type { AuthSession, SignedInUser } from '#db/auth.server';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Why the page does not show, when there is more to say than its status. */
			because?: Refusal;
		}
		interface Locals {
			user: SignedInUser | null;
			authSession: AuthSession | null;
		}
	}
}
