import { onboarding } from '../../../../locales/areas';
import { useT } from '../../../language';
import { TextField } from '../../../ui/field';
import type { Draft } from './draft';

/** First step: who the rep is, in three lines. */
export function WhoStep({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const t = useT(onboarding).who;
  return (
    <>
      <div>
        <h1 class="dw-welcome-title">{t.title}</h1>
        <p class="dw-ink-2">{t.text}</p>
      </div>
      <TextField
        label={t.myName}
        hint={t.myNameHint}
        value={draft.myName}
        onInput={(myName) => onDraft({ ...draft, myName })}
        native={{ autoComplete: 'name', autoFocus: true }}
      />
      <TextField
        label={t.company}
        hint={t.companyHint}
        value={draft.companyIntro}
        onInput={(companyIntro) => onDraft({ ...draft, companyIntro })}
        native={{ placeholder: t.companyExample, autoComplete: 'off' }}
      />
      <TextField
        kind="email"
        label={t.ownAddress}
        hint={t.ownAddressHint}
        value={draft.address}
        onInput={(address) => onDraft({ ...draft, address })}
        native={{ autoComplete: 'email' }}
      />
    </>
  );
}
