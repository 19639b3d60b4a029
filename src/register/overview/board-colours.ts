import { bad, type ColourStyle, good } from '../styling';
import type { BoardColour } from './board';

const alarming: ColourStyle = { colour: '#c5221f' };

/** Colours of the overview. */
export const boardColours: readonly BoardColour[] = [
  { formula: '=LEFT($B2;10)="không chạy"', from: 1, to: 4, style: bad },
  { formula: '=AND($B2="đang chạy";$D2<>"")', from: 1, to: 4, style: bad },
  { formula: '=$B2="đang chạy"', from: 2, to: 2, style: good },
  { formula: '=$C2="đúng hạn"', from: 3, to: 3, style: good },
  { formula: '=OR($C2="trễ";LEFT($C2;3)="quá")', from: 3, to: 3, style: bad },
  { formula: '=AND(LEFT($C2;3)="quá";LEFT($D2;1)="█")', from: 4, to: 4, style: alarming },
  { formula: '=ISNUMBER(SEARCH(", quá ";$D2))', from: 4, to: 4, style: bad },
  { formula: '=$B2="thiếu"', from: 2, to: 2, style: bad },
  { formula: '=$C2="thiếu"', from: 3, to: 3, style: bad },
  { formula: '=$D2="thiếu"', from: 4, to: 4, style: bad },
  { formula: '=AND($L2="– quá hạn";$M2>0)', from: 12, to: 13, style: bad },
];
