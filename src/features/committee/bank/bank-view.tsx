import { Text } from '@tarojs/components';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { Here } from '../here';
import { PaperCard } from './paper-card';
import { RecommendCard } from './recommend-card';
import { BANK } from './texts';
import { ToldCard } from './told-card';
import { useCandidates, useTold } from './use-bank';
import '../card-words.scss';

/** Who agreed to be told of, whom the bank was told of, and what it answered. */
export function BankView({ here }: { readonly here: Here }) {
  const candidates = useCandidates(here.villageId);
  const told = useTold(here.villageId);
  useRenewal(candidates, told);
  return (
    <>
      <Text className="card-words">{BANK.how}</Text>
      <LoadView load={candidates.load} reload={candidates.reload} id="candidates-load">
        {(now) => <RecommendCard here={here} candidates={now} onTold={told.reload} />}
      </LoadView>
      {here.canWrite && <PaperCard here={here} onSaid={candidates.reload} />}
      <ToldCard here={here} told={told} />
    </>
  );
}
