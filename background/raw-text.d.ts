/** A file taken into the bundle as text and decoded at first use. */
declare module '*?raw' {
  const text: string;
  export default text;
}
