import type { LotState } from '#engine/organization/places';
import type { OrganizationFeature } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export const featureText = (feature: OrganizationFeature): string =>
	({
		exams: m.feature_exams,
		multipleSendings: m.feature_multiple_sendings,
		statistics: m.feature_statistics,
		attestations: m.feature_attestations,
		skillColumns: m.feature_skill_columns,
		places: m.feature_places,
		placeLimit: m.feature_place_limit,
		missions: m.feature_missions,
		spokenTexts: m.feature_spoken_texts
	})[feature]();

export const lotStateText = (state: LotState): string =>
	({ coming: m.lot_coming, active: m.lot_active, over: m.lot_over })[state]();
