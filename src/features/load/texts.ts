/** What stands in the place of what is loaded, or above what could not be renewed. */
export const LOAD = {
  loading: '正在取数据，请稍等',
  offline: '手机没有网络',
  offlineDetail: '连上网络后再试一次。积分都在，不会丢。',
  failed: '没有取到',
  stale: '没有更新成功，下面是上次的内容。',
  again: '再试一次',
};

/** What stands under a list that comes page by page. */
export const PAGES = {
  more: '加载更多',
  moreFailed: '没取到下一页，再试一次',
};
