/**
 * A font in which every letter is the same box and every space is empty. Pictures drawn with it are the same on machines
 * with other fonts: what they compare is where things stand, how large they are and in which colour, not the drawing of
 * letters. Made here, byte by byte, so that no font file has to be kept.
 */

const EM = 1000;
const WIDTH = 500;
const ASCENT = 800;
const DESCENT = -200;
const BOX = { left: 60, low: 0, right: 440, high: 520 };
const BOX_GLYPH = 1;
const SPACE_GLYPH = 2;

/** Characters by glyph. The joined Arabic forms are left out: with them a shaper would join two boxes into one. */
const GROUPS: readonly [first: number, last: number, glyph: number][] = [
  [0x20, 0x20, SPACE_GLYPH],
  [0x21, 0x9f, BOX_GLYPH],
  [0xa0, 0xa0, SPACE_GLYPH],
  [0xa1, 0x1fff, BOX_GLYPH],
  [0x2000, 0x200a, SPACE_GLYPH],
  [0x200b, 0xfb4f, BOX_GLYPH],
  [0xff00, 0x10ffff, BOX_GLYPH],
];

const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, i * 2);
  return bytes;
};
const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, i * 4);
  return bytes;
};
const join = (...parts: Buffer[]) => Buffer.concat(parts);

/** One contour of four corners; each corner is told by its distance from the one before. */
function boxGlyph(): Buffer {
  const { left, low, right, high } = BOX;
  const corners = join(u16(left, 0, right - left, 0), u16(low, high - low, 0, low - high));
  const onCurve = Buffer.alloc(4, 1);
  return join(u16(1, left, low, right, high), u16(3), u16(0), onCurve, corners);
}

function tables(): Record<string, Buffer> {
  const box = boxGlyph();
  const padded = join(box, Buffer.alloc((4 - (box.length % 4)) % 4));
  const groups = join(...GROUPS.map((group) => u32(...group)));
  const cmap = join(u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + groups.length, 0, GROUPS.length), groups);
  const bounds = [BOX.left, BOX.low, BOX.right, BOX.high];
  return {
    'OS/2': join(
      u16(4, WIDTH, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
      Buffer.alloc(10),
      u32(0xffffffff, 0xffffffff, 0, 0),
      Buffer.from('    '),
      u16(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
      u32(1, 0),
      u16(500, 700, 0, 0x20, 1),
    ),
    cmap,
    glyf: join(padded, padded),
    head: join(
      u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      u16(0, EM),
      Buffer.alloc(16),
      u16(...bounds, 0, 8, 2, 1, 0),
    ),
    hhea: join(
      u32(0x00010000),
      u16(ASCENT, DESCENT, 0, WIDTH, BOX.left, 60, BOX.right, 1, 0, 0, 0, 0, 0, 0, 0, 3),
    ),
    hmtx: u16(WIDTH, BOX.left, WIDTH, BOX.left, WIDTH, 0),
    loca: u32(0, padded.length, padded.length * 2, padded.length * 2),
    maxp: join(u32(0x00010000), u16(3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
    name: u16(0, 0, 6),
    post: u32(0x00030000, 0, 0, 0, 0, 0, 0, 0),
  };
}

/** The font as a TrueType file. */
export function boxFont(): Buffer {
  const entries = Object.entries(tables());
  let offset = 12 + entries.length * 16;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [tag, body] of entries) {
    const padded = join(body, Buffer.alloc((4 - (body.length % 4)) % 4));
    records.push(join(Buffer.from(tag), u32(0, offset, body.length)));
    bodies.push(padded);
    offset += padded.length;
  }
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const search = u16(entries.length, power * 16, Math.log2(power), (entries.length - power) * 16);
  return join(u32(0x00010000), search, ...records, ...bodies);
}
