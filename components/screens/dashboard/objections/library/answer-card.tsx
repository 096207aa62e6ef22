import './answers.css';
import { type AnswerState, canMoveAnswer } from '../../../../../domain/objections/answer-life';
import { common, objections, stages, views } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Button, IconButton } from '../../../../ui/button';
import { MenuButton, type MenuEntry } from '../../../../ui/menu';
import { Rate } from '../../../../ui/rate';
import { Tag, type TagTone } from '../../../../ui/tag';
import { showToast } from '../../../../ui/toasts';
import { TextParts } from '../../../../views/text-parts';
import { perform } from '../../../shared/perform';
import { now, speech } from '../../../shared/session';
import { type Book, labelNames } from '../use-book';
import { type AnswerEntry, isOld } from './answer-entries';
import { editing } from './editing';
import { moveAnswer } from './move-answer';
import { slotParts } from './slot-parts';

const TONE_OF_STATE: Record<AnswerState, TagTone> = {
  draft: 'plain',
  proposed: 'due',
  approved: 'done',
  retired: 'plain',
};

/** An answer with its words, its record and what can be done with it. */
export function AnswerCard({
  entry,
  book,
  lang,
  showLabel,
}: {
  entry: AnswerEntry;
  book: Book;
  lang: 'en' | 'ar';
  showLabel?: boolean;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const tv = useT(views);
  const ts = useT(stages);
  const f = useFormat();
  const { own, builtIn } = entry;
  const isStandard = own?.state === 'approved';
  const text = entry[lang];
  const tone = own?.tone ?? builtIn?.tone;
  const title = isStandard
    ? t.library.standard
    : (own?.title ?? (builtIn ? speech.value.words.tone[builtIn.tone] : t.library.own));
  const meta = [
    showLabel ? labelNames(book.library, entry.label, f.lang, t.uncategorised).kind : '',
    isStandard ? own.title : '',
    own && tone ? speech.value.words.tone[tone] : '',
    builtIn ? t.library.channel[builtIn.channel] : '',
    builtIn ? t.library.builtIn : '',
    f.list((own?.stages ?? []).map((stage) => ts.short[stage])),
    f.list(own?.tags ?? []),
  ].filter(Boolean);
  const copy = () => {
    if (text) void navigator.clipboard.writeText(text).then(() => showToast({ text: tc.copied }));
  };
  return (
    <article
      class="dw-obj-answer"
      data-standard={isStandard ? '' : undefined}
      data-retired={own?.state === 'retired' ? '' : undefined}
    >
      <header class="dw-row dw-wrap">
        <h3 class="dw-strong">
          <bdi dir="auto">{title}</bdi>
        </h3>
        {isStandard && (
          <Tag tone="done" icon="check">
            {tv.answerState.approved}
          </Tag>
        )}
        <span class="dw-small dw-ink-3">{meta.join(' · ')}</span>
        <span class="dw-grow" />
        {isStandard && own.approvedOn && (
          <span class="dw-small dw-ink-3">
            {f.dayMonth(own.approvedOn)}
            {own.approvedBy?.length
              ? ` · ${t.library.by(f.list(own.approvedBy.map((name) => f.isolate(name))))}`
              : ''}
          </span>
        )}
        {own && !isStandard && <Tag tone={TONE_OF_STATE[own.state]}>{tv.answerState[own.state]}</Tag>}
        {entry.needsProof && <Tag tone="due">{t.library.needsProof}</Tag>}
        {isOld(entry, now.value) && <Tag tone="few">{t.library.old}</Tag>}
      </header>
      <p lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} class="dw-obj-text">
        {text ? (
          <TextParts parts={slotParts(text)} />
        ) : (
          <span class="dw-ink-3">
            {t.library.noText(lang === 'ar' ? t.library.arabic : t.library.english)}
          </span>
        )}
      </p>
      <footer class="dw-row dw-wrap">
        <span class="dw-small dw-ink-3 dw-grow">
          {entry.record.kind === 'none' ? (
            t.library.notUsed
          ) : (
            <>
              {t.library.resolvedOf} <Rate rate={presentRate(entry.record, tc, f)} />
            </>
          )}
        </span>
        {text && (
          <Button size="s" icon="copy" onClick={copy}>
            {tc.copy}
          </Button>
        )}
        {own ? <OwnButtons entry={entry} book={book} /> : <AdaptButton entry={entry} title={title} />}
      </footer>
    </article>
  );
}

/** A built-in answer is not changed: it is taken as the start of an own one. */
function AdaptButton({ entry, title }: { entry: AnswerEntry; title: string }) {
  const t = useT(objections);
  return (
    <IconButton
      icon="note"
      size="s"
      label={`${t.library.adapt}: ${title}`}
      onClick={() => {
        editing.value = {
          kind: 'write',
          label: entry.label,
          basedOn: entry.id,
          ...(entry.en ? { en: entry.en } : {}),
          ...(entry.ar ? { ar: entry.ar } : {}),
        };
      }}
    />
  );
}

function OwnButtons({ entry, book }: { entry: AnswerEntry; book: Book }) {
  const t = useT(objections);
  const tc = useT(common);
  const own = entry.own!;
  const next: { state: AnswerState; label: string }[] = [
    { state: 'proposed', label: t.library.propose },
    { state: 'approved', label: t.library.approve },
    { state: 'draft', label: t.library.backToDraft },
    { state: 'retired', label: t.library.retire },
  ];
  const entries: MenuEntry[] = [
    ...next
      .filter(({ state }) => canMoveAnswer(own.state, state))
      .map(({ state, label }) => ({ id: state, label })),
    { kind: 'rule' },
    { id: 'delete', label: tc.delete, icon: 'trash', danger: true },
  ];
  const choose = (id: string) => {
    if (id === 'delete') void perform('playbook.delete', { pieceId: own.id });
    else if (id === 'approved') editing.value = { kind: 'approve', id: own.id };
    else void moveAnswer(book.answers, own, id as AnswerState);
  };
  return (
    <>
      <Button
        size="s"
        onClick={() => {
          editing.value = { kind: 'change', id: own.id };
        }}
      >
        {tc.edit}
      </Button>
      <MenuButton
        size="s"
        label={t.library.actions(own.title)}
        entries={entries}
        onChoose={choose}
        align="end"
      />
    </>
  );
}
