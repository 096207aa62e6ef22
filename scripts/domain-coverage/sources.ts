import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A file of the repository, by its path from the root. */
export interface Source {
  path: string;
  text: string;
}

/** All files under a folder whose path passes; a folder that does not exist holds none. */
export function sourcesIn(root: URL, folder: string, passes: (path: string) => boolean): Source[] {
  const base = new URL(`${folder}/`, root);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(passes)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** The ids of every `@domain S1, S2` tag in a text. */
export function idsTagged(text: string): string[] {
  return [...text.matchAll(/@domain ((?:S\d+(?:, )?)+)/g)].flatMap(([, ids = '']) => ids.split(', '));
}

/** An exported thing of the domain with the ids its docstring names. */
export interface TaggedFunction {
  name: string;
  path: string;
  ids: string[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:function|const) (\w+)/g;

/** The tagged exports of a file. */
export function taggedFunctions({ path, text }: Source): TaggedFunction[] {
  return [...text.matchAll(DOCUMENTED)]
    .map(([, comment = '', name = '']) => ({ name, path, ids: idsTagged(comment) }))
    .filter((found) => found.ids.length > 0);
}

/** The rules of an adapter file with their code, so that a rule's examples count for the functions it calls. */
export function rulesIn({ text }: Source): { name: string; code: string }[] {
  return [...text.matchAll(/^ {2}(\w+)(?:\(\w+\) \{|: [\s\S]*?=>)([\s\S]*?)^ {2}\}?\)?,$/gm)].map(
    ([code, name = '']) => ({ name, code }),
  );
}
