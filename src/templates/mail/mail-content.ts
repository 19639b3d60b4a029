import type { Fact, ListItem, MailBlock } from './mail-blocks';
import { mailHtml } from './mail-html';

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

export const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });

const present = (facts: readonly Fact[]): readonly Fact[] => facts.filter(([, value]) => value !== '');

export const facts = (...pairs: readonly Fact[]): MailBlock => ({ kind: 'facts', facts: present(pairs) });

export const list = (items: readonly ListItem[]): MailBlock => ({
  kind: 'list',
  items: items.map((item) => ({ ...item, facts: present(item.facts) })),
});

export const openRegister = (address: string): MailBlock => ({
  kind: 'button',
  label: 'Mở sổ đối thoại',
  address,
});

const factText = ([label, value]: Fact): string => `${label}: ${value}`;

function blockAsText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.facts.map(factText).join('\n');
    case 'list':
      return block.items
        .map(({ name, state, facts }, index) =>
          [`${index + 1}. ${state === '' ? name : `${name}: ${state}`}`, ...facts.map(factText)].join('; '),
        )
        .join('\n');
    case 'button':
      return block.address.startsWith('tel:') ? block.label : `${block.label}: ${block.address}`;
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

/** Drops other addresses: one typed into a sheet must not become a script or a mail link. */
const isSafe = (block: MailBlock): boolean =>
  block.kind !== 'button' || /^(?:https:\/\/[^\s"'<>]+|tel:\+?\d{8,15})$/.test(block.address);

const isPresent = (block: MailBlock): boolean =>
  isSafe(block) && !(block.kind === 'paragraph' && block.text.trim() === '');

/** `office` stands above the text, as on a letterhead. */
export function mailContent(subject: string, office: string, blocks: readonly MailBlock[]): MailContent {
  const shown = blocks.filter(isPresent);
  return {
    subject: singleLine(subject),
    text: `${[office, ...shown.map(blockAsText)].join('\n\n')}\n`,
    html: mailHtml(office, shown),
  };
}
