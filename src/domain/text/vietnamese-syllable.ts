const initials = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const vowels =
  '(?:iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uya|uyê|uyu|uơi|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])';
const stops = '(?:ch|[cpt])';
const syllable = new RegExp(`^${initials}${vowels}(?:ng|nh|[mn]|(${stops}))?$`);

// Syllables that end in a stop have only the acute or the dot below.
const stopTones = /[\u0301\u0323]/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Checks the form only: one vowel group, at most one tone. Not a dictionary. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const match = syllable.exec(parts.replace(tones, '').normalize('NFC'));
  if (!match || (parts.match(tones) ?? []).length > 1) return false;
  return match[1] === undefined || stopTones.test(parts);
}
