import './answers.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Category } from '../../../../../domain/objections/library';
import { common, objections } from '../../../../../locales/areas';
import type { HeardObjection } from '../../../../../storage/queries/objection-book';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Select } from '../../../../ui/field';
import { Chip, Tag } from '../../../../ui/tag';
import type { Book } from '../use-book';
import { AnswerCard } from './answer-card';
import { answerEntries } from './answer-entries';
import { editing } from './editing';

const CUES_SHOWN = 3;

/** One category: its kinds, and of the kind chosen the answers, how it sounds, and what to ask first. */
export function SubjectPanel({
  book,
  category,
  heard,
  lang,
  switcher,
}: {
  book: Book;
  category: Category;
  heard: readonly HeardObjection[];
  lang: 'en' | 'ar';
  switcher: JSX.Element;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const countOf = (subId: string) =>
    heard.filter((one) => one.categoryId === category.id && one.subId === subId).length;
  const kinds = category.subcategories.toSorted((a, b) => countOf(b.id) - countOf(a.id));
  const [subId, setSubId] = useState(kinds[0]?.id ?? '');
  const [tag, setTag] = useState('');
  const [allCues, setAllCues] = useState(false);
  const kind = kinds.find(({ id }) => id === subId) ?? kinds[0];
  if (!kind) return null;
  const label = `${category.id}.${kind.id}`;
  const entries = answerEntries(book).filter((entry) => entry.label === label);
  const tags = [...new Set(entries.flatMap(({ own }) => own?.tags ?? []))].sort();
  const shown = tag ? entries.filter(({ own }) => own?.tags?.includes(tag)) : entries;
  const cues = kind.cues[f.lang];
  return (
    <>
      <h2 class="dw-hush">{kind[f.lang]}</h2>
      <div class="dw-row dw-wrap">
        <div class="dw-row dw-wrap dw-grow">
          {kinds.map((one) => {
            const count = countOf(one.id);
            return (
              <Chip
                key={one.id}
                on={one.id === kind.id}
                onPress={() => {
                  setSubId(one.id);
                  setAllCues(false);
                }}
                {...(count > 0 ? { count: f.number(count) } : {})}
              >
                {one[f.lang]}
              </Chip>
            );
          })}
        </div>
      </div>
      {f.lang === 'en' && <p class="dw-ink-2">{kind.definition_en}</p>}
      <div class="dw-row dw-wrap">
        {switcher}
        <span class="dw-grow" />
        {tags.length > 0 && (
          <Select
            label={t.library.filterTag}
            hideLabel
            value={tag}
            options={[
              { value: '', label: t.library.anyTag },
              ...tags.map((value) => ({ value, label: value })),
            ]}
            onChange={setTag}
          />
        )}
        <Button
          icon="plus"
          onClick={() => {
            editing.value = { kind: 'write', label };
          }}
        >
          {t.library.write}
        </Button>
      </div>
      <div class="dw-obj-answers">
        {shown.map((entry) => (
          <AnswerCard key={entry.id} entry={entry} book={book} lang={lang} />
        ))}
      </div>
      <section>
        <h3 class="dw-label">{t.library.questions}</h3>
        <ul class="dw-obj-questions">
          {kind.discovery_questions[lang].map((question) => (
            <li key={question}>
              <bdi dir="auto">{question}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 class="dw-label">{t.library.heardAs}</h3>
        <div class="dw-row dw-wrap dw-long-tags">
          {(allCues ? cues : cues.slice(0, CUES_SHOWN)).map((cue) => (
            <Tag key={cue}>{tc.quoted(cue)}</Tag>
          ))}
          {!allCues && cues.length > CUES_SHOWN && (
            <Button kind="link" size="s" onClick={() => setAllCues(true)}>
              {tc.moreCount(cues.length - CUES_SHOWN)}
            </Button>
          )}
        </div>
      </section>
      <p class="dw-small dw-ink-3">{t.library.history}</p>
    </>
  );
}
