import { inForce } from '../../../domain/conference/conference';
import type { Duty } from '../../../register/settings/paper-settings';
import { withoutEndSign } from '../../words/in-sentence';
import type { PaperSources } from '../paper-sources';
import { decidingDay } from '../parts/paper-checks';

/** Those of the villages have a paragraph of their own in the template. */
const ofVillages: readonly string[] = ['village-posts', 'citizens'];

/** Who attends, group by group. */
export function compositionOf(sources: PaperSources): string {
  const rows = inForce(sources.settings.composition, decidingDay(sources)).filter(
    ({ group }) => !ofVillages.includes(group),
  );
  const joined = rows.map(({ text }) => (/[,;]$/.test(text) ? text : `${withoutEndSign(text)};`)).join(' ');
  return withoutEndSign(joined);
}

export const dutiesOf = (sources: PaperSources): readonly Duty[] =>
  inForce(sources.settings.papers.duties, decidingDay(sources));

export interface UnitDuties {
  readonly unit: string;
  readonly texts: readonly string[];
  /** With a dash, or when there are several, each has its own line. */
  readonly inLines: boolean;
}

const dash = /^[-–]\s*/;

/** The duties of one unit that follow one another stand together. */
export function unitDuties(sources: PaperSources): readonly UnitDuties[] {
  const units: { readonly unit: string; readonly duties: Duty[] }[] = [];
  for (const duty of dutiesOf(sources)) {
    const last = units[units.length - 1];
    if (last && duty.unit !== '' && last.unit === duty.unit) last.duties.push(duty);
    else units.push({ unit: duty.unit, duties: [duty] });
  }
  return units.map(({ unit, duties }) => ({
    unit,
    texts: duties.map(({ text }) => text.replace(dash, '')),
    inLines: duties.length > 1 || duties.some(({ text }) => dash.test(text)),
  }));
}
