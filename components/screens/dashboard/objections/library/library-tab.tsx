import { useMemo, useState } from 'preact/hooks';
import { common, objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { TextField } from '../../../../ui/field';
import { Segment } from '../../../../ui/tabs';
import { now } from '../../../shared/session';
import { period, periodStart } from '../../insights/period-menu';
import { ReviewColumn } from '../review/review-column';
import { type Book, within } from '../use-book';
import { AnswerCard } from './answer-card';
import { answerEntries, findEntries, searchIndex } from './answer-entries';
import { CategoryList } from './category-list';
import { editing } from './editing';
import { EditorHost } from './editor-host';
import { SubjectPanel } from './subject-panel';

/**
 * Browses and finds answers: the built-in ones and the team's, in both languages.
 * @domain S24, S27, S30, S31
 */
export function LibraryTab({ book }: { book: Book }) {
  const t = useT(objections);
  const f = useFormat();
  const [query, setQuery] = useState('');
  const [categoryId, setCategoryId] = useState(book.library.categories[0]?.id ?? '');
  const [lang, setLang] = useState<'en' | 'ar'>(f.lang);
  const heard = within(book.all, periodStart(period.value, now.value), Number.MAX_SAFE_INTEGER);
  const category = book.library.categories.find(({ id }) => id === categoryId);
  const languageSwitch = (
    <Segment
      label={t.library.language}
      value={lang}
      tabs={[
        { value: 'en', label: t.library.english },
        { value: 'ar', label: t.library.arabic },
      ]}
      onChange={setLang}
    />
  );
  return (
    <div class="dw-obj-columns">
      <div class="dw-obj-side">
        <TextField
          kind="search"
          icon="search"
          label={t.library.find}
          hideLabel
          value={query}
          onInput={setQuery}
          native={{ placeholder: t.library.find }}
        />
        <CategoryList
          library={book.library}
          heard={heard}
          value={query ? '' : categoryId}
          onChoose={(id) => {
            setQuery('');
            setCategoryId(id);
          }}
        />
      </div>
      <section class="dw-card dw-obj-main">
        {query.trim() ? (
          <Found
            book={book}
            query={query}
            lang={lang}
            switcher={languageSwitch}
            onClear={() => setQuery('')}
          />
        ) : (
          category && (
            <SubjectPanel
              key={category.id}
              book={book}
              category={category}
              heard={heard}
              lang={lang}
              switcher={languageSwitch}
            />
          )
        )}
      </section>
      <ReviewColumn book={book} onCategory={setCategoryId} />
      <EditorHost book={book} />
    </div>
  );
}

function Found({
  book,
  query,
  lang,
  switcher,
  onClear,
}: {
  book: Book;
  query: string;
  lang: 'en' | 'ar';
  switcher: preact.JSX.Element;
  onClear: () => void;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const entries = useMemo(() => answerEntries(book), [book]);
  const index = useMemo(() => searchIndex(book, entries), [book, entries]);
  const found = findEntries(index, entries, query);
  return (
    <>
      <header class="dw-row dw-wrap">
        <div class="dw-grow" role="status">
          <h2 class="dw-lead">{t.library.found(found.length)}</h2>
        </div>
        {switcher}
        <Button kind="quiet" icon="x" onClick={onClear}>
          {t.library.clear}
        </Button>
      </header>
      {found.length === 0 && (
        <EmptyState
          text={t.library.nothingFound(query)}
          action={
            <Button
              onClick={() => {
                editing.value = { kind: 'write', title: query };
              }}
            >
              {t.library.write}
            </Button>
          }
        />
      )}
      {found.slice(0, SHOWN).map((entry) => (
        <AnswerCard key={entry.id} entry={entry} book={book} lang={lang} showLabel />
      ))}
      {found.length > SHOWN && <p class="dw-small dw-ink-3">{tc.moreCount(found.length - SHOWN)}</p>}
    </>
  );
}

const SHOWN = 25;
