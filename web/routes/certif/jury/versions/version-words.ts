import type {
	BlueprintName,
	ScoringTableDefect,
	TestConfigurationDefect,
	TestVersionState
} from '#engine/vocabulary';
import { DURATION_BOUNDS, LENGTH_BOUNDS } from '#engine/scoring/test-configuration';
import { m } from '$lib/paraglide/messages';

export function versionStateText(state: TestVersionState): string {
	return m[`version_state_${state}`]();
}

export function blueprintText(blueprint: BlueprintName): string {
	return m[`blueprint_${blueprint}`]();
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
