import { Text } from '@tarojs/components';
import type { Output } from '@contract/index';
import { thousandthsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { dateText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import type { Villager } from '@/features/villager/place';
import { DISCLOSURE } from './grade-texts';
import { useDisclosures } from './use-standing';
import '@/features/villager/villager.scss';

type Disclosure = Output<'disclosure.mine'>['disclosures'][number];

/** Every time the household's grade was told to a bank, and what the bank answered. */
export function DisclosuresCard({ villager }: { readonly villager: Villager }) {
  const { load, more, reload } = useDisclosures(villager);
  return (
    <Card flush title={DISCLOSURE.title} id="disclosures">
      <LoadView load={load} reload={reload}>
        {(disclosures) => (
          <>
            {disclosures.length === 0 && <Text className="villager__inset">{DISCLOSURE.none}</Text>}
            {disclosures.map((disclosure, index) => (
              <ListRow
                key={disclosure.id}
                id={`disclosure-${index + 1}`}
                title={DISCLOSURE.row(disclosure.bank, disclosure.grade)}
                note={storyOf(disclosure)}
              />
            ))}
            <MoreButton more={more} id="disclosures-more" />
          </>
        )}
      </LoadView>
    </Card>
  );
}

function storyOf({ at, byName, replies }: Disclosure): string {
  const answers = replies.map(({ repliedOn, limitFen, reference }) =>
    DISCLOSURE.reply(dateText(repliedOn), yuanText(limitFen), reference),
  );
  const told = DISCLOSURE.by(dateText(dayOf(at)), byName);
  return [told, ...(answers.length === 0 ? [DISCLOSURE.waiting] : answers)].join('。');
}

const FEN_TO_THOUSANDTHS = 10;

/** "50000", "0.5": fen as yuan, exact. */
function yuanText(fen: number): string {
  return thousandthsText(fen * FEN_TO_THOUSANDTHS);
}
