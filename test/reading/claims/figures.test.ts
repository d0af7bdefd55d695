import { facetsByKind, facetsOf, facetsWithModality, readNews } from '../../support/happenings.js';
import { quotesBy } from '../../support/reading.js';

const MEASURED = 'figure/of-measure';
const COUNTED = 'figure/counted';
const BUS = 'चंबा में सोमवार को बस खाई में गिर गई।';
const BUS_EN = 'A bus fell into a gorge in Chamba on Monday.';
const BOAT = 'पटना में सोमवार को नाव पलट गई।';
const BOAT_EN = 'A boat capsized in Patna on Monday.';
const QUAKE = 'नेपाल में मंगलवार को भूकंप आया।';
const QUAKE_EN = 'An earthquake was felt in Nepal on Tuesday.';
const TRAIN = 'भोपाल में सोमवार को ट्रेन हादसा हुआ।';
const TRAIN_EN = 'There was a train accident in Bhopal on Monday.';
const FIRE = 'कानपुर में सोमवार को एक गोदाम में आग लग गई।';
const FIRE_EN = 'A fire broke out at a warehouse in Kanpur on Monday.';

/** One figure, many phrasings: nothing else is measured in the text. */
// biome-ignore format: a figure a row
const FIGURES: readonly (readonly [string, ...string[]])[] = [
  // The dead
  ['killed = 12 person',
    'पटना की भगदड़ में 12 लोगों की मौत हो गई।', 'पटना की भगदड़ में 12 लोग मारे गए।', 'पटना की भगदड़ में 12 की मौत हो गई।', 'पटना में भगदड़, 12 की मौत',
    'पटना में भगदड़ ने 12 लोगों की जान ले ली।', 'पटना की भगदड़ में बारह श्रद्धालुओं ने दम तोड़ दिया।', 'पटना की भगदड़ में एक दर्जन लोग मारे गए।', 'पटना की भगदड़ में अब तक 12 मौतें हो चुकी हैं।',
    'पटना की भगदड़ में मृतकों की संख्या 12 हो गई है।', 'पटना की भगदड़ में मृतकों की संख्या बढ़कर 12 हो गई है।', 'पटना की भगदड़ में मरने वालों की संख्या 12 पहुंच गई।', 'पटना की भगदड़ में मृतकों का आंकड़ा 12 पर पहुंच गया।',
    'A stampede in Patna killed 12 people on Monday.', 'Twelve people were killed in a stampede in Patna.', '12 people died in a stampede in Patna on Monday.', 'Twelve devotees lost their lives in a stampede in Patna.',
    'A stampede in Patna left 12 people dead on Monday.', '12 dead in Patna stampede', 'The death toll in the Patna stampede rose to 12 on Monday.', 'The number of deaths in the Patna stampede stands at 12.'],
  ['killed = 12+ person', 'पटना की भगदड़ में कम से कम 12 लोगों की जान चली गई।', 'पटना की भगदड़ में 12 से ज्यादा लोगों की मौत हो गई।', 'At least 12 people were killed in the Patna stampede.', 'More than 12 people were killed in the Patna stampede.'],
  ['killed = 12~ person', 'पटना की भगदड़ में करीब 12 लोगों की मौत हुई।', 'About 12 people were killed in the Patna stampede.'],
  ['killed = 14 person', 'पटना की भगदड़ में दो और लोगों की मौत के साथ मृतकों की संख्या 14 हो गई।', 'Two more people died, taking the toll in the Patna stampede to 14.'],
  // Far from its verb, or right behind those whom it befell
  ['killed = 12 person', 'Twelve people, most of them from one village on the river, were killed in the Patna stampede.', 'The death toll in the stampede at the old bathing ghat of the river in Patna has gone up to 12.', 'पटना की भगदड़ में जान गंवाने वाले 12 लोगों को श्रद्धांजलि दी गई।'],
  ['injured = 12 person', `${FIRE} आग में 12 लोग झुलस गए।`, `${FIRE_EN} Twelve people suffered burns.`],
  ['storeys = 4 storey', `${FIRE} इमारत चार मंजिला थी।`, `${FIRE_EN} It is a four-storey building.`],
  ['bodies = 6 person', `${BOAT} पुलिस ने छह शव बरामद किए।`, `${BOAT_EN} Six bodies were recovered.`],
  // The injured, where nobody counts the dead
  ['injured = 30 person', 'पटना की भगदड़ में 30 लोग घायल हुए।', 'पटना की भगदड़ में 30 लोग जख्मी हो गए।', 'The stampede in Patna injured 30 people.', 'Thirty people were injured in the Patna stampede.', 'The stampede in Patna left 30 people wounded.'],
  ['injured = 150 person', 'पटना की भगदड़ में डेढ़ सौ लोग घायल हुए।', 'The stampede in Patna injured 150 people.'],
  ['injured = 12+ person', 'पटना की भगदड़ में दर्जनों लोग घायल हो गए।', 'Dozens of people were injured in the Patna stampede.'],
  ['injured = 20..25 person', 'पटना की भगदड़ में 20-25 लोग घायल हुए।', 'Between 20 and 25 people were injured in the Patna stampede.'],
  // Those of whom it is known where they are, or not
  ['same/missing=7 = 7 person', `${BOAT} सात लोग अब भी लापता हैं।`, `${BOAT} सात यात्री लापता हैं।`, `${BOAT} सात लोगों का पता नहीं चल सका है।`, `${BOAT_EN} Seven were missing.`, `${BOAT_EN} Seven passengers remained untraced.`, `${BOAT_EN} Seven people are missing.`, `${BOAT_EN} Seven people were still missing.`],
  ['same/trapped=15 = 15 person', 'सोमवार को धनबाद में खदान ढह गई। 15 मजदूर अंदर फंसे हैं।', 'A mine collapsed in Dhanbad on Monday. Fifteen workers are trapped.'],
  ['rescued = 9 person', `${BOAT} नौ लोगों को बचाया गया।`, `${BOAT} नौ लोगों को सुरक्षित निकाला गया।`, `${BOAT_EN} Nine people were rescued.`],
  ['aboard = 40 person', `${BOAT} नाव में 40 लोग सवार थे।`, `नाव में 40 लोग सवार थे। ${BOAT}`, 'A boat carrying 40 people capsized in Patna on Monday.'],
  ['aboard = 40 person', `${BOAT} नाव में 38 यात्री और दो नाविक सवार थे।`, `${BOAT_EN} It had 38 passengers and two crew members on board.`, `${BOAT_EN} It was carrying 28 men and 12 women.`],
  ['aboard = 38 person', `${BOAT_EN} It had 38 passengers, including two crew members, on board.`],
  // What befell those who are told by what they rode
  ['killed = 2 person', `${BUS} हादसे में बाइक सवार दो लोगों की मौत हो गई।`, `${BUS} कार सवार दो लोगों की जान चली गई।`, `${BUS_EN} Two people riding a motorcycle were killed.`, `${BUS_EN} Two people travelling in a car were killed.`],
  ['injured = 40 person', `${BUS} बस में सवार 40 लोग घायल हो गए।`],
  // Told in other words, and with much between
  ['killed = 24 person', `${FIRE} आग में 24 जिंदगियां खत्म हो गईं।`, `${FIRE} 24 मजदूर जिंदा जल गए।`, `${FIRE} 24 लोगों की मृत्यु हो गई।`, `${FIRE_EN} Twenty-four lives have been lost.`, `${BOAT_EN} Twenty-four people drowned.`, `${BOAT_EN} The toll in the boat tragedy near the old market ghat of the town climbed to 24.`],
  ['injured = 22 person', `${BUS} 22 अन्य घायल हुए।`, `${BUS_EN} Twenty-two others were injured.`],
  ['same/missing=17 = 17 person', `${BOAT} 17 अन्य लापता हैं।`, `${BOAT_EN} 17 others were missing.`],
  ['rescued = 9 person', `${BOAT} नौ लोगों को सुरक्षित बचा लिया गया।`, `${BOAT} नौ को जिंदा निकाला गया।`, `${BOAT_EN} Nine people were brought out alive.`, `${BOAT_EN} Nine people were saved.`],
  ['same/evacuated=12000 = 12000 person', `${BOAT} 12 हजार लोगों को सुरक्षित स्थानों पर पहुंचाया गया।`, `${BOAT_EN} Around the town 12,000 people were moved to safety.`],
  ['aboard = 73 person', `${BOAT} नाव में 73 लोग ठूंसे गए थे।`, `${BOAT_EN} The police say 73 people had squeezed into it.`, `${BOAT_EN} It was packed: 73 people were crammed into the boat.`],
  ['life-jackets = 6 life jacket', `${BOAT} नाव में सिर्फ छह लाइफ जैकेट थे।`, `${BOAT_EN} Just six life jackets were found on board.`],
  // What a crash, a fall and a fire come to
  ['derailed = 7 coach', `${TRAIN} ट्रेन के सात डिब्बे पटरी से उतर गए।`, `${TRAIN} सात कोच बेपटरी हो गए।`, `${TRAIN} सात बोगियां पलट गईं।`, `${TRAIN_EN} Seven coaches jumped the tracks.`, `${TRAIN_EN} Seven coaches went off the rails.`, `${TRAIN_EN} Seven coaches derailed.`],
  ['derailed = 6+ coach', `${TRAIN} आधा दर्जन से ज्यादा डिब्बे बेपटरी हो गए।`],
  ['cancelled = 14 train', `${TRAIN} 14 ट्रेनें रद्द कर दी गईं।`, `${TRAIN} चौदह गाड़ियां निरस्त रहेंगी।`, `${TRAIN_EN} Fourteen trains were cancelled.`],
  ['diverted = 22 train', `${TRAIN} 22 ट्रेनों का मार्ग बदला गया।`, `${TRAIN} 22 ट्रेनें डायवर्ट की गईं।`, `${TRAIN_EN} Another 22 trains were diverted.`],
  ['magnitude = 6.3 magnitude', `${QUAKE_EN} The 6.3 quake flattened homes.`, `${QUAKE} 6.3 का भूकंप बहुत तेज था।`, `${QUAKE} भूकंप को 6.3 आंका गया।`],
  ['team = 54 member', `${QUAKE_EN} A 54-member team of the NDRF set off for the hills.`, `${QUAKE_EN} A 54-member NDRF team is on its way.`, `${QUAKE_EN} India sent a 54-member team.`, `${QUAKE} एनडीआरएफ की 54 सदस्यीय टीम रवाना हो गई।`, `${QUAKE} 54 सदस्यीय बचाव दल पहुंच गया है।`],
  ['suspended = 3 person', `${TRAIN_EN} Three employees - a station master, a pointsman and a section controller - were placed under suspension.`],
  ['crowd = 48 person', `${FIRE} उस समय 48 लोग मौजूद थे।`, `${FIRE_EN} There were 48 people on duty.`],
  ['aboard = 300 person', `${TRAIN} हादसे के समय ट्रेन में 300 मुसाफिर सवार थे।`],
  ['aboard = 46 person', `${BUS} बस में 46 लोग थे।`, `${BUS} बस में करीब-करीब नहीं, पूरे 46 मुसाफिर थे।`, `${BUS_EN} There were 46 people on the bus.`, `${BUS_EN} There were 46 passengers in the vehicle.`],
  ['put-out = PT7H', `${FIRE} आग बुझाने में सात घंटे लगे।`, `${FIRE} सात घंटे की मशक्कत के बाद आग पर काबू पाया गया।`, `${FIRE_EN} Firemen fought the flames for seven hours.`, `${FIRE_EN} It took seven hours to put out the blaze.`],
  ['speed = 92 km/h', `${TRAIN_EN} It was moving at 92 km an hour.`, `${TRAIN} ट्रेन की रफ्तार 92 किलोमीटर प्रति घंटा थी।`, `${TRAIN} उस समय गति 92 किमी प्रति घंटे थी।`, `${TRAIN_EN} The train was running at 92 kmph.`],
  ['fall = 300 m', `${BUS} बस 300 मीटर नीचे जा गिरी।`, 'चंबा में सोमवार को बस 300 मीटर गहरी खाई में गिर गई।', 'A bus plunged 300 metres into a gorge in Chamba on Monday.', 'A bus fell into a 300-metre deep gorge in Chamba on Monday.'],
  ['engines = 18 fire engine', `${FIRE} दमकल की 18 गाड़ियां मौके पर पहुंचीं।`, `${FIRE} 18 दमकल गाड़ियों को लगाया गया।`, `${FIRE} डेढ़ दर्जन दमकलों ने आग बुझाई।`, `${FIRE} फायर ब्रिगेड की 18 गाड़ियां बुलाई गईं।`, `${FIRE_EN} Eighteen fire engines were sent.`, `${FIRE_EN} Eighteen fire tenders reached the spot.`],
  ['put-out = PT7H', `${FIRE} सात घंटे बाद आग पर काबू पाया जा सका।`, `${FIRE} दमकलकर्मियों ने सात घंटे में आग बुझाई।`, `${FIRE} सात घंटे की मशक्कत के बाद आग बुझी।`, `${FIRE_EN} It took seven hours to put out the blaze.`, `${FIRE_EN} The blaze was doused after seven hours.`, `${FIRE_EN} The flames were brought under control in seven hours.`],
  // What is done about it
  ['panel = 3 member', `${FIRE} तीन सदस्यीय समिति जांच करेगी।`, `${FIRE} जांच के लिए 3 सदस्यों की कमेटी बनाई गई है।`, `${FIRE} तीन सदस्यीय एसआईटी गठित की गई।`, `${FIRE_EN} A three-member committee will look into it.`, `${FIRE_EN} A panel of three members was formed.`],
  ['report-due = P15D', `${FIRE} जांच समिति 15 दिन में रिपोर्ट देगी।`, `${FIRE} रिपोर्ट 15 दिनों के भीतर मांगी गई है।`, `${FIRE} जांच 15 दिन में पूरी होगी।`, `${FIRE} समिति को रिपोर्ट के लिए 15 दिन का समय दिया गया है।`, `${FIRE_EN} The committee will submit its report within 15 days.`, `${FIRE_EN} The officer has been given 15 days to submit his report.`],
  ['suspended = 4 person', `${FIRE} चार लोग निलंबित किए गए।`, `${FIRE} चार को निलंबित कर दिया गया है।`, `${FIRE_EN} Four people were suspended.`],
  // A quake
  ['magnitude = 6.1 magnitude', `${QUAKE} रिक्टर पैमाने पर इसकी तीव्रता 6.1 मापी गई।`, 'नेपाल में मंगलवार को भूकंप आया, जिसकी तीव्रता 6.1 थी।', 'नेपाल में मंगलवार को 6.1 तीव्रता का भूकंप आया।', 'A 6.1-magnitude earthquake struck Nepal on Tuesday.', 'An earthquake measuring 6.1 on the Richter scale hit Nepal on Tuesday.', 'An earthquake of magnitude 6.1 hit Nepal on Tuesday.'],
  ['magnitude/organisation/usgs = 6.1 magnitude', 'यूएसजीएस के अनुसार भूकंप की तीव्रता 6.1 थी।', `${QUAKE_EN} The USGS measured a magnitude of 6.1.`],
  ['magnitude/organisation/ncs = 5.9 magnitude', 'राष्ट्रीय भूकंप विज्ञान केंद्र ने भूकंप की तीव्रता 5.9 बताई।', 'The National Center for Seismology put the earthquake at magnitude 5.9.'],
  ['depth = 10 km', `${QUAKE} भूकंप का केंद्र 10 किलोमीटर की गहराई में था।`, `${QUAKE} इसका केंद्र जमीन से 10 किमी नीचे था।`, 'The earthquake in Nepal was 10 km deep.', 'An earthquake hit Nepal on Tuesday at a depth of 10 km.'],
  // Before the court
  ['arrested = 6 person', 'पटना की भगदड़ के मामले में पुलिस ने छह लोगों को गिरफ्तार किया है।', 'Police have arrested six people over the Patna stampede.', 'There was a stampede in Patna. Six people were detained.'],
  ['convicted = 7 person', 'अदालत ने सोमवार को सात लोगों को दोषी ठहराया।', 'The court on Monday convicted seven people.'],
  ['acquitted = 5 person', 'अदालत ने सोमवार को पांच लोगों को बरी कर दिया।', 'The court on Monday acquitted five people.'],
  ['term/person/~rks-mna = P5Y', 'अदालत ने राकेश मीणा को पांच साल की कैद की सजा सुनाई।', 'अदालत ने राकेश मीणा को पांच साल के सश्रम कारावास की सजा सुनाई।', 'अदालत ने राकेश मीणा को पांच वर्ष जेल की सजा सुनाई।', 'The court sentenced Rakesh Meena to five years in prison.', "Rakesh Meena was sentenced to five years' imprisonment.", 'Rakesh Meena got five years in jail. The court sentenced him on Monday.'],
  ['fine/person/~rks-mna/INR = 50000 INR', 'अदालत ने राकेश मीणा को सजा सुनाते हुए 50 हजार रुपये का जुर्माना भी लगाया।', 'अदालत ने राकेश मीणा को सजा सुनाई और उस पर 50,000 रुपये का अर्थदंड लगाया।', 'The court sentenced Rakesh Meena and imposed a fine of Rs 50,000.', 'The court sentenced Rakesh Meena on Monday. He was fined Rs 50,000.'],
  ['reward/INR = 50000 INR', 'पुलिस ने राकेश मीणा पर 50 हजार रुपये का इनाम रखा था। उसे सोमवार को गिरफ्तार किया गया।', 'Police arrested Rakesh Meena on Monday. He carried a reward of Rs 50,000.'],
  // An election: who won how many, and what was foreseen
  ['seats/organisation/bjp = 89 seat', 'बिहार में चुनाव में भाजपा को 89 सीटें मिलीं।', 'बिहार चुनाव में भाजपा 89 सीटों पर जीती।', 'बिहार चुनाव में बीजेपी ने 89 सीटें जीतीं।', 'In the Bihar election, the BJP won 89 seats.'],
  ['seats/organisation/nda = 202 seat', 'बिहार चुनाव में राजग ने 202 सीटें जीतीं।', 'NDA won 202 seats in the Bihar election.'],
  ['same/seat=89 = 89 seat', 'बिहार चुनाव में भाजपा 89 सीटों पर आगे है।', 'रुझानों में भाजपा बिहार चुनाव में 89 सीटों पर बढ़त बनाए है।', 'In the Bihar election, the BJP was leading in 89 seats.'],
  ['same/seat=80..90 = 80..90 seat', 'बिहार चुनाव के एग्जिट पोल में भाजपा को 80 से 90 सीटें मिलने का अनुमान है।', 'Exit polls project 80 to 90 seats for the BJP in the Bihar election.'],
  ['vote-share/organisation/bjp = 20.1 %', 'बिहार चुनाव में भाजपा को 20.1 प्रतिशत वोट मिले।', 'The BJP polled 20.1 per cent of the votes in the Bihar election.'],
  ['turnout/phase/1 = 64.66 %', 'बिहार में पहले चरण में 64.66 प्रतिशत मतदान हुआ।'],
  ['turnout = 64.66 %', 'Bihar recorded a turnout of 64.66 per cent in the election.'],
];

