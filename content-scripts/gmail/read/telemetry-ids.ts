import { legacyId } from './gmail-ids';

/**
 * Last resort for ids: Gmail's own telemetry on a message body (`jslog`, numbered slots of base64 JSON). It names
 * the conversation in slot 1 and the message in slot 4, sometimes both in one text parted by `|`, sometimes null.
 */
export function idInTelemetry(jslog: string, kind: 'thread' | 'msg'): string | null {
  const slot = kind === 'thread' ? 1 : 4;
  const coded = new RegExp(`;\\s*${slot}:([\\w+/=-]+)`).exec(jslog)?.[1];
  if (!coded) return null;
  try {
    const named = new RegExp(`${kind}-f:\\d+`).exec(
      atob(coded.replaceAll('-', '+').replaceAll('_', '/')),
    )?.[0];
    return named ? legacyId(named) : null;
  } catch {
    return null;
  }
}

/** The message id that bodies of 2016 to 2020 carry as a class `m<hex>`. */
export function idInClass(body: Element): string | null {
  const named = [...body.classList].find((name) => /^m[0-9a-f]{15,16}$/.test(name));
  return named ? legacyId(named.slice(1)) : null;
}
