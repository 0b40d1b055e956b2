/** The fields of the form of a center or of an organization. */
import type { Refusal } from '#engine/vocabulary';

/** How many characters each text takes. */
export const STRUCTURE_LENGTHS = { name: 255, externalId: 100 } as const;

/** What both have. */
export interface TypedStructure {
	type: string;
	name: string;
	externalId: string;
	timeZone: string;
}

export type StructureField = keyof TypedStructure;
/** @template More what else is typed */
export type StructureErrors<More = unknown> = Partial<
	Record<StructureField | (keyof More & string), Refusal>
>;

/** @template More what else is typed */
export interface RefusedStructure<More> {
	/** As typed. */
	values: TypedStructure & More;
	errors: StructureErrors<More>;
	/** Of the whole. */
	because: Refusal | null;
}