const rows = FIGURES.flatMap(([expected, ...texts]) =>
  texts.map((text) => [text, expected] as const),
);

/** Several figures of one text, each of its own. */
// biome-ignore format: a case a row
const SEVERAL: readonly (readonly [string, string, readonly string[]])[] = [
  // The part of a count that stands between it and its verb
  ['the women among the dead', 'Eleven people, eight of them women, were killed in a stampede in Patna on Monday.', ['killed = 11 person', 'killed/woman@11 = 8 woman']],
  ['the young women among the dead', 'Eleven people, eight of them young women, died in a stampede in Patna on Monday.', ['killed = 11 person', 'killed/woman@11 = 8 woman']],
  // The injured are told beside the dead
  ['dead and injured', 'पटना की भगदड़ में 12 लोगों की मौत हो गई, जबकि 30 लोग घायल हैं।', ['killed = 12 person', 'injured@12 = 30 person']],
  ['dead and injured', 'मंगलवार को चंबा में एक बस खाई में गिर गई। हादसे में 12 लोगों की मौत हो गई और 20 घायल हो गए।', ['killed = 12 person', 'injured@12 = 20 person']],
  ['dead and injured', 'A stampede in Patna left 12 dead and 30 injured.', ['killed = 12 person', 'injured@12 = 30 person']],
  ['dead and injured', 'At least 12 people were killed and 20 injured in the accident in Chamba.', ['killed = 12+ person', 'injured@12 = 20 person']],
  ['dead and injured', 'A stampede in Patna killed a dozen people and injured dozens of people.', ['killed = 12 person', 'injured@12 = 12+ person']],
  // Who they were: parts of the count
  ['women among the dead', 'पटना की भगदड़ में 12 लोगों की मौत हो गई। मृतकों में सात महिलाएं हैं।', ['killed = 12 person', 'killed/woman@12 = 7 woman']],
  ['women among the dead', 'पटना की भगदड़ में मारे गए 12 लोगों में सात महिलाएं हैं।', ['killed = 12 person', 'killed/woman@12 = 7 woman']],
  ['women among the dead', 'The Patna stampede killed 12 people. Seven women are among the dead.', ['killed = 12 person', 'killed/woman@12 = 7 woman']],
  ['told before the whole', 'पटना में सोमवार को भगदड़ में चार महिलाओं समेत 12 लोगों की मौत हो गई।', ['killed/woman@12 = 4 woman', 'killed = 12 person']],
  ['told before the whole', 'पटना में सोमवार को भगदड़ में चार महिलाओं और दो बच्चों सहित 12 लोगों की मौत हो गई।', ['killed/woman@12 = 4 woman', 'killed/child@12 = 2 child', 'killed = 12 person']],
  ['a list of them', 'पटना की भगदड़ में 12 लोगों की मौत हो गई। मृतकों में सात महिलाएं, तीन बच्चे और दो पुरुष हैं।', ['killed = 12 person', 'killed/woman@12 = 7 woman', 'killed/child@12 = 3 child', 'killed/man@12 = 2 man']],
  ['a list of them', 'पटना की भगदड़ में 12 लोगों की मौत हो गई, जिनमें सात महिलाएं और तीन बच्चे शामिल हैं।', ['killed = 12 person', 'killed/woman@12 = 7 woman', 'killed/child@12 = 3 child']],
  ['by a word for all', 'पटना में सोमवार को भगदड़ में नौ श्रद्धालुओं समेत 12 लोगों की मौत हो गई।', ['killed = 12 person']],
  ['by a word for all, behind the whole', 'Twelve people, including nine devotees, were killed in the Patna stampede.', ['killed = 12 person']],
  ['a list of them', 'Twelve people, including seven women and three children, were killed in the Patna stampede.', ['killed = 12 person', 'killed/woman@12 = 7 woman', 'killed/child@12 = 3 child']],
  // "So many more" are not how many
  ['two more', 'पटना की भगदड़ में 12 लोगों की मौत हो गई। सोमवार को दो और घायलों ने दम तोड़ दिया।', ['killed = 12 person']],
  ['two more', 'पटना की भगदड़ में दो और लोगों की मौत हो गई।', []],
  ['four more', 'पटना की भगदड़ में घायल चार और श्रद्धालुओं ने दम तोड़ दिया, मृतकों की संख्या 16 हो गई।', ['killed = 16 person']],
  ['those among whom some are worse', 'पटना की भगदड़ में 74 घायलों में से नौ की हालत नाजुक है।', ['injured = 74 person']],
  ['an age', 'A stampede in Patna killed 12 people on Monday. The guard Ramesh Yadav, 51, was among the dead.', ['killed = 12 person']],
  ['bodies given to their families', `${BOAT} 19 लोगों की मौत हुई। 15 शव परिजनों को सौंपे जा चुके हैं।`, ['killed = 19 person', 'same/returned=15 = 15 person']],
  ['bodies that have names', `${BOAT_EN} Six bodies were recovered. Four bodies have been identified.`, ['bodies = 6 person', 'same/returned=4 = 4 person']],
  ['what is given years is given no days to report', 'A fire broke out in Kanpur on Monday. The owner was once given five years.', []],
  ['two more', 'Two more people died in the Patna stampede.', []],
  // Money for each bereaved family meets its equals alone, and is no fine or price
  ['a sum for each family', 'पटना की भगदड़ में 12 लोगों की मौत हो गई। मृतकों के परिजनों को 4-4 लाख रुपये का मुआवजा दिया जाएगा।', ['killed = 12 person', 'same/INR=400000 = 400000 INR']],
  ['a sum for each family', 'The Patna stampede killed 12 people. The state announced an ex gratia of Rs 4 lakh for the next of kin of each of the dead.', ['killed = 12 person', 'compensation/state/dead/INR = 400000 INR', 'same/INR=400000 = 400000 INR']],
  ['a loss', 'पटना में सोमवार को आग लग गई। आग से 5 करोड़ रुपये का नुकसान हुआ।', ['loss/INR = 50000000 INR']],
  // Who were there, and how many were to be
  ['a crowd', 'पटना में सोमवार को भगदड़ मच गई। कार्यक्रम में दो लाख लोग जुटे थे, जबकि 80 हजार लोगों की अनुमति थी।', ['crowd = 200000 person', 'permitted = 80000 person']],
  ['a crowd', 'A stampede broke out in Patna on Monday. About two lakh people had gathered, though only 80,000 people were permitted.', ['crowd = 200000~ person', 'permitted = 80000 person']],
  ['a bus', `${BUS} बस में 45 यात्री सवार थे, जबकि 30 की अनुमति थी।`, ['aboard = 45 person', 'permitted = 30 person']],
  // A place where the event is not, and all places together
  ['dead in another country', `${QUAKE} भूकंप से 40 लोगों की मौत हुई। बिहार में भी नौ लोगों की मौत हो गई।`, ['killed = 40 person', 'killed/place/bihar = 9 person']],
  ['dead in another country', `${QUAKE_EN} It killed 40 people. In India, nine people were killed.`, ['killed = 40 person', 'killed/place/india = 9 person']],
  ['dead in all countries', `${QUAKE} नेपाल में 40 और भारत में नौ, कुल मिलाकर 49 लोगों की मौत हुई।`, ['killed = 40 person', 'killed/place/india = 9 person', 'killed/place/kind:all = 49 person']],
  ['dead where it happened', 'A stampede broke out in Patna on Monday. Twelve people were killed in Patna.', ['killed = 12 person']],
  ['dead in the state where it happened', 'पटना में सोमवार को भगदड़ मच गई। बिहार में 12 लोगों की मौत हो गई।', ['killed = 12 person']],
  // Earthquakes: by whom, how far, what followed, what fell
  ['what two agencies give, in one sentence', `${QUAKE_EN} India's NCS stands by 6.1, while the USGS has it at 5.9.`, ['magnitude/organisation/ncs = 6.1 magnitude', 'magnitude/organisation/usgs = 5.9 magnitude']],
  ['the women among the dead', `${BUS_EN} It left 14 people dead. Four of the dead were women.`, ['killed = 14 person', 'killed/woman@14 = 4 woman']],
  ['the women among the dead', `${BUS_EN} It left 14 people dead. Four of those killed were women.`, ['killed = 14 person', 'killed/woman@14 = 4 woman']],
  ['the dead of an earthquake behind its aftershock', `${QUAKE_EN} Forty people were killed. An aftershock of magnitude 5.1 came on Wednesday. In all 52 people have died.`, ['killed = 40 person', 'same/aftershock-magnitude=5.1 = 5.1 magnitude', 'killed = 52 person']],
  ['the dead of another country, as reported from there', `${QUAKE_EN} It killed 80 people. Two deaths were reported from Sikkim.`, ['killed = 80 person', 'killed/place/sikkim = 2 person']],
  ['the dead of a state told of before', `${QUAKE} भूकंप में 80 लोग मारे गए। सिक्किम में भी दीवारें फटीं, राज्य में मृतक तीन हो गए।`, ['killed = 80 person', 'killed/place/sikkim = 3 person']],
  ['what struck those who died, in words that no list holds', 'वज्रपात से 12 लोगों की मौत\n\nपटना में सोमवार को यह हुआ। मृतकों की संख्या बढ़ सकती है।', ['killed = 12 person']],
  ['what struck those who died, in words that no list holds', 'Lightning kills 12 in Patna\n\nIt was raining on Monday. More rain is forecast.', ['killed = 12 person']],
  ['a magnitude by the one agency that is named', `${QUAKE} एनसीएस के मुताबिक गहराई 10 किलोमीटर थी। भूकंप की तीव्रता 5.8 थी।`, ['depth/organisation/ncs = 10 km', 'magnitude/organisation/ncs = 5.8 magnitude']],
  ['a body that measures nothing', `${QUAKE_EN} Its magnitude was 5.8, the NDRF said.`, ['magnitude = 5.8 magnitude']],
  ['what an agency said first, and says now', `${QUAKE} यूएसजीएस ने पहले तीव्रता 7.1 बताई थी। यूएसजीएस के अनुसार तीव्रता 6.8 है।`, ['same/magnitude=7.1 = 7.1 magnitude', 'magnitude/organisation/usgs = 6.8 magnitude']],
  ['what an agency said first, and says now', `${QUAKE} एनसीएस ने शुरुआती तीव्रता 5.4 बताई। एनसीएस ने अब तीव्रता 5.8 बताई है।`, ['same/magnitude=5.4 = 5.4 magnitude', 'magnitude/organisation/ncs = 5.8 magnitude']],
  ['what an agency said first, and says now', `${QUAKE_EN} The USGS, which initially reported a magnitude of 7.1, put the magnitude at 6.8.`, ['same/magnitude=7.1 = 7.1 magnitude', 'magnitude/organisation/usgs = 6.8 magnitude']],
  ['what an agency said first, and says now', `${QUAKE_EN} The preliminary magnitude was 6.1, the USGS said. The USGS measured a magnitude of 6.4.`, ['same/magnitude=6.1 = 6.1 magnitude', 'magnitude/organisation/usgs = 6.4 magnitude']],
  ['days before which an agency said it', `${QUAKE} दो दिन पहले बिहार में आंधी आई थी। यूएसजीएस के अनुसार भूकंप की तीव्रता 6.8 है।`, ['magnitude/organisation/usgs = 6.8 magnitude']],
  ['how far from a town', `${QUAKE} केंद्र पटना से 140 किमी उत्तर में था।`, ['epicentre-distance/place/patna = 140 km']],
  ['how far from a town', `${QUAKE_EN} The epicentre was 140 km north of Patna.`, ['epicentre-distance/place/patna = 140 km']],
  ['how far from a town that no list holds', `${QUAKE} केंद्र रुपसेपुर से 12 किमी पश्चिम में था।`, ['epicentre-distance/place/~rpspr = 12 km']],
  ['how far from a town that no list holds', `${QUAKE_EN} The epicentre was 12 km west of Rupsepur.`, ['epicentre-distance/place/~rpspr = 12 km']],
  ['the strongest aftershock', `${QUAKE} भूकंप के बाद 25 आफ्टरशॉक दर्ज किए गए, जिनमें सबसे तेज 4.9 तीव्रता का था।`, ['aftershocks = 25 aftershock', 'aftershock-magnitude = 4.9 magnitude']],
  ['the strongest aftershock', `${QUAKE_EN} The strongest of the 25 aftershocks measured 4.9.`, ['aftershocks = 25 aftershock', 'aftershock-magnitude = 4.9 magnitude']],
  ['what fell', `${QUAKE} भूकंप में 600 मकान ढह गए और 900 घर क्षतिग्रस्त हुए।`, ['destroyed = 600 house', 'damaged = 900 house']],
  ['what fell', `${QUAKE_EN} It destroyed 600 houses and damaged 900 buildings.`, ['destroyed = 600 house', 'damaged = 900 building']],
  ['how long the ground shook', `${QUAKE} झटके 15 सेकंड तक महसूस किए गए।`, ['shaking = PT15S']],
  ['part of the dead', `${QUAKE_EN} It killed 80 people in the country, 60 of them in Rupsepur.`, ['killed = 80 person', 'killed/place/~rpspr = 60 person']],
  ['two countries and their sum', `${QUAKE_EN} It killed 80 people. With the 12 killed in India, the disaster claimed 92 lives.`, ['killed = 80 person', 'killed/place/india = 12 person', 'killed/place/kind:all = 92 person']],
  ['a count and its parts', `${QUAKE_EN} It killed 80 people in the country, 60 of them in Rupsepur district and 20 in Kolapur.`, ['killed = 80 person', 'killed/place/~rpspr = 60 person', 'killed/place/~klpr = 20 person']],
  ['an old count and the new one', `${QUAKE} भारत में मृतकों की संख्या 4 से बढ़कर 6 हो गई।`, ['killed/place/india = 4 person', 'killed/place/india = 6 person']],
  // Another year's figures
  ['of a year before', 'पटना में सोमवार को भगदड़ में 12 लोगों की मौत हो गई। साल 2021 में मंदिर में 17 लोगों की जान गई थी।', ['killed = 12 person']],
  ['of a month before', 'A stampede in Patna killed 12 people on Monday. In August 2021, 17 people died there.', ['killed = 12 person']],
  ['of a day of years ago', 'पटना में सोमवार को भगदड़ में 12 लोगों की मौत हो गई। 15 अगस्त 2021 को वहां 17 लोग मारे गए थे।', ['killed = 12 person']],
  ['of a year before', 'A stampede in Patna killed 12 people on Monday. In 2021, seventeen people had died at the temple.', ['killed = 12 person']],
  // Two parties, two agencies, a sentence and its fine
  ['two parties', 'बिहार चुनाव में भाजपा ने 89 सीटें जीतीं, जबकि जदयू को 85 सीटें मिलीं।', ['seats/organisation/bjp = 89 seat', 'seats/organisation/janata-dal-united = 85 seat']],
  ['two parties', 'In the Bihar election, the BJP won 89 seats and the JD(U) won 85 seats.', ['seats/organisation/bjp = 89 seat', 'seats/organisation/janata-dal-united = 85 seat']],
  ['two agencies', 'The National Center for Seismology put the earthquake at magnitude 5.9. The USGS measured a magnitude of 6.1.', ['magnitude/organisation/ncs = 5.9 magnitude', 'magnitude/organisation/usgs = 6.1 magnitude']],
  ['a term and a fine', 'अदालत ने सोमवार को राकेश मीणा को पांच साल की सजा सुनाई और 2 लाख रुपये का जुर्माना लगाया।', ['term/person/~rks-mna = P5Y', 'fine/person/~rks-mna/INR = 200000 INR']],
  ['a term and a fine', 'The court on Monday sentenced Rakesh Meena to five years in prison and fined him Rs 2 lakh.', ['term/person/~rks-mna = P5Y', 'fine/person/~rks-mna/INR = 200000 INR']],
  ['a magnitude and a depth', 'An earthquake of magnitude 6.1 hit Nepal on Tuesday at a depth of 10 km.', ['magnitude = 6.1 magnitude', 'depth = 10 km']],
];

