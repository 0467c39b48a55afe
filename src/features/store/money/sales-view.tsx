import { fenText } from '@domain/fund/fen';
import { kilogramText } from '@domain/fund/statement-sheets';
import { Card } from '@/components/card/card';
import { given } from '@/components/given';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import type { StoreHere } from '../staff-page';
import { UnfoldingRows } from '../unfolding-rows';
import { DropForm } from './drop-form';
import { PackForm } from './pack-form';
import { SaleStory } from './sale-story';
import { SellForm } from './sell-form';
import { MONEY, SALES } from './texts';
import { useKept, useSales, type Bundle, type Sale } from './use-money';

/** Recyclables packed for a dealer, what was sold, and the ways to do both. */
export function SalesView({ here: { villageId, role } }: { readonly here: StoreHere }) {
  const kept = useKept(villageId);
  const sales = useSales(villageId);
  useRenewal(kept, sales);
  const renew = async () => {
    await Promise.all([kept.reload(), sales.reload()]);
  };
  const canKeep = role !== 'supervisor';
  return (
    <>
      <LoadView {...kept} loading={SALES.loading} id="bundles-load">
        {({ bundles, materials }) => (
          <>
            {canKeep && <PackForm villageId={villageId} materials={materials} onDone={renew} />}
            {canKeep && (
              <SellForm
                villageId={villageId}
                bundles={bundles}
                materials={materials}
                onDone={renew}
              />
            )}
            {bundles.length === 0 ? (
              <Notice id="bundles-none">{SALES.none}</Notice>
            ) : (
              <Card flush title={SALES.kept} id="bundles">
                <UnfoldingRows
                  id="bundle"
                  items={bundles}
                  row={(bundle, place, onPress) => (
                    <BundleRow bundle={bundle} place={place} {...(canKeep ? { onPress } : {})} />
                  )}
                  story={(bundle) => (
                    <DropForm villageId={villageId} bundle={bundle} onDone={renew} />
                  )}
                />
              </Card>
            )}
          </>
        )}
      </LoadView>
      <LoadView {...sales} small id="sales-load">
        {(listed) =>
          listed.length === 0 ? (
            <Notice id="sales-none">{SALES.noSales}</Notice>
          ) : (
            <Card flush title={SALES.sold} id="sales">
              <UnfoldingRows
                id="sale"
                items={listed}
                row={(sale, place, onPress) => (
                  <SaleRow sale={sale} place={place} onPress={onPress} />
                )}
                story={(sale, fold) => (
                  <SaleStory villageId={villageId} sale={sale} onClose={fold} />
                )}
              />
              <MoreButton more={sales.more} id="sales-more" />
            </Card>
          )
        }
      </LoadView>
    </>
  );
}

interface BundleRowProps {
  readonly bundle: Bundle;
  readonly place: number;
  readonly onPress?: () => void;
}

function BundleRow({ bundle, place, onPress }: BundleRowProps) {
  const { code, name, grams, weighedOn, byName } = bundle;
  return (
    <ListRow
      id={`bundle-${place}`}
      title={SALES.bundle(code, name)}
      note={SALES.weighed(shortDayText(weighedOn), byName)}
      value={SALES.kilograms(kilogramText(grams))}
      {...given({ onPress })}
    />
  );
}

interface SaleRowProps {
  readonly sale: Sale;
  readonly place: number;
  readonly onPress: () => void;
}

function SaleRow({ sale, place, onPress }: SaleRowProps) {
  const { dealer, on, lines, amountFen, state } = sale;
  const told = lines.map(({ name, grams }) => SALES.line(name, kilogramText(grams))).join('、');
  return (
    <ListRow
      id={`sale-${place}`}
      title={dealer}
      note={SALES.saleNote(shortDayText(on), told)}
      value={state === 'undone' ? SALES.undone : MONEY.yuan(fenText(amountFen))}
      onPress={onPress}
    />
  );
}
