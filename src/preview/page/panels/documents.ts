import type { DocumentView } from '../../protocol';
import type { App, Part } from '../app';
import { button, element } from '../element';

/** Papers in the add-on's Drive folder, shown page by page. */
export function makeDocuments(app: App): Part {
  const list = element('div', { className: 'list', attributes: { role: 'list' } });
  const head = element('header', { className: 'document-head' });
  const pages = element('div', { className: 'pages' });
  const part = element(
    'section',
    { className: 'two-panes documents', hidden: true },
    list,
    element('article', { className: 'paper' }, head, pages),
  );
  let current = '';

  async function read(paper: DocumentView): Promise<void> {
    current = paper.id;
    draw();
    const save = (kind: 'docx' | 'pdf', text: string) =>
      element('a', { className: 'file', href: `/documents/${paper.id}.${kind}`, download: '' }, text);
    head.replaceChildren(
      element('h2', {}, paper.name),
      save('docx', 'Tải Word'),
      app.world.canMakePdf
        ? save('pdf', 'Tải PDF')
        : element('span', { className: 'hint' }, 'PDF: máy này chưa có LibreOffice'),
    );
    const [bytes, { renderAsync }] = await Promise.all([
      fetch(`/documents/${paper.id}.docx`).then((response) => response.arrayBuffer()),
      import('docx-preview'),
    ]);
    if (current !== paper.id) return;
    pages.replaceChildren();
    await renderAsync(bytes, pages, undefined, {
      inWrapper: true,
      breakPages: true,
      ignoreLastRenderedPageBreak: true,
    });
  }

  function draw(): void {
    list.replaceChildren(
      ...app.world.documents.map((paper) => {
        const entry = button('', paper.id === current ? 'entry current' : 'entry', () => void read(paper));
        entry.append(
          element('span', { className: 'entry-head' }, paper.folder, element('time', {}, paper.modifiedAt)),
          element('b', {}, `${paper.locked ? '🔒 ' : ''}${paper.name}`),
        );
        return entry;
      }),
    );
    if (app.world.documents.length === 0) {
      list.append(
        element(
          'p',
          { className: 'empty' },
          'Chưa có văn bản. Vào Đối thoại → Văn bản… hoặc Mời họp… để lập.',
        ),
      );
    }
  }

  return {
    element: part,
    update() {
      draw();
      const known = app.world.documents.find(({ id }) => id === current);
      const [newest] = app.world.documents;
      if (!known && newest) return read(newest);
      if (!newest) {
        head.replaceChildren();
        pages.replaceChildren();
      }
    },
  };
}
