import type { Tube } from '../challenge.ts';
import { connectionTrouble } from './connection-trouble.ts';
import { errorLogs } from './error-logs.ts';
import { helpRequests } from './help-requests.ts';
import { networkDiagnosis } from './network-diagnosis.ts';
import { printerTrouble } from './printer-trouble.ts';
import { slowDevice } from './slow-device.ts';

export const competence51: Tube[] = [
	slowDevice,
	connectionTrouble,
	printerTrouble,
	helpRequests,
	errorLogs,
	networkDiagnosis
];
