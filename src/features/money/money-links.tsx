import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { openMoney, type MoneyPage } from './places';

const LINKS: Readonly<Record<MoneyPage, { readonly title: string; readonly note: string }>> = {
  funds: { title: '资金', note: '四笔资金各有多少，怎么来怎么去' },
  donations: { title: '捐赠', note: '收捐款、打收据、打致谢名单' },
  sales: { title: '打包和变卖', note: '回收物打包过秤，卖给收购的' },
  statement: { title: '收支公示', note: '每季度一张，公布、打印、存表' },
};

const ALL: readonly MoneyPage[] = ['funds', 'donations', 'sales', 'statement'];

/** The ways to the shop's money, a row each. */
export function MoneyLinks({ pages = ALL }: { readonly pages?: readonly MoneyPage[] }) {
  return (
    <Card flush title="钱和回收物" id="money-links">
      {pages.map((page) => (
        <ListRow
          key={page}
          id={`to-${page}`}
          title={LINKS[page].title}
          note={LINKS[page].note}
          onPress={() => openMoney(page)}
        />
      ))}
    </Card>
  );
}
