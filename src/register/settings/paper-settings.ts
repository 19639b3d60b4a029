import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { cleanText } from '../../domain/text/vietnamese-text';
import { type PaperKindCode, paperCodes } from '../papers/paper-kinds';
import type { SettingRow } from './settings-table';

/** A line that holds from one day to another; null leaves that side open. */
export interface DatedText {
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

export interface SignerSetting {
  readonly authority: string;
  readonly title: string;
  readonly name: string;
}

/** A line of the plan's last part: who does what. */
export interface Duty extends DatedText {
  readonly unit: string;
}

/** What `Cấu hình` says of the papers of the conference. */
export interface PaperSettings {
  /** The kinds that somebody else than the signer of the invitation signs. */
  readonly signers: Readonly<Partial<Record<PaperKindCode, SignerSetting>>>;
  readonly recipients: Readonly<Record<PaperKindCode, readonly DatedText[]>>;
  /** `Kính gửi` of the report. */
  readonly superiors: readonly DatedText[];
  /** Papers of other bodies on which the plan rests, after the laws. */
  readonly upstream: readonly DatedText[];
  readonly duties: readonly Duty[];
  /** Who attends, group by group, in the plan's words; `group` is the code of the group. */
  readonly composition: readonly (DatedText & { readonly group: string })[];
  readonly budgetSource: string;
  readonly houseRules: string;
  readonly speakingMinutes: number;
  /** Whether the text that is read aloud has its numbers in words. */
  readonly spokenNumbers: boolean;
  /** One series of numbers for all papers, or one for each kind (Decree 30, Article 15: the head decides). */
  readonly series: 'shared' | 'by-kind';
  /** Links or IDs of the office's own template Docs; '' for the built-in one. */
  readonly templates: Readonly<Record<PaperKindCode, string>>;
}

const byKind = <Value>(read: (kind: PaperKindCode) => Value): Readonly<Record<PaperKindCode, Value>> =>
  // Object.fromEntries forgets that the keys are exactly the kinds.
  Object.fromEntries(paperCodes.map((kind) => [kind, read(kind)])) as Record<PaperKindCode, Value>;

/** `KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình` */
function readSigner(typed: string): SignerSetting | undefined {
  const [authority = '', title = '', name = '', ...more] = typed.split(';').map(cleanText);
  return authority !== '' && title !== '' && name !== '' && more.length === 0
    ? { authority, title, name }
    : undefined;
}

const composition = 'composition.';

export function readPaperSettings(rows: readonly SettingRow[]): PaperSettings {
  const all = (code: string): readonly SettingRow[] =>
    rows.filter((row) => row.code === code && row.enabled !== false);
  const value = (code: string): string => all(code)[0]?.value ?? '';
  const dated = (code: string): readonly DatedText[] =>
    all(code)
      .filter((row) => row.value !== '')
      .map((row) => ({ text: row.value, from: row.from, until: row.until }));
  const signers = paperCodes.flatMap((kind) => {
    const signer = readSigner(value(`signer.${kind}`));
    return signer ? [[kind, signer] as const] : [];
  });
  return {
    signers: Object.fromEntries(signers),
    recipients: byKind((kind) => dated(`recipient.${kind}`)),
    superiors: dated('superior'),
    upstream: dated('upstream'),
    duties: all('duty')
      .filter((row) => row.value !== '')
      .map((row) => ({ unit: row.name, text: row.value, from: row.from, until: row.until })),
    composition: rows
      .filter((row) => row.code.startsWith(composition) && row.enabled !== false && row.value !== '')
      .map((row) => ({
        group: row.code.slice(composition.length),
        text: row.value,
        from: row.from,
        until: row.until,
      })),
    budgetSource: value('words.budget'),
    houseRules: value('words.rules'),
    speakingMinutes: all('term.speaking')[0]?.days ?? 5,
    spokenNumbers: value('option.spokenNumbers') === 'Bằng chữ',
    series: value('option.series') === 'Riêng từng loại' ? 'by-kind' : 'shared',
    templates: byKind((kind) => value(`drive.template.${kind}`)),
  };
}
