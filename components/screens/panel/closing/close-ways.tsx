import { moodAt } from '../../../../domain/closing/moods';
import { type ClosingTechnique, suggestClose, TECHNIQUES } from '../../../../domain/closing/techniques';
import { coverageOf } from '../../../../domain/standing/met-items';
import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Tag } from '../../../ui/tag';
import { now } from '../../shared/session';
import { useCase, useSheet } from '../panel-case';
import { goTo } from '../place';
import { SavedField } from '../saved-field';

/**
 * How to ask for the signature in this mood, or what stands in the way; each way says when not to use it.
 * @domain S40
 */
export function CloseWays() {
  const t = useT(panel).closing;
  const { facts, context, dossier } = useCase();
  const [sheet, save] = useSheet('closing');
  const open = dossier.objections.filter(({ state }) => state === 'open').length;
  const { coverage } = coverageOf(facts, context, now.value);
  const close = suggestClose(moodAt(sheet.mood, now.value), open, coverage, Boolean(sheet.trueDate));
  const proposed = 'techniques' in close ? TECHNIQUES.filter(({ id }) => close.techniques.includes(id)) : [];
  const ordered =
    'techniques' in close
      ? close.techniques.flatMap((id) => proposed.find((one) => one.id === id) ?? [])
      : [];
  return (
    <section class="dw-part-block" aria-labelledby="dw-ways">
      <h2 id="dw-ways" class="dw-strong">
        {t.ways}
      </h2>
      {'notYet' in close && (
        <Banner
          tone="due"
          actions={
            <Button size="s" onClick={() => goTo(close.notYet === 'objections' ? 'objections' : 'people')}>
              {close.notYet === 'objections' ? t.openObjections : t.openPeople}
            </Button>
          }
        >
          {t.notYet[close.notYet]}
        </Banner>
      )}
      <ul>
        {ordered.map((one) => (
          <Way key={one.id} way={one} />
        ))}
      </ul>
      <details class="dw-part-fold">
        <summary>
          <span>{t.all}</span>
          <Icon name="down" />
        </summary>
        <ul>
          {TECHNIQUES.map((one) => (
            <Way key={one.id} way={one} />
          ))}
        </ul>
      </details>
      <SavedField
        label={t.trueDate}
        hint={t.trueDateHint}
        value={sheet.trueDate ?? ''}
        onSave={(trueDate) => save({ trueDate: trueDate || null })}
      />
    </section>
  );
}

function Way({ way }: { way: ClosingTechnique }) {
  const t = useT(panel).closing;
  const f = useFormat();
  const [{ technique }, save] = useSheet('closing');
  const id = way.id as keyof typeof t.technique;
  const avoid = Object.hasOwn(t.avoidPlain, id)
    ? t.avoidPlain[id as keyof typeof t.avoidPlain]
    : way.avoid.length > 0
      ? t.avoid(
          f.list(
            way.avoid.map((mood) => t.moods[mood].toLowerCase()),
            'or',
          ),
        )
      : '';
  return (
    <li class="dw-part-line">
      <span class="dw-grow">
        <span class="dw-strong">{t.technique[id]}</span>
        <span class="dw-small dw-ink-2 dw-way-words">{t.how[id]}</span>
        {avoid && <span class="dw-small dw-ink-3 dw-way-words">{avoid}</span>}
      </span>
      {technique === way.id ? (
        <Tag tone="accent" icon="check">
          {t.chosen}
        </Tag>
      ) : (
        <Button size="s" onClick={() => save({ technique: way.id })}>
          {t.choose}
        </Button>
      )}
    </li>
  );
}
