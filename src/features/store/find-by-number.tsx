import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { given } from '@/components/given';
import { ListRow } from '@/components/list-row/list-row';
import { householdName } from '@/features/card/scanned';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { numberOf } from './number-said';
import { BY_NUMBER } from './texts';
import './find-by-number.scss';

type Found = Output<'household.find'>['households'][number];

interface FindByNumberProps {
  readonly villageId: string;
  /** The ids of what stands here begin with this. */
  readonly id: string;
  readonly onPick: (household: Found) => void;
}

// A number, and what people say around it.
const TYPED_MAX = 20;

/** For who rings the shop and says a number: a clerk knows no other household than the one meant. */
export function FindByNumber({ villageId, id, onPick }: FindByNumberProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const find = () => {
    const number = numberOf(typed);
    setWrong(number === null);
    setAsked(number);
  };
  return (
    <Card title={BY_NUMBER.title} id={`${id}-by-number`}>
      <Field
        id={`${id}-number`}
        label={BY_NUMBER.label}
        hint={BY_NUMBER.hint}
        {...given({ error: wrong ? BY_NUMBER.wrong : undefined })}
        value={typed}
        lengthMax={TYPED_MAX}
        onChange={setTyped}
      />
      <Button
        id={`${id}-number-go`}
        kind="secondary"
        block
        disabled={typed.trim() === ''}
        onPress={find}
      >
        {BY_NUMBER.go}
      </Button>
      {asked !== null && (
        <FoundView key={asked} villageId={villageId} number={asked} id={id} onPick={onPick} />
      )}
    </Card>
  );
}

interface FoundViewProps extends FindByNumberProps {
  readonly number: string;
}

function FoundView({ villageId, number, id, onPick }: FoundViewProps) {
  const { load, reload } = useLoad(`household ${villageId} ${number}`, () =>
    call('household.find', { villageId, number }),
  );
  return (
    <View className="find-by-number">
      <LoadView small load={load} reload={reload} loading={BY_NUMBER.looking} id={`${id}-found`}>
        {({ households }) =>
          households.length === 0 ? (
            <Text className="find-by-number__words" id={`${id}-none`}>
              {BY_NUMBER.none(number)}
            </Text>
          ) : (
            <>
              <Text className="find-by-number__words" id={`${id}-check`}>
                {BY_NUMBER.check}
              </Text>
              {households.map((household) => (
                <ListRow
                  key={household.id}
                  id={`${id}-number-${household.number}`}
                  title={householdName(household)}
                  note={household.hamlet === '' ? BY_NUMBER.noHamlet : household.hamlet}
                  value={BY_NUMBER.pick}
                  onPress={() => onPick(household)}
                />
              ))}
            </>
          )
        }
      </LoadView>
    </View>
  );
}
