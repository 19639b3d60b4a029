import { resultOf } from '../../src/host/model/workbook/workbook';
import { askFor, builtHost, request, setUp } from '../support/host/journey';
import { sheetNamed } from '../support/host/journey-sheets';

describe('the first tab of the office', () => {
  it('S31 at most ten next actions in the order of their days open the first tab', () => {
    const host = builtHost();
    setUp(host);
    askFor(host, 'conference.save', {
      request: request(1),
      id: null,
      fingerprint: null,
      draft: { year: '2026', title: 'Hội nghị giả định', dateState: 'Ấn định', date: '08/12/2026' },
    });
    askFor(host, 'preparation.fill', { conference: 'HN-01', sheet: 'tasks', request: request(2) });
    host.calculate();
    const lines = sheetNamed(host, 'Tổng quan').rows.map((row) =>
      (row?.values ?? []).map((cell) => resultOf(cell) ?? ''),
    );
    const from = lines.findIndex(([first]) => first === 'Việc tiếp theo');
    const actions = lines.slice(from + 1).findIndex(([first]) => (first ?? '') === '');
    const days = lines.slice(from + 1, from + 1 + actions).map((line) => Number(line[6]));
    expect(host.state.workbook.sheets[0]?.name).toBe('Tổng quan');
    expect(days).toHaveLength(10);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});
