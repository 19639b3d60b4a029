import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { text as textColumn } from '../../register/column';
import type { Columns } from '../../register/table';
import type { ShownToday } from '../../rpc/shown-today';
import { todayText as text } from '../../text/lists/today-form';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Section } from '../ui/page/section';
import { startField } from '../ui/page/start';
import { send } from '../ui/sending/send';

import { followLetterhead } from './office-names';

interface Props {
  readonly fields: ShownToday['office'];
  readonly back: ComponentChildren;
  readonly saved: (news: string) => void;
}

/** The rows of Cấu hình about the office as one form. */
export function OfficeForm({ fields, back, saved }: Props): JSX.Element {
  const page = usePage();
  const corrections = useCorrections();
  const columns = useMemo(
    (): Columns =>
      Object.fromEntries(
        fields.map(({ code, label, help, isNeeded }) => [
          code,
          textColumn({ header: label, help, required: isNeeded }),
        ]),
      ),
    [fields],
  );
  const group = useFieldGroup(
    { columns },
    fields.map(({ code }) => code),
    Object.fromEntries(fields.map(({ code, value }) => [code, value])),
    { follow: followLetterhead },
  );
  useFocus(startField && group.id(startField));
  const sections = [...new Set(fields.map(({ section }) => section))];

  function submit(): void {
    if (page.isBusy() || corrections.lead(group.check())) return;
    void send(page, {
      name: 'office.save',
      input: { draft: group.draft() },
      done: () => saved(text.officeSaved),
      refused: corrections.refused(group.accept),
      again: submit,
    });
  }

  return (
    <>
      {back}
      <h2>{text.office}</h2>
      <p class="help">{text.officeHelp}</p>
      <ErrorSummary complaints={group.complaints()} />
      {sections.map((section) => (
        <Section key={section} title={section}>
          <Fields
            group={group}
            names={fields.filter((field) => field.section === section).map(({ code }) => code)}
          />
        </Section>
      ))}
      <Actions>
        <Button look="primary" onPress={submit}>
          {text.saveOffice}
        </Button>
      </Actions>
    </>
  );
}
