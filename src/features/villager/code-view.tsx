import { Text, View } from '@tarojs/components';
import { cardTokenText } from '@domain/card';
import { Notice } from '@/components/notice/notice';
import { QrCode } from '@/components/qr-code/qr-code';
import { CODE } from './texts';
import type { Code } from './use-code';
import './code.scss';

interface CodeViewProps {
  readonly code: Code;
  readonly isKept: boolean;
}

/** The card on the phone: the code to scan, and what to read out when it cannot be scanned. */
export function CodeView({ code: { number, token }, isKept }: CodeViewProps) {
  return (
    <View className="my-code">
      {isKept && (
        <Notice tone="warn" id="code-kept">
          {CODE.kept}
        </Notice>
      )}
      <Text className="my-code__show">{CODE.show}</Text>
      <QrCode text={token} label={CODE.label(number)} size="full" id="my-code" />
      <Text className="my-code__house">{CODE.house(number)}</Text>
      <Text className="my-code__how">{CODE.token}</Text>
      <Text className="my-code__token" id="card-token">
        {cardTokenText(token)}
      </Text>
      <Text className="my-code__how">{CODE.care}</Text>
    </View>
  );
}
