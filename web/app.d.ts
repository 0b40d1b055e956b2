import type { AuthSession, SignedInUser } from '#db/auth.server';

declare global {
	namespace App {
		interface Locals {
			user: SignedInUser | null;
			authSession: AuthSession | null;
		}
	}
}