/** Nothing is measured here. */
// biome-ignore format: a theme a row
const NONE: readonly (readonly [string, ...string[]])[] = [
  ['places that were raided (छापे मारे गए)', 'पटना की भगदड़ के बाद 8 जगहों पर छापे मारे गए।', 'पटना की भगदड़ के मामले में 8 ठिकानों पर छापे मारे गए।', 'पुलिस ने पटना की भगदड़ के बाद 8 ठिकानों पर छापे मारे।', 'Police raided 8 places after the Patna stampede.'],
  ['those of the accident that it is the worst since', `${BUS_EN} It is the deadliest accident in the district since June 2017, when 28 people were killed.`, `${BUS} जून 2017 के बाद यह सबसे बड़ा हादसा है, तब 28 लोगों की मौत हुई थी।`],
  ['nobody was', `${BUS} हादसे में कोई घायल नहीं हुआ।`, `${BUS_EN} Nobody was injured.`],
  ['questions', 'पटना की भगदड़ में क्या 12 लोगों की मौत हुई?', 'Were 12 people killed in the Patna stampede?'],
  ['an age among the dead', `${BUS} मृतकों में 25 वर्षीय राजू भी था।`, `${BUS_EN} The dead included a 25-year-old man.`],
  ['ages behind names that no list holds', `${BUS} मृतकों की पहचान राहुल (22), सुमित (24) और आकाश (19) के रूप में हुई है।`, `${BUS_EN} The dead were identified as Rahul (22), Sumit (24) and Akash (19).`, `${BUS_EN} It killed the driver, Namansh Syal, 37.`, `${BUS_EN} The dead were Namansh Syal, 37; Ravi Sen, 24.`],
  ['their ages together', `${BUS_EN} The dead, aged between 12 and 60, were pilgrims.`],
  ['all who died there in years', `${BUS} पिछले पांच साल में यहां 45 लोग जान गंवा चुके हैं।`, `${BUS_EN} In the last five years 45 people have died there.`],
  ['a number to call (108)', `${BUS} 108 एंबुलेंस की मदद से घायलों को अस्पताल पहुंचाया गया।`],
  ['those whose state is told behind the injured', `${BUS} घायलों को अस्पताल ले जाया गया है, जहां पांच की हालत नाजुक है।`],
  ['who was somewhere else', `${BUS} अस्पताल में 46 लोग थे।`, `${BUS_EN} There were 46 people at the hospital.`],
  ['a fraction that is no magnitude', `${BUS_EN} The road is 6.3 metres wide.`, `${QUAKE_EN} Prices rose by 6.3 per cent.`],
  ['a distance', `${BUS} चंबा शिमला से 240 किमी दूर है।`, `${BUS_EN} Chamba is 240 km from Shimla.`],
  ['aid that came', `${QUAKE_EN} India sent 40 tonnes of aid.`],
  ['who came after', 'पटना की भगदड़ के बाद 12 डॉक्टरों की टीम भेजी गई।', 'A team of 12 doctors was sent after the Patna stampede.'],
  ['a year before a verdict', 'फैसला 12 साल बाद आया, जब अदालत ने सोमवार को राकेश मीणा को बरी कर दिया।'],
  ['figures where nothing happens', 'अस्पताल में 12 लोगों की मौत हो गई।', 'उस पर 50 हजार रुपये का जुर्माना लगा।', 'The hospital has 30 injured people.'],
];

