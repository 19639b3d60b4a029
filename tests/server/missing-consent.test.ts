import { builtHost, fine, owner } from '../support/host/journey';

describe('a permission that somebody left unticked', () => {
  it('is asked for before set-up begins, which changes nothing without it and goes on with it', () => {
    const host = builtHost();
    fine(host.open());
    const before = JSON.stringify(host.state.workbook);
    const click = () => host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] });
    host.state.access = { ...host.state.access, withheld: { [owner]: ['drive.file'] } };
    const refused = click();
    expect([refused.status, JSON.stringify(host.state.workbook) === before]).toEqual(['error', true]);
    host.state.access = { ...host.state.access, withheld: {} };
    expect(fine(click()).ui.at(-2)).toMatchObject({ kind: 'alert', title: 'Thiết lập sổ' });
    expect(host.state.triggers.list).toHaveLength(1);
  });
});
