/**
 * The icons: 16 px box, 1.5 px line, round ends. Each is a list of shapes: a path's `d`, a circle
 * `[cx, cy, r]` or a filled dot `[cx, cy, r, 'dot']`, a rounded box `[x, y, width, height, radius]`.
 */
export type IconShape =
  | string
  | readonly [number, number, number]
  | readonly [number, number, number, 'dot']
  | readonly [number, number, number, number, number];

export const ICONS = {
  search: [[7, 7, 4.25], 'M10.2 10.2L13.5 13.5'],
  plus: ['M8 3v10M3 8h10'],
  check: ['M3 8.5L6.5 12L13 4.5'],
  x: ['M4 4l8 8M12 4l-8 8'],
  mail: [[2, 3.5, 12, 9, 1.5], 'M2.5 5L8 9L13.5 5'],
  phone: [
    'M5.5 2.5H3.5C3 2.5 2.5 3 2.5 3.6C2.8 9 7 13.2 12.4 13.5C13 13.5 13.5 13 13.5 12.5V10.5L10.5 9.5L9.3 10.9C7.5 10 6 8.5 5.1 6.7L6.5 5.5Z',
  ],
  meet: [
    [5.5, 5.5, 2.25],
    'M1.5 13c.3-2.6 1.8-4 4-4s3.7 1.4 4 4',
    'M10.5 3.5a2.2 2.2 0 0 1 0 4.1M12 9.6c1.4.6 2.3 1.7 2.5 3.4',
  ],
  person: [[8, 5.2, 2.7], 'M2.8 13.5c.4-3 2.4-4.6 5.2-4.6s4.8 1.6 5.2 4.6'],
  link: [
    'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  ],
  visit: ['M8 14S3.2 9.8 3.2 6.4a4.8 4.8 0 0 1 9.6 0C12.8 9.8 8 14 8 14Z', [8, 6.4, 1.6]],
  chat: ['M2.5 3.5h11v7.5H7L4 13.5V11H2.5Z'],
  clock: [[8, 8, 5.75], 'M8 4.8V8l2.3 1.5'],
  snooze: [[8, 8, 5.75], 'M6.6 5.8v4.4M9.4 5.8v4.4'],
  cal: [[2.5, 3.5, 11, 10, 1.5], 'M2.5 6.5h11M5.5 2v2.5M10.5 2v2.5'],
  note: ['M3.5 2.5h9v7l-4 4h-5Z', 'M12.3 9.7H8.7v3.6'],
  more: [
    [3.5, 8, 0.6, 'dot'],
    [8, 8, 0.6, 'dot'],
    [12.5, 8, 0.6, 'dot'],
  ],
  down: ['M4 6l4 4 4-4'],
  up: ['M4 10l4-4 4 4'],
  fwd: ['M6 3.5L10.5 8L6 12.5'],
  back: ['M10 3.5L5.5 8L10 12.5'],
  arrow: ['M2.5 8h10.5M9.5 4.5L13 8L9.5 11.5'],
  undo: ['M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5L6 3.5M3 6.5L6 9.5'],
  copy: [[5.5, 5.5, 8, 8, 1.5], 'M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2'],
  insert: ['M8 2.5v7M5 6.8L8 9.8l3-3M3 13h10'],
  ban: [[8, 8, 5.75], 'M4 12L12 4'],
  gear: ['M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6', [10.2, 4.5, 1.7], [5.8, 11.5, 1.7]],
  board: [
    [2.5, 3, 3, 10, 0.8],
    [6.5, 3, 3, 6.5, 0.8],
    [10.5, 3, 3, 8.5, 0.8],
  ],
  chart: ['M2.5 13.5h11M4.5 11V8M8 11V4.5M11.5 11V6.5'],
  list: ['M6 4.5h7.5M6 8h7.5M6 11.5h7.5', [3, 4.5, 0.5, 'dot'], [3, 8, 0.5, 'dot'], [3, 11.5, 0.5, 'dot']],
  panel: [[2, 3, 12, 10, 1.5], 'M10 3v10'],
  quote: ['M6.5 4.5C4.5 5 3.2 6.6 3.2 9v2.5h3.6V8.2H5M13 4.5C11 5 9.7 6.6 9.7 9v2.5h3.6V8.2h-1.8'],
  star: ['M8 2.3l1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11.1 4.5 13l.8-3.9L2.4 6.4l3.9-.5Z'],
  info: [[8, 8, 5.75], 'M8 7.3v3.5M8 5v.4'],
  warn: ['M8 2.5L14 13H2Z', 'M8 6.5v3M8 11.1v.3'],
  shield: ['M8 2l5 1.8v4c0 3-2 5.2-5 6.2-3-1-5-3.2-5-6.2v-4Z'],
  lock: [[3.5, 7, 9, 6.5, 1.5], 'M5.5 7V5a2.5 2.5 0 0 1 5 0v2'],
  recycle: ['M13 8a5 5 0 0 1-8.9 3.1M3 8a5 5 0 0 1 8.9-3.1M12 2.3v2.8H9.2M4 13.7v-2.8h2.8'],
  import: ['M8 2.5v7.2M5 7l3 3 3-3M2.5 10.5v3h11v-3'],
  export: ['M8 10V2.8M5 5.5l3-3 3 3M2.5 10.5v3h11v-3'],
  filter: ['M2.5 4.5h11M4.5 8h7M6.5 11.5h3'],
  pin: ['M5.5 2.5h5l-.7 4.3 2 2.2H4.2l2-2.2ZM8 9v4.5'],
  flag: ['M3.5 14V2.8M3.5 3h8.8l-2 3 2 3H3.5'],
  eye: ['M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8Z', [8, 8, 1.9]],
  doc: ['M4 2.5h5.5L12.5 5.5v8H4Z', 'M9.5 2.5v3h3M6 8.5h4.5M6 11h4.5'],
  sun: [
    [8, 8, 2.8],
    'M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1',
  ],
  trash: ['M2.8 4.5h10.4M6 4.5V3h4v1.5M4.2 4.5l.6 9h6.4l.6-9'],
  key: [[5, 11, 2.5], 'M6.8 9.2L13 3M10.5 5.5l2 2'],
  drag: [
    [6, 4, 0.6, 'dot'],
    [10, 4, 0.6, 'dot'],
    [6, 8, 0.6, 'dot'],
    [10, 8, 0.6, 'dot'],
    [6, 12, 0.6, 'dot'],
    [10, 12, 0.6, 'dot'],
  ],
  menu: ['M2.5 4.5h11M2.5 8h11M2.5 11.5h11'],
  inbox: ['M2.5 9.5L4 3.5h8l1.5 6v3.5h-11ZM2.5 9.5H6c0 1.2.8 2 2 2s2-.8 2-2h3.5'],
  send: ['M2.5 8L13.5 3 10.5 13.5 7.5 9.2ZM7.5 9.2L13.5 3'],
  draft: ['M3 13l.7-3L10.8 2.9l2.3 2.3L6 12.3Z'],
  reply: ['M6.5 4L2.5 8l4 4M2.5 8H10a3.5 3.5 0 0 1 3.5 3.5V13'],
  zoom: ['M3 3h4M3 3v4M13 13H9M13 13V9'],
} as const satisfies Record<string, readonly IconShape[]>;

export type IconName = keyof typeof ICONS;

/** Icons whose meaning has a direction; all others look the same in both writing directions. */
export const MIRRORED: ReadonlySet<IconName> = new Set<IconName>([
  'fwd',
  'back',
  'arrow',
  'undo',
  'reply',
  'send',
  'panel',
]);
