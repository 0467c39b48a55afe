import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { useLoad } from '@/features/load/use-load';
import { useShown } from '@/services/platform';
import { takenOuting } from './kept-outing';
import { keptTradeIns } from './kept-trade-ins';
import { toOuting } from './places';
import { OUTINGS } from './texts';

const WORDS = OUTINGS.link;

/** On the counter: the way to an outing, and how many trade-ins of one wait on this device. */
export function OutingLink({ villageId }: { readonly villageId: string }) {
  const { load, reload } = useLoad(`outing-link:${villageId}`, async () => {
    const outing = await takenOuting(villageId);
    const kept = outing === null ? [] : await keptTradeIns();
    return { outing, waiting: kept.filter(({ fate }) => fate === null).length };
  });
  useShown(() => void reload());
  if (load.step !== 'ready') return null;
  const { outing, waiting } = load.value;
  return (
    <View>
      {outing !== null && (
        <Notice
          id="outing-link-waiting"
          tone={waiting > 0 ? 'warn' : 'info'}
          title={WORDS.waitingTitle(outing.no)}
        >
          {waiting > 0 ? WORDS.waiting(waiting) : WORDS.none}
        </Notice>
      )}
      <Button id="go-outing" kind="text" block onPress={() => void toOuting()}>
        {outing === null ? WORDS.offer : WORDS.open}
      </Button>
    </View>
  );
}
