/** A file of campaigns: its template, and what each row of a completed one would make. */
import { z } from 'zod';
import type { TargetProfileView } from '#db/campaigns/target-profiles';
import {
	emptyCampaign,
	hasField,
	readCampaign,
	type CampaignChoices,
	type CampaignFaults,
	type TypedCampaign,
	type WrittenCampaign
} from '#engine/campaign/campaign-form';
import { wordings } from '#engine/content/challenge';
import { fold } from '#engine/spelling';
import {
	CAMPAIGN_FIELDS,
	CAMPAIGN_KINDS,
	LOCALES,
	type CampaignField,
	type Locale
} from '#engine/vocabulary';
import { campaignFieldText, campaignKindName, fieldFaultText } from '$lib/campaign/teacher-words';
import { m } from '$lib/paraglide/messages';
import { findColumns, type Column } from './sheets/columns';
import type { SheetLimits } from './sheets/limits';
import { readSheet, writeSheet, type SheetFormat } from './sheets/sheet';

export const CAMPAIGN_FILE_LIMITS: SheetLimits = { bytes: 1_000_000, rows: 200 };

interface CampaignColumn extends Column {
	field: CampaignField;
}

/** Whoever brings the file owns what it makes. */
const COLUMNS = (
	[
		...(['name', 'kind', 'targetProfile', 'title', 'objective', 'landingText'] as const),
		...(['participantIdLabel', 'participantIdKind', 'hasMultipleSendings'] as const),
		...(['isSentAutomatically', 'resultText', 'resultLinkText', 'resultLinkUrl'] as const)
	] satisfies CampaignField[]
).map((field): CampaignColumn => ({
	field,
	labelIn: (locale) => campaignFieldText(field, locale),
	isOptional: !['name', 'kind', 'targetProfile'].includes(field)
}));

export function writeCampaignTemplate(format: SheetFormat): Promise<Uint8Array<ArrayBuffer>> {
	return writeSheet(format, m.orga_campaigns(), [COLUMNS.map(({ labelIn }) => labelIn())]);
}

/** What somebody may write in a file, and who he is. */
interface Writer {
	ownerId: string;
	profiles: readonly TargetProfileView[];
	choices: CampaignChoices;
}

/** A row, as the form would have typed it. */
export interface TypedRow {
	/** In the file. */
	number: number;
	typed: TypedCampaign;
	/** Of cells that no form would send. */
	faults: CampaignFaults;
}

/** @throws SheetError */
export async function readCampaignFile(
	bytes: Uint8Array,
	writer: Writer
): Promise<{ rows: TypedRow[] } | { missing: string[] }> {
	const columns = findColumns(await readSheet(bytes, CAMPAIGN_FILE_LIMITS), COLUMNS);
	if ('missing' in columns) return { missing: columns.missing.map(({ labelIn }) => labelIn()) };
	const { found, rows } = columns;
	return {
		rows: rows.map((row) => {
			const cells = Object.fromEntries(
				found.map(({ column, cellIn }) => [column.field, cellIn(row)])
			) as Partial<Record<CampaignField, string>>;
			return { number: row.number, ...typedOf(cells, writer) };
		})
	};
}

function typedOf(
	cells: Partial<Record<CampaignField, string>>,
	{ ownerId, profiles }: Writer
): Pick<TypedRow, 'typed' | 'faults'> {
	const faults: CampaignFaults = {};
	const empty = emptyCampaign(ownerId);
	const typed: TypedCampaign = { ...empty, ...cells };
	typed.kind = findWord(CAMPAIGN_KINDS, cells.kind, campaignKindName) ?? '';

	const wanted = cells.targetProfile ?? '';
	const named = profiles.filter(({ name }) => wordings(name).some((one) => isSame(one, wanted)));
	typed.targetProfile = named.length === 1 ? String(named[0]!.id) : '';
	if (wanted !== '' && named.length !== 1) {
		faults.targetProfile =
			named.length === 0 ? 'target-profile-not-found' : 'target-profile-ambiguous';
	}

	for (const tick of ['hasMultipleSendings', 'isSentAutomatically'] as const) {
		const said = cells[tick] ?? '';
		const word = findWord(['yes', 'no'], said, yesNo);
		if (said !== '' && word === null) faults[tick] = 'malformed';
		typed[tick] = word === null ? empty[tick] : word === 'yes' ? 'on' : '';
	}

	const kind = cells.participantIdKind ?? '';
	const isAsked = typed.participantIdLabel !== '';
	typed.participantIdKind =
		findWord(['none', 'text', 'email'], kind, idKindName) ??
		(kind === '' ? (isAsked ? 'text' : 'none') : kind);
	return { typed, faults };
}

const isSame = (one: string, other: string) => fold(one) === fold(other);

/** Which of these a cell says, in whatever language. */
function findWord<Word extends string>(
	words: readonly Word[],
	cell: string | undefined,
	text: (word: Word, locale: Locale) => string
): Word | null {
	const is = (word: Word) => LOCALES.some((locale) => isSame(text(word, locale), cell ?? ''));
	return words.find(is) ?? null;
}

const yesNo = (word: 'yes' | 'no', locale: Locale) =>
	({ yes: m.yes, no: m.no })[word]({}, { locale });

const idKindName = (kind: 'none' | 'text' | 'email', locale: Locale) =>
	({
		none: m.campaign_participant_id_none,
		text: m.campaign_participant_id_text,
		email: m.campaign_participant_id_email
	})[kind]({}, { locale });

/** What each row would make; all of it, or nothing of the file. */
export function judgeRows(
	rows: readonly TypedRow[],
	{ profiles, choices }: Pick<Writer, 'profiles' | 'choices'>
) {
	const drafts: WrittenCampaign[] = [];
	const judged = rows.map(({ number, typed, faults }) => {
		const read = readCampaign(typed, choices);
		const all: CampaignFaults = { ...('faults' in read ? read.faults : {}), ...faults };
		// A profile named beside a kind that has none is one too many, whether or not it exists.
		if (typed.kind === 'profilesCollection' && faults.targetProfile) {
			all.targetProfile = 'campaign-field-not-allowed';
		}
		const isGood = Object.keys(all).length === 0;
		if (isGood && 'draft' in read) drafts.push(read.draft);
		const kind = CAMPAIGN_KINDS.find((one) => one === typed.kind);
		const profile = profiles.find(({ id }) => String(id) === typed.targetProfile);
		return {
			number,
			name: typed.name,
			kind: kind ?? null,
			profile: kind && hasField(kind, 'targetProfile') ? (profile?.name ?? null) : null,
			details: CAMPAIGN_FIELDS.flatMap((field) =>
				all[field] ? [`${campaignFieldText(field)} · ${fieldFaultText(all[field])}`] : []
			)
		};
	});
	return { judged, drafts, isBlocked: drafts.length < rows.length || rows.length === 0 };
}

const packed = z
	.array(
		z.object({
			number: z.number().int(),
			typed: z.record(z.enum(CAMPAIGN_FIELDS), z.string()),
			faults: z.object({}).strict()
		})
	)
	.min(1)
	.max(CAMPAIGN_FILE_LIMITS.rows);

/** What the confirmation carries back. */
export function packRows(rows: readonly TypedRow[]): string {
	return JSON.stringify(rows);
}

/** Null for anything else than what was packed. */
export function unpackRows(text: string): TypedRow[] | null {
	try {
		return packed.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
