import './story-item.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/icon';
import { Tag } from '../ui/tag';
import { StageMark } from './cycle-ring/stage-mark';
import type { StageView } from './stage-name';

/** One thing that happened: a touch, a move between stages, or a gap in which nothing did. */
export type StoryView =
  | {
      kind: 'touch';
      id: string;
      icon: IconName;
      title: string;
      /** "Received · Sun 22 Nov, 16:40". */
      meta: string;
      stage: StageView;
      /** The buyer's own acts stand out in the stage's colour. */
      fromBuyer: boolean;
      /** Objections and other findings: "Price · open". */
      tags?: readonly string[];
    }
  | { kind: 'move'; id: string; title: string; meta: string; stage: StageView }
  | { kind: 'gap'; id: string; word: string; words: string };

/** A line of the story, with the thread that ties it to the one below. */
export function StoryItem({ item, actions }: { item: StoryView; actions?: ComponentChildren }) {
  const stage = item.kind === 'gap' ? undefined : item.stage.id;
  const fromBuyer = item.kind === 'touch' && item.fromBuyer;
  return (
    <li class="dw-story" data-kind={item.kind} data-stage={stage} data-buyer={fromBuyer ? '' : undefined}>
      <span class="dw-story-mark" aria-hidden="true">
        {item.kind === 'touch' && <Icon name={item.icon} size={14} />}
        {item.kind === 'move' && <StageMark now={item.stage.no} size={16} />}
      </span>
      {item.kind === 'gap' ? (
        <div class="dw-story-body dw-row dw-small dw-ink-2">
          <Tag tone="few">{item.word}</Tag>
          {item.words}
        </div>
      ) : (
        <div class="dw-story-body">
          <span class="dw-story-title">
            <bdi dir="auto">{item.title}</bdi>
          </span>
          <span class="dw-small dw-ink-3">{item.meta}</span>
          {item.kind === 'touch' && item.tags && (
            <span class="dw-row dw-wrap dw-gap-1">
              {item.tags.map((tag) => (
                <Tag key={tag} tone="stage">
                  {tag}
                </Tag>
              ))}
            </span>
          )}
        </div>
      )}
      {actions && <span class="dw-story-actions">{actions}</span>}
    </li>
  );
}

/** The story, newest first. */
export function Story({ label, items }: { label: string; items: readonly StoryView[] }) {
  return (
    <ol aria-label={label}>
      {items.map((item) => (
        <StoryItem key={item.id} item={item} />
      ))}
    </ol>
  );
}
