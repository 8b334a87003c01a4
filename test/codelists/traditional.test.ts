import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import OpenCC from 'opencc-js';
import { simplifiedText, simplifiedWhereNeeded, traditionalCharacters } from '../../src/codelists/traditional';
import { simplifiedCharacter } from './simplified';

const openCC = OpenCC.Converter({ from: 't', to: 'cn' });

/** Where ours is on purpose not OpenCC's `t` to `cn`: variants of Hong Kong and Taiwan that it leaves alone. */
const ofOtherTables = [...'敍枱痺睪簷粧糭著衞衹'];

/** Rows 16 to 87 of GB 2312 hold its Han characters. */
function isOfGb2312(character: string): boolean {
  const [first = 0, second = 0] = iconv.encode(character, 'gb2312');
  return first >= 0xb0 && first <= 0xf7 && second >= 0xa1;
}

describe('single characters', () => {
  it.each([
    ['裏', '里'],
    ['裡', '里'],
    ['併', '并'],
    ['於', '于'],
    ['後', '后'],
    ['著', '着'],
    ['佈', '布'],
    ['衝', '冲'],
    ['徵', '征'],
    ['綫', '线'],
    ['線', '线'],
    ['麵', '面'],
    ['産', '产'],
    ['產', '产'],
    ['爲', '为'],
    ['為', '为'],
    ['衆', '众'],
    ['眾', '众'],
    ['衛', '卫'],
    ['衞', '卫'],
    ['鄉', '乡'],
    ['録', '录'],
    ['錄', '录'],
    ['億', '亿'],
    ['萬', '万'],
    ['餘', '余'],
    ['畝', '亩'],
  ])('%s is %s', (traditional, simplified) => {
    expect(simplifiedCharacter(traditional)).toBe(simplified);
  });

  it.each(['县', '了', '8', 'a', '，', '瞭', '', '𠮷'])('%s stays', (character) => {
    expect(simplifiedCharacter(character)).toBe(character);
  });

  it('equals OpenCC on every character that simplified text in GB 2312 can come from; rarer ones stay', () => {
    const differing: string[] = [];
    for (let code = 0x3400; code <= 0x9fff; code += 1) {
      const character = String.fromCharCode(code);
      const expected = openCC(character);
      const written = simplifiedCharacter(character);
      const isRare = !isOfGb2312(expected) && written === character;
      if (expected.length === 1 && written !== expected && !isRare) differing.push(character);
    }
    expect(differing).toEqual(ofOtherTables);
  });

  it('knows what GB 2312 lacks and names of places have', () => {
    expect(simplifiedText('溮河區')).toBe('浉河区');
  });

  it('leaves alone what simplified text writes', () => {
    const touched = [...traditionalCharacters].filter(
      (one) => simplifiedCharacter(simplifiedCharacter(one)) !== simplifiedCharacter(one),
    );
    expect(touched).toEqual([]);
  });
});

/** Our own writing, in the manner of a bulletin converted to traditional characters by a web page. */
const sample = `
二〇二四年，面對複雜嚴峻的國際環境和艱巨繁重的改革發展穩定任務，全縣上下堅持以經濟建設為中心，統籌擴大內需和深化供給側結構性改革，
地區生產總值完成二百三十一億元，同比增長百分之五點六；規模以上工業增加值增長百分之八點三，總量居全市第三位。固定資產投資、社會消費品零售總額、
進出口總額、一般公共預算收入分別增長，稅收佔比穩步提高。城鄉居民人均可支配收入差距繼續縮小，農村居民收入增速快於城鎮。糧食總產量連續豐收，
蔬菜種植面積擴大，畜牧業產值穩中有升，生豬出欄量、禽蛋產量、水產品產量均有增長。金融機構本外幣存款餘額、貸款餘額比年初增加，企業貸款利率下降。
招商引資實際到位資金創歷史新高，實際使用外資結構優化，簽約項目落地開工，標準廠房竣工驗收。高新技術企業總數、研發經費投入強度、技術合同成交額持續攀升，
專精特新企業佔全市總數近三成。綜合治理環境，空氣質量優良天數比例、細顆粒物濃度、地表水國控斷面水質優良率均完成年度目標。城鎮新增就業、失業人員再就業、
脫貧勞動力務工規模保持穩定，城鎮登記失業率控制在較低水平。新建改擴建學校、幼兒園、衛生院、養老服務設施，改造老舊小區，惠及群眾。
據瞭解，當地幹部群眾憑藉資源優勢，加強籌畫，復甦的旅遊業接待遊客人次和旅遊收入雙雙增長。乾旱之年，乾縣、乾安縣的做法，乾坤未定；乾隆年間的遺址得到保護。
傢俱製造業、紡織服裝、藥品製造業、機械裝備、電氣機械、儀器儀錶、鑄造、鋼鐵、煉焦、煤炭開採、電力熱力生產供應等行業實現恢復性增長。鐘錶、鏡頭、閥門、齒輪、
軸承、輪胎、電纜、鍋爐、變壓器、壓縮機、農機具出口額擴大。交通運輸、倉儲和郵政業、批發零售業、住宿餐飲業、房地產業、資訊傳輸、租賃和商務服務業增加值穩定增長。
`;

describe('texts', () => {
  it('equals OpenCC on a bulletin', () => {
    expect(simplifiedText(sample)).toBe(openCC(sample));
  });

  it('equals OpenCC on each character of the table in turn', () => {
    const characters = [...traditionalCharacters].filter((one) => !ofOtherTables.includes(one));
    const spaced = characters.join(' ');
    expect(simplifiedText(spaced)).toBe(openCC(spaced));
  });

  it.each([
    ['成效顯著', '成效显著'],
    ['着力推進', '着力推进'],
    ['著力推進', '着力推进'],
    ['圍繞著這個目標', '围绕着这个目标'],
    ['著名景區', '著名景区'],
    ['乾縣', '乾县'],
    ['乾县', '乾县'],
    ['乾果產量', '干果产量'],
    ['據瞭解', '据了解'],
    ['瞭望塔', '瞭望塔'],
    ['計畫總投資', '计划总投资'],
    ['覆蓋率', '覆盖率'],
    ['批覆', '批复'],
    ['對於單位能耗', '对于单位能耗'],
    ['沈陽市', '沈阳市'],
    ['徵收', '征收'],
    ['', ''],
  ])('%s is %s', (traditional, simplified) => {
    expect(simplifiedText(traditional)).toBe(simplified);
  });

  it('keeps the length of any text, and what is simplified already', () => {
    const text = fc.string({
      unit: fc.constantFrom(...traditionalCharacters, '县', '名', '8', ' ', '𠮷', '計', '坤', '元'),
    });
    fc.assert(
      fc.property(text, (source) => {
        const simplified = simplifiedText(source);
        expect(simplified).toHaveLength(source.length);
        expect(simplifiedText(simplified)).toBe(simplified);
      }),
    );
  });
});

it.each(['全縣', '增長5%', '⻓於', '計畫', '⾒⾨麗', '沿著縣道'])('%s is traditional', (text) => {
  expect(simplifiedWhereNeeded(text)).toBe(simplifiedText(text));
});

it.each(['', '全县地区生产总值213亿元，成效显著', '沿著河', '乾县', '⻓度', '𠮷5%'])('%s is simplified', (text) => {
  expect(simplifiedWhereNeeded(text)).toBe(text);
});

it('is up to date with what it is made from', () => {
  const script = "import('./scripts/build-traditional.mjs').then((made) => process.stdout.write(made.generate()))";
  const made = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(made).toBe(readFileSync('src/codelists/traditional.generated.ts', 'utf8'));
});
