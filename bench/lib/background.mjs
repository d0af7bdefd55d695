// What reports say around the news: little of it is a claim. Each sentence varies, so that no two reports pass for copies.

const crowd = (random) => random.int(2, 90) * 10;

/** A sentence put together from parts, of which there are many thousands. */
const joined =
  (...parts) =>
  (s, r) =>
    `${parts.map((part) => (typeof part === 'function' ? part(s, r) : r.pick(part))).join(' ')}`;
const anyone = (s, r) => r.pick(s.people);

const saidEn = joined(
  anyone,
  ['said', 'added', 'noted', 'argued', 'explained', 'recalled', 'insisted', 'pointed out'].map(
    (verb) => `${verb} that`,
  ),
  [
    'the roads',
    'the schools',
    'the clinics',
    'small shops',
    'young people',
    'farmers',
    'older residents',
    'the bridges',
    'teachers',
    'bus drivers',
    'the wells',
    'workers',
  ],
  [
    'around the town',
    'in the hills',
    'near the river',
    'of the old quarter',
    'on the plains',
    'along the highway',
    'of the region',
    'in the villages',
  ],
  [
    'had waited too long for',
    'were in need of',
    'had never been given',
    'deserved',
    'could not do without',
    'had been promised',
    'asked again for',
    'spoke mostly of',
  ],
  [
    'better light',
    'clean water',
    'a fair hearing',
    'steady work',
    'lower fares',
    'honest answers',
    'more staff',
    'new equipment',
    'regular checks',
    'a clear plan',
  ],
  [
    'and little else.',
    'whatever it costs.',
    'and were right.',
    'as everyone knows.',
    'before the rains.',
    'like their neighbours.',
    'if anything is to change.',
    'and not just words.',
  ],
);
const saidHi = joined(
  anyone,
  [
    'ने कहा कि',
    'ने बताया कि',
    'का मानना है कि',
    'ने जोर दिया कि',
    'ने याद दिलाया कि',
    'ने दोहराया कि',
    'को लगता है कि',
    'की शिकायत है कि',
  ],
  [
    'पहाड़ी इलाकों',
    'नदी किनारे के गांवों',
    'पुराने मोहल्लों',
    'आसपास की बस्तियों',
    'हाईवे से लगे कस्बों',
    'दूर के गांवों',
    'शहर की कॉलोनियों',
    'सीमा से लगे इलाकों',
  ],
  [
    'के किसानों को',
    'की महिलाओं को',
    'के युवाओं को',
    'के बुजुर्गों को',
    'के दुकानदारों को',
    'के शिक्षकों को',
    'के मजदूरों को',
    'के छात्रों को',
    'के मरीजों को',
  ],
  [
    'साफ पानी',
    'पक्की सड़क',
    'नियमित बिजली',
    'अच्छे स्कूल',
    'सस्ता इलाज',
    'सही जानकारी',
    'पूरा मुआवजा',
    'स्थायी काम',
    'बेहतर बस सेवा',
    'समय पर मदद',
  ],
  [
    'मिलनी चाहिए',
    'अब तक नहीं मिल पाई',
    'कभी आसानी से नहीं मिली',
    'देने का वादा किया गया था',
    'दिलाने के लिए दबाव बनाना होगा',
    'देने में देर हुई है',
  ],
  [
    'और इसमें कोई दो राय नहीं।',
    'और सब यह जानते हैं।',
    'चाहे जो भी हो।',
    'और यही असली सवाल है।',
    'और इस पर चुप्पी ठीक नहीं।',
    'और आगे भी यही मांग रहेगी।',
    'और बात यहीं खत्म नहीं होती।',
  ],
);