const nothing = NONE.flatMap(([why, ...texts]) => texts.map((text) => [why, text] as const));

describe('figure/of-measure', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(facetsOf(readNews(text), MEASURED)).toEqual([expected]);
  });

  it.each(SEVERAL)('%s: %s', (_, text, expected) => {
    expect(facetsOf(readNews(text), MEASURED)).toEqual(expected);
  });

  it.each(nothing)('%s: %s', (_, text) => {
    expect(facetsOf(readNews(text), MEASURED)).toEqual([]);
  });

  it.each([
    // The happening of the sentence, of the one before, of another of its kind
    [
      'पटना में सोमवार को भगदड़ मच गई। 2013 में पटना में भगदड़ में 33 लोग मारे गए थे।',
      ['stampede: killed = 33 person'],
    ],
    [
      'A stampede in Patna killed 12 people on Monday. Six people have been arrested.',
      ['stampede: killed = 12 person', 'stampede: arrested = 6 person'],
    ],
    [
      'पटना की भगदड़ में 12 लोगों की मौत हुई। इस मामले में छह लोग गिरफ्तार किए गए हैं।',
      ['stampede: killed = 12 person', 'stampede: arrested = 6 person'],
    ],
    [
      'अदालत ने सोमवार को सात लोगों को दोषी ठहराया और पांच को बरी कर दिया।',
      ['conviction: convicted = 7 person', 'acquittal: acquitted = 5 person'],
    ],
    [
      'नेपाल में 6.1 तीव्रता का भूकंप आया। इसके बाद 4.5 तीव्रता का आफ्टरशॉक भी महसूस किया गया।',
      [
        'earthquake: magnitude = 6.1 magnitude',
        'earthquake: same/aftershock-magnitude=4.5 = 4.5 magnitude',
      ],
    ],
    [
      'A magnitude 6.1 earthquake struck Nepal on Tuesday. An aftershock of magnitude 4.5 followed.',
      [
        'earthquake: magnitude = 6.1 magnitude',
        'earthquake: same/aftershock-magnitude=4.5 = 4.5 magnitude',
      ],
    ],
  ])('is told of its own happening: %s', (text, expected) => {
    expect(facetsByKind(readNews(text), MEASURED)).toEqual(expected);
  });

  it.each([
    ['पटना की भगदड़ में 12 लोगों की मौत हो गई।', ['killed = 12 person HAPPENED']],
    ['A stampede in Patna killed 12 people on Monday.', ['killed = 12 person HAPPENED']],
  ])('is as sure as its clause: %s', (text, expected) => {
    expect(facetsWithModality(readNews(text), MEASURED)).toEqual(expected);
  });

  it.each([
    ['पटना में सोमवार को भगदड़ में 12 लोगों की मौत हो गई।', ['12 लोगों की मौत']],
    [
      'The death toll in the Patna stampede rose to 12 on Monday.',
      ['death toll in the Patna stampede rose to 12'],
    ],
    [
      '🕯️ पटना की भगदड़ में 12 लोगों की मौत हो गई। मृतकों में सात महिलाएं हैं।',
      ['12 लोगों की मौत', 'मृतकों में सात महिलाएं'],
    ],
    ['A stampede in Patna left 12 dead and 30 injured.', ['12 dead', '30 injured']],
  ])('rests on the figure and the word for what it is of: %s', (text, quotes) => {
    expect(quotesBy(MEASURED, readNews(text))).toEqual(quotes);
  });

  it('has a count that a later and higher one updates, as of publication, and a term that none does', () => {
    const facets = (text: string) =>
      readNews(text).claims.flatMap(({ rule, subject }) =>
        rule === MEASURED && subject.kind === 'event' ? [subject.facet] : [],
      );
    const asOf = Date.UTC(2025, 8, 10) / 86_400_000;
    expect(facets('पटना की भगदड़ में 12 लोगों की मौत हो गई।')).toMatchObject([
      { measure: 'killed', mode: 'grows', beside: null, asOf },
    ]);
    expect(facets('A stampede in Patna left 12 dead and 30 injured.')).toMatchObject([
      { measure: 'killed', mode: 'grows', beside: null, asOf },
      { measure: 'injured', mode: 'fixed', beside: 12, asOf },
    ]);
    expect(facets('अदालत ने राकेश मीणा को पांच साल की कैद की सजा सुनाई।')).toMatchObject([
      { measure: 'term', mode: 'fixed' },
    ]);
  });

  it('does not date the lower of two counts, which is an older one or a part', () => {
    const text = 'पटना की भगदड़ में सोमवार को नौ लोगों की मौत हो गई थी। अब तक 12 लोगों की मौत हो चुकी है।';
    const dated = readNews(text).claims.flatMap(({ rule, subject, value }) =>
      rule === MEASURED && subject.kind === 'event' && value.kind === 'quantity'
        ? [[value.number, subject.facet?.asOf !== null]]
        : [],
    );
    expect(dated).toEqual([
      [9, false],
      [12, true],
    ]);
  });
});

