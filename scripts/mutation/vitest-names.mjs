import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { strykerPlugins as usual } from '@stryker-mutator/vitest-runner';

/** Names of the tests of a file or suite: as Stryker joins them, and as Vitest matches them since its version 5. */
function* namesIn(task, before = []) {
  for (const one of task.tasks ?? []) {
    const names = [...before, one.name];
    if (one.type === 'test') yield { joined: names.join(' ').trim(), matched: one.fullTestName };
    else yield* namesIn(one, names);
  }
}

/**
 * Stryker's runner picks the tests of a mutant by their names with blanks between suite and test; Vitest 5 joins them with
 * ` > `, so no test inside a suite would be run and its mutants would seem to survive. This runner translates the names.
 */
const [{ factory: makeRunner }] = usual;

function makeTranslatingRunner(injector) {
  const runner = makeRunner(injector);
  const matched = new Map();
  const run = runner.run.bind(runner);
  runner.run = async (asked = {}) => {
    const testIds = asked.testIds?.map((id) => {
      const [file] = id.split('#');
      return `${file}#${matched.get(id.slice(file.length + 1)) ?? id.slice(file.length + 1)}`;
    });
    const result = await run({ ...asked, ...(testIds ? { testIds } : {}) });
    for (const file of runner.ctx.state.getFiles())
      for (const names of namesIn(file)) matched.set(names.joined, names.matched);
    return result;
  };
  return runner;
}
makeTranslatingRunner.inject = makeRunner.inject;

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'vitest-names', makeTranslatingRunner),
];
