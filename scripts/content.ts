/**
 * `npm run content`: writes what is true of each challenge whatever is drawn into `engine/content/conditions.json`, then counts
 * the bank into `docs/content.md`; its last line is one object in JSON.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { countContent, describeContent, drawConditions } from '#engine/content/coverage.server';

async function write(file: string, text: string): Promise<void> {
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	console.log(`${file} is written.`);
}

await write('engine/content/conditions.json', JSON.stringify(drawConditions()));
await write('docs/content.md', describeContent());
console.log(JSON.stringify(countContent()));
