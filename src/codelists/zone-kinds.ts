/** Ends of the names of development zones and the like, the longest first. */
export const zoneKinds = [
  '高新技术产业开发区',
  '经济技术开发区',
  '高新技术产业园区',
  '高新技术开发区',
  '风景名胜区',
  '旅游度假区',
  '产业集聚区',
  '工业集聚区',
  '产业示范区',
  '综合保税区',
  '经济开发区',
  '工业园区',
  '产业园区',
  '工业新区',
  '高新区',
  '经开区',
  '保税区',
  '开发区',
  '示范区',
  '试验区',
  '管理区',
  '度假区',
  '风景区',
  '新区',
  '园区',
] as const;

/** What stands behind a zone's name in the title of its own report: 张家港保税区[2021年]…, …高新区[管委会]工作报告. */
export const behindZoneInTitle =
  /^(?:管委会|管理委员会|党工委|[12]\d{3}|\d{1,2}[-~至]|上半年|一季度|经济|国民|统计|主要|工作|运行|季度|前|$)/;
