/**
 * `npm run content`: writes what is true of each challenge whatever is drawn into `engine/content/conditions.json`, then counts
 * the bank into `docs/content.md`; its last line is one object in JSON.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
	countContent,
	describeContent,
	drawBank,
	writeConditions
} from '#engine/content/coverage.server';

async function write(file: string, text: string): Promise<void> {
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	console.log(`${file} is written.`);
}

// What is written already may be of before.
const drawn = drawBank();
await write('engine/content/conditions.json', JSON.stringify(writeConditions(drawn)));
await write('docs/content.md', describeContent(drawn));
console.log(JSON.stringify(countContent(drawn)));