const common = {
  en: [
    (s) => `People of ${s.place} said that they had never seen anything like it.`,
    (s, r) =>
      `"We will look at every side of this," ${r.pick(s.people)} told reporters outside the office.`,
    (s, r) =>
      `The opposition leader, ${r.pick(s.people)}, asked the government of ${s.state} for an answer.`,
    (s, r) =>
      `About ${crowd(r)} people had gathered by the evening, and the road to ${s.place} was closed for a while.`,
    (s, r) => `In 2022, ${r.int(3, 30)} people died in ${s.state} in similar circumstances.`,
    (s, r) =>
      `${r.pick(s.people)}, who has lived in ${s.place} for ${r.int(5, 40)} years, said that things had to change.`,
    (_s, r) =>
      `The state spent Rs ${r.int(20, 800)} crore on this in the last financial year, according to the budget papers.`,
    (s) => `Traders in the old market of ${s.place} kept their shops shut until noon.`,
    (s, r) =>
      `A report by a committee under ${r.pick(s.people)} had warned of this in ${r.int(2012, 2022)}.`,
    (s) => `Officials in ${s.state} did not answer a request for comment.`,
    (_s, r) => `The district has ${r.int(2, 9)} hospitals and some ${r.int(100, 900)} schools.`,
    (s, r) =>
      `The next hearing of the matter in the assembly is on the ${r.int(4, 28)}th, said ${r.pick(s.people)}.`,
    (s) => `The weather department has forecast rain over ${s.state} for the coming days.`,
    (s, r) =>
      `Nearly ${r.int(10, 99)} per cent of the households in ${s.place} depend on farming or small trade.`,
    (s, r) => `"Nobody should play politics over this", ${r.pick(s.people)} wrote in a post.`,
    (_s, r) =>
      `Volunteers from ${r.int(3, 25)} organisations helped through the night with food, blankets and medicine.`,
    (s, r) =>
      `Professor ${r.pick(s.people)} of the university in ${s.place} called for a longer view.`,
    (s) => `There was no word from the railways, whose line runs past ${s.place}.`,
    (_s, r) =>
      `An officer who did not want to be named said that ${r.int(2, 12)} teams were at work.`,
    (_s, r) =>
      `Earlier this year the high court had asked the administration for a plan within ${r.int(2, 12)} weeks.`,
    (s, r) => `Buses between ${s.place} and the capital ran late by up to ${r.int(2, 6)} hours.`,
    (s, r) => `Women's groups led by ${r.pick(s.people)} handed a letter to the collector.`,
    (s) => `The newspapers of ${s.state} had written of little else.`,
    (_s, r) => `A helpline was set up, and ${crowd(r)} calls came in on the first day alone.`,
    (_s, r) =>
      `Experts doubt that the new rules, in force since ${r.int(2008, 2021)}, are being followed.`,
    (s, r) =>
      `${r.pick(s.people)} and ${r.pick(s.people)} could not be reached over the telephone.`,
    (s) => `Life in ${s.place} is slowly returning to what it was.`,
    (s, r) =>
      `The member of parliament from ${s.place}, ${r.pick(s.people)}, thanked everyone who had helped.`,
    (s, r) =>
      `The population of ${s.place} has grown by ${r.int(11, 48)} per cent since the last census.`,
    (s, r) =>
      `A senior leader of the ruling party, ${r.pick(s.people)}, said that the matter would be raised in the cabinet.`,
  ],
  hi: [
    (s) => `${s.place} के लोगों का कहना है कि उन्होंने ऐसा पहले कभी नहीं देखा।`,
    (s, r) => `${r.pick(s.people)} ने पत्रकारों से कहा कि हर पहलू को देखा जाएगा।`,
    (s, r) => `विपक्ष के नेता ${r.pick(s.people)} ने ${s.state} सरकार से जवाब मांगा है।`,
    (s, r) => `शाम तक करीब ${crowd(r)} लोग जमा हो गए और ${s.place} जाने वाला रास्ता कुछ देर बंद रहा।`,
    (s, r) => `2022 में ${s.state} में ऐसी ही परिस्थितियों में ${r.int(3, 30)} लोगों की जान गई थी।`,
    (s, r) =>
      `${s.place} में ${r.int(5, 40)} साल से रह रहे ${r.pick(s.people)} ने कहा कि अब हालात बदलने चाहिए।`,
    (_s, r) =>
      `बजट दस्तावेजों के मुताबिक राज्य ने पिछले वित्त वर्ष में इस पर ${r.int(20, 800)} करोड़ रुपये खर्च किए।`,
    (s) => `${s.place} के पुराने बाजार में व्यापारियों ने दोपहर तक दुकानें बंद रखीं।`,
    (s, r) =>
      `${r.pick(s.people)} की अध्यक्षता वाली समिति ने ${r.int(2012, 2022)} में ही इसकी चेतावनी दी थी।`,
    (s) => `${s.state} के अधिकारियों ने इस पर कोई टिप्पणी नहीं की।`,
    (_s, r) => `जिले में ${r.int(2, 9)} अस्पताल और करीब ${r.int(100, 900)} स्कूल हैं।`,
    (s) => `मौसम विभाग ने आने वाले दिनों में ${s.state} में बारिश का अनुमान जताया है।`,
    (s, r) => `${s.place} के करीब ${r.int(10, 99)} फीसदी परिवार खेती या छोटे कारोबार पर निर्भर हैं।`,
    (s, r) => `${r.pick(s.people)} ने सोशल मीडिया पर लिखा कि इस पर राजनीति नहीं होनी चाहिए।`,
    (_s, r) => `${r.int(3, 25)} संगठनों के कार्यकर्ता रात भर खाना, कंबल और दवाइयां बांटते रहे।`,
    (s, r) => `${s.place} विश्वविद्यालय के प्रोफेसर ${r.pick(s.people)} ने कहा कि दूर की सोचने की जरूरत है।`,
    (s) => `${s.place} के पास से गुजरने वाली रेल लाइन के बारे में रेलवे ने कुछ नहीं कहा।`,
    (_s, r) => `नाम न छापने की शर्त पर एक अधिकारी ने बताया कि ${r.int(2, 12)} टीमें काम में लगी हैं।`,
    (_s, r) => `इस साल की शुरुआत में हाई कोर्ट ने प्रशासन से ${r.int(2, 12)} हफ्तों में योजना मांगी थी।`,
    (s, r) => `${s.place} और राजधानी के बीच बसें ${r.int(2, 6)} घंटे तक देरी से चलीं।`,
    (s, r) => `${r.pick(s.people)} की अगुवाई में महिला संगठनों ने कलेक्टर को ज्ञापन सौंपा।`,
    (s) => `${s.state} के अखबारों में इन दिनों इसी की चर्चा है।`,
    (_s, r) => `हेल्पलाइन पर पहले ही दिन ${crowd(r)} फोन आए।`,
    (_s, r) => `जानकारों को शक है कि ${r.int(2008, 2021)} से लागू नियमों का पालन हो रहा है।`,
    (s, r) => `${r.pick(s.people)} और ${r.pick(s.people)} से फोन पर संपर्क नहीं हो सका।`,
    (s) => `${s.place} में जनजीवन धीरे-धीरे पटरी पर लौट रहा है।`,
    (s, r) => `${s.place} के सांसद ${r.pick(s.people)} ने मदद करने वाले सभी लोगों का धन्यवाद किया।`,
    (s, r) => `पिछली जनगणना के बाद ${s.place} की आबादी ${r.int(11, 48)} फीसदी बढ़ी है।`,
    (s, r) => `सत्ताधारी दल के वरिष्ठ नेता ${r.pick(s.people)} ने कहा कि मामला कैबिनेट में उठाया जाएगा।`,
    (s, r) => `प्रशासन ने लोगों से अफवाहों पर ध्यान न देने की अपील की है, ${r.pick(s.people)} ने बताया।`,
    (_s, r) => `इलाके के ${r.int(4, 40)} गांवों में पंचायतों ने बैठक बुलाकर आगे की राह पर विचार किया।`,
    (s, r) =>
      `समाजसेवी ${r.pick(s.people)} का कहना है कि ${s.place} को बेहतर सड़कों और अस्पतालों की जरूरत है।`,
    (_s, r) => `विभाग की वेबसाइट पर इससे जुड़े ${r.int(12, 95)} दस्तावेज मौजूद हैं, जिन्हें कोई भी देख सकता है।`,
    (s, r) =>
      `इस मुद्दे पर ${s.state} विधानसभा में पहले भी कई बार हंगामा हो चुका है, ${r.pick(s.people)} ने याद दिलाया।`,
  ],
};

const TALK = 24;

/** Sentences by language, of the story and of chance: as many put together as there are whole ones. */
export const background = {
  en: [...common.en, ...Array(TALK).fill(saidEn)],
  hi: [...common.hi, ...Array(TALK).fill(saidHi)],
};
