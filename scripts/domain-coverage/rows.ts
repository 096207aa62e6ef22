import { INVENTORY, type SystemKind } from '../../domain/inventory';
import { idsTagged, rulesIn, type Source, sourcesIn, type TaggedFunction, taggedFunctions } from './sources';

/** One system of the inventory with what carries it. */
export interface CoverageRow {
  id: string;
  name: string;
  kind: SystemKind;
  /** `path#function` */
  functions: string[];
  /** Paths of tests and files of worked examples. */
  tests: string[];
  screens: string[];
}

const GOLDEN = 'test/domain/golden/';

function names(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`).test(text);
}

/** Tests that prove a function: those that name it, and the worked examples of the rules that call it. */
function testsOf({ name }: TaggedFunction, tests: readonly Source[], adapters: readonly Source[]): string[] {
  const rules = adapters.flatMap(rulesIn).filter((rule) => names(rule.code, name));
  return tests
    .filter(({ path, text }) =>
      path.startsWith(GOLDEN)
        ? rules.some((rule) => path === `${GOLDEN}${rule.name}.jsonl`)
        : names(text, name),
    )
    .map((test) => test.path);
}

/** A row for every system, gathered from `@domain` tags in the code below the root. */
export function coverageRows(root: URL): CoverageRow[] {
  const functions = sourcesIn(root, 'domain', (path) => path.endsWith('.ts')).flatMap(taggedFunctions);
  const adapters = sourcesIn(root, 'scripts/rules', (path) => path.endsWith('.ts'));
  const tests = sourcesIn(root, 'test', (path) => /\.test\.tsx?$/.test(path) || path.startsWith(GOLDEN));
  const screens = ['components', 'content-scripts', 'entrypoints', 'background'].flatMap((folder) =>
    sourcesIn(root, folder, (path) => /\.tsx?$/.test(path)),
  );
  const tagged = (sources: readonly Source[], id: string) =>
    sources.filter((source) => idsTagged(source.text).includes(id)).map((source) => source.path);
  return INVENTORY.map(({ id, name, kind }) => {
    const own = functions.filter((found) => found.ids.includes(id));
    const proofs = own.flatMap((found) => testsOf(found, tests, adapters));
    return {
      id,
      name,
      kind,
      functions: own.map((found) => `${found.path}#${found.name}`),
      tests: [...new Set([...proofs, ...tagged(tests, id)])].sort(),
      screens: tagged(screens, id),
    };
  });
}

/** Core and supporting systems that lack a function, a test or a screen. */
export function gaps(rows: readonly CoverageRow[]): { id: string; lacks: string[] }[] {
  return rows
    .filter((row) => row.kind !== 'mentioned')
    .map((row) => ({
      id: row.id,
      lacks: (['functions', 'tests', 'screens'] as const).filter((part) => row[part].length === 0),
    }))
    .filter((row) => row.lacks.length > 0);
}
