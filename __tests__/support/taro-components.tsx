import type { ChangeEvent, PropsWithChildren } from 'react';
import { TextEncoder } from '@/services/text-encoder';

// jsdom has none either; see config/index.ts.
Object.assign(globalThis, { TextEncoder });

/**
 * Stands in for @tarojs/components: plain elements that carry what a test can see and press.
 * Events arrive as Taro sends them, with the value in `detail`.
 */
interface Common {
  readonly id?: string;
  readonly className?: string;
  readonly ariaRole?: string;
  readonly ariaLabel?: string;
  readonly ariaDisabled?: string;
  readonly ariaChecked?: string;
  readonly ariaSelected?: string;
  readonly onClick?: () => void;
}
type Change<T> = (event: { detail: { value: T } }) => void;

const seen = (props: Common) => ({
  id: props.id,
  className: props.className,
  role: props.ariaRole,
  'aria-label': props.ariaLabel,
  'aria-disabled': flag(props.ariaDisabled),
  'aria-checked': flag(props.ariaChecked),
  'aria-selected': flag(props.ariaSelected),
  onClick: props.onClick,
});

const flag = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'true';

// Safe: React's types name the element, and without the DOM's they say nothing of its value.
const valueOf = (event: ChangeEvent): string =>
  (event.target as unknown as { value: string }).value;

export function View({ children, ...props }: PropsWithChildren<Common>) {
  return <div {...seen(props)}>{children}</div>;
}

export function Text({ children, ...props }: PropsWithChildren<Common>) {
  return <span {...seen(props)}>{children}</span>;
}

interface ButtonProps extends Common {
  readonly disabled?: boolean;
}

export function Button({ children, disabled, ...props }: PropsWithChildren<ButtonProps>) {
  return (
    <button {...seen(props)} disabled={disabled}>
      {children}
    </button>
  );
}

interface EntryProps extends Common {
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxlength?: number;
  readonly disabled?: boolean;
  readonly onInput?: Change<string>;
  readonly onBlur?: Change<string>;
  readonly onConfirm?: Change<string>;
}

const entry = ({ value = '', placeholder, maxlength, disabled, ...props }: EntryProps) => ({
  ...seen(props),
  value,
  placeholder,
  disabled,
  maxLength: maxlength,
  onChange: (event: ChangeEvent) => props.onInput?.({ detail: { value: valueOf(event) } }),
  onBlur: () => props.onBlur?.({ detail: { value } }),
});

export function Input(props: EntryProps) {
  return <input {...entry(props)} />;
}

export function Textarea(props: EntryProps) {
  return <textarea {...entry(props)} />;
}

interface ImageProps extends Common {
  readonly src: string;
  readonly onError?: () => void;
}

export function Image({ src, onError, ...props }: ImageProps) {
  return <img {...seen(props)} src={src} alt={props.ariaLabel ?? ''} onError={onError} />;
}

export function Canvas(props: Common) {
  return <canvas {...seen(props)} />;
}

interface SwitchProps extends Common {
  readonly checked?: boolean;
  readonly onChange?: Change<boolean>;
}

export function Switch({ checked = false, onChange, ...props }: SwitchProps) {
  return (
    <input
      {...seen(props)}
      type="checkbox"
      role="switch"
      checked={checked}
      onChange={() => onChange?.({ detail: { value: !checked } })}
    />
  );
}

interface PickerProps extends Common {
  readonly mode?: 'selector' | 'date' | 'time';
  readonly range?: readonly string[];
  readonly value?: number | string;
  readonly onChange?: Change<string>;
}

/** A list to choose from gives the index, a date or time the text, as on the phone. */
export function Picker(props: PropsWithChildren<PickerProps>) {
  const { mode = 'selector', range = [], value, onChange, children, ...rest } = props;
  const change = (event: ChangeEvent) => onChange?.({ detail: { value: valueOf(event) } });
  return (
    <div>
      {mode === 'selector' ? (
        <select {...seen(rest)} value={value} onChange={change}>
          {range.map((option, index) => (
            <option key={option} value={index}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input {...seen(rest)} type={mode} value={value} onChange={change} />
      )}
      {children}
    </div>
  );
}
