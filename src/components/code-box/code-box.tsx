import { Text, View } from '@tarojs/components';
import { QrCode } from '../qr-code/qr-code';
import './code-box.scss';

interface CodeBoxProps {
  readonly id: string;
  readonly title: string;
  /** What a scanner reads. */
  readonly code: string;
  /** The same as people read it to each other, and as it is read out. */
  readonly shown: string;
  readonly spoken: string;
  readonly notes: readonly string[];
}

/** A code to be read from across the counter or scanned; the words alone bear the id. */
export function CodeBox({ id, title, code, shown, spoken, notes }: CodeBoxProps) {
  return (
    <View className="code-box">
      <Text className="code-box__note">{title}</Text>
      <View ariaLabel={spoken}>
        <Text className="code-box__shown" id={id}>
          {shown}
        </Text>
      </View>
      <QrCode text={code} label={spoken} />
      {notes.map((note) => (
        <Text key={note} className="code-box__note">
          {note}
        </Text>
      ))}
    </View>
  );
}
