import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { attendeesTab } from '../../register/columns/tabs';
import * as attendeeText from '../../text/forms/attendee-form';
import { ConferenceLine } from '../ui/fields/conference-chooser';
import { NoConference } from '../ui/lists/do-first';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import type { Opened } from '../ui/page/mount';
import { startTab } from '../ui/page/start';
import { Tabs } from '../ui/page/tabs';
import { OnePerson } from './one-person';
import { PasteList } from './paste-list';

/** Attendees, one at a time or as a pasted list. */
export function AttendeeForm({ facts, refresh }: Opened<'attendee.open'>): JSX.Element {
  const [tab, setTab] = useState(startTab);
  const [first, second] = facts.conferences;
  if (!first) return <NoConference />;
  return (
    <>
      {!second && <ConferenceLine conference={first} />}
      <UnnumberedNotice tab={attendeesTab} rows={facts.unnumbered} />
      <Tabs
        label={attendeeText.ways}
        current={tab}
        onOpen={setTab}
        tabs={[
          { label: attendeeText.onePerson, content: <OnePerson facts={facts} isOpen={tab === 0} /> },
          {
            label: attendeeText.pasteList,
            content: <PasteList facts={facts} isOpen={tab === 1} refresh={refresh} />,
          },
        ]}
      />
    </>
  );
}
