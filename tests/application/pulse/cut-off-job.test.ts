import { ask, askFor, request } from '../../support/host/journey';
import { hostWithGuests, shownRows } from '../../support/host/journey-sheets';

const host = hostWithGuests(36, 4);
const start = host.snapshot();
beforeEach(() => host.restore(start));

/** Google ends the execution when it uploads for the third time. */
function breakOff(): void {
  let uploads = 0;
  host.onHook({
    before({ member }) {
      uploads += Number(member === 'fetchAll');
      return uploads > 3 ? { kind: 'kill' } : undefined;
    },
  });
  const call = JSON.stringify({
    version: 1,
    name: 'invitation.make',
    input: { conference: 'HN-01', per: 'person' },
  });
  expect(host.call('rpc', [call]).status).toBe('killed');
  host.onHook(undefined);
}

const told = () => {
  const { reply } = ask(host, 'today.open', {});
  const pulse = 'pulse' in reply ? (reply.pulse as readonly { readonly sentence: string }[]) : [];
  return pulse.map(({ sentence }) => sentence).find((sentence) => sentence.includes('lập văn bản')) ?? '';
};

const letters = () =>
  Object.values(host.state.drive.files).filter(
    ({ appProperties, trashed }) => appProperties.group === 'HN-01/giay-moi' && !trashed,
  );

describe('letters whose making Google cut off', () => {
  it('are told of in Hôm nay, and made to the end by the trigger that was booked before', () => {
    breakOff();
    expect(letters()).toHaveLength(12);
    expect(told()).toMatch(/^Đang lập văn bản: xong \d+\/36 văn bản, còn khoảng /);
    host.advance({ minutes: 3 });
    expect(told()).toMatch(/^Việc lập văn bản dừng khi xong \d+\/36 văn bản\. Sổ tự làm tiếp sau ít phút/);
    const runs = host.advance({ minutes: 30 });
    expect(runs.filter(({ function: name }) => name === 'continueWork')).toHaveLength(1);
    expect([letters().length, shownRows(host, 'Sổ gửi').length, told()]).toEqual([36, 36, '']);
    expect(host.state.triggers.list.map(({ handler }) => handler)).toEqual(['sendDailyReminders']);
  });

  it('are made to the end at once by who presses Làm tiếp', () => {
    breakOff();
    host.advance({ minutes: 3 });
    expect(askFor(host, 'pulse.mend', { mend: 'go-on' }).sentence).toBe('Đã làm xong phần còn lại.');
    expect([letters().length, shownRows(host, 'Sổ gửi').length, told()]).toEqual([36, 36, '']);
    expect(host.state.triggers.list.map(({ handler }) => handler)).toEqual(['sendDailyReminders']);
  });
});

describe('petitions that no unit has', () => {
  it('are assigned together from Hôm nay', () => {
    for (const number of [3, 4])
      askFor(host, 'petition.save', {
        request: request(number),
        speaker: {
          conference: 'HN-01',
          speaker: 'Nguyễn Văn An',
          channel: 'Tại hội nghị đối thoại',
          receivedOn: '16/11/2026',
        },
        matters: [
          {
            content: `Đường ${number}`,
            topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
            class: 'Kiến nghị',
          },
        ],
      });
    const { actions } = askFor(host, 'today.open', {});
    expect(actions.find(({ key }) => key.startsWith('assign'))).toMatchObject({
      title: 'Giao đơn vị giải quyết 2 kiến nghị',
      place: { sidebar: 'assign-form' },
    });
  });
});
