import type { ObjectionLibrary } from '../library';
import { foldText } from './fold-text';

/** A stretch of folded text. */
export interface Stretch {
  from: number;
  to: number;
}

interface Line extends Stretch {
  text: string;
}

/** Markers of the library made ready to be compared with folded lines. */
export interface Markers {
  autoReply: string[];
  footer: string[];
  quote: RegExp[];
  header: string[];
  signOff: string[];
}

const SIGN_OFF =
  /^(best|kind|warm|many|regards|sincerely|yours|cheers|مع |اطيب |تحيات|وتفضلوا|وتقبلوا|والسلام)/;
const HEADER =
  /^(from|sent|date|to|cc|subject|reply-to|من|المرسل|تم الارسال|ارسلت|التاريخ|الي|نسخه|الموضوع): …$/;
const MORE_SIGN_OFFS =
  'thanks, thank you, thanks and regards, best, all the best, br, rgds, cheers, ta, with thanks, thanks again, تحياتي وتقديري, تقبلوا تحياتنا, خالص الود, خالص التحيه, مع خالص التقدير, وشكرا لكم, ودمتم, دمتم بخير, تحياتنا, مع الشكر, مع الشكر والتقدير, وتقبلوا فايق الاحترام, خالص التحيات, مع الود, خالص الشكر, مع تحياتي, اجمل التحيات, best wishes, yours, kindly, warmly'.split(
    ', ',
  );
const MORE_HEADERS = ['تاريخ الارسال', 'ارسل', 'المرسل', 'الي', 'من', 'الموضوع'];
const CONFIDENTIAL =
  /(message|e-?mail|communication)\b.{0,60}\b(confidential|privileged)|(الرساله|البريد|مرفقات).{0,40}(سريه|سري)(?!\p{L})/u;
const BULK =
  /(receiving|received) this( e-?mail| newsletter)? because|unsubscribe (here|from this)|to unsubscribe|view (this|it)?.{0,12}in your browser|(manage|update) (your )?(email )?preferences|(لالغا|للالغا|الغا) .{0,20}(اضغط|انقر)|(اضغط|انقر) .{0,20}الاشتراك|لالغا اشتراك|الغا الاشتراك|عرض الرساله في المتصفح|تتلقي هذه الرساله لانك|وصلتك هذه الرساله لانك/;

function fold(phrase: string): string {
  return foldText(phrase).text.replace(/\.{3}/g, '…').trim();
}

function pattern(marker: string): RegExp {
  const parts = marker.split('…').map((part) =>
    foldText(part)
      .text.trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(
    `^\\s*${parts.map((part) => part.replace(/\s+/g, '\\s+')).join('[^\\n]{0,200}?(?:\\n[^\\n]{0,120})?')}`,
  );
}

/** Reads the marker lists of the library. */
export function readMarkers(library: ObjectionLibrary): Markers {
  const quotes = [...library.quote_markers.en, ...library.quote_markers.ar];
  const plain = quotes.map((marker) =>
    marker
      .split('…')
      .map((part) => fold(part))
      .join(' … ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const header = plain.filter((one) => HEADER.test(one)).map((one) => one.slice(0, one.indexOf(':')));
  const signOff = plain.filter((one) => SIGN_OFF.test(one)).map((one) => one.replace(/[,،.]+$/, ''));
  const skip = new Set([...header, ...signOff]);
  return {
    autoReply: [...library.auto_reply_markers.en, ...library.auto_reply_markers.ar].map(fold),
    footer: [...library.legal_footer_markers.en, ...library.legal_footer_markers.ar].map(fold),
    header: [...header, ...MORE_HEADERS],
    signOff: [...signOff, ...MORE_SIGN_OFFS],
    quote: quotes
      .filter((marker, i) => {
        const one = plain[i]!;
        return (
          marker !== '>' && marker !== '--' && !HEADER.test(one) && !SIGN_OFF.test(one) && !skip.has(one)
        );
      })
      .map(pattern),
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    lines.push({ from, to, text: text.slice(from, to).trim() });
    from = to + 1;
  }
  return lines;
}

function isHeader(line: string, markers: Markers): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon < 24 && markers.header.includes(line.slice(0, colon).replace(/[*]/g, '').trim());
}

function isSignOff(line: string, markers: Markers): boolean {
  const bare = line.replace(/[\s,.!،-]+$/, '');
  if (bare.length > 45) return false;
  return markers.signOff.some(
    (one) => bare === one || (bare.startsWith(`${one},`) && bare.length < one.length + 25),
  );
}

/** Where the mail's own new text ends: the first quote marker, signature line or legal footer. */
function endOfOwn(lines: Line[], text: string, markers: Markers): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text === '--' || line.text === '—' || /^_{8,}$/.test(line.text)) return i;
    const next = lines[i + 1]?.text ?? '';
    if (
      isHeader(line.text, markers) &&
      (isHeader(next, markers) || isHeader(lines[i + 2]?.text ?? '', markers))
    )
      return i;
    const around = text.slice(line.from, Math.min(line.to + 200, text.length));
    if (line.text && !line.text.startsWith('>') && markers.quote.some((one) => one.test(around))) {
      // An attribution over quoted lines, the answer beneath them: only the attribution goes.
      const rest = lines.slice(i + 1);
      const after = rest.findIndex((one) => one.text !== '' && !one.text.startsWith('>'));
      if (
        rest.some((one) => one.text.startsWith('>')) &&
        after > 0 &&
        lines.slice(0, i).every((one) => !one.text)
      ) {
        lines[i] = { ...line, text: '' };
        continue;
      }
      return i;
    }
    if (i > 0 && (CONFIDENTIAL.test(line.text) || markers.footer.some((one) => line.text.includes(one))))
      return i;
  }
  return lines.length;
}

/** Takes a sign-off with the few short lines under it off the end. */
function withoutSignOff(lines: Line[], markers: Markers): Line[] {
  for (let i = Math.max(1, lines.length - 10); i < lines.length; i++) {
    if (!isSignOff(lines[i]!.text, markers)) continue;
    const under = lines.slice(i + 1).filter((one) => one.text);
    if (under.length <= 6 && under.every((one) => one.text.length <= 70)) return lines.slice(0, i);
  }
  return lines;
}

/** An automatic reply, a bounce or a newsletter: nothing in it is said by a person to us. */
export function isMachineMade(own: string, subject: string, markers: Markers): boolean {
  const start = own.slice(0, 1500);
  return (
    markers.autoReply.some((one) => one.length > 5 && (subject.includes(one) || start.includes(one))) ||
    BULK.test(own)
  );
}

/** The lines of folded text that the writer wrote new. */
export function ownLines(text: string, subject: string, markers: Markers): Stretch[] {
  const lines = linesOf(text);
  const end = endOfOwn(lines, text, markers);
  const own = lines.slice(0, end).filter((line) => line.text && !line.text.startsWith('>'));
  const bulkTail = lines.slice(end).filter((line) => !line.text.startsWith('>'));
  const head = own.map((line) => line.text).join('\n');
  if (isMachineMade(head, subject, markers)) return [];
  if (
    end < lines.length &&
    markers.footer.some((one) => bulkTail[0]?.text.includes(one)) &&
    BULK.test(bulkTail[0]!.text)
  )
    return [];
  return withoutSignOff(own, markers);
}
