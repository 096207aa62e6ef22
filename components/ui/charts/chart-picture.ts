/** What a shape needs so that it looks the same outside our style sheets. */
const PAINTED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'] as const;
const WRITTEN = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'direction'] as const;

/** Room for the heading above the drawing, and around it. */
const [HEAD, EDGE] = [34, 12];

/** What is printed with a chart when it leaves the screen: nobody should read it without its sample. */
export interface PictureWords {
  title: string;
  sample: string;
}

/** A chart as its own SVG file: heading, ground, and every colour and font written out. */
export function chartSvg(svg: SVGSVGElement, words: PictureWords): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (original) writeOut(element, getComputedStyle(original));
  });
  const { width, height } = svg.viewBox.baseVal;
  const box = { x: -EDGE, y: -HEAD, width: width + 2 * EDGE, height: height + HEAD + EDGE };
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', Object.values(box).join(' '));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.prepend(
    part('title', {}, words.title),
    part('rect', { ...box, fill: groundOf(svg) }),
    ...heading(svg, words, width),
  );
  return new XMLSerializer().serializeToString(copy);
}

const SVG = 'http://www.w3.org/2000/svg';

function part(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

function writeOut(element: SVGElement, style: CSSStyleDeclaration): void {
  const names = element.tagName === 'text' ? [...PAINTED, ...WRITTEN] : PAINTED;
  for (const name of names) element.setAttribute(name, style.getPropertyValue(name));
  element.removeAttribute('class');
}

/** Title at the inline start, sample at the end, in the fonts and colours of the page. */
function heading(svg: SVGSVGElement, { title, sample }: PictureWords, width: number): SVGElement[] {
  const page = getComputedStyle(svg.parentElement ?? svg);
  const rtl = page.direction === 'rtl';
  const common = { y: -HEAD / 2, fill: page.color, 'font-family': page.fontFamily };
  const start = { x: rtl ? width : 0, 'text-anchor': rtl ? 'end' : 'start' };
  const end = { x: rtl ? 0 : width, 'text-anchor': rtl ? 'start' : 'end' };
  return [
    part('text', { ...common, ...start, 'font-size': 13, 'font-weight': 600 }, `\u2068${title}\u2069`),
    part('text', { ...common, ...end, 'font-size': 11 }, `\u2068${sample}\u2069`),
  ];
}

function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    if (ground && ground !== 'transparent' && ground !== 'rgba(0, 0, 0, 0)') return ground;
  }
  return '#ffffff';
}

/** The same chart as a picture of dots, twice as fine as the screen. */
export async function chartPng(svg: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const text = chartSvg(svg, words);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))),
      'image/png',
    );
  });
}
