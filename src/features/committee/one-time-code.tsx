import { Text, View } from '@tarojs/components';
import { classes } from '@/components/given';
import './one-time-code.scss';

interface OneTimeCodeProps {
  readonly title: string;
  /** In groups, as it is read out. */
  readonly code: string;
  readonly until: string;
  readonly id: string;
}

/** A code to hand over face to face, large enough to copy from across a desk. */
export function OneTimeCode({ title, code, until, id }: OneTimeCodeProps) {
  const long = code.length > 10;
  return (
    <View className="one-time-code">
      <Text className="one-time-code__title">{title}</Text>
      <Text
        id={id}
        selectable
        userSelect
        className={classes('one-time-code__code', long && 'one-time-code__code--long')}
      >
        {code}
      </Text>
      <Text className="one-time-code__until" id={`${id}-until`}>
        {until}
      </Text>
    </View>
  );
}
