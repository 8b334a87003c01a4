/** Holidays whose days a report counts apart: what is told of them is no figure of the year. */
export const festivals = [
  '元旦',
  '春节',
  '清明',
  '五一',
  '劳动节',
  '端午',
  '中秋',
  '国庆',
  '双节',
  '双十一',
  '双11',
  '双12',
  '618',
  '十一',
] as const;

/** What ends the name of such days: 国庆[假期], 春节[期间]. */
export const festivalDays = ['期间', '假期', '假日', '黄金周', '小长假', '长假', '假期期间', '假日期间'] as const;
