import { joined } from '../../domain/text/joined';

/**
 * On whose authority the signer signs (Decree 30, Article 13): for the collective, instead of, by order, acting, by
 * delegation; `CT` is the head's own signature, with nothing before the title.
 */
const authorities = ['TM', 'KT', 'TL', 'Q', 'TUQ', 'CT'] as const;

export type Authority = (typeof authorities)[number];

/** Reads `TM`, `tm.` and the like. */
export const readAuthority = (typed: string): Authority | undefined =>
  authorities.find((authority) => authority === typed.trim().replace(/\.$/, '').toUpperCase());

export interface Signer {
  readonly authority: Authority;
  /** The signer's own title, such as `PHÓ CHỦ TỊCH`. */
  readonly title: string;
  /** The collective that the head signs for. */
  readonly collective: string;
  /** The paper is the head's own and not the collective's, such as the conclusion of the chairman. */
  readonly isOfHead?: boolean;
}

/** The capital lines above the signature, in order. */
export function signatureLines({
  authority,
  title,
  collective,
  isOfHead = false,
}: Signer): readonly string[] {
  const ownTitle = title.trim().toUpperCase();
  const forCollective = `TM. ${collective.trim().toUpperCase()}`;
  const above = isOfHead ? [] : [forCollective];
  switch (authority) {
    case 'TM':
      return [forCollective, ownTitle];
    case 'KT':
      return [...above, 'KT. CHỦ TỊCH', ownTitle];
    case 'TL':
      return ['TL. CHỦ TỊCH', ownTitle];
    case 'TUQ':
      return ['TUQ. CHỦ TỊCH', ownTitle];
    case 'Q':
      return [...above, `Q. ${ownTitle}`];
    case 'CT':
      return [ownTitle];
    default:
      authority satisfies never;
      return [];
  }
}

/** `Nơi nhận`, line by line: a dash, `;` after each, `.` after the last, which says where the copy is kept. */
export function recipientLines(recipients: readonly string[], draftedBy = ''): readonly string[] {
  const plain = recipients
    .map((line) =>
      line
        .trim()
        .replace(/^[-–]\s*/, '')
        .replace(/[;.,\s]+$/, ''),
    )
    .filter((line) => line !== '');
  const isCopy = (line: string): boolean => /^lưu\s*:/i.test(line);
  const copy = plain.find(isCopy) ?? joined(', ', 'Lưu: VT', draftedBy.trim());
  return [...plain.filter((line) => !isCopy(line)).map((line) => `- ${line};`), `- ${copy}.`];
}
