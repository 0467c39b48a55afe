import { Text, View } from '@tarojs/components';
import { classes } from '../given';
import { pressable } from '../pressable';
import './bottom-nav.scss';

interface NavItem {
  readonly key: string;
  readonly label: string;
  /** One character, drawn as a seal: the icon of this place. */
  readonly mark: string;
}

export interface BottomNavProps {
  /** Two to five. */
  readonly items: readonly NavItem[];
  readonly current: string;
  readonly onSelect: (key: string) => void;
}

export function BottomNav({ items, current, onSelect }: BottomNavProps) {
  return (
    <View className="bottom-nav">
      {items.map(({ key, label, mark }) => (
        <View
          key={key}
          className={classes('bottom-nav__item', key === current && 'bottom-nav__item--on')}
          {...pressable({
            id: `nav-${key}`,
            role: 'tab',
            label,
            chosen: key === current,
            onPress: () => {
              if (key !== current) onSelect(key);
            },
          })}
        >
          <View className="bottom-nav__mark">
            <Text>{mark}</Text>
          </View>
          <Text className="bottom-nav__label">{label}</Text>
        </View>
      ))}
    </View>
  );
}
