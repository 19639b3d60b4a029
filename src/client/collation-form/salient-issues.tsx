import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CollationFacts } from '../../rpc/answers';
import * as text from '../../text/forms/collation-form';
import { Chooser } from '../ui/fields/chooser';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Chip, Folded } from '../ui/page/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';

interface IssuesProps {
  readonly facts: CollationFacts;
  readonly conference: string;
  readonly pushed: (message: string) => void;
}

/** Issues raised several times, and single petitions, with buttons to put them on the agenda. */
export function SalientIssues({ facts, conference, pushed }: IssuesProps): JSX.Element {
  const page = usePage();
  const [request] = useState(createRequestId);
  const singles = facts.opinions.filter(({ onAgenda }) => !onAgenda);
  const [chosen, choose] = useState('');
  const single = singles.find((one) => one.id === chosen) ?? singles[0];

  const push = (kind: 'group' | 'petition', about: string): void =>
    void send(page, {
      name: 'agenda.add-matter',
      input: { request: request.current(), conference, kind, about },
      done(item) {
        request.renew();
        pushed(text.pushed(item.id));
      },
      refused() {
        // A refused call had no effect; the next one is a new request.
        request.renew();
        return false;
      },
      again: () => push(kind, about),
    });
  return (
    <div>
      <p class="help intro">{text.salientHelp}</p>
      {facts.groups.length === 0 ? (
        <p>{text.noGroups}</p>
      ) : (
        <ul class="lines">
          {facts.groups.map(({ name, villages, opinions, ids, onAgenda }) => (
            <li key={name}>
              <div>
                <strong>{name}</strong>
                <small>{`${text.count(villages, opinions)} · ${ids.join(', ')}`}</small>
                {onAgenda ? (
                  <Chip tone="good">{text.onAgenda}</Chip>
                ) : (
                  <Button aria-label={text.pushLabel(name)} onPress={() => push('group', name)}>
                    {text.push}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {single && (
        <Folded title={text.single}>
          <Chooser
            label={text.singleHelp}
            options={singles.map((one) => [one.id, `${one.id} · ${one.excerpt}`])}
            value={single.id}
            choose={choose}
          />
          <Button onPress={() => push('petition', single.id)}>{text.push}</Button>
        </Folded>
      )}
    </div>
  );
}
