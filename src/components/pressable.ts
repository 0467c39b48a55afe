import { platformName } from '@/services/platform';
import { given } from './given';

interface Press {
  readonly id?: string | undefined;
  readonly role?: 'button' | 'radio' | 'checkbox' | 'tab';
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly chosen?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

/** In a browser a desk has a keyboard: the thing can be reached and pressed without a mouse. */
const keyboard = (onPress: () => void) => ({
  tabindex: 0,
  onKeydown: ({ key }: { key: string }) => {
    if (key === 'Enter' || key === ' ') onPress();
  },
});

const spokenState = (role: string, chosen: boolean | undefined) => {
  if (chosen === undefined) return {};
  return role === 'tab' ? { ariaSelected: String(chosen) } : { ariaChecked: String(chosen) };
};

const reaction = (onPress: () => void) => ({
  hoverClass: 'pressed',
  hoverStayTime: 60,
  onClick: onPress,
  ...(platformName === 'h5' ? keyboard(onPress) : {}),
});

/**
 * What a View needs so that it can be pressed, and so that a screen reader says so.
 * `aria-role` is WeChat's word and `role` the browser's; each ignores the other's.
 */
export function pressable({ id, role = 'button', label, disabled, chosen, onPress }: Press) {
  const live = disabled !== true && onPress !== undefined;
  return {
    ...given({ id, role, ariaRole: role, ariaLabel: label }),
    ...spokenState(role, chosen),
    ...(disabled === true ? { ariaDisabled: 'true' } : {}),
    ...(live ? reaction(onPress) : {}),
  };
}
