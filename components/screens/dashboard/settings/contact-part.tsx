import { settings as area } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { useT } from '../../../language';
import { useSettledQuery } from '../shell/use-settled-query';
import { SettingCard } from './setting-row';

/** How many addresses are blocked, and how blocking works. They are hashes: there is no list of names to show. */
export function ContactPart() {
  const t = useT(area).contact;
  const count = useSettledQuery(() => database().suppressions.count(), []);
  return (
    <SettingCard>
      {count !== undefined && <p class="dw-strong dw-num">{t.count(count)}</p>}
      <p>{t.text}</p>
      <p class="dw-ink-2">{t.how}</p>
      <p class="dw-ink-2">{t.back}</p>
    </SettingCard>
  );
}
