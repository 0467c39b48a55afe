import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Skeleton } from '@/components/skeleton/skeleton';
import { confirm } from '@/services/platform';
import type { Here } from '../here';
import { PreviewView } from './preview-view';
import { RunView } from './run-view';
import { BULK } from './texts';
import { useRun } from './use-run';
import { useSheet } from './use-sheet';
import '../card-words.scss';
import './bulk.scss';

/** A spreadsheet of deeds: chosen, looked at, sent in batches, and what became of each line. */
export function BulkView({ here }: { readonly here: Here }) {
  const { villageId } = here;
  const work = useSheet(villageId);
  const sending = useRun(villageId);
  const { sheet, looking } = work;
  if (sending.run !== null)
    return (
      <RunView
        run={sending.run}
        state={sending.state}
        onGoOn={() => void sending.goOn()}
        onForget={() => {
          sending.forget();
          work.close();
        }}
      />
    );
  return (
    <>
      <Card id="bulk-start">
        <Text className="card-words">{BULK.how}</Text>
        <View className="bulk__buttons">
          <Button id="bulk-template" kind="secondary" block onPress={() => void work.template()}>
            {BULK.template}
          </Button>
          <Button
            id="bulk-choose"
            block
            loading={looking.step === 'looking'}
            onPress={() => void work.choose()}
          >
            {sheet === null ? BULK.choose : BULK.chooseOther}
          </Button>
        </View>
      </Card>
      {looking.step === 'problem' && (
        <Notice id="bulk-problem" tone="error">
          {looking.sentence}
        </Notice>
      )}
      {looking.step === 'looking' && <Skeleton rows={3} />}
      {looking.step !== 'looking' && sheet !== null && (
        <PreviewView
          key={sheet.name}
          sheet={sheet}
          onSend={(lines) => {
            const { askDetail: content, askYes: confirmText, askNo: cancelText } = BULK;
            const title = BULK.ask(lines.length);
            void confirm({ title, content, confirmText, cancelText }).then((yes) =>
              yes ? sending.send(sheet.name, lines) : undefined,
            );
          }}
        />
      )}
    </>
  );
}
