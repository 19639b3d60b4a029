import { conferences } from '../register/conferences';

const byCode: Readonly<Record<string, string>> = {
  topics: conferences.columns.topic.header,
  'co-chair': conferences.columns.coChair.header,
  'start-time': conferences.columns.startTime.header,
  'how-to-attend': conferences.columns.howToAttend.header,
};

/** The header under which the office finds what a conference still lacks. */
export function missingItem(code: string): string {
  const columns: Readonly<Record<string, { readonly header: string }>> = conferences.columns;
  return columns[code]?.header ?? byCode[code] ?? code;
}

export const missingList = (codes: readonly string[]): string => codes.map(missingItem).join(', ');
