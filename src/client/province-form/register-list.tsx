import type { JSX } from 'preact';
import type { ValueOf } from '../../rpc/contract';
import { provinceText } from '../../text/lists/province-list';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Folded } from '../ui/page/section';
import { send } from '../ui/sending/send';

type Facts = ValueOf<'province.open'>;
type Register = Facts['registers'][number];

interface Props {
  readonly registers: readonly Register[];
  readonly take: (facts: Facts) => void;
}

/** Unread ones first, because somebody has to act here; then the latest. */
const urgency = ({ late }: Register): number => (late === null ? Number.POSITIVE_INFINITY : late);

/** The list as the tab shows it, each register with the button that takes it off. */
export function RegisterList({ registers, take }: Props): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const unread = registers.filter(({ late }) => late === null).length;
  const late = registers.filter((register) => (register.late ?? 0) > 0).length;
  const sorted = [...registers].sort((a, b) => {
    const [first, second] = [urgency(a), urgency(b)];
    return first === second ? 0 : second - first;
  });

  function remove(link: string, name: string): void {
    void send(page, {
      name: 'province.remove',
      input: { link },
      doing: provinceText.removing,
      long: true,
      done(facts) {
        take(facts);
        page.say(provinceText.removed(name), 'good');
      },
    });
  }

  return (
    <>
      <QuestionBox question={question} />
      <Folded title={provinceText.list(registers.length, unread, late)} isOpen={registers.length <= 20}>
        <ul class="plain">
          {sorted.map((register) => {
            const name = register.name === '' ? provinceText.unnamed : register.name;
            return (
              <li key={register.link}>
                <strong>{name}</strong>
                <br />
                <small>{register.status}</small>{' '}
                <Button
                  look="quiet"
                  aria-label={provinceText.removeOf(name)}
                  onPress={() =>
                    question.ask(provinceText.askRemove(name), {
                      run: () => remove(register.link, name),
                    })
                  }
                >
                  {provinceText.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      </Folded>
    </>
  );
}
