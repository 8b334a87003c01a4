/**
 * How places are called in running text: 长阳 for 长阳土家族自治县, 黔东南州 for 黔东南苗族侗族自治州. Reports use the short forms
 * far more often than the official ones.
 */

const WITH_ZU =
  '(?:蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|' +
  '撒拉|毛南|仡佬|普米|怒|裕固|保安|独龙|各)族';
const WITHOUT_ZU = '蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${WITH_ZU}|${WITHOUT_ZU})+自治(区|州|县|旗)$`);
const OF_ITS_PEOPLE = /^(.+?)族?自治(区|旗|县)$/;
const KINDS = ['特别行政区', '地区', '新区', '林区', '特区', '省', '市', '县', '区', '旗', '盟'] as const;
/** 西海岸新区 and 南沙新区 are called so without their cities, too. */
const PROVINCE_BEFORE =
  /^(?:河北|山西|内蒙古|四川|贵州|云南|陕西|江西|湖南|浙江|山东|河南|海南|吉林(?!经济|高新)|青岛(?=西海岸)|大连(?=金普)|广州(?=南沙))(.{4,})$/;
const BANNER_BY_SIDE = /[左右前中后]旗$/;
const ZONE_KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['高新技术产业开发区', ['高新区', '高新技术开发区']],
  ['高新技术产业园区', ['高新区']],
  ['经济技术开发区', ['经开区', '开发区', '经济开发区']],
  ['经济开发区', ['经开区', '开发区']],
  ['城乡一体化示范区', ['示范区', '城乡一体化示范区']],
];

/**
 * The short forms of a full name, without those of one character. `shortNames('黔东南苗族侗族自治州')` is 黔东南, 黔东南州;
 * `shortNames('平阴县')` is 平阴; a development zone gives 湛江经开区, 湛江开发区.
 */
export function shortNames(name: string): readonly string[] {
  const autonomous = name.includes('自治') ? (AUTONOMOUS.exec(name) ?? OF_ITS_PEOPLE.exec(name)) : null;
  if (autonomous?.[1] && autonomous[2]) {
    const [, stem, kind] = autonomous;
    return kind === '区' ? [stem] : [stem, stem + kind, `${stem}自治${kind}`];
  }
  if (BANNER_BY_SIDE.test(name) || name.endsWith('矿区')) return [];
  const kind = KINDS.find((one) => name.endsWith(one) && name.length >= one.length + 2);
  return kind ? [name.slice(0, -kind.length)] : [];
}

/**
 * The short forms of a development zone's name, with and without the province before it. `shortZoneNames('湛江经济技术开发区')`
 * holds 湛江经开区, `shortZoneNames('河北唐山海港经济开发区')` holds 唐山海港经济开发区.
 */
export function shortZoneNames(name: string): readonly string[] {
  const withoutProvince = PROVINCE_BEFORE.exec(name)?.[1];
  return [...(withoutProvince ? [withoutProvince, ...zoneForms(withoutProvince)] : []), ...zoneForms(name)];
}

function zoneForms(name: string): readonly string[] {
  for (const [kind, forms] of ZONE_KINDS) {
    if (!name.endsWith(kind) || name.length === kind.length) continue;
    const place = name.slice(0, -kind.length).replace(/(国家|市)$/, '');
    return forms.map((form) => place + form).filter((form) => form !== name);
  }
  return [];
}
