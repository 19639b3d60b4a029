import type { GreyPicture } from './grey-picture';

// Looked up once, because a look-up of a global in jest costs as much as a pixel.
const { max, min, round } = Math;

/** Font hinting differs between versions of LibreOffice: ink may move this many pixels. */
const reach = 2;
/** Of 255 shades; differences up to this may be smoothing. */
const tolerance = 64;
/** Fewer strays are the noise of a single letter. */
const allowedStrays = 4;

export interface Comparison {
  readonly alike: boolean;
  /** Pixels darker or lighter than anything near their place in the other picture. */
  readonly strays: number;
  /** Black where the two differ, over a pale version of both. */
  readonly marks: GreyPicture;
}

interface Bounds {
  readonly darkest: Uint8Array;
  readonly lightest: Uint8Array;
}

/** The darkest and the lightest shade within reach of each pixel, first along the lines, then down the columns. */
function boundsOf({ width, height, shades }: GreyPicture): Bounds {
  const pass = (from: Uint8Array, isAside: boolean, sign: 1 | -1): Uint8Array => {
    const to = Uint8Array.from(from);
    for (let away = -reach; away <= reach; away += 1) {
      const [right, down] = isAside ? [away, 0] : [0, away];
      for (let y = max(0, -down); y < height - max(0, down); y += 1) {
        const end = (y + 1) * width - max(0, right);
        for (let at = y * width + max(0, -right); at < end; at += 1) {
          const shade = from[at + down * width + right] ?? 0;
          if ((shade - (to[at] ?? 0)) * sign > 0) to[at] = shade;
        }
      }
    }
    return to;
  };
  return {
    darkest: pass(pass(shades, true, -1), false, -1),
    lightest: pass(pass(shades, true, 1), false, 1),
  };
}

const boundsByPicture = new WeakMap<GreyPicture, Bounds>();

function cachedBounds(picture: GreyPicture): Bounds {
  const bounds = boundsByPicture.get(picture) ?? boundsOf(picture);
  boundsByPicture.set(picture, bounds);
  return bounds;
}

/** Whether two pictures of a page show the same, apart from the edges of letters. */
export function compare(reference: GreyPicture, actual: GreyPicture): Comparison {
  const { width, height } = reference;
  if (width !== actual.width || height !== actual.height) {
    return { alike: false, strays: width * height, marks: actual };
  }
  const [near, far] = [cachedBounds(reference), boundsOf(actual)];
  const isOutside = (shade: number, { darkest, lightest }: Bounds, at: number): boolean =>
    shade < (darkest[at] ?? 0) - tolerance || shade > (lightest[at] ?? 0) + tolerance;
  const marks = new Uint8Array(width * height);
  let strays = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const [was, is] = [reference.shades[at] ?? 0, actual.shades[at] ?? 0];
    const isStray = isOutside(is, near, at) || isOutside(was, far, at);
    if (isStray) strays += 1;
    marks[at] = isStray ? 0 : 200 + round(min(was, is) / 5);
  }
  return { alike: strays <= allowedStrays, strays, marks: { width, height, shades: marks } };
}
