/** A mail with equivalent text and HTML bodies. */
export interface MailContent {
  /** One line of at most 200 characters. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A text file that goes with a mail. */
export interface MailFile {
  readonly name: string;
  readonly mimeType: string;
  readonly content: string;
}

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Pairs of label and value; a pair with an empty value is left out. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'link'; readonly label: string; readonly address: string };

export const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });

export const facts = (...rows: readonly (readonly [label: string, value: string])[]): MailBlock => ({
  kind: 'facts',
  rows: rows.filter(([, value]) => value !== ''),
});

const htmlSigns: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The only place where text becomes HTML. */
const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => htmlSigns[sign] ?? '').replace(/\n/g, '<br>');

const cell = 'padding:4px 8px;border:1px solid #999;text-align:left;vertical-align:top';

function blockAsHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:0 0 12px">${html(block.text)}</p>`;
    case 'facts': {
      const rows = block.rows.map(
        ([label, value]) =>
          `<tr><td style="padding:2px 12px 2px 0;vertical-align:top;white-space:nowrap">${html(label)}:</td>` +
          `<td style="padding:2px 0"><strong>${html(value)}</strong></td></tr>`,
      );
      return `<table role="presentation" style="border-collapse:collapse;margin:0 0 12px">${rows.join('')}</table>`;
    }
    case 'table': {
      const header = block.header.map(
        (text) => `<th scope="col" style="${cell};background:#eee">${html(text)}</th>`,
      );
      const rows = block.rows.map(
        (row) => `<tr>${row.map((text) => `<td style="${cell}">${html(text)}</td>`).join('')}</tr>`,
      );
      const head = `<thead><tr>${header.join('')}</tr></thead>`;
      return `<table style="border-collapse:collapse;margin:0 0 12px">${head}<tbody>${rows.join('')}</tbody></table>`;
    }
    case 'link':
      return `<p style="margin:0 0 12px"><a href="${html(block.address)}">${html(block.label)}</a></p>`;
    default:
      block satisfies never;
      return '';
  }
}

function blockAsText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'table':
      return block.rows
        .map((row, index) => {
          const cells = row.map((text, column) => `${block.header[column] ?? ''}: ${text}`);
          return `${index + 1}. ${cells.join('; ')}`;
        })
        .join('\n');
    case 'link':
      return `${block.label}: ${block.address}`;
    default:
      block satisfies never;
      return '';
  }
}

const singleLine = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > 200 ? `${characters.slice(0, 199).join('').trimEnd()}…` : line;
};

/** A link that is not https is dropped: an address typed into a sheet must not become a script or a mail link. */
const isSafe = (block: MailBlock): boolean =>
  block.kind !== 'link' || /^https:\/\/[^\s"'<>]+$/.test(block.address);

const isPresent = (block: MailBlock): boolean =>
  isSafe(block) && !(block.kind === 'paragraph' && block.text.trim() === '');

export function mailContent(subject: string, blocks: readonly MailBlock[]): MailContent {
  const present = blocks.filter(isPresent);
  const body = present.map(blockAsHtml).join('');
  return {
    subject: singleLine(subject),
    text: `${present.map(blockAsText).join('\n\n')}\n`,
    html: `<div style="font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#222">${body}</div>`,
  };
}
