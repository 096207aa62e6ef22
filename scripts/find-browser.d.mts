/** Path of a Chromium-based browser; undefined when there is none. */
export function findBrowser(): string | undefined;
