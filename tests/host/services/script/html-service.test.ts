import { hostOf, returned, runScript } from '../../../support/host/script-host';

describe('HtmlService', () => {
  it('reads a page by its name with or without .html', () => {
    const host = hostOf({
      'form.html': '<p>Đại biểu</p>',
      'Code.js': `function main() {
        const page = HtmlService.createHtmlOutputFromFile('form').setTitle('Nhập').setWidth(300);
        return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), HtmlService.createHtmlOutputFromFile('form.html').getContent()];
      }`,
    });
    expect(returned(host.run('main'))).toEqual(['<p>Đại biểu</p>', 'Nhập', 300, null, '<p>Đại biểu</p>']);
  });

  it('names a page that does not exist', () => {
    expect(() => runScript("HtmlService.createHtmlOutputFromFile('nope');")).toThrow(
      'No HTML file named nope was found.',
    );
  });

  it('escapes only text appended as untrusted', () => {
    expect(
      runScript(
        "return HtmlService.createHtmlOutput('<b>').append('<i>').appendUntrusted('<u>&').getContent();",
      ),
    ).toBe('<b><i>&lt;u&gt;&amp;');
  });

  it('gives the source of a page raw as a template, and shortened as sanitised content', () => {
    const source = `{"a":"${'A'.repeat(20_000)}"}`;
    const host = hostOf({
      'data.html': source,
      'Code.js': `function main() {
        return [HtmlService.createTemplateFromFile('data').getRawContent(), HtmlService.createHtmlOutputFromFile('data').getContent().length];
      }`,
    });
    expect(returned(host.run('main'))).toEqual([source, 18_007]);
  });

  it('has no evaluated templates, and throws by name', () => {
    const host = hostOf({
      'form.html': '<?= 1 ?>',
      'Code.js': "function main() { return HtmlService.createTemplateFromFile('form').evaluate(); }",
    });
    expect(() => returned(host.run('main'))).toThrow(
      'The local host has no HtmlService.HtmlTemplate.evaluate',
    );
  });
});
