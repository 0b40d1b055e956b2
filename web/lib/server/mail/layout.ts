/** What every mail looks like, as text and as HTML: no image, nothing from elsewhere, nothing that tells who read it. */
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

export interface MailParts {
	title: string;
	lines: string[];
	link: { href: string; text: string };
	/** Small, after the link. */
	notes: string[];
}

export function drawMail(parts: MailParts): { text: string; html: string } {
	return { text: drawText(parts), html: drawHtml(parts) };
}

/** Without its title, which is its subject. */
function drawText({ lines, link, notes }: MailParts): string {
	return [...lines, `${link.text}\n${link.href}`, ...notes, m.mail_footer()].join('\n\n');
}

const FONT = 'font-family: Verdana, Arial, sans-serif; line-height: 1.5;';

function drawHtml({ title, lines, link, notes }: MailParts): string {
	const paragraphs = (texts: string[], style: string) =>
		texts.map((text) => `<p style="margin: 0 0 16px; ${style}">${escapeHtml(text)}</p>`).join('\n');
	const href = escapeHtml(link.href);
	return `<!doctype html>
<html lang="${getLocale()}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin: 0; padding: 24px 12px; background: #f2f5f7; color: #10222e; ${FONT}">
<div style="max-width: 560px; margin: 0 auto;">
<div style="padding: 14px 28px; border-radius: 12px 12px 0 0; background: #0d3b4f; color: #ffffff; font-size: 18px; font-weight: bold;">Vigie</div>
<div style="padding: 28px 28px 12px; border-radius: 0 0 12px 12px; background: #ffffff;">
<h1 style="margin: 0 0 16px; font-size: 22px; line-height: 1.25;">${escapeHtml(title)}</h1>
${paragraphs(lines, 'font-size: 16px;')}
<p style="margin: 24px 0;"><a href="${href}" style="display: inline-block; padding: 12px 24px; border-radius: 8px; background: #0b6a8a; color: #ffffff; font-size: 16px; font-weight: bold; text-decoration: none;">${escapeHtml(link.text)}</a></p>
${paragraphs(notes, 'color: #48606e; font-size: 14px;')}
<p style="margin: 0 0 16px; color: #48606e; font-size: 13px; word-break: break-all;">${href}</p>
</div>
<p style="margin: 16px 0 0; color: #48606e; font-size: 13px; text-align: center;">${escapeHtml(m.mail_footer())}</p>
</div>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;'
	};
	return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
