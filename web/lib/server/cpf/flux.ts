/**
 * The file of a delivery, in the format of the CPF: `urn:cdc:cpf:pc5:schema:1.0.0`, see `flux.xsd`.
 *
 * @source the reference service (Pix)
 */
import type { PublishedResult } from '#db/certificates';
import { FRANCE } from '#engine/center/birth-place';
import { testedCompetences } from '#engine/center/certificate';
import { SERVICE_TIME_ZONE, toLocalTime, toTimestamp } from '#engine/center/local-time';
import { areaOf } from '#engine/framework/crcn';
import type { CpfSettings } from './settings';

export const CPF_NAMESPACE = 'urn:cdc:cpf:pc5:schema:1.0.0';

export interface Flux {
	id: string;
	createdAt: number;
	settings: CpfSettings;
	/** The name of a country by its INSEE code. */
	countryName(code: string): string;
}

/** Piece by piece: what was written is not kept. */
export async function* writeFlux(
	flux: Flux,
	batches: AsyncIterable<readonly PublishedResult[]>
): AsyncGenerator<string> {
	const { clientId, contractId, certification } = flux.settings;
	const [, type] = /^(\D+)/.exec(certification)!;
	yield [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<cpf:flux xmlns:cpf="${CPF_NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
		text('idFlux', flux.id),
		text('horodatage', toTimestamp(flux.createdAt, SERVICE_TIME_ZONE)),
		'<cpf:emetteur>',
		text('idClient', clientId),
		'<cpf:certificateurs><cpf:certificateur>',
		text('idClient', clientId),
		text('idContrat', contractId),
		'<cpf:certifications><cpf:certification>',
		text('type', type!),
		text('code', certification),
		text('natureDeposant', 'CERTIFICATEUR'),
		'<cpf:passageCertifications>\n'
	].join('');
	for await (const batch of batches) {
		yield batch.map((result) => `${passage(result, flux)}\n`).join('');
	}
	yield [
		'</cpf:passageCertifications>',
		'</cpf:certification></cpf:certifications>',
		'</cpf:certificateur></cpf:certificateurs>',
		'</cpf:emetteur></cpf:flux>\n'
	].join('');
}

function passage(result: PublishedResult, flux: Flux): string {
	const { score } = result.outcome.score!;
	return tag(
		'passageCertification',
		text('idTechnique', result.assessmentId),
		text('obtentionCertification', 'PAR_SCORING'),
		text('donneeCertifiee', true),
		text('dateDebutValidite', toLocalTime(result.publishedAt, SERVICE_TIME_ZONE).date),
		nil('dateFinValidite'),
		text('presenceNiveauLangueEuro', false),
		text('presenceNiveauNumeriqueEuro', true),
		tag('niveauNumeriqueEuropeen', text('scoreGeneral', score), competenceLevels(result)),
		text('scoring', score),
		nil('mentionValidee'),
		tag('modalitesInscription', nil('modaliteAcces')),
		tag('identificationTitulaire', holder(result, flux))
	);
}

/** A competence that is below the first level is not told, nor one of which nothing was asked. */
function competenceLevels({ outcome }: PublishedResult): string {
	const reached = testedCompetences(outcome).filter(({ level }) => level > 0);
	return tag(
		'resultats',
		...reached.map(({ code, level }) =>
			tag(
				'resultat',
				text('niveau', level),
				text('domaineCompetenceId', areaOf(code)),
				text('competenceId', code.split('.')[1]!)
			)
		)
	);
}

function holder({ candidate }: PublishedResult, flux: Flux): string {
	const [year, month, day] = candidate.birthDate.split('-');
	return tag(
		'titulaire',
		text('nomNaissance', candidate.lastName),
		nil('nomUsage'),
		text('prenom1', candidate.firstName),
		text('anneeNaissance', year!),
		text('moisNaissance', month!),
		text('jourNaissance', day!),
		text('sexe', candidate.sex!),
		tag('codeCommuneNaissance', birthCommune(candidate)),
		text('libelleCommuneNaissance', candidate.birthCity!),
		text('libellePaysNaissance', flux.countryName(candidate.birthCountryCode!))
	);
}

/** Of a commune of France; what is kept of a birth abroad is the code of the country. */
function birthCommune(candidate: PublishedResult['candidate']): string {
	const { birthCountryCode, birthInseeCode, birthPostalCode } = candidate;
	if (birthCountryCode !== FRANCE) return tag('codePostalNaissance', nil('codePostal'));
	return birthInseeCode
		? tag('codeInseeNaissance', text('codeInsee', birthInseeCode))
		: tag('codePostalNaissance', text('codePostal', birthPostalCode!));
}

function tag(name: string, ...content: string[]): string {
	return `<cpf:${name}>${content.join('')}</cpf:${name}>`;
}

function text(name: string, value: string | number | boolean): string {
	return tag(name, escapeXml(String(value)));
}

function nil(name: string): string {
	return `<cpf:${name} xsi:nil="true"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML has no way to write are left out. */
export function escapeXml(value: string): string {
	return value
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>]/g, (character) => ENTITIES[character]!);
}
