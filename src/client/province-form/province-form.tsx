import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { provinceTab } from '../../register/columns/tabs';
import type { ValueOf } from '../../rpc/contract';
import { provinceText } from '../../text/lists/province-list';
import { TextList } from '../ui/lists/text-list';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Folded, Live, Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send, showCell } from '../ui/sending/send';
import { RegisterList } from './register-list';

/** Registers of many communes in the sheet of their province: links in, figures out. */
export function ProvinceForm({ facts }: Opened<'province.open'>): JSX.Element {
  const page = usePage();
  const linksId = useId();
  const [registers, setRegisters] = useState(facts.registers);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const text = useStore(() => '');

  function take(answer: ValueOf<'province.add'>): void {
    setRegisters(answer.registers);
    setRefused(answer.refused);
    text.write(answer.rest);
    page.say(
      provinceText.added(answer.added, answer.refused.length),
      answer.refused.length === 0 ? 'good' : 'bad',
    );
  }

  const add = (): void =>
    void send(page, {
      name: 'province.add',
      input: { text: text.read() },
      doing: provinceText.adding,
      long: true,
      done: take,
      again: add,
    });
  const show = (): void => showCell(page, { tab: provinceTab, cell: 'A1' }, provinceText.showing);
  const lookAgain = (): void =>
    void send(page, {
      name: 'province.open',
      input: {},
      doing: provinceText.reading,
      long: true,
      done: (answer) => setRegisters(answer.registers),
    });

  return (
    <>
      <p>{provinceText.about}</p>
      <div class="field">
        <label for={linksId}>{provinceText.links}</label>
        <textarea
          id={linksId}
          rows={6}
          aria-describedby={`${linksId}-help`}
          value={text.read()}
          onInput={({ currentTarget }) => text.write(currentTarget.value)}
        />
        <p class="help" id={`${linksId}-help`}>
          <small>{provinceText.linksHelp}</small>
        </p>
      </div>
      <Live>
        {refused.length > 0 && (
          <Notice tone="warn">
            <strong>{provinceText.refused(refused.length)}</strong>
            <TextList lines={refused} />
          </Notice>
        )}
      </Live>
      <Folded title={provinceText.access} isOpen={registers.some(({ late }) => late === null)}>
        <ol>
          {provinceText.accessSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Folded>
      {registers.length === 0 ? (
        <p>{provinceText.empty}</p>
      ) : (
        <>
          <RegisterList registers={registers} take={(answer) => setRegisters(answer.registers)} />
          <p>
            <Button look="quiet" onPress={show}>
              {provinceText.show}
            </Button>{' '}
            <Button look="quiet" onPress={lookAgain}>
              {provinceText.again}
            </Button>
          </p>
        </>
      )}
      <Actions>
        <Button look="primary" disabled={text.read().trim() === ''} onPress={add}>
          {provinceText.add}
        </Button>
      </Actions>
    </>
  );
}
