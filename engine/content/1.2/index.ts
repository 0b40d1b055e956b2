import type { Tube } from '../challenge.ts';
import { archivedFiles } from './archived-files.ts';
import { cloudSync } from './cloud-sync.ts';
import { fileExtensions } from './file-extensions.ts';
import { fileHandling } from './file-handling.ts';
import { fileNamingRules } from './file-naming-rules.ts';
import { fileSearch } from './file-search.ts';
import { folderTree } from './folder-tree.ts';

export const competence12: Tube[] = [
	fileNamingRules,
	folderTree,
	fileHandling,
	fileExtensions,
	fileSearch,
	cloudSync,
	archivedFiles
];
