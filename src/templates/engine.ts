import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { TagFailure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { fingerprintOf } from '../domain/text/fingerprint';
import { balancedTitles } from './balanced-titles';
import { story, withoutComments } from './comments';
import type { DocumentEngine, OpenTemplate, TagScope, TemplateTag } from './document-engine';
import { brokenTags } from './judge/broken-braces';
import { type DocumentFeatures, featuresOf } from './judge/document-features';
import { drawnPart, drawnTags, drawnTexts } from './judge/drawn-text';
import { mergeFields } from './judge/fields';
import { openChanges } from './judge/tracked-changes';
import { linesAsParagraphs } from './line-paragraphs';
import { type PaperParagraph, paragraphsOf } from './lint/paper-text';
import { wholeRows } from './table-rows';
import { tagKey } from './tag-key';
import { editPart, xmlText } from './word-xml';
import { workbookFile } from './workbook-file';

type Part = Docxtemplater.DXT.Part;

const fileRefused: TagFailure = { tag: '', reason: 'broken', person: '' };

/** Plain values and sections are allowed; any other module of docxtemplater, such as raw XML, is refused. */
const loopModule = 'loop';

function isPlainTag(part: Part): boolean {
  return part.module === loopModule || part.module === undefined;
}

const placeholders = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part) => part.type === 'placeholder');

function tagOf(part: Part): TemplateTag {
  const inner = placeholders(part.subparsed ?? []).map(tagOf);
  const kind = part.module !== loopModule ? 'value' : part.inverted ? 'inverted' : 'section';
  return { key: tagKey(part.value), name: part.value.trim(), kind, tags: inner };
}

const everyPart = (parts: readonly Part[]): readonly Part[] =>
  placeholders(parts).flatMap((part) => [part, ...everyPart(part.subparsed ?? [])]);

/** Collects what docxtemplater parsed from each file of the .docx: body, headers and footers. */
function tagCollector(parts: Part[]): Docxtemplater.DXT.Module {
  return {
    name: 'tag-collector',
    set({ inspect }: { readonly inspect?: { readonly postparsed?: Part[] } }) {
      if (inspect?.postparsed) parts.push(...inspect.postparsed);
    },
  };
}

const options = (module: Docxtemplater.DXT.Module): Docxtemplater.DXT.ConstructorOptions => ({
  delimiters: { start: '{{', end: '}}' },
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  syntax: { changeDelimiterPrefix: null },
  modules: [module],
  parser: (name) => {
    const key = tagKey(name);
    // The value of a condition is text or true and has no tags of its own; undefined makes docxtemplater look in the
    // outer scope.
    return {
      get: (scope: unknown) => (typeof scope === 'object' && scope ? (scope as TagScope)[key] : undefined),
    };
  },
});

/** The tags named by an error of docxtemplater; an error without tags means that the file is not .docx. */
function failuresOf(error: unknown, texts: readonly string[]): readonly TagFailure[] {
  const { properties } = error as { properties?: { errors?: { properties?: { xtag?: unknown } }[] } };
  const tags = (properties?.errors ?? []).map((one) => String(one.properties?.xtag ?? ''));
  if (tags.length === 0) return [fileRefused];
  // docxtemplater reports only the word next to an unpaired brace.
  const whole = brokenTags(texts);
  const names = tags
    .map((tag) => tag.replace(/[{}]/g, '').trim())
    .filter((tag) => !whole.some((name) => name.includes(tag)));
  return [...new Set([...whole, ...names])].map((tag) => ({ tag, reason: 'broken', person: '' }));
}

const compressed = { compression: 'DEFLATE', compressionOptions: { level: 1 } } as const;

/** Word puts the value that a content control is bound to back into it. */
const binding = /<w1?5?:dataBinding(?: [^>]*)?\/>/g;

