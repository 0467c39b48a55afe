import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Sentences } from '@/components/sentences/sentences';
import { dateText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { placeOf, type Villager } from '@/features/villager/place';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { DisclosuresCard } from './disclosures-card';
import { CONSENT } from './grade-texts';
import { useConsents, type Consent } from './use-standing';
import '@/features/villager/villager.scss';

/** Whether the grade is published and the bank may be told; asked for when it is opened. */
export function ConsentCard({ villager }: { readonly villager: Villager }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button block kind="secondary" id="consents-open" onPress={() => setOpen(true)}>
        {CONSENT.open}
      </Button>
    );
  return (
    <View id="consents">
      <Consents villager={villager} />
      <DisclosuresCard villager={villager} />
      <Button block kind="text" id="consents-close" onPress={() => setOpen(false)}>
        {CONSENT.close}
      </Button>
    </View>
  );
}

function Consents({ villager }: { readonly villager: Villager }) {
  const consents = useConsents(villager);
  return (
    <LoadView {...consents}>
      {(list) =>
        list.map((consent) => (
          <OneConsent
            key={consent.kind}
            villager={villager}
            consent={consent}
            onDone={() => void consents.reload()}
          />
        ))
      }
    </LoadView>
  );
}

interface OneConsentProps {
  readonly villager: Villager;
  readonly consent: Consent;
  readonly onDone: () => void;
}

function OneConsent({ villager, consent, onDone }: OneConsentProps) {
  const { kind, state } = consent;
  const words = CONSENT.kinds[kind];
  const giving = useWrite('consent.give', onDone);
  const takingBack = useWrite('consent.withdraw', onDone);
  const isGiven = state === 'given';
  const write = isGiven ? takingBack : giving;

  async function ask(): Promise<void> {
    const agreed = await confirm({
      title: words.title,
      content: isGiven ? words.withdraw : words.ask,
      confirmText: isGiven ? CONSENT.takeBackShort : CONSENT.give,
      cancelText: CONSENT.cancel,
    });
    if (!agreed) return;
    const label = isGiven ? CONSENT.wishWithdraw(words.title) : CONSENT.wishGive(words.title);
    await write.send({ ...placeOf(villager), kind }, label);
  }
  return (
    <Card title={words.title} id={`consent-${kind}`}>
      <Sentences sentences={words.how} />
      <Text className="villager__text">{stateText(consent)}</Text>
      <View className="villager__gap" />
      <SendButton
        id={`consent-${kind}`}
        sendId={isGiven ? `${kind}-withdraw` : `${kind}-give`}
        write={write}
        kind={isGiven ? 'secondary' : 'primary'}
        onSend={() => void ask()}
      >
        {isGiven ? CONSENT.takeBack : CONSENT.give}
      </SendButton>
    </Card>
  );
}

function stateText({ state, history }: Consent): string {
  const last = history.at(-1);
  if (last === undefined) return CONSENT.states[state];
  return CONSENT.since(CONSENT.states[state], dateText(dayOf(last.at)));
}
