import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { call } from '@/services/transport';
import type { StoreHere } from '../staff-page';
import { TableEditor } from './table-editor';
import { ClassRows, MaterialRows } from './table-rows';
import { TABLE } from './texts';
import './table-view.scss';

type Shop = Output<'shop.get'>;

/** What the shop takes and for how much, and by what bins the village sorts; the committee changes it. */
export function TableView({ here }: { readonly here: StoreHere }) {
  const { villageId } = here;
  const shop = useLoad(`table ${villageId}`, () => call('shop.get', { villageId }));
  const [step, setStep] = useState<'shown' | 'changing' | { readonly saved: string }>('shown');
  useRenewal(shop);
  return (
    <LoadView load={shop.load} reload={shop.reload} id="table-load">
      {(value) =>
        step === 'changing' ? (
          <TableEditor
            villageId={villageId}
            table={value.nextTable ?? value.table}
            onSaved={({ version, effectiveFrom }) => {
              setStep({ saved: TABLE.saved(version, dayText(effectiveFrom)) });
              void shop.reload();
            }}
            onCancel={() => {
              setStep('shown');
              void shop.reload();
            }}
          />
        ) : (
          <>
            {typeof step === 'object' && <Notice id="table-saved">{step.saved}</Notice>}
            <Tables shop={value} />
            {here.canWrite && (
              <Card>
                <Text className="table-view__words">{TABLE.explain}</Text>
                <Button
                  id="table-change"
                  kind="secondary"
                  block
                  onPress={() => setStep('changing')}
                >
                  {TABLE.change}
                </Button>
              </Card>
            )}
          </>
        )
      }
    </LoadView>
  );
}

function Tables({ shop: { table, nextTable } }: { readonly shop: Shop }) {
  return (
    <>
      <Card title={TABLE.inForce(table.version, dayText(table.effectiveFrom))} id="table-in-force">
        <Text className="table-view__words">
          {TABLE.kinds(table.materials.length, table.wasteClasses.length)}
        </Text>
        {nextTable !== null && (
          <Notice
            id="table-announced"
            title={TABLE.announced(nextTable.version, dayText(nextTable.effectiveFrom))}
          >
            {TABLE.announcedNote}
          </Notice>
        )}
      </Card>
      <ClassRows classes={table.wasteClasses} />
      <MaterialRows materials={table.materials} classes={table.wasteClasses} />
    </>
  );
}
