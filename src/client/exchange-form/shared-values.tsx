import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ConferenceSummary, Draft } from '../../rpc/answers';
import { importText } from '../../text/lists/exchanged-lists';
import { Chooser } from '../ui/fields/chooser';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { Folded } from '../ui/page/section';
import type { ReadImport } from './import-state';

interface Props {
  readonly fields: ReadImport['shared'];
  readonly conferences: readonly ConferenceSummary[];
  readonly values: Draft;
  readonly choose: (field: string, value: string) => void;
}

function TypedValue({
  label,
  value,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="text" value={value} onChange={(event) => choose(event.currentTarget.value)} />
    </div>
  );
}

/** What all lines have in common that do not say it themselves. */
export function SharedValues({ fields, conferences, values, choose }: Props): JSX.Element {
  return (
    <Folded title={importText.shared} isOpen>
      {fields.map(({ field, header, options }) => {
        const value = values[field] ?? '';
        const change = (next: string): void => choose(field, next);
        if (field === 'conference')
          return <ConferenceChooser key={field} conferences={conferences} current={value} choose={change} />;
        if (options === null) return <TypedValue key={field} label={header} value={value} choose={change} />;
        const choices = [['', importText.none] as const, ...options.map((one) => [one, one] as const)];
        return <Chooser key={field} label={header} options={choices} value={value} choose={change} />;
      })}
    </Folded>
  );
}
