import type { CellWrite } from '../../../../src/server/google/sheets/sheet-moves';
import { cellsIn, piecesOf } from '../../../../src/server/google/sheets/sheet-pieces';

const at = (line: number, position: number, cell: string): CellWrite => ({ line, position, cell });

const shown = (changing: readonly CellWrite[], meant = changing): readonly string[] =>
  piecesOf(changing, meant, ({ position }) => position).map(
    (piece) =>
      `${piece.kind} ${cellsIn(piece)
        .map(({ line, position }) => `${line}:${position}`)
        .join(' ')}`,
  );

describe('the pieces in which cells are written', () => {
  it('are one block for adjacent cells, along a row, down a column or both', () => {
    expect(shown([at(4, 2, 'a'), at(4, 3, 'b')])).toEqual(['block 4:2 4:3']);
    expect(shown([at(4, 2, 'a'), at(5, 2, 'b'), at(6, 2, 'c')])).toEqual(['block 4:2 5:2 6:2']);
    expect(shown([at(4, 2, 'a'), at(4, 3, 'b'), at(5, 2, 'c'), at(5, 3, 'd')])).toEqual([
      'block 4:2 4:3 5:2 5:3',
    ]);
  });

  it('are one for each value if that takes fewer', () => {
    expect(shown([at(2, 5, 'x'), at(4, 5, 'x'), at(9, 5, 'x'), at(7, 5, 'y')])).toEqual([
      'same-value 2:5 4:5 9:5',
      'block 7:5',
    ]);
  });

  it('may rewrite an unchanged cell of the change, but never a cell outside it', () => {
    const meant = [at(2, 5, 'a'), at(2, 6, 'stands'), at(2, 7, 'b')];
    const changing = meant.filter(({ position }) => position !== 6);
    expect(shown(changing, meant)).toEqual(['block 2:5 2:6 2:7']);
    expect(shown(changing)).toEqual(['block 2:5', 'block 2:7']);
  });

  it('are ordered so that the completion mark comes last', () => {
    expect(shown([at(3, 9, 'b'), at(6, 9, 'b'), at(3, 5, 'a')])).toEqual(['block 3:5', 'same-value 3:9 6:9']);
  });
});
