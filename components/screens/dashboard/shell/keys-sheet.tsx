import './keys-sheet.css';
import { common, dashboard } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Dialog } from '../../../ui/dialog';
import { Kbd } from '../../../ui/kbd';
import { speech } from '../../shared/session';
import { modKey, modShiftKey } from './key-words';
import { closeLayer } from './layers';

/** What the same key prints on an Arabic keyboard: the physical key counts, so both letters are shown. */
const ARABIC_KEY: Readonly<Record<string, string>> = { J: 'ت', K: 'ن', E: 'ث', S: 'س', L: 'م', M: 'ة' };

/** All shortcuts on one sheet. */
export function KeysSheet() {
  const t = useT(dashboard);
  const tc = useT(common);
  const isArabic = speech.value.lang === 'ar';
  const letter = (key: string) => (isArabic && ARABIC_KEY[key] ? `${key} ${ARABIC_KEY[key]}` : key);
  const groups: [string, [string, string[]][]][] = [
    [
      t.keys.everywhere,
      [
        [t.keys.palette, [modKey('K')]],
        [t.keys.find, ['/']],
        [t.keys.undo, [modKey('Z')]],
        [t.keys.redo, [modShiftKey('Z')]],
        [t.keys.help, ['?']],
        [t.keys.close, ['Esc']],
      ],
    ],
    [
      t.keys.lists,
      [
        [t.keys.walk, [letter('J'), letter('K'), '↓', '↑']],
        [t.keys.open, ['Enter']],
        [t.keys.done, [letter('E')]],
        [t.keys.snooze, [letter('S')]],
        [t.keys.log, [letter('L')]],
      ],
    ],
    [t.keys.board, [[t.keys.move, [letter('M')]]]],
  ];
  return (
    <Dialog title={t.keys.title} closeLabel={tc.close} onClose={closeLayer} width={520}>
      {groups.map(([title, rows]) => (
        <section key={title} class="dw-keys">
          <h3 class="dw-label">{title}</h3>
          <dl>
            {rows.map(([words, keys]) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="dw-small dw-ink-3">{t.keys.off}</p>
    </Dialog>
  );
}
