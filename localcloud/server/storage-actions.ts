import { copyFile, type Files, hasFile, isPath, linkTo, pathOf, removeFile } from './files';

type Reply = Record<string, unknown>;
type Params = Readonly<Record<string, unknown>>;
type StorageAction = (files: Files, params: Params) => Reply;

const LINK_SECONDS_DEFAULT = 24 * 60 * 60;
/** The cloud makes at most this many links at once. */
const LINKS_MAX = 50;

const refused = (message: string): Reply => ({ code: 'INVALID_PARAM', message });

const listOf = (value: unknown): readonly Params[] =>
  Array.isArray(value) ? (value as readonly Params[]) : [];

function uploadMetadata(files: Files, { path }: Params): Reply {
  if (typeof path !== 'string' || !isPath(path)) return refused('invalid cloudPath');
  const fileId = `${files.prefix}${path}`;
  const url = encodeURI(linkTo(files, path, 'PUT'));
  // The link itself is the permission. The SDK sends the other words along as headers, so they are ASCII.
  const cosFileId = Buffer.from(fileId).toString('base64');
  return { data: { url, token: 'local', authorization: 'local', fileId, cosFileId } };
}

function downloadUrls(files: Files, { file_list }: Params): Reply {
  const wanted = listOf(file_list);
  if (wanted.length > LINKS_MAX) return refused(`at most ${LINKS_MAX} links at once`);
  const download_list = wanted.map(({ fileid, max_age }) => {
    const path = pathOf(files, fileid);
    if (!hasFile(files, path)) {
      return { fileID: fileid, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' };
    }
    const seconds = typeof max_age === 'number' && max_age > 0 ? max_age : LINK_SECONDS_DEFAULT;
    const tempFileURL = linkTo(files, path, 'GET', seconds * 1000);
    return { fileID: fileid, code: 'SUCCESS', tempFileURL };
  });
  return { data: { download_list } };
}

function deleteFiles(files: Files, { fileid_list }: Params): Reply {
  const delete_list = (Array.isArray(fileid_list) ? fileid_list : []).map((fileID: unknown) => {
    const path = pathOf(files, fileID);
    if (!hasFile(files, path)) return { fileID, code: 'STORAGE_FILE_NONEXIST' };
    removeFile(files, path);
    return { fileID, code: 'SUCCESS' };
  });
  return { data: { delete_list } };
}

function copyFiles(files: Files, { file_list }: Params): Reply {
  const copy_list = listOf(file_list).map(({ src_path, dst_path, overwrite, remove_original }) => {
    const [from, to] = [String(src_path), String(dst_path)];
    if (!hasFile(files, from)) return { fileID: from, code: 'STORAGE_FILE_NONEXIST' };
    if (!isPath(to)) return { fileID: from, code: 'INVALID_PARAM' };
    if (overwrite === false && hasFile(files, to)) return { fileID: from, code: 'FILE_EXISTS' };
    copyFile(files, from, to);
    if (remove_original === true) removeFile(files, from);
    return { fileID: `${files.prefix}${to}`, code: 'SUCCESS' };
  });
  return { data: { copy_list } };
}

export const STORAGE_ACTIONS: Readonly<Record<string, StorageAction>> = {
  'storage.getUploadMetadata': uploadMetadata,
  'storage.batchGetDownloadUrl': downloadUrls,
  'storage.batchDeleteFile': deleteFiles,
  'storage.batchCopyFile': copyFiles,
};
