import type { CDPSession, Page } from '@playwright/test';
import { expect } from './extension';

const readTree = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
export type TreeNode = Awaited<ReturnType<typeof readTree>>;

/** The whole page as the debugger sees it: closed shadow roots are open to it, as they are to no page. */
export async function pageTree(session: CDPSession): Promise<TreeNode> {
  await session.send('DOM.enable');
  const tree = await readTree(session);
  await session.send('DOM.disable');
  return tree;
}

/** Every node below one, in page order. */
export function* below(node: TreeNode): Generator<TreeNode> {
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    yield child;
    yield* below(child);
  }
}

/** An attribute of a node; undefined where it has none of that name. */
export function attribute({ attributes = [] }: TreeNode, name: string): string | undefined {
  const at = attributes.findIndex((one, place) => place % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** Everything of ours in a page: the contents of the hosts, whose names have a hyphen. */
export async function ourNodes(session: CDPSession): Promise<TreeNode[]> {
  const hosts = [...below(await pageTree(session))].filter((node) => node.localName.includes('-'));
  return hosts.flatMap((host) => [...below(host)]);
}

const textOf = (node: TreeNode) =>
  [...below(node)]
    .map(({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : ''))
    .join('')
    .trim();

/** The texts and labels of our elements with a class or role, as a user would read them. */
export async function ourTexts(session: CDPSession, mark: string): Promise<string[]> {
  const nodes = await ourNodes(session);
  return nodes
    .filter((node) => attribute(node, 'class')?.split(' ').includes(mark) || attribute(node, 'role') === mark)
    .map((node) => textOf(node) || (attribute(node, 'aria-label') ?? ''));
}

/** Presses on what is not armed yet, wholly seen for a moment, do nothing. */
const PRESSED = { timeout: 20_000, intervals: [500] };

/**
 * Presses one of our buttons with the mouse until `done` says that it was taken. A label that follows what is known of
 * the person is asked for at each try.
 */
export async function pressOurs(
  page: Page,
  session: CDPSession,
  label: string | (() => Promise<string>),
  done: () => Promise<boolean>,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const wanted = typeof label === 'string' ? label : await label();
        await session.send('DOM.enable');
        const tree = await readTree(session);
        const button = [...below(tree)].find(
          (node) =>
            node.localName === 'button' && [attribute(node, 'aria-label'), textOf(node)].includes(wanted),
        );
        const box =
          button && (await session.send('DOM.getBoxModel', { nodeId: button.nodeId }).catch(() => undefined));
        await session.send('DOM.disable');
        if (box) {
          const [x = 0, y = 0, , , right = 0, bottom = 0] = box.model.border;
          await page.mouse.click((x + right) / 2, (y + bottom) / 2);
        }
        return done();
      },
      { ...PRESSED, message: typeof label === 'string' ? label : 'a button of ours' },
    )
    .toBe(true);
}
