import type { Handler } from '../../runtime/handler';

export const listHamlet: Handler<'hamlet.list'> = async ({ villageId }, { store }) => {
  const sums = await store.total(
    'households',
    { where: { villageId } },
    { sum: 'memberCount', by: ['hamlet'] },
  );
  const hamlets = sums
    .map(({ key: [name = ''], count }) => ({ name, households: count }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { hamlets };
};
