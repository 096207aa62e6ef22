import './category-list.css';
import type { ObjectionLibrary } from '../../../../../domain/objections/library';
import { common, objections } from '../../../../../locales/areas';
import type { HeardObjection } from '../../../../../storage/queries/objection-book';
import { useFormat, useT } from '../../../../language';
import { isSettled } from '../use-book';

/** The eleven categories with how often each was raised and settled in the period. */
export function CategoryList({
  library,
  heard,
  value,
  onChoose,
}: {
  library: ObjectionLibrary;
  heard: readonly HeardObjection[];
  value: string;
  onChoose: (id: string) => void;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  return (
    <nav class="dw-card dw-obj-categories" aria-label={t.library.categories}>
      <ul>
        {library.categories.map((category) => {
          const own = heard.filter(({ categoryId }) => categoryId === category.id);
          return (
            <li key={category.id}>
              <button
                type="button"
                aria-current={category.id === value ? 'true' : undefined}
                onClick={() => onChoose(category.id)}
              >
                <span class="dw-grow">{category[f.lang]}</span>
                <span class="dw-small dw-ink-3 dw-num">
                  {own.length > 0 ? tc.kOfN(own.filter(isSettled).length, own.length) : '–'}
                </span>
                <span class="dw-obj-count dw-num">{f.number(own.length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="dw-small dw-ink-3">{t.library.settledOfRaised}</p>
    </nav>
  );
}
