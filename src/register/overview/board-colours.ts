import type { ColourStyle } from '../styling';

const good: ColourStyle = { background: '#ceead6' };
const bad: ColourStyle = { background: '#fad2cf' };

/** Colours of the overview; cell texts always carry the same meaning. Formulas refer to line 2. */
export const boardColours: readonly {
  readonly formula: string;
  readonly from: number;
  readonly to: number;
  readonly style: ColourStyle;
}[] = [
  { formula: '=LEFT($B2;10)="không chạy"', from: 1, to: 4, style: bad },
  { formula: '=AND($B2="đang chạy";$D2<>"")', from: 1, to: 4, style: bad },
  { formula: '=$B2="đang chạy"', from: 2, to: 2, style: good },
  { formula: '=$D2="đạt"', from: 4, to: 4, style: good },
  { formula: '=$D2="trễ"', from: 4, to: 4, style: bad },
  { formula: '=$D2="quá hạn, chưa đạt"', from: 4, to: 4, style: bad },
  { formula: '=$H2="quá hạn"', from: 8, to: 8, style: bad },
  { formula: '=$B2="thiếu"', from: 2, to: 2, style: bad },
  { formula: '=$C2="thiếu"', from: 3, to: 3, style: bad },
  { formula: '=$D2="thiếu"', from: 4, to: 4, style: bad },
];
