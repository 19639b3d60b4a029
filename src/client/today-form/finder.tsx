import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ShownFound } from '../../rpc/shown-today';
import { todayText as text } from '../../text/lists/today-form';
import { SearchList } from '../ui/lists/search-list';
import { usePage } from '../ui/page/page-context';
import { openPlace } from '../ui/sending/send';

/** Finds a person or a petition and opens its form. */
export function Finder({ found }: { readonly found: readonly ShownFound[] }): JSX.Element {
  const page = usePage();
  const id = useId();
  return (
    <SearchList
      id={id}
      label={text.find}
      help={text.findHelp}
      items={found}
      choose={(chosen) => {
        const one = found.find((item) => item.id === chosen);
        if (one) openPlace(page, one.place);
      }}
    />
  );
}
