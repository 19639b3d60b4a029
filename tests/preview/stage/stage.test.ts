import { allowImport } from '../../../src/preview/stage/allow-import';
import { Stage } from '../../../src/preview/stage/stage';
import { gridOf } from '../../../src/preview/view/grid';
import { smallAddOn } from '../page/small-add-on';

const addOn = smallAddOn();
afterAll(() => addOn.remove());

const newStage = () => {
  const stage = new Stage({ dist: addOn.dist, begin: 'empty-sheet' });
  stage.openSheet();
  return stage;
};

const tabsOf = (stage: Stage) => stage.world().tabs.map(({ name, lines }) => ({ name, lines }));

describe('the stage of the preview', () => {
  it('offers the menu of onOpen and shows the alert of a menu entry', () => {
    const stage = newStage();
    expect(stage.world().menu).toEqual([
      {
        caption: 'Thử',
        items: [
          { caption: 'Lập sổ', path: 'Thử > Lập sổ' },
          { separator: true },
          { caption: 'Biểu', items: [{ caption: 'Nhập tên', path: 'Thử > Biểu > Nhập tên' }] },
        ],
      },
    ]);
    expect(stage.click('Thử > Lập sổ').shown).toEqual([
      { kind: 'alert', title: 'Lập sổ', text: 'Đã lập xong.' },
    ]);
  });

  it('returns the value of a call of a sidebar, or its error to the failure handler only', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    expect(stage.call('save', ['Lê Thị An']).result).toEqual({ ok: true, value: { saved: 'Lê Thị An' } });
    expect(tabsOf(stage)).toContainEqual({ name: 'Danh sách', lines: 1 });
    const refused = stage.call('save', ['']);
    expect(refused.result).toEqual({ ok: false, name: 'Error', message: 'Chưa có tên.' });
    expect(refused.shown).toEqual([]);
  });

  it('sends the mail of a trigger when the clock reaches it, and says who runs the trigger', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    expect(stage.world().triggers).toEqual([
      expect.objectContaining({ handler: 'everyDay', owner: 'vanthu@example.vn' }),
    ]);
    const { world } = stage.moveClock({ days: 1 });
    expect(world.mails.map(({ to, subject, start }) => ({ to, subject, start }))).toEqual([
      { to: 'thon@example.vn', subject: 'Nhắc việc', start: 'Còn việc chưa xong.' },
    ]);
    expect(stage.moveClock({ toNextTrigger: true }).world.mails).toHaveLength(2);
  });

  it('types and pastes by the rules of the sheet, and reports what the sheet rejects', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    stage.type('Danh sách', 'B2', '0900000001');
    expect(stage.paste('Danh sách', 'A2', [['An', '007'], ['Bình']]).refused).toBeUndefined();
    const sheet = stage.host.state.workbook.sheets.find(({ name }) => name === 'Danh sách');
    expect(sheet?.rows.slice(1, 3).map((row) => row?.values.slice(0, 2))).toEqual([['An', '007'], ['Bình']]);
    expect(stage.type('Danh sách', 'C2', 'Hỏng').refused).toEqual(expect.stringMatching(/\S/));
    expect(sheet?.rows[1]?.values[2] ?? null).toBeNull();
  });

  it('inserts and deletes rows, and takes back each change of the sheets, that of a sidebar too', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    const names = () => {
      const sheet = stage.host.state.workbook.sheets.find(({ name }) => name === 'Danh sách');
      return [1, 2, 3].map((row) => sheet?.rows[row]?.values[0] ?? null);
    };
    stage.paste('Danh sách', 'A2', [['An'], ['Bình']]);
    stage.insertRow('Danh sách', 2);
    expect(names()).toEqual([null, 'An', 'Bình']);
    stage.deleteRow('Danh sách', 3);
    expect(names()).toEqual([null, 'Bình', null]);
    stage.call('save', ['Lê Thị An']);
    expect(names()).toEqual([null, 'Bình', 'Lê Thị An']);
    const back = [1, 2, 3, 4].map(() => [stage.undo().world.canUndo, names()]);
    expect(back).toEqual([
      [true, [null, 'Bình', null]],
      [true, [null, 'An', 'Bình']],
      [true, ['An', 'Bình', null]],
      [true, [null, null, null]],
    ]);
    expect(stage.undo().world.tabs.map(({ name }) => name)).not.toContain('Danh sách');
    expect(stage.world().canUndo).toBe(false);
  });

  it('has nothing to take back after what changed nothing, and after the clock has moved', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    stage.type('Danh sách', 'A2', 'An');
    stage.click('Thử > Biểu > Nhập tên');
    stage.type('Danh sách', 'A2', 'An');
    stage.undo();
    expect(stage.host.state.workbook.sheets.at(-1)?.rows[1]?.values[0] ?? null).toBeNull();
    stage.moveClock({ days: 1 });
    expect(stage.world().canUndo).toBe(false);
  });

  it('allows an import from this spreadsheet by one press, and says what to try where nobody may open the other', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    const { id } = stage.host.state.workbook;
    const allow = (a1: string) => stage.byHand(() => allowImport(stage.host, 'Danh sách', a1)).refused;
    const shown = () => {
      stage.host.calculate();
      const { workbook, clock } = stage.host.state;
      const sheet = workbook.sheets.find(({ name }) => name === 'Danh sách');
      return sheet && gridOf(workbook, sheet, clock).rows[1]?.[4]?.t;
    };
    const importFrom = (book: string): void =>
      void stage.type(
        'Danh sách',
        'E2',
        `=IMPORTRANGE("https://docs.google.com/spreadsheets/d/${book}/edit","'Danh sách'!A1")`,
      );
    expect(allow('A1')).toBe('Ô này không lấy số liệu từ bảng tính khác.');
    importFrom('1soCuaXaKhacKhongCoODay');
    expect(allow('E2')).toContain(`spreadsheets/d/${id}/edit`);
    importFrom(id);
    expect(shown()).toBe('#REF!');
    expect(allow('E2')).toBeUndefined();
    expect(shown()).toBe('Họ tên');
  });

  it('runs as the selected person', () => {
    const stage = newStage();
    stage.switchUser('vanphong@example.vn');
    const { world } = stage.click('Thử > Biểu > Nhập tên');
    expect(world.executions[0]).toMatchObject({
      function: 'openForm',
      user: 'vanphong@example.vn',
      status: 'ok',
    });
    expect(() => stage.switchUser('ai-do@example.vn')).toThrow('no user');
  });

  it('starts over with a new world', () => {
    const stage = newStage();
    stage.click('Thử > Lập sổ');
    stage.moveClock({ days: 2 });
    const { world } = stage.startOver();
    expect(world.mails).toEqual([]);
    expect(world.tabs.map(({ name }) => name)).not.toContain('Danh sách');
  });
});
