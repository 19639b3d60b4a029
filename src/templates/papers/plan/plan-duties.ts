import { inForce } from '../../../domain/conference/conference';
import type { Duty } from '../../../register/settings/paper-settings';
import { withoutEndSign } from '../../words/in-sentence';
import type { PaperSources } from '../paper-sources';
import { decidingDay } from '../parts/paper-checks';

/** The groups of the villages have their own paragraph in the template. */
const ofVillages: readonly string[] = ['village-posts', 'citizens'];

/** The people who attend, by group. */
export function compositionOf(sources: PaperSources): string {
  const rows = inForce(sources.settings.composition, decidingDay(sources)).filter(
    ({ group }) => !ofVillages.includes(group),
  );
  const text = rows
    .map(({ text: line }) => (/[,;]$/.test(line) ? line : `${withoutEndSign(line)};`))
    .join(' ');
  return withoutEndSign(text);
}

export const dutiesOf = (sources: PaperSources): readonly Duty[] =>
  inForce(sources.settings.papers.duties, decidingDay(sources));

export interface UnitDuties {
  readonly unit: string;
  readonly texts: readonly string[];
  /** Duties with a dash, or several duties, have a line each. */
  readonly inLines: boolean;
}

const dash = /^[-–]\s*/;

/** Consecutive duties of one unit are grouped. */
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
