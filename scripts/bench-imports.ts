/**
 * `npm run bench:imports`: how long 200 candidates take from the bytes of a file to their rows in the database, by format:
 * read, looked at, confirmed. On a database of its own; last line in JSON.
 */
import { readPlaces } from '#db/centers/birth-places.server';
import { listVersion, findEnrolment, identityKey } from '#db/centers/enrolment';
import { replaceList } from '#db/centers/enrolment-lists';
import { findMyCenter } from '#db/centers/centers';
import { db } from '#db/connection.server';
import { centerMemberships, centers } from '#db/schema/structures';
import { seedAccount } from '#db/seed/rooms';
import { seedSession } from '#db/seed/school';
import type { TypedCandidate } from '#engine/center/candidate-form';
import { planList } from '#engine/center/candidate-list';
import { CANDIDATE_FIELDS } from '#engine/vocabulary';
import { readCandidates, writeCandidates } from '../web/lib/server/candidate-file.ts';
import { SHEET_FORMATS, type SheetFormat } from '../web/lib/server/sheets/sheet.ts';
import { withDatabase } from './bench/database.ts';

const COUNT = 200;
