/** Lines behind which a web page goes on with other things: teasers of other articles, comments, the site's own lines. */
export const furnitureMarkers =
  /^[\s\[【]*(?:相关新闻|相关阅读|相关链接|相关稿件|相关文章|相关信息|延伸阅读|推荐阅读|新闻推荐|热门推荐|热门文章|热点新闻|猜你喜欢|为你推荐|上一篇|下一篇|网友评论|全部评论|发表评论|我要评论|版权所有|网站地图|友情链接|主办单位|技术支持|想爆料|Copyright)/;

/** Lines that are furniture alone: what stands behind them belongs to the report. */
export const furnitureLines =
  /^[\s\[【]*(?:联系我们|扫码|扫一扫|打印本页|返回顶部|分享到|分享至|字号|字体|浏览次数|阅读次数|责任编辑|编辑[:：]|审核[:：]|您(?:现在|当前)的?位置|当前位置)/;

/** A line behind a marker that is longer belongs to the report again. */
export const longestFurniture = 80;

/** What such lines begin with. */
export const furnitureOpenings = ' \t\n[【相延推热猜为上下网全发我版友主技想C联扫打返分字浏阅责编审您当';
