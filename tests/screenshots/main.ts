import { takeFirstLetters } from './first-letters';
import { takeOverview } from './overview';
import { takePages } from './pages';
import { takePreview } from './preview';

// Takes the pictures of the repository anew, all of them or the named ones: `npm run pictures -- pages`.
const pictures = {
  preview: takePreview,
  'first-letters': takeFirstLetters,
  overview: takeOverview,
  pages: takePages,
} as const;

type Name = keyof typeof pictures;

const isName = (name: string): name is Name => Object.keys(pictures).includes(name);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isName(name));
if (unknown.length > 0) {
  console.error(
    `no pictures are called ${unknown.join(', ')}; there are ${Object.keys(pictures).join(', ')}`,
  );
  process.exitCode = 1;
} else {
  // Object.keys forgets that they are the names.
  for (const name of asked.length > 0 ? asked.filter(isName) : (Object.keys(pictures) as Name[]))
    await pictures[name]();
}
