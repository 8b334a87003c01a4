/*
 * What names borrow from the things counted before them, and what lends nothing.
 */

/** Measures that end a lender and belong to its own number: 老旧小区改造[面积]. Each is read in one way with deeds behind it. */
export const lentMeasures =
  '总投资|完成投资|(?:年度|当年)?计划总?投资|品牌价值|业务总?量|(?:全产业链|综合|年)*产值|总?产量|(?:[种养]植|养殖|占地|总?建筑|总)?面积|税收收入|税收|利润总额|利润|招生|在校学?生|毕业学?生|专任教师|教职工';

/** What a deed brings about, so that its name stays: 老旧小区[改造]惠及群众. */
export const actsOnOthers = /^(?:累计)?(?:惠及|带动|服务|受益|覆盖)/;
/** Of these the things alone say what brought it about. */
export const onlyAdds = /^(?:新|举办|组织|发放|完成)/;
export const punishes = /^(?:累计)?(?:处|立案|问责|追责)/;

/** 出动执法人员3860人次，[检查企业]1286家次; 漏损率降至9.6%，[惠及居民]2.1万户: neither is done by the other. */
export const lendsNothing = /(?:人员|率)$/;
/** 全县辖8个镇、162个行政村，[总面积]986平方公里. */
export const areaOfPlace = /^总?面积$/;
export const placesCounted = /(?:[镇乡村]|街道|社区)$/;
