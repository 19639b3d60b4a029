import { boardBlock, boardLines } from '../support/host/board-cells';
import { askFor, builtHost, request, setUp } from '../support/host/journey';

describe('the first tab of the office', () => {
  it('S31 the next seven actions in the order of their days open the first tab', () => {
    const host = builtHost();
    setUp(host);
    askFor(host, 'conference.save', {
      request: request(1),
      id: null,
      fingerprint: null,
      draft: { year: '2026', title: 'Hội nghị giả định', dateState: 'Ấn định', date: '08/12/2026' },
    });
    askFor(host, 'preparation.fill', { conference: 'HN-01', sheet: 'tasks', request: request(2) });
    const actions = Object.values(boardBlock(boardLines(host), 'Việc tiếp theo', 3));
    const days = actions.map(([, , day]) => String(day).slice(0, 5).split('/').reverse().join('/'));
    expect(host.state.workbook.sheets[0]?.name).toBe('Tổng quan');
    expect(days).toHaveLength(7);
    expect(days).toEqual([...days].sort());
  });
});
