import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Shades from 0, black, to 255, row after row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** Reads a PGM of 8 bits, as `pdftoppm -gray` writes it. */
export function readPgm(file: Uint8Array): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(file.subarray(0, 40)));
  if (!head) throw new Error('not a PGM of 8 bits');
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    shades: Uint8Array.from(file.subarray(head[0].length)),
  };
}

/** With 16 shades instead of 256, which halves the size of a PNG. */
export const inFewShades = (picture: GreyPicture): GreyPicture => ({
  ...picture,
  // Looks up no global for each pixel, which is slow in jest.
  shades: picture.shades.map((shade) => (((shade + 8) / 17) | 0) * 17),
});

const between = 8;
const ground = 176;

interface Place {
  readonly picture: GreyPicture;
  readonly left: number;
  readonly top: number;
}

/** The pictures in their order, from left to right in rows of at most this width. */
export function sheetOf(pictures: readonly GreyPicture[], width: number): GreyPicture {
  const places: Place[] = [];
  let [left, top, rowHeight] = [between, between, 0];
  for (const picture of pictures) {
    if (left > between && left + picture.width + between > width) {
      [left, top, rowHeight] = [between, top + rowHeight + between, 0];
    }
    places.push({ picture, left, top });
    left += picture.width + between;
    rowHeight = Math.max(rowHeight, picture.height);
  }
  const height = top + rowHeight + between;
  const shades = new Uint8Array(width * height).fill(ground);
  for (const { picture, left: x, top: y } of places) {
    for (let row = 0; row < picture.height; row += 1) {
      const line = picture.shades.subarray(row * picture.width, (row + 1) * picture.width);
      shades.set(line, (y + row) * width + x);
    }
  }
  return { width, height, shades };
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of 8 bits of grey. */
export function writePng({ width, height, shades }: GreyPicture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    lines.set(shades.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const packed = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Reads the output of `writePng`: one chunk of grey lines without filters. */
export function readPng(file: Uint8Array): GreyPicture {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const place = bytes.indexOf('IDAT', 0, 'latin1');
  if (place < 0 || bytes.readUInt16BE(24) !== 0x0800) throw new Error('not a PNG of 8 bits of grey');
  const lines = inflateSync(bytes.subarray(place + 4, place + 4 + bytes.readUInt32BE(place - 4)));
  const shades = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = row * (width + 1);
    if (lines[start] !== 0)
      throw new Error('a PNG with filtered lines; make it anew with npm run pictures -- pages');
    shades.set(lines.subarray(start + 1, start + 1 + width), row * width);
  }
  return { width, height, shades };
}
