import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { useRenewal } from '@/features/load/use-renewal';
import { ResubmitForm } from '@/features/proposals/resubmit-form';
import { ROW } from '@/features/review/texts';
import { RETURNED } from './texts';
import { useReturned } from './use-unfinished';
import './visit.scss';

/** What this scorer proposed and has to mend; nothing while there is nothing. */
export function ReturnedCard({ villageId }: { readonly villageId: string }) {
  const returned = useReturned(villageId);
  const [opened, setOpened] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  useRenewal(returned);
  const list = returned.load.value ?? [];
  return (
    <>
      {told !== null && <Notice id="returned-told">{told}</Notice>}
      {list.length > 0 && (
        <Card flush title={RETURNED.title} id="returned">
          {list.map((proposal) => {
            const { id, itemName, householdNumber, maskedName, householdId, ending } = proposal;
            return (
              <View key={id} className="visit__one">
                <ListRow
                  id={`returned-${id}`}
                  title={`${ROW.household(householdNumber, maskedName)} · ${itemName}`}
                  note={RETURNED.open(ending?.reason ?? '')}
                  onPress={() => setOpened(opened === id ? null : id)}
                />
                {opened === id && (
                  <View className="visit__inside">
                    <ResubmitForm
                      place={{ villageId, householdId }}
                      proposal={proposal}
                      onDone={(words) => {
                        setOpened(null);
                        setTold(words);
                        void returned.reload();
                      }}
                      onCancel={() => setOpened(null)}
                    />
                  </View>
                )}
              </View>
            );
          })}
        </Card>
      )}
    </>
  );
}
