/** The mark of the product: a ring that runs on. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg
      class="dw-brand-mark"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <g stroke="var(--dw-accent)" stroke-linecap="round" stroke-linejoin="round">
        <path d="M11.75 2.97A7.25 7.25 0 0 1 17.18 11.01" stroke-width="2.25" stroke-linecap="butt" />
        <path d="M11.75 17.03A7.25 7.25 0 0 1 7.05 3.38" stroke-width="1.25" />
        <path d="M9 .9L11.2 2.75L9 4.6" stroke-width="1.5" />
      </g>
      <path
        d="M19.37 12.69A9.75 9.75 0 0 1 13.97 18.91L11.93 14.34A4.75 4.75 0 0 0 14.57 11.31Z"
        fill="var(--dw-accent)"
      />
    </svg>
  );
}