describe('figure/counted', () => {
  it.each([
    // What a figure counts without a word for what befell them meets its equals alone
    ['पटना की भगदड़ के बाद 12 डॉक्टरों की टीम भेजी गई।', ['same/doctor=12 = 12 doctor']],
    [
      'Six people were killed in a collision between two trucks in Ranchi on Monday.',
      ['same/truck=2 = 2 truck'],
    ],
    ['कानपुर में सोमवार को आग लग गई। आग में पांच मजदूर सो रहे थे।', ['same/worker=5 = 5 worker']],
    ['पटना में भगदड़ से पहले 8 ट्रेनें आई थीं। भगदड़ में 12 लोगों की मौत हुई।', ['same/train=8 = 8 train']],
    // Who took part, by whether they have
    ['नीतीश कुमार के साथ सोमवार को 26 मंत्रियों ने शपथ ली।', ['count/minister/past = 26 minister']],
    ['नीतीश कुमार के साथ 26 मंत्री शपथ लेंगे।', ['count/minister/planned = 26 minister']],
    [
      'Four ministers were sworn in on Monday along with Nitish Kumar.',
      ['count/minister/past = 4 minister'],
    ],
    // A bare number counts nothing
    ['पटना की भगदड़ में 12 थे।', []],
    ['There were 12 in the Patna stampede.', []],
    // Nothing happens
    ['12 डॉक्टरों की टीम भेजी गई।', []],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), COUNTED)).toEqual(expected);
  });
});
