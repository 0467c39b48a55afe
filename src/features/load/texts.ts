/** What stands under a list that comes page by page. */
export const PAGES = {
  more: '加载更多',
  moreFailed: '没取到下一页，再试一次',
};
