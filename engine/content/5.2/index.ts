import type { Tube } from '../challenge.ts';
import { accessRights } from './access-rights.ts';
import { deviceSettings } from './device-settings.ts';
import { equipmentChoice } from './equipment-choice.ts';
import { homeNetworkSetup } from './home-network-setup.ts';
import { peripheralConnectors } from './peripheral-connectors.ts';
import { softwareInstallation } from './software-installation.ts';
import { storageSizing } from './storage-sizing.ts';

export const competence52: Tube[] = [
	equipmentChoice,
	peripheralConnectors,
	storageSizing,
	softwareInstallation,
	homeNetworkSetup,
	accessRights,
	deviceSettings
];
