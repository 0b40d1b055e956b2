import type { Tube } from '../challenge.ts';
import { accessControl } from './access-control.ts';
import { backupStrategy } from './backup-strategy.ts';
import { passwordStrength } from './password-strength.ts';
import { phishingMail } from './phishing-mail.ts';
import { phishingTraps } from './phishing-traps.ts';
import { safeInstallation } from './safe-installation.ts';
import { secureConnections } from './secure-connections.ts';
import { securitySettings } from './security-settings.ts';

export const competence41: Tube[] = [
	passwordStrength,
	phishingTraps,
	safeInstallation,
	backupStrategy,
	secureConnections,
	accessControl,
	securitySettings,
	phishingMail
];
