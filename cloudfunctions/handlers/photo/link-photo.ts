import { maySeePhoto } from '@domain/photo';
import { refuse, requireThat } from '@domain/refusal';
import { instantAfter } from '@domain/village-time';
import { LINK_LIFE_MS } from '../../runtime/files';
import type { Handler } from '../../runtime/handler';

export const linkPhoto: Handler<'photo.link'> = async (input, { caller, store, files, now }) => {
  const photo = (await store.get('photos', input.photoId)) ?? refuse('NOT_FOUND');

  // A photo one may not see is as good as none.
  const isHere = photo.villageId === input.villageId;
  requireThat(isHere && maySeePhoto(caller.person, photo), 'NOT_FOUND');

  return { url: await files.link(photo.fileId), expiresAt: instantAfter(now, LINK_LIFE_MS) };
};
