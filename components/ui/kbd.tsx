import './kbd.css';

/** One key as it is printed on the keyboard, never mirrored. */
export function Kbd({ children }: { children: string }) {
  return <kbd class="dw-kbd">{children}</kbd>;
}
