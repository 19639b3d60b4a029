import type { Fact, ListItem, MailBlock } from './mail-blocks';

const htmlSigns: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The only place where text becomes HTML. */
const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => htmlSigns[sign] ?? '').replace(/\n/g, '<br>');

/** Numbers of matters and of telephones, which are read as one. */
const whole = /(?<![\p{L}\d])(?:[A-Z]{2,5}-\d{1,6}|0\d(?:[ .]?\d){8,9})(?!\d)/gu;

/** The same where a line may break, but not inside a number. */
const flowing = (text: string): string =>
  html(text).replace(whole, '<span style="white-space:nowrap">$&</span>');

/** Colours by class, in light and in dark mode. Many mail programs read inline styles only, so the light ones are inline. */
const colours = {
  page: ['background:#f1f3f4', 'background:#1b1c1f'],
  sheet: ['background:#ffffff;color:#202124', 'background:#2b2d31;color:#e8eaed'],
  office: ['color:#9a1b1b;border-bottom:2px solid #9a1b1b', 'color:#f6aea9;border-bottom:2px solid #f6aea9'],
  label: ['color:#5f6368', 'color:#bdc1c6'],
  item: ['border-top:1px solid #dadce0', 'border-top:1px solid #5f6368'],
  late: ['color:#b3261e', 'color:#f6aea9'],
  button: ['background:#0b57d0;color:#ffffff', 'background:#a8c7fa;color:#062e6f'],
} as const;

type Part = keyof typeof colours;

const look = (part: Part, style: string): string => `class="${part}" style="${colours[part][0]};${style}"`;

const darkRules = Object.entries(colours)
  .map(([part, [, dark]]) => `.${part}{${dark.replace(/(?=;|$)/g, '!important')}}`)
  .join('');

const head =
  '<meta name="viewport" content="width=device-width, initial-scale=1" />' +
  '<meta name="color-scheme" content="light dark" />' +
  `<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${darkRules}}</style>`;

const factHtml = ([label, value]: Fact): string =>
  `<p style="margin:0 0 10px"><span ${look('label', 'font-size:14px')}>${html(label)}</span><br>` +
  `<strong>${flowing(value)}</strong></p>`;

/** Pairs that fit stand on one line, so a list needs no wide table. */
const pairHtml = ([label, value]: Fact): string =>
  `<span style="display:inline-block;margin:0 14px 0 0"><span ${look('label', 'font-size:14px')}>${html(label)}:</span> ` +
  `${html(value)}</span> `;

const itemHtml = ({ name, state, isLate, facts }: ListItem): string =>
  `<div ${look('item', 'padding:10px 0')}><strong>${html(name)}</strong>` +
  (state === ''
    ? ''
    : `<br><span ${isLate ? look('late', 'font-weight:bold') : 'style="font-weight:bold"'}>${html(state)}</span>`) +
  `${facts.length > 0 ? '<br>' : ''}${facts.map(pairHtml).join('')}</div>`;

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:0 0 14px">${flowing(block.text)}</p>`;
    case 'facts':
      return `<div style="margin:0 0 14px">${block.facts.map(factHtml).join('')}</div>`;
    case 'list':
      return `<div style="margin:0 0 18px">${block.items.map(itemHtml).join('')}</div>`;
    case 'button':
      return (
        `<p style="margin:4px 0 18px"><a href="${html(block.address)}" ` +
        `${look('button', 'display:inline-block;padding:12px 22px;border-radius:8px;font-weight:bold;text-decoration:none')}>` +
        `${html(block.label)}</a></p>`
      );
    default:
      block satisfies never;
      return '';
  }
}

const font = 'font-family:Roboto,Arial,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere';

/** One column for phone and desk. */
export const mailHtml = (office: string, blocks: readonly MailBlock[]): string =>
  `<html lang="vi"><head>${head}</head><body ${look('page', 'margin:0')}>` +
  `<div ${look('page', 'padding:12px 8px')}>` +
  `<div ${look('sheet', `max-width:600px;margin:0 auto;padding:18px 20px;border-radius:10px;${font}`)}>` +
  `<p ${look('office', 'margin:0 0 16px;padding:0 0 8px;font-weight:bold')}>${html(office)}</p>` +
  `${blocks.map(blockHtml).join('')}</div></div></body></html>`;