/** The file as it is filled: without comments and bound values. */
function fillable(docx: Uint8Array): PizZip {
  const zip = withoutComments(new PizZip(docx));
  for (const name of Object.keys(zip.files).filter((one) => story.test(one)))
    editPart(zip, name, (xml) => xml.replace(binding, ''));
  return zip;
}

/** The parts of a .docx with such names; none if the file is not .docx. */
function partsOf(docx: Uint8Array, named: RegExp): readonly string[] {
  try {
    const zip = new PizZip(docx);
    const names = Object.keys(zip.files).filter((name) => named.test(name));
    return names.map((name) => zip.file(name)?.asText() ?? '');
  } catch {
    return [];
  }
}

/**
 * What docxtemplater keeps of a rendering. It renders once, although what it compiled stays as it was; compiling again
 * for each copy would take as long as everything else.
 */
const unrendered = () => ({ rendered: false, mapper: undefined, scopeManagers: {} });

const textsOf = (xml: string): readonly string[] => [
  ...paragraphsOf(xml).map(({ text }) => text),
  ...mergeFields(xml),
];

/** Word and Google Docs show the property as the title of the window. */
const titled = (coreXml: string, title: string): string =>
  coreXml.replace(/(<dc:title(?: [^>]*)?>)[^<]*(?=<\/dc:title>)/, (_, tag) => tag + xmlText(title));

function openTemplate(docx: Uint8Array): Outcome<OpenTemplate, readonly TagFailure[]> {
  const stories = partsOf(docx, story);
  const changes = openChanges(stories);
  if (changes.length > 0) return failure(changes);
  const drawn = partsOf(docx, drawnPart).flatMap(drawnTexts);
  const unreachable = drawnTags(drawn);
  if (unreachable.length > 0) return failure(unreachable);
  const parts: Part[] = [];
  let document: Docxtemplater;
  try {
    document = new Docxtemplater(fillable(docx), options(tagCollector(parts)));
  } catch (error) {
    return failure(failuresOf(error, stories.flatMap(textsOf)));
  }
  const foreign = everyPart(parts).filter((part) => !isPlainTag(part));
  if (foreign.length > 0) {
    return failure(
      foreign.map((part) => ({ tag: part.value.trim(), reason: 'broken' as const, person: '' })),
    );
  }
  return success({
    tags: placeholders(parts).map(tagOf),
    texts: [...stories.flatMap(textsOf), ...drawn],
    fill(scope, title) {
      Object.assign(document, unrendered());
      document.render(scope);
      const zip = document.getZip();
      editPart(zip, 'word/document.xml', (xml) => balancedTitles(wholeRows(linesAsParagraphs(xml))));
      if (title !== undefined) editPart(zip, 'docProps/core.xml', (xml) => titled(xml, title));
      return document.toUint8Array(compressed);
    },
  });
}

function readParagraphs(docx: Uint8Array): readonly PaperParagraph[] {
  try {
    return paragraphsOf(new PizZip(docx).file('word/document.xml')?.asText() ?? '');
  } catch {
    return [];
  }
}

function features(docx: Uint8Array): DocumentFeatures | null {
  try {
    const zip = new PizZip(docx);
    const textOf = (name: string): string => zip.file(name)?.asText() ?? '';
    return featuresOf(textOf('word/document.xml'), textOf('word/styles.xml'));
  } catch {
    return null;
  }
}

function fingerprint(docx: Uint8Array): string {
  try {
    const zip = new PizZip(docx);
    const names = Object.keys(zip.files).filter((name) => name.startsWith('word/'));
    const parts = names.sort().map((name) => `${name}\n${zip.file(name)?.asBinary() ?? ''}`);
    return fingerprintOf(parts.join('\n'));
  } catch {
    return '';
  }
}

/** docxtemplater and PizZip run in plain ECMAScript, without browser or Node APIs. */
export const createDocumentEngine = (): DocumentEngine => ({
  open: openTemplate,
  fingerprint,
  read: readParagraphs,
  workbook: workbookFile,
  features,
});
