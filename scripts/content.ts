/** `npm run content`: counts the bank into `docs/content.md`; its last line is one object in JSON. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { countContent, describeContent } from '#engine/content/coverage.server';

const FILE = 'docs/content.md';
const style = await resolveConfig(FILE);
writeFileSync(FILE, await format(describeContent(), { ...style, parser: 'markdown' }));
console.log(`${FILE} is written.`);
console.log(JSON.stringify(countContent()));
