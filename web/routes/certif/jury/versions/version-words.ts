import type {
	BlueprintName,
	ScoringTableDefect,
	TestConfigurationDefect,
	TestVersionState
} from '#engine/vocabulary';
import { DURATION_BOUNDS, LENGTH_BOUNDS } from '#engine/scoring/test-configuration';
import { m } from '$lib/paraglide/messages';

const versionStates: Record<TestVersionState, () => string> = {
	draft: m.version_state_draft,
	active: m.version_state_active,
	archived: m.version_state_archived
};

export function versionStateText(state: TestVersionState): string {
	return versionStates[state]();
}

const blueprints: Record<BlueprintName, () => string> = {
	competenceInTurn: m.blueprint_competenceInTurn,
	upToQuota: m.blueprint_upToQuota
};

export function blueprintText(blueprint: BlueprintName): string {
	return blueprints[blueprint]();
}

export function configurationDefectText(defect: TestConfigurationDefect): string {
	return {
		'length-out-of-range': () => m.whole_number_between(LENGTH_BOUNDS),
		'minimum-out-of-range': m.version_minimum_wrong,
		'duration-out-of-range': () => m.whole_number_between(DURATION_BOUNDS),
		'blueprint-unknown': m.version_blueprint_wrong
	}[defect]();
}

/** Of a bound: those of the form follow each other by themselves. */
export function boundDefectText(defect: ScoringTableDefect): string {
	return defect === 'not-finite' ? m.bound_not_a_number() : m.bound_not_increasing();
}
