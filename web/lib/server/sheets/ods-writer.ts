/** Writes ODS, the format of LibreOffice. */
import { zip } from './zip';

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

function escape(text: string): string {
	// Characters that no XML file may hold are left out.
	// eslint-disable-next-line no-control-regex
	const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
	return allowed
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

const NAMESPACES = ['office', 'table', 'text', 'style', 'number']
	.map((one) => {
		const name = one === 'number' ? 'datastyle' : one;
		return `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
	})
	.concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
	.join(' ');

/** Room for more rows than a class, whose cells are texts as well. */
const EMPTY_ROWS = 1000;

export function writeOds(
	name: string,
	rows: readonly (readonly string[])[]
): Uint8Array<ArrayBuffer> {
	const [labels = [], ...others] = rows;
	const cell = (text: string, style: string) =>
		text === ''
			? `<table:table-cell table:style-name="${style}"/>`
			: `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${escape(text)}</text:p></table:table-cell>`;
	const row = (cells: readonly string[], style: string) =>
		`<table:table-row>${cells.map((text) => cell(text, style)).join('')}</table:table-row>`;
	const content =
		`<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.2">` +
		'<office:automatic-styles>' +
		'<number:text-style style:name="texts"><number:text-content/></number:text-style>' +
		'<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style>' +
		'<style:style style:name="text" style:family="table-cell" style:data-style-name="texts"/>' +
		'<style:style style:name="label" style:family="table-cell" style:data-style-name="texts"><style:text-properties fo:font-weight="bold"/></style:style>' +
		'</office:automatic-styles><office:body><office:spreadsheet>' +
		`<table:table table:name="${escape(name)}">` +
		`<table:table-column table:style-name="column" table:default-cell-style-name="text" table:number-columns-repeated="${labels.length}"/>` +
		row(labels, 'label') +
		others.map((one) => row(one, 'text')).join('') +
		`<table:table-row table:number-rows-repeated="${EMPTY_ROWS}"><table:table-cell table:style-name="text" table:number-columns-repeated="${labels.length}"/></table:table-row>` +
		'</table:table></office:spreadsheet></office:body></office:document-content>';
	const manifest =
		'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">' +
		`<manifest:file-entry manifest:full-path="/" manifest:media-type="${ODS_TYPE}"/>` +
		'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
	// The type of the container stands first in it, as it is.
	const files = {
		mimetype: ODS_TYPE,
		'content.xml': content,
		'META-INF/manifest.xml': manifest
	};
	return zip(files, ['mimetype']);
}
