import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { navigate } from '@/services/platform';
import { ATTENTION } from './texts';
import type { Attention } from './use-goods';

/** A row that says where something is to be done opens the same part of the page about it. */
const PARTS = ['low', 'expiring', 'cuts'] as const;

/** What of the shelf somebody has to look after now; nothing stands here when nothing has to be. */
export function AttentionCard({ attention }: { readonly attention: Attention }) {
  const parts = PARTS.filter((part) => attention[part].length > 0);
  if (parts.length === 0) return null;
  return (
    <Card flush title={ATTENTION.title} id="goods-attention">
      {parts.map((part) => (
        <ListRow
          key={part}
          id={`attention-${part}`}
          title={ATTENTION.rows[part]}
          note={attention[part].join('、')}
          value={ATTENTION.count(attention[part].length)}
          onPress={() => void navigate(`/store/outlook/index?part=${part}`)}
        />
      ))}
    </Card>
  );
}
