import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type ExportFormat,
  type ExportName,
  exportFormats,
  exportNames,
  exportTitles,
} from '../../register/exchange/export-names';
import type { ValueOf } from '../../rpc/contract';
import { exportText } from '../../text/lists/exchanged-lists';
import { Chooser } from '../ui/fields/chooser';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { Button } from '../ui/page/button';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Live, Notice } from '../ui/page/section';
import { send } from '../ui/sending/send';

type ExportedFile = ValueOf<'export.list'>;

function linkTo({ encoding, content, mimeType }: ExportedFile): string {
  const bytes = encoding === 'text' ? content : Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: mimeType }));
}

/** A list of the register as a file for the clerk's computer. */
export function ExportList({ facts }: { readonly facts: Opened<'import.open'>['facts'] }): JSX.Element {
  const page = usePage();
  const [list, setList] = useState<ExportName>('people');
  const [conference, setConference] = useState(facts.conference?.id ?? '');
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);

  function make(format: ExportFormat): void {
    setMade(null);
    void send(page, {
      name: 'export.list',
      input: { list, conference, format },
      doing: exportText.making,
      long: true,
      done(file) {
        if (file.lines === 0) return page.say(exportText.empty, 'bad');
        setMade({ name: file.name, link: linkTo(file) });
        page.say(exportText.done(file.lines), 'good');
      },
    });
  }

  return (
    <>
      <Chooser
        label={exportText.list}
        options={exportNames.map((name) => [name, exportTitles[name]] as const)}
        value={list}
        choose={(name) => {
          setMade(null);
          setList(name);
        }}
      />
      <ConferenceChooser
        conferences={facts.conferences}
        current={conference}
        none={exportText.allConferences}
        choose={(chosen) => {
          setMade(null);
          setConference(chosen);
        }}
      />
      <p>
        {exportFormats.map((format) => (
          <span key={format}>
            <Button look={format === 'xlsx' ? 'primary' : 'plain'} onPress={() => make(format)}>
              {exportText.make[format]}
            </Button>{' '}
          </span>
        ))}
      </p>
      <p>
        <small>{exportText.csvHelp}</small>
      </p>
      <Live>
        {made && (
          <Notice tone="plain">
            <p>
              <a href={made.link} download={made.name}>
                {exportText.download(made.name)}
              </a>
            </p>
            <p>{exportText.private}</p>
          </Notice>
        )}
      </Live>
    </>
  );
}
