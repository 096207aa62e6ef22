import './settings.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../../storage/settings';
import { Switch } from '../../../ui/choice';
import { TextArea, TextField, type TextKind } from '../../../ui/field';
import { saveSetting, useSetting } from './use-setting';

/** A card of settings that belong together. */
export function SettingCard({
  title,
  hint,
  children,
}: {
  title?: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="dw-card dw-setting-card">
      {title && <h2 class="dw-lead">{title}</h2>}
      {hint && <p class="dw-small dw-ink-2">{hint}</p>}
      {children}
    </section>
  );
}

/** What it is called and does, and its control at the end of the line. */
export function SettingRow({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="dw-setting-row">
      <div class="dw-grow">
        <p class="dw-setting-title">{title}</p>
        {hint && <p class="dw-small dw-ink-2">{hint}</p>}
      </div>
      {children}
    </div>
  );
}

type KeysOf<Type> = { [K in keyof Settings]: Settings[K] extends Type ? K : never }[keyof Settings];

/** A setting that is on or off. */
export function SwitchRow({ name, title, hint }: { name: KeysOf<boolean>; title: string; hint?: string }) {
  const [on, setOn] = useSetting(name);
  return (
    <SettingRow title={title} {...(hint ? { hint } : {})}>
      <Switch checked={on} onChange={setOn} label={title} hideLabel />
    </SettingRow>
  );
}

/** A line of text, kept as it is typed and stored when the field is left. */
export function TextSetting({
  name,
  label,
  hint,
  kind = 'text',
}: {
  name: 'myName' | 'companyIntro';
  label: string;
  hint?: string;
  kind?: TextKind;
}) {
  const [stored] = useSetting(name);
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const save = () => text.trim() !== stored && void saveSetting(name, text.trim());
  return (
    <TextField
      kind={kind}
      label={label}
      value={text}
      onInput={setText}
      {...(hint ? { hint } : {})}
      native={{ onBlur: save, onKeyDown: (event) => event.key === 'Enter' && !event.isComposing && save() }}
    />
  );
}

/** A list, one entry a line. */
export function ListSetting({
  name,
  label,
  hint,
  clean,
}: {
  name: 'ownAddresses' | 'ownDomains';
  label: string;
  hint: string;
  clean: (line: string) => string;
}) {
  const [stored] = useSetting(name);
  const [text, setText] = useState(stored.join('\n'));
  useEffect(() => setText(stored.join('\n')), [stored.join('\n')]);
  const save = () => {
    const lines = [
      ...new Set(
        text
          .split(/[\s,;،؛]+/)
          .map(clean)
          .filter(Boolean),
      ),
    ];
    if (lines.join('\n') !== stored.join('\n')) void saveSetting(name, lines);
  };
  return <TextArea label={label} hint={hint} value={text} onInput={setText} native={{ onBlur: save }} />;
}
