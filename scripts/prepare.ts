/** Before `npm start`: builds the pages and the server, unless they are there and newer than their sources. */
import { ensureBuild } from './build.ts';

await ensureBuild();
