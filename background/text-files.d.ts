/** A file taken into the bundle as text and decoded at first use. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** A JSON file in one byte a letter; `readLibrary` reads it. */
declare module '*?one-byte' {
  const text: string;
  export default text;
}
