/** Dawra's mark: a ring that leads back to its start. It never mirrors. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--dw-accent)"
    >
      <path d="M11.75 2.97A7.25 7.25 0 0 1 17.18 11.01" stroke-width="2.25" />
      <path
        d="M19.37 12.69A9.75 9.75 0 0 1 13.97 18.91L11.93 14.34A4.75 4.75 0 0 0 14.57 11.31Z"
        fill="var(--dw-accent)"
        stroke="none"
      />
      <path d="M11.75 17.03A7.25 7.25 0 0 1 7.05 3.38" stroke-width="1.25" stroke-linecap="round" />
      <path d="M9 .9L11.2 2.75L9 4.6" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
