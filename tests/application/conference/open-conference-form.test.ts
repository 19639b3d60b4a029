import { openConferenceForm } from '../../../src/application/conference/open-conference-form';
import { conference, worldWith } from '../../support/memory/memory-ports-people';

it('shows conferences as typed', () => {
  const world = worldWith(conference, []);
  const form = openConferenceForm(world.ports);
  expect(form).toMatchObject({
    ok: true,
    value: { conferences: [{ id: 'HN-01', draft: { date: '08/12/2026', dateState: 'Ấn định' } }] },
  });
});
