import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { importText } from '../../text/lists/exchanged-lists';
import { NoConference } from '../ui/lists/do-first';
import type { Opened } from '../ui/page/mount';
import { Tabs } from '../ui/page/tabs';
import { ExportList } from './export-list';
import { OlderRegister } from './older-register';

/** Data of other tools into the register, and lists of the register out of it. */
export function ExchangeForm({ facts }: Opened<'import.open'>): JSX.Element {
  const [tab, setTab] = useState(0);
  if (!facts.conference) return <NoConference />;
  return (
    <Tabs
      label={importText.ways}
      current={tab}
      onOpen={setTab}
      tabs={[
        { label: importText.bringIn, content: <OlderRegister facts={facts} isOpen={tab === 0} /> },
        { label: importText.takeOut, content: <ExportList facts={facts} /> },
      ]}
    />
  );
}
