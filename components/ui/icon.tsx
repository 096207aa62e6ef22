import './icon.css';
import { ICONS, type IconName, type IconShape, MIRRORED } from './icons';

export type { IconName } from './icons';

function shape(value: IconShape) {
  if (typeof value === 'string') return <path d={value} />;
  if (value.length === 5) {
    const [x, y, width, height, rx] = value;
    return <rect x={x} y={y} width={width} height={height} rx={rx} />;
  }
  const [cx, cy, r, dot] = value;
  return <circle cx={cx} cy={cy} r={r} fill={dot ? 'currentColor' : undefined} />;
}

/** One line icon in the colour of the text around it. It is decoration: the words beside it name it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const shapes: readonly IconShape[] = ICONS[name];
  return (
    <svg
      class={MIRRORED.has(name) ? 'dw-icon dw-icon-mirrored' : 'dw-icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map(shape)}
    </svg>
  );
}
