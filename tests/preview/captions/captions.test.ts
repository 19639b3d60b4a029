import { columnCaptions } from '../../../src/preview/captions/column-captions';
import { everywhere } from '../../../src/preview/captions/everywhere';
import { menuCaptions } from '../../../src/preview/captions/menu-captions';
import { tabCaptions } from '../../../src/preview/captions/tab-captions';
import { overviewTab } from '../../../src/register/overview/places';
import { figuresTab } from '../../../src/register/province/figures-board';
import { keptTemplates } from '../../../src/register/settings/kept-templates-table';
import { allSheets } from '../../../src/register/workbook';
import { menu, sidebarTitles } from '../../../src/text/menu';

/** What a visitor sees: the last sheet is hidden. */
const shownSheets = allSheets.filter((sheet) => sheet !== keptTemplates);

describe('English captions of the preview', () => {
  it('are there for the menu, each of its items and each title of a sidebar, and for nothing else', () => {
    const items = menu.items.flatMap((item) => ('items' in item ? [item, ...item.items] : [item]));
    const words = [
      menu.name,
      ...items.map(({ caption }) => caption.replace('…', '')),
      ...Object.values(sidebarTitles),
    ];
    expect(Object.keys(menuCaptions).sort()).toEqual([...new Set(words)].sort());
  });

  it('are there for each tab', () => {
    const tabs = [overviewTab, figuresTab, ...shownSheets.map(({ tab }) => tab)];
    expect(Object.keys(tabCaptions).sort()).toEqual([...tabs].sort());
  });

  it.each(shownSheets.map((sheet) => [sheet.tab, sheet] as const))(
    'are there for each column of %s',
    (tab, sheet) => {
      const headers = Object.values(sheet.columns).map(({ header }) => header);
      const captions = columnCaptions[tab] ?? {};
      expect(headers.filter((header) => !captions[header])).toEqual([]);
      const strange = Object.keys(captions).filter(
        (header) => !headers.includes(header) && !(header in everywhere),
      );
      expect(strange).toEqual([]);
    },
  );

  it('are short enough for a column and hold no Vietnamese letter', () => {
    const all = [menuCaptions, tabCaptions, ...Object.values(columnCaptions)].flatMap((captions) =>
      Object.values(captions),
    );
    expect(all.filter((text) => text.length > 30 || /[^ -~]/.test(text.replace('đồng', '')))).toEqual([]);
  });
});
