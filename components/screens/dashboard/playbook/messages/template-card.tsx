import type { ComponentChildren } from 'preact';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Tag } from '../../../../ui/tag';
import { CopyButton } from '../shared/copy-button';
import type { TemplatePiece } from '../shared/pieces';
import { ShownText } from '../shared/shown-text';

/** One text with the attempts it is for and how long it is. */
export function TemplateCard({
  template,
  lang,
  children,
}: {
  template: TemplatePiece;
  lang: 'en' | 'ar';
  children: ComponentChildren;
}) {
  const t = useT(playbook).messages;
  const f = useFormat();
  const { title, steps = [], breakup } = template;
  const name = title[f.lang] || title.en || title.ar;
  const text = template[lang];
  return (
    <article class="dw-pb-card">
      <header class="dw-row dw-wrap">
        <h3 class="dw-strong">
          <bdi dir="auto">{name}</bdi>
        </h3>
        <Tag tone={breakup ? 'due' : 'plain'}>
          {breakup ? t.breakup : steps.length > 0 ? t.forAttempts(steps) : t.forAny}
        </Tag>
      </header>
      <ShownText text={text} lang={lang} />
      <footer class="dw-row dw-wrap">
        <span class="dw-small dw-ink-3 dw-grow">{text ? t.words(wordCount(text)) : ''}</span>
        <CopyButton text={text} name={name} />
        {children}
      </footer>
    </article>
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
