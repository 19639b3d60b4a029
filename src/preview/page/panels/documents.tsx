import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView } from '../../protocol';
import type { PanelProps } from '../app';
import { Entry } from './entry';

/** Loads the .docx renderer on first use. */
async function drawPages(id: string, place: HTMLElement, isWanted: () => boolean): Promise<void> {
  const [bytes, { renderAsync }] = await Promise.all([
    fetch(`/documents/${id}.docx`).then((response) => response.arrayBuffer()),
    import('docx-preview'),
  ]);
  if (!isWanted()) return;
  await renderAsync(bytes, place, undefined, {
    inWrapper: true,
    breakPages: true,
    ignoreLastRenderedPageBreak: true,
  });
}

interface PaperProps {
  readonly paper: DocumentView;
  readonly canMakePdf: boolean;
}

function PaperPages({ paper, canMakePdf }: PaperProps): JSX.Element {
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    if (pages.current) void drawPages(paper.id, pages.current, () => isWanted);
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <>
      <header class="document-head">
        <h2>{paper.name}</h2>
        <a class="file" href={`/documents/${paper.id}.docx`} download="">
          Tải Word
        </a>
        {canMakePdf ? (
          <a class="file" href={`/documents/${paper.id}.pdf`} download="">
            Tải PDF
          </a>
        ) : (
          <span class="hint">PDF: máy này chưa có LibreOffice</span>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys. */}
      <section ref={pages} class="pages" tabIndex={0} aria-label={paper.name} />
    </>
  );
}

/** Papers in the Drive folder of the add-on, page by page. */
export function Documents({ app, hidden }: PanelProps): JSX.Element {
  const { documents, canMakePdf } = app.world;
  const [chosen, choose] = useState('');
  const current = documents.find(({ id }) => id === chosen) ?? documents[0];
  return (
    <section class="two-panes documents" hidden={hidden}>
      <nav class="list" aria-label="Các văn bản">
        {documents.map((paper) => (
          <Entry
            key={paper.id}
            isCurrent={paper.id === current?.id}
            from={paper.folder}
            at={paper.modifiedAt}
            choose={() => choose(paper.id)}
          >
            <b>
              {paper.locked && '🔒 '}
              {paper.name}
            </b>
          </Entry>
        ))}
        {documents.length === 0 && <p class="empty">Chưa có văn bản. Vào Đối thoại → Văn bản… để lập.</p>}
      </nav>
      <article class="paper">
        {current && !hidden && (
          <PaperPages key={`${current.id} ${current.version}`} paper={current} canMakePdf={canMakePdf} />
        )}
      </article>
    </section>
  );
}
