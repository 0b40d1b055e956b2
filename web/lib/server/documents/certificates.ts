/** Certificates on paper: a page each, in one document or in one of its own. They speak to whoever is shown them. */
import { setImmediate as breathe } from 'node:timers/promises';
import {
	birthText,
	certificateFacts,
	competenceLevelText,
	gridLines,
	holderName,
	intervalText,
	levelMeaning,
	levelText,
	thresholdText,
	type Certificate
} from '$lib/certificate/certificate';
import { m } from '$lib/paraglide/messages';
import { areaText, competenceText } from '$lib/words';
import { CertificatePaper, COLUMN_GAP } from './certificate-paper.ts';
import { GRAY, MARGIN } from './paper.ts';

const QR_SIZE = 82;
const SCORE_WIDTH = 128;
const LEVEL_WIDTH = 62;

/**
 * A document of one page for each certificate. Rooms are heard between two parts of a page, however many there are.
 * @param origin where the QR codes lead
 */
export async function writeCertificates(
	certificates: readonly Certificate[],
	origin: string
): Promise<Buffer> {
	const [only] = certificates;
	const name = certificates.length === 1 && only ? holderName(only) : null;
	const paper = new CertificatePaper(name ? m.certificate_of({ name }) : m.certificates_title());
	for (const [i, certificate] of certificates.entries()) {
		if (i > 0) paper.addPage();
		paper.startPage();
		for (const draw of PARTS) {
			draw(paper, certificate, origin);
			await breathe();
		}
	}
	return paper.finish();
}

type Part = (paper: CertificatePaper, certificate: Certificate, origin: string) => void;

/** From the top of the page to its foot. */
const PARTS: readonly Part[] = [drawHead, drawResult, drawCompetences, drawGrid, drawFoot];

function drawHead(paper: CertificatePaper, certificate: Certificate, origin: string): void {
	const address = `${origin}/verification/${certificate.code}`;
	const width = paper.width - QR_SIZE - COLUMN_GAP;
	const top = paper.y;
	paper.qrCode(address, MARGIN + paper.width - QR_SIZE, top, QR_SIZE);
	paper.line(m.certificate_title(), ['bold', 16], { width });
	paper.line(m.certificate_framework(), ['regular', 8.5, GRAY], { width });
	paper.space(8);
	paper.fitted(holderName(certificate), [22, 18, 15, 12, 9, 7], { width, height: 36 });
	paper.line(birthText(certificate), ['regular', 10.5], { width });
	paper.moveTo(Math.max(paper.y, top + QR_SIZE) + 6);
	paper.rule();
	paper.space(6);
	paper.columns(certificateFacts(certificate), ([label, text], at) => {
		paper.line(label, ['regular', 8, GRAY], at);
		paper.fitted(text, [10, 8.5, 7], { ...at, height: 40 });
	});
	paper.space(10);
}

function drawResult(paper: CertificatePaper, { reading }: Certificate): void {
	const top = paper.y;
	const inner = { x: MARGIN + 12, width: SCORE_WIDTH };
	const beside = {
		x: inner.x + SCORE_WIDTH + 12,
		width: paper.width - SCORE_WIDTH - 36
	};
	paper.space(10);
	paper.line(String(reading.score), ['bold', 44], { ...inner, align: 'center' });
	const maximum = m.certificate_of_maximum({ maximum: reading.maximum });
	paper.line(maximum, ['regular', 10], { ...inner, align: 'center' });
	const afterScore = paper.y;

	const [summary, description] = levelMeaning(reading, 'thirdParty');
	paper.moveTo(top + 10);
	paper.line(m.certificate_level(), ['regular', 8, GRAY], beside);
	paper.line(levelText(reading), ['bold', 16], beside);
	paper.line(summary!, ['bold', 10], beside);
	paper.line(description!, ['regular', 9.5], beside);

	const [threshold, why] = thresholdText(reading);
	const whole = { x: inner.x, width: paper.width - 24 };
	paper.moveTo(Math.max(paper.y, afterScore) + 8);
	paper.scale(reading, whole);
	paper.line(intervalText(reading), ['regular', 9], whole);
	paper.line(`${threshold}. ${why}`, ['regular', 9], whole);
	paper.space(8);
	paper.frame(top, paper.y - top);
	paper.space(12);
}

function drawCompetences(paper: CertificatePaper, { reading }: Certificate): void {
	const { areas } = reading;
	paper.line(m.certificate_competences(), ['bold', 12]);
	paper.space(3);
	if (areas.length === 0) {
		paper.line(m.certificate_no_competences(), ['regular', 9.5]);
		paper.space(8);
		return;
	}
	paper.columns([areas.slice(0, 2), areas.slice(2)], (few, at) => {
		for (const { area, competences } of few) {
			paper.line(`${area}. ${areaText(area)}`, ['bold', 9.5], at);
			for (const { code, level } of competences) {
				const name = { ...at, width: at.width - LEVEL_WIDTH };
				paper.pair(
					[competenceText(code), ['regular', 8.5], name],
					[competenceLevelText(level), ['bold', 8.5], { ...at, align: 'right' }]
				);
				paper.space(1.5);
			}
			paper.space(4);
		}
	});
	paper.space(8);
}

function drawGrid(paper: CertificatePaper, { reading }: Certificate): void {
	paper.line(m.certificate_grid(), ['bold', 12]);
	paper.space(3);
	for (const { label, scores, meaning, isReached } of gridLines(reading)) {
		const weight = isReached ? 'bold' : 'regular';
		paper.gridRow(
			isReached ? `${label} · ${m.certificate_reached()}` : label,
			scores,
			meaning,
			weight
		);
	}
}

function drawFoot(paper: CertificatePaper, _: Certificate, origin: string): void {
	paper.footer(m.certificate_verify({ address: `${origin}/verification` }));
}
