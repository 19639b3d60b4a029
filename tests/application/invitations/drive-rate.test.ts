import { addConference, ask, askFor, builtHost, request, setUp } from '../../support/host/journey';
import { typeSetting } from '../../support/host/journey-sheets';
import { timesOf } from '../../support/rules/sample';

// All people are fictitious.
const conference = 'HN-01';
const letters = timesOf(96, 165);

it('letters, a file each, are made at a rate of 165 in 90 seconds under the rate of Drive, which also makes some of what it refuses: none twice, none lost', () => {
  const host = builtHost({ contexts: 'kept' });
  setUp(host);
  typeSetting(host, 'signer.name', 'Lê Văn Mẫu');
  addConference(host);
  askFor(host, 'preparation.fill', { conference, sheet: 'agenda', request: request(2) });
  const people = Array.from({ length: letters }, (_, at) => ({
    conference,
    fullName: `Đại biểu ${at + 1}`,
    honorific: 'Ông',
    group: 'Đại diện Nhân dân',
  }));
  askFor(host, 'attendee.import', { request: request(3), people });
  const ghosts = 8;
  host.state.drive.refusedCreations = ghosts;
  // Other programs of the account use up what Drive takes, now and then.
  let writes = 0;
  host.onHook({
    before({ member }) {
      if (member !== 'fetchAll') return undefined;
      writes += 1;
      const at = host.now().getTime() + 3000;
      if (writes % 15 === 0)
        host.state.drive.writesLeft = Object.fromEntries(
          Object.keys(host.state.drive.writesLeft).map((user) => [user, { count: 0, at }]),
        );
      return undefined;
    },
  });
  const { reply, execution, remote } = ask(host, 'invitation.make', { conference, per: 'person' });
  host.onHook(undefined);
  expect(reply).toMatchObject({ ok: true, value: { letters, left: 0 } });
  const files = Object.values(host.state.drive.files).filter(
    ({ appProperties, trashed }) => appProperties.group === `${conference}/giay-moi` && !trashed,
  );
  const keys = new Set(files.map(({ appProperties }) => appProperties.key));
  const refused = host.state.drive.refusedCreations - ghosts;
  const seconds = execution.durationMs / 1000;
  process.stdout.write(
    `${letters} letters, a file each: ${remote} calls, ${seconds.toFixed(0)} s modelled, ${refused} refused writes of which some were made, ${files.length - keys.size} twice, ${letters - keys.size} lost\n`,
  );
  expect([files.length, keys.size]).toEqual([letters, letters]);
  expect(refused).toBeGreaterThan(0);
  expect(seconds / letters).toBeLessThanOrEqual(90 / 165);
});
