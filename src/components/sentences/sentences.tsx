import { Text, View } from '@tarojs/components';
import { given } from '../given';
import './sentences.scss';

interface SentencesProps {
  readonly sentences: readonly string[];
  readonly id?: string;
}

/** What has to be read before going on, a sentence a line. */
export function Sentences({ sentences, id }: SentencesProps) {
  return (
    <View className="sentences" {...given({ id })}>
      {sentences.map((sentence) => (
        <View key={sentence} className="sentences__line">
          <Text className="sentences__dot">·</Text>
          <Text>{sentence}</Text>
        </View>
      ))}
    </View>
  );
}
