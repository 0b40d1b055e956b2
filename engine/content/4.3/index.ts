import type { Tube } from '../challenge.ts';
import { cyberbullyingResponse } from './cyberbullying-response.ts';
import { deviceFootprint } from './device-footprint.ts';
import { deviceSecondLife } from './device-second-life.ts';
import { inclusiveWebPages } from './inclusive-web-pages.ts';
import { screenTimeBalance } from './screen-time-balance.ts';
import { workstationErgonomics } from './workstation-ergonomics.ts';

export const competence43: Tube[] = [
	workstationErgonomics,
	screenTimeBalance,
	cyberbullyingResponse,
	inclusiveWebPages,
	deviceFootprint,
	deviceSecondLife
];
