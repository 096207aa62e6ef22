import type { ComponentChildren } from 'preact';

/** What a value is. Names follow their own letters; addresses, numbers and codes run left to right. */
export type IsolateKind = 'name' | 'text' | 'email' | 'phone' | 'url' | 'number' | 'code';

/** Keeps a foreign value from disturbing the direction of the sentence it stands in. */
export function Isolate({ kind = 'name', children }: { kind?: IsolateKind; children: ComponentChildren }) {
  const dir = kind === 'name' || kind === 'text' ? 'auto' : 'ltr';
  return (
    <bdi dir={dir} class={kind === 'number' ? 'dw-num' : undefined}>
      {children}
    </bdi>
  );
}
