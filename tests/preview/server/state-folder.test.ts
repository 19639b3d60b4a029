import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadState, StateFolder } from '../../../src/preview/server/state-folder';
import { Stage } from '../../../src/preview/stage/stage';
import { smallAddOn } from '../page/small-add-on';

const addOn = smallAddOn();
const folder = mkdtempSync(join(tmpdir(), 'state-folder-'));
afterAll(() => {
  addOn.remove();
  rmSync(folder, { recursive: true, force: true });
});

const options = { dist: addOn.dist, begin: 'empty-sheet' } as const;

describe('the state folder of the preview', () => {
  it('is empty before the first save', async () => {
    expect(await loadState(join(folder, 'nothing'))).toBeUndefined();
  });

  it('restores sheet, mail, triggers and clock after a restart, and the clock continues', async () => {
    const stage = new Stage(options);
    stage.openSheet();
    stage.click('Thử > Lập sổ');
    stage.call('save', ['Lê Thị An']);
    stage.moveClock({ days: 1 });
    const kept = new StateFolder(folder, () => stage.host.snapshot().state);
    kept.changed();
    await kept.flush();

    const again = new Stage(options, await loadState(folder));
    const [before, after] = [stage.world(), again.world()];
    expect({ ...after, executions: [] }).toEqual({ ...before, executions: [] });
    expect(again.moveClock({ days: 1 }).world.mails).toHaveLength(2);
  });

  it('falls back to the previous save after a crash during the swap of folders', async () => {
    renameSync(join(folder, 'world'), join(folder, 'former'));
    expect(existsSync(join(folder, 'world'))).toBe(false);
    expect((await loadState(folder))?.mailbox.sent).toHaveLength(1);
  });
});
