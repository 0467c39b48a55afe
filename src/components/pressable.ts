import { given } from './given';

interface Press {
  readonly id?: string | undefined;
  readonly role?: 'button' | 'radio' | 'tab';
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly chosen?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

/**
 * What a View needs so that it can be pressed, and so that a screen reader says so.
 * `aria-role` is WeChat's word and `role` the browser's; each ignores the other's.
 */
export function pressable({ id, role = 'button', label, disabled, chosen, onPress }: Press) {
  const live = disabled !== true && onPress !== undefined;
  return given({
    id,
    role,
    ariaRole: role,
    ariaLabel: label,
    ariaDisabled: disabled === true ? 'true' : undefined,
    ariaChecked: chosen === undefined || role !== 'radio' ? undefined : String(chosen),
    ariaSelected: chosen === undefined || role !== 'tab' ? undefined : String(chosen),
    hoverClass: live ? 'pressed' : 'none',
    hoverStayTime: 60,
    onClick: live ? onPress : undefined,
  });
}
