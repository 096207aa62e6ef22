import { describe, expect, it } from 'vitest';
import { readBody, writtenText } from '../../../content-scripts/gmail/read/read-body';

function body(html: string): Element {
  const element = document.createElement('div');
  element.className = 'a3s aiL';
  element.innerHTML = html;
  return element;
}

describe('what was newly said', () => {
  it.each([
    [
      'a quote Gmail marks',
      '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Ann wrote:</div><blockquote>Old</blockquote></div>',
      'Yes.',
    ],
    [
      'an unmarked quote with its introduction',
      '<div>Yes.</div><div>Am 3.5.2026 um 10:12 schrieb Ann &lt;a@b.example&gt;:</div><blockquote type="cite">Old</blockquote>',
      'Yes.',
    ],
    [
      'a quote by its rule',
      'New<blockquote style="border-left:1px solid #ccc">Old</blockquote>after',
      'New\nafter',
    ],
    ['a quote at the end', 'New<blockquote>Old</blockquote><br>', 'New'],
    [
      'an indent, which is no quote',
      'New<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Indented</blockquote>',
      'New\nIndented',
    ],
    ['plain quoted lines', 'Fine.<br><br>On 3 May 2026, Ann wrote:<br>&gt; Old<br>&gt; older', 'Fine.'],
    [
      'a folded introduction',
      'Fine.<br>On Mon, 3 May 2026 at 10:12, Ann &lt;a@b.example&gt;<br>wrote:<br>&gt; Old',
      'Fine.',
    ],
    [
      'Arabic',
      '<div>نعم</div>في الاثنين، ٣ مايو ٢٠٢٦ كتب فلان:<br><blockquote type="cite">قديم</blockquote>',
      'نعم',
    ],
    [
      'an earlier message under its header',
      'Fine.<br>________________________________<br><b>From:</b> Ann &lt;a@b.example&gt;<br><b>Sent:</b> Monday, May 3, 2026 10:12 AM<br><b>To:</b> me<br>Old',
      'Fine.',
    ],
    [
      'a header in any language',
      'Gut.<br>-----Ursprüngliche Nachricht-----<br>Von: Ann<br>Gesendet: Montag, 3. Mai 2026 10:12<br>An: mich<br>Alt',
      'Gut.',
    ],
    ['a signature line', 'Fine.<br>-- <br>Ann<br>Head of things', 'Fine.'],
    ['labelled lines that are no header', 'Phone: 1<br>Fax: 2<br>Room: 3', 'Phone: 1\nFax: 2\nRoom: 3'],
    [
      'trap 29: the toolbar over pictures',
      'Look<div class="a6S" style="opacity:0.01">Download</div>',
      'Look',
    ],
    [
      'trap 30: hidden pre-headers',
      '<div style="display:none">Preview</div><span style="max-height:0;overflow:hidden">x</span>Hi\u034f\u200c \u200c',
      'Hi',
    ],
    ['trap 33: split words', 'Con<wbr>grat<span class="il">ulat</span>ions', 'Congratulations'],
    ['trap 28: coloured text is new', '<div class="im">New</div>', 'New'],
    ['cells are parted', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['joiners inside words stay', 'می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
  ])('%s', (_, html, text) => expect(readBody(body(html))).toBe(text));

  it('is the whole text if everything was taken for a repeat', () => {
    expect(readBody(body('<div class="gmail_quote">All of it</div>'))).toBe('All of it');
  });

  it('is nothing in an editor with a signature alone', () => {
    expect(
      writtenText(
        body(
          '<div><br></div><span class="gmail_signature_prefix">-- </span><div class="gmail_signature">Ann</div>',
        ),
      ),
    ).toBe('');
  });
});
