import { assert } from '@domain/assert';
import type { Sdk } from './cloudbase-sdk';
import { LINK_LIFE_MS, type Files } from './files';

/** Files in CloudBase's storage. */
export function createCloudbaseFiles(app: Sdk): Files {
  return {
    keep: async (path, bytes) => {
      const kept = await app.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) });
      return kept.fileID;
    },
    link: async (fileId) => {
      const { fileList } = await app.getTempFileURL({
        fileList: [{ fileID: fileId, maxAge: LINK_LIFE_MS / 1_000 }],
      });
      const url = fileList[0]?.tempFileURL ?? '';
      assert(url !== '', 'what was kept is still there');
      return url;
    },
  };
}
