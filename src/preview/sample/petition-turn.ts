import { madeUpName, madeUpPhone } from './names';
import { sampleNote } from './person';
import { villageNames } from './villages';

/** The matters of one speaker, as typed into the petition form; `topic` is an index in the list of the office. */
export interface SampleTurn {
  readonly speaker: Readonly<Record<string, string>>;
  readonly matters: readonly SampleMatter[];
}

export interface SampleMatter {
  readonly topic: 0 | 1 | 2 | 3;
  readonly class: string;
  readonly content: string;
  readonly authority: string;
  readonly unit: string;
  /** As proposed by the form; '' for a matter with another procedure. */
  readonly dueOn: string;
}

export const units = {
  economy: 'Phòng Kinh tế',
  society: 'Phòng Văn hóa - Xã hội',
  counter: 'Trung tâm Phục vụ hành chính công',
  police: 'Công an xã',
  office: 'Văn phòng HĐND và UBND',
} as const;

/** Ten working days after receipt, 24/11 being a day off; for the hall, ten days after the conference. */
const dueAfter: Readonly<Record<string, string>> = {
  '18/11/2026': '03/12/2026',
  '19/11/2026': '04/12/2026',
  '20/11/2026': '07/12/2026',
  '23/11/2026': '08/12/2026',
  '24/11/2026': '08/12/2026',
  '08/12/2026': '18/12/2026',
  '16/11/2027': '26/11/2027',
};

export const matter = (
  topic: SampleMatter['topic'],
  kind: string,
  unit: string,
  content: string,
  authority = 'Cấp xã',
): Omit<SampleMatter, 'dueOn'> => ({ topic, class: kind, unit, content, authority });

export const turn = (
  village: number,
  speaker: number,
  channel: string,
  receivedOn: string,
  ...matters: Omit<SampleMatter, 'dueOn'>[]
): SampleTurn => ({
  speaker: {
    speaker: madeUpName(60 + village * 8 + speaker).fullName,
    village: villageNames[village] ?? '',
    phone: madeUpPhone(61 + village * 8 + speaker),
    channel,
    receivedOn,
    note: sampleNote,
  },
  matters: matters.map((each) => ({ ...each, dueOn: dueAfter[receivedOn] ?? '' })),
});
