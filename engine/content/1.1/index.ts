import type { Tube } from '../challenge.ts';
import { encyclopediaPages } from './encyclopedia-pages.ts';
import { fakeNewsCheck } from './fake-news-check.ts';
import { newsMonitoring } from './news-monitoring.ts';
import { pageFinding } from './page-finding.ts';
import { searchOperators } from './search-operators.ts';
import { searchResults } from './search-results.ts';
import { sourceReliability } from './source-reliability.ts';
import { sourceTracing } from './source-tracing.ts';
import { webSearching } from './web-searching.ts';

export const competence11: Tube[] = [
	searchResults,
	searchOperators,
	encyclopediaPages,
	sourceReliability,
	fakeNewsCheck,
	newsMonitoring,
	webSearching,
	pageFinding,
	sourceTracing
];
