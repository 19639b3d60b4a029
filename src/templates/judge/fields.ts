const instruction = /<w:instrText(?: [^>]*)?>([^<]*)<\/w:instrText>|<w:fldChar [^>]*"(begin|separate|end)"/g;
const simple = /<w:fldSimple [^>]*w:instr="([^"]*)"/g;
const hint = /<w:showingPlcHdr(?: [^>]*)?\/>[\s\S]*?<w:sdtContent>([\s\S]*?)<\/w:sdtContent>/g;

/** Mail merge fields without a column, and those that prompt on printing. */
const otherField = /^\s*(ADDRESSBLOCK|GREETINGLINE|NEXT|NEXTIF|MERGEREC|MERGESEQ|FILLIN|ASK)\b/i;

const quoted = (text: string): string => text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/** The mail merge fields of one story, and its content controls that still show their hint, as `«hint»`. */
export function mergeFields(xml: string): readonly string[] {
  const fields: string[] = [];
  let open = '';
  for (const [, text, bound] of xml.matchAll(instruction)) {
    if (text !== undefined) open += quoted(text);
    else {
      if (bound !== 'begin' && open !== '') fields.push(open);
      open = '';
    }
  }
  for (const [, text = ''] of xml.matchAll(simple)) fields.push(quoted(text));
  const hints = [...xml.matchAll(hint)].map(([, inner = '']) => `«${inner.replace(/<[^>]*>/g, '').trim()}»`);
  const merging = fields.flatMap((field) => {
    if (/^\s*MERGEFIELD\b/i.test(field)) return [field];
    const [, kind] = otherField.exec(field) ?? [];
    return kind === undefined ? [] : [`«${kind}»`];
  });
  return [...merging, ...hints];
}
