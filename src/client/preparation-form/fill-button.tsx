import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as text from '../../text/forms/preparation-form';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import type { Part } from './work';

interface FillProps extends Part {
  readonly sheet: 'tasks' | 'agenda' | 'budget';
  readonly tab: string;
}

/** Fills an empty part of the preparation from its model; pressing again adds nothing. */
export function FillButton({ work, sheet, tab }: FillProps): JSX.Element {
  const page = usePage();
  const [request] = useState(createRequestId);
  const fill = (): void =>
    void send(page, {
      name: 'preparation.fill',
      input: { conference: work.conference, sheet, request: request.current() },
      done: ({ added }) => work.refresh(text.filled(added, tab), 'good'),
    });
  return <Button onPress={fill}>{text.fill[sheet]}</Button>;
}
