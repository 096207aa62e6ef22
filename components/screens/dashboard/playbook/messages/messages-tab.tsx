import { useState } from 'preact/hooks';
import { BUILT_IN_TEMPLATES } from '../../../../../domain/cadence/built-in-templates';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { LanguageSwitch } from '../shared/language-switch';
import { PieceButtons } from '../shared/piece-buttons';
import type { Piece, Pieces } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { TemplateCard } from './template-card';
import { TemplateEditor } from './template-editor';

/**
 * Texts for the attempts of a cadence: the team's own stand before the built-in ones in the compose box.
 * @domain S50, S56, S63
 */
export function MessagesTab({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).messages;
  const f = useFormat();
  const [lang, setLang] = useState<'en' | 'ar'>(f.lang);
  const editing = useEditing<Piece<'template'>>();
  return (
    <div class="dw-pb-list">
      <div class="dw-row">
        <LanguageSwitch value={lang} onChange={setLang} />
      </div>
      <Section
        title={t.own}
        hint={t.ownHint}
        count={f.number(pieces.template.length)}
        add={t.write}
        onAdd={() => editing.fresh()}
      >
        {pieces.template.length === 0 && <EmptyState text={t.empty} />}
        <div class="dw-pb-cards">
          {pieces.template.map((one) => (
            <TemplateCard key={one.id} template={one} lang={lang}>
              <PieceButtons
                id={one.id}
                name={one.title[f.lang] || one.title.en || one.title.ar}
                onEdit={() => editing.change(one)}
              />
            </TemplateCard>
          ))}
        </div>
      </Section>
      <Section title={t.builtIn} hint={t.builtInHint} count={f.number(BUILT_IN_TEMPLATES.length)}>
        <div class="dw-pb-cards">
          {BUILT_IN_TEMPLATES.map(({ id, ...one }) => (
            <TemplateCard key={id} template={one} lang={lang}>
              <Button
                size="s"
                kind="quiet"
                aria-label={`${t.adapt}: ${one.title[f.lang]}`}
                onClick={() => editing.fresh(one)}
              >
                {t.adapt}
              </Button>
            </TemplateCard>
          ))}
        </div>
      </Section>
      {editing.open && (
        <TemplateEditor piece={editing.open.piece} start={editing.open.start} onClose={editing.close} />
      )}
    </div>
  );
}
