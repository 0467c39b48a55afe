import type { Handler } from '../../runtime/handler';

const VILLAGES_MAX = 500;

export const listVillage: Handler<'village.list'> = async ({ townshipId }, { store }) => {
  const villages = await store.list('villages', {
    where: { townshipId },
    order: ['name', 'asc'],
    limit: VILLAGES_MAX,
  });
  return {
    villages: villages.map(({ id, name, shopName, practice }) => ({
      id,
      name,
      shopName,
      practice,
    })),
  };
};
