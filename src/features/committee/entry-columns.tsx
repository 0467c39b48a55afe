import { Text, View } from '@tarojs/components';
import { LEDGER } from './texts';
import './entry-row.scss';

/** The heads of the table's columns, on a desk only. */
export function EntryColumns() {
  const { when, main, gain, balance, by } = LEDGER.columns;
  return (
    <View className="entry-columns">
      <Text>{when}</Text>
      <View className="entry-columns__main">
        <Text>{main}</Text>
        <Text>{gain}</Text>
      </View>
      <Text className="entry-columns__balance">{balance}</Text>
      <Text>{by}</Text>
    </View>
  );
}
