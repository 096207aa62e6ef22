import './tabs.css';
import { useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { stepAlong } from './step-along';

export interface TabChoice<Value extends string = string> {
  value: Value;
  label: string;
  icon?: IconName;
  /** A number after the words. */
  count?: string;
}

export interface TabsProps<Value extends string> {
  label: string;
  value: Value;
  tabs: readonly TabChoice<Value>[];
  onChange: (value: Value) => void;
  /** Id of the panel they switch. */
  controls?: string;
}

/** Chooses which part of a screen shows. Arrow keys walk along in the direction of the writing. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  return <Strip {...props} look="dw-tabs" role="tablist" itemRole="tab" />;
}

/** Chooses one of two to four ways to see the same thing. */
export function Segment<Value extends string>(props: Omit<TabsProps<Value>, 'controls'>) {
  return <Strip {...props} look="dw-segment" role="radiogroup" itemRole="radio" />;
}

interface StripProps<Value extends string> extends TabsProps<Value> {
  look: string;
  role: 'tablist' | 'radiogroup';
  itemRole: 'tab' | 'radio';
}

function Strip<Value extends string>({
  label,
  value,
  tabs,
  onChange,
  controls,
  look,
  role,
  itemRole,
}: StripProps<Value>) {
  const box = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = box.current !== null && getComputedStyle(box.current).direction === 'rtl';
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = stepAlong(event.key, at, tabs.length, rtl);
    const choice = next === undefined ? undefined : tabs[next];
    if (next === undefined || !choice) return;
    event.preventDefault();
    onChange(choice.value);
    box.current?.querySelectorAll('button')[next]?.focus();
  };
  const frame = { class: look, role, 'aria-label': label, tabIndex: -1, onKeyDown } as const;
  return (
    <div ref={box} {...frame}>
      {tabs.map((tab) => {
        const chosen = tab.value === value;
        const state =
          itemRole === 'tab'
            ? ({ role: 'tab', 'aria-selected': chosen, 'aria-controls': controls } as const)
            : ({ role: 'radio', 'aria-checked': chosen } as const);
        return (
          <button
            key={tab.value}
            type="button"
            {...state}
            tabIndex={chosen ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.icon && <Icon name={tab.icon} />}
            {tab.label}
            {tab.count && <span class="dw-tab-count">{tab.count}</span>}
          </button>
        );
      })}
    </div>
  );
}
