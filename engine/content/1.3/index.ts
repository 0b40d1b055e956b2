import type { Tube } from '../challenge.ts';
import { cellFormulas } from './cell-formulas.ts';
import { chartReading } from './chart-reading.ts';
import { conditionalFormulas } from './conditional-formulas.ts';
import { dataCleaning } from './data-cleaning.ts';
import { sheetConditions } from './sheet-conditions.ts';
import { sheetFormulas } from './sheet-formulas.ts';
import { sheetSorting } from './sheet-sorting.ts';
import { sortedLists } from './sorted-lists.ts';
import { statisticalTraps } from './statistical-traps.ts';

export const competence13: Tube[] = [
	cellFormulas,
	sortedLists,
	sheetFormulas,
	sheetConditions,
	sheetSorting,
	chartReading,
	conditionalFormulas,
	dataCleaning,
	statisticalTraps
];
