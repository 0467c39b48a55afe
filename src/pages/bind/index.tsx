import { Text } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { TYPED_CODE_MAX } from '@/features/people/code-text';
import '@/features/people/people.scss';
import { PEOPLE_PAGE } from '@/features/people/places';
import { BIND } from '@/features/people/texts';
import { useBind } from '@/features/people/use-bind';
import { back } from '@/services/platform';

export default function BindPage() {
  const form = useBind();
  return (
    <PageFrame title={BIND.title} onBack={() => void back(PEOPLE_PAGE)}>
      <Text className="people__how">{BIND.how}</Text>
      <Card title={BIND.cardLabel}>
        <Button block kind="secondary" id="bind-scan" onPress={() => void form.scan()}>
          {BIND.scan}
        </Button>
        <Text className="people__or">{BIND.cardField}</Text>
        <Field
          label={BIND.cardNumber}
          value={form.card}
          onChange={form.typeCard}
          hint={form.isCardWhole ? BIND.cardRead : BIND.cardHint}
          error={form.wrong.card}
          lengthMax={TYPED_CODE_MAX}
          id="bind-card"
        />
      </Card>
      <Card title={BIND.codeLabel}>
        <Field
          label={BIND.code}
          kind="number"
          value={form.code}
          onChange={form.typeCode}
          hint={BIND.codeHint}
          error={form.wrong.code}
          lengthMax={6}
          id="bind-code"
        />
      </Card>
      {form.refused !== null && (
        <Notice tone="error" title={BIND.refused} id="bind-refused">
          {form.refused}
        </Notice>
      )}
      {form.step === 'unknown' ? (
        <>
          <Notice tone="warn" id="bind-unknown">
            {BIND.again}
          </Notice>
          <Button block size="large" id="bind-again" onPress={() => void form.again()}>
            {BIND.resend}
          </Button>
        </>
      ) : (
        <Button
          block
          size="large"
          id="bind-send"
          loading={form.step === 'sending'}
          onPress={() => void form.bind()}
        >
          {BIND.send}
        </Button>
      )}
    </PageFrame>
  );
}
