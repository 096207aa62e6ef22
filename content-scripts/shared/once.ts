/**
 * Makes a thing when it is first asked for. For patterns over whole alphabets: a page that only shows a list must not
 * pay for reading mails.
 */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
