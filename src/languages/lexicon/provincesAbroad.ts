import type { LexiconEntity } from './entry.js';

/**
 * Provinces, districts and islands abroad where disasters strike, beside those of `regions`: by the country that they lie in,
 * Hindi names before the equals sign, English ones behind it, the usual one first.
 */
// biome-ignore format: a country a row
const PROVINCES: Readonly<Record<string, string>> = {
  afghanistan: 'बदख्शां,बदख्शान=Badakhshan; तखार,ताखर=Takhar; कुनार,कुनर=Kunar; नंगरहार,नांगरहार=Nangarhar; लगमान=Laghman; कुंदुज=Kunduz; बगलान=Baghlan; बामियान=Bamiyan,Bamyan; पक्तिका=Paktika; पक्तिया=Paktia; खोस्त=Khost; हेलमंद=Helmand; बल्ख=Balkh; समंगान=Samangan; नूरिस्तान=Nuristan; पंजशीर=Panjshir; परवान=Parwan; बदघिस=Badghis; गजनी=Ghazni; जलालाबाद=Jalalabad; फैजाबाद अफगानिस्तान=Fayzabad; मजार-ए-शरीफ,मजार ए शरीफ=Mazar-i-Sharif,Mazar-e-Sharif',
  pakistan: 'चित्राल=Chitral; स्वात=Swat; बाजौर=Bajaur; दीर=Dir district; मोहमंद=Mohmand; खुजदार=Khuzdar; हरनाई=Harnai; पिशिन=Pishin; मीरपुर पाकिस्तान=Mirpur; एबटाबाद=Abbottabad; मानसेहरा=Mansehra; नीलम घाटी=Neelum Valley; बुनेर=Buner; शांगला=Shangla; कोहिस्तान जिला,कोहिस्तान जिले=Kohistan',
  nepal: 'जाजरकोट=Jajarkot; रुकुम=Rukum; डोटी=Doti; गोरखा जिला,गोरखा जिले=Gorkha district; सिंधुपालचोक,सिंधुपालचौक=Sindhupalchok,Sindhupalchowk; ताप्लेजुंग,तापलेजंग=Taplejung; बझांग,बाझंग=Bajhang; बाजुरा=Bajura; दार्चुला=Darchula; दोलखा=Dolakha; कास्की=Kaski; म्याग्दी=Myagdi; लामजुंग,लमजुंग=Lamjung; नुवाकोट=Nuwakot; धादिंग=Dhading; इलाम=Ilam; पांचथर=Panchthar; संखुवासभा=Sankhuwasabha; सोलुखुंबु=Solukhumbu; कर्णाली प्रांत,कर्णाली प्रदेश=Karnali; कोशी प्रांत,कोशी प्रदेश=Koshi Province',
  bhutan: 'पुनाखा=Punakha; समद्रुप जोंगखार=Samdrup Jongkhar; मोंगर=Mongar; त्राशीगांग=Trashigang',
  bangladesh: 'लालमोनिरहाट=Lalmonirhat; कुरीग्राम=Kurigram; सुनामगंज=Sunamganj; नरसिंगदी=Narsingdi; नेत्रकोना=Netrokona; रंगपुर बांग्लादेश=Rangpur division; बारिशाल,बरीसाल=Barishal,Barisal; खुलना=Khulna',
  myanmar: 'सागाइंग,सगाइंग=Sagaing; शान राज्य=Shan State; चिन राज्य=Chin State; काचिन,कचिन=Kachin; मगवे=Magway; बागो=Bago',
  'sri-lanka': 'बादुल्ला=Badulla; नुवारा एलिया=Nuwara Eliya; त्रिंकोमाली=Trincomalee; बट्टिकलोआ=Batticaloa; गॉल=Galle; मतारा=Matara',
  china: 'सिचुआन=Sichuan; युन्नान=Yunnan; गांसु=Gansu; चिंगहाई=Qinghai; ग्वांगडोंग,गुआंगडोंग=Guangdong; हेनान=Henan; हुबेई=Hubei; शिगात्से=Shigatse,Xigaze; डिंगरी,तिंगरी=Dingri,Tingri; फूजियान=Fujian',
  japan: 'नोटो=Noto; इशिकावा=Ishikawa; फुकुशिमा=Fukushima; मियागी=Miyagi; इवाते=Iwate; आओमोरी=Aomori; होक्काइडो=Hokkaido; कुमामोटो=Kumamoto; ओकिनावा=Okinawa; मियाजाकी=Miyazaki',
  indonesia: 'निआस,नियास=Nias; आचेह,अचेह=Aceh; पडांग=Padang; सुलावेसी=Sulawesi; पालू=Palu; लोम्बोक=Lombok; सिमेउलू,सिमुलुए=Simeulue; मेंतावाई=Mentawai; सियांजुर=Cianjur; पश्चिम जावा,पश्चिमी जावा=West Java; मध्य जावा=Central Java; पूर्वी जावा=East Java; जावा=Java; फ्लोरेस=Flores; मालुकु=Maluku; बेंगकुलु=Bengkulu; पापुआ=Papua',
  philippines: 'मिंडानाओ,मिंदानाओ=Mindanao; लूजोन=Luzon; सेबू=Cebu; लेयते=Leyte; दावाओ=Davao; बोहोल=Bohol',
  turkey: 'हाते,हताय=Hatay; गाजियांतेप=Gaziantep; कहरामनमारस=Kahramanmaras; मालत्या=Malatya; अदियामान=Adiyaman; बालिकेसिर=Balikesir; वान प्रांत=Van province',
  iran: 'केरमान=Kerman; होर्मोजगान=Hormozgan; किरमानशाह,केरमानशाह=Kermanshah; मशहद=Mashhad; सिस्तान-बलूचिस्तान=Sistan-Baluchestan; बुशहर=Bushehr',
  tajikistan: 'गोर्नो-बदख्शां=Gorno-Badakhshan',
  'papua-new-guinea': 'न्यू ब्रिटेन=New Britain; बोगनविल=Bougainville',
};

const KINDS_HI = ['प्रांत', 'जिला', 'जिले', 'द्वीप'];
const KINDS_EN = ['province', 'district', 'island'];

/** A province, district or island for each name of the table. */
export const provincesAbroad: readonly LexiconEntity[] = Object.entries(PROVINCES).flatMap(
  ([country, rows]) =>
    rows.split('; ').map((row): LexiconEntity => {
      const [hi = '', en = ''] = row.split('=');
      const [usual = ''] = en.split(',');
      const slug = usual
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/-$/u, '');
      return {
        key: `place/${slug}`,
        type: 'PLACE',
        hi: hi.split(',').flatMap((name) => withKind(name, KINDS_HI)),
        en: en.split(',').flatMap((name) => withKind(name, KINDS_EN)),
        partOf: [`place/${country}`],
      };
    }),
);

/** By its name alone and with the word for its kind. */
function withKind(name: string, kinds: readonly string[]): string[] {
  const hasKind = kinds.some((kind) => name.toLowerCase().endsWith(` ${kind}`));
  return hasKind ? [name] : [name, ...kinds.map((kind) => `${name} ${kind}`)];
}
