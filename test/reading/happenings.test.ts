import { happeningsOf, readNews } from '../support/happenings.js';
import { quotesBy } from '../support/reading.js';

/** One happening, many phrasings. */
// biome-ignore format: a happening a row
const SAME: readonly (readonly [string, ...string[]])[] = [
  // What befalls a place
  ['accident in chamba on 2025-09-09 HAPPENED', 'मंगलवार को चंबा में एक बस खाई में गिर गई।', 'चंबा में मंगलवार को बस पलट गई।', 'चंबा में मंगलवार को हादसा हुआ।', 'A bus fell into a gorge in Chamba on Tuesday.', 'A bus overturned in Chamba on Tuesday.', 'An accident took place in Chamba on Tuesday.'],
  ['stampede in patna on 2025-09-08 HAPPENED', 'पटना में सोमवार को भगदड़ मच गई।', 'पटना में सोमवार को भगदड़ मचने से 12 लोगों की मौत हो गई।', 'सोमवार को पटना में भगदड़ में 12 लोग मारे गए।', 'A stampede broke out in Patna on Monday.', 'At least 12 people died in a stampede in Patna on Monday.', 'A stampede in Patna on Monday killed 12 people.'],
  ['crash in ranchi on 2025-09-08 HAPPENED', 'रांची में सोमवार को दो ट्रकों की टक्कर में छह लोग मारे गए।', 'रांची में सोमवार को दो ट्रकों की भिड़ंत हुई।', 'Six people were killed in a collision between two trucks in Ranchi on Monday.', 'Two trucks collided in Ranchi on Monday.'],
  ['crash in gaya on 2025-09-08 HAPPENED', 'A truck slammed into a bus in Gaya on Monday.', 'Two lorries collided head-on in Gaya on Monday.', 'Two buses crashed into each other in Gaya on Monday.'],
  ['accident in gaya on 2025-09-08 HAPPENED', 'A truck mowed down six people in Gaya on Monday.', 'A truck rams a tractor in Gaya on Monday.', 'A bus fell into a canal in Gaya on Monday.'],
  ['accident in ranchi on 2025-09-08 HAPPENED', 'रांची में सोमवार को ट्रक खड़ी बस में जा घुसा।', 'रांची में सोमवार को ट्रक ने छह लोगों को कुचल दिया।', 'रांची में सोमवार को बस ट्रक से टकरा गई।', 'रांची में सोमवार को बस लुढ़क गई।'],
  ['arrest+~rks-mna in jaipur on 2025-09-08 HAPPENED', 'Rakesh Meena was nabbed in Jaipur on Monday.', 'Rakesh Meena was picked up in Jaipur on Monday.'],
  ['derailment in bhopal on 2025-09-08 HAPPENED', 'भोपाल में सोमवार को मालगाड़ी बेपटरी हो गई।', 'भोपाल में सोमवार को मालगाड़ी पटरी से उतर गई।', 'A goods train derailed in Bhopal on Monday.'],
  ['fire in kanpur on 2025-09-08 HAPPENED', 'कानपुर के एक गोदाम में सोमवार को आग लग गई।', 'सोमवार को कानपुर की एक चार मंजिला इमारत में आग लग गई।', 'सोमवार को कानपुर की पटाखा फैक्ट्री में आग लग गई।', 'A blaze broke out at a Chemical Factory in Kanpur on Monday.', 'कानपुर में सोमवार देर रात एक गोदाम में आग लग गई।', 'A fire broke out at a warehouse in Kanpur on Monday night.', 'A blaze broke out in Kanpur on Monday.'],
  // What is made at a works names none; whose affair it is says not where
  ['fire on 2025-09-08 HAPPENED', 'सोमवार को प्लास्टिक फैक्ट्री में आग लग गई।', 'सोमवार को केमिकल फैक्ट्री में आग लग गई।', 'A fire broke out at a Plastic Factory on Monday.'],
  ['arrest+~rks-mna on 2025-09-08 HAPPENED', 'राकेश मीणा को दिल्ली के एक मामले में सोमवार को गिरफ्तार किया गया।'],
  ['explosion in delhi on 2025-09-08 HAPPENED', 'दिल्ली में सोमवार को लाल किले के पास धमाका हुआ।', 'दिल्ली में सोमवार को विस्फोट हुआ।', 'A blast took place in Delhi on Monday.', 'An explosion took place in Delhi on Monday.'],
  ['collapse in patna on 2025-09-08 HAPPENED', 'पटना में सोमवार को इमारत भरभराकर गिर गई।', 'पटना में सोमवार को इमारत ढह गई।', 'A building collapsed in Patna on Monday.'],
  ['capsizing in bhagalpur on 2025-09-08 HAPPENED', 'भागलपुर में सोमवार को नाव पलट गई।', 'भागलपुर में सोमवार को नाव डूब गई।', 'A boat capsized in Bhagalpur on Monday.'],
  ['earthquake in nepal on 2025-09-09 HAPPENED', 'नेपाल में मंगलवार सुबह 6.1 तीव्रता का भूकंप आया।', 'मंगलवार को नेपाल में भूकंप के तेज झटके महसूस किए गए।', 'नेपाल में मंगलवार को भूकम्प आया।', 'An earthquake was felt in Nepal on Tuesday.', 'A quake was recorded in Nepal on Tuesday.'],
  ['landslide in kedarnath on 2025-09-08 HAPPENED', 'केदारनाथ में सोमवार को भूस्खलन हुआ।', 'A landslide occurred in Kedarnath on Monday.'],
  ['flood in dharali on 2025-09-08 HAPPENED', 'धराली में सोमवार को बादल फटने से बाढ़ आ गई।', 'धराली में सोमवार को सैलाब आ गया।'],
  ['storm in odisha on 2025-09-08 HAPPENED', 'ओडिशा में सोमवार को चक्रवात आया।'],
  ['avalanche in badrinath on 2025-09-08 HAPPENED', 'बद्रीनाथ में सोमवार को हिमस्खलन हुआ।'],
  ['attack in pahalgam on 2025-04-22 HAPPENED', 'पहलगाम में 22 अप्रैल को आतंकी हमला हुआ था।', 'Terrorists attacked tourists in Pahalgam on 22 April.'],
  ['shooting in jaipur on 2025-09-08 HAPPENED', 'जयपुर में सोमवार को फायरिंग हुई।', 'जयपुर में सोमवार को गोलीबारी हुई।'],
  ['encounter in gaya on 2025-09-08 HAPPENED', 'बिहार के गया में सोमवार को सुरक्षाबलों के साथ मुठभेड़ हुई।', 'बिहार के गया में सोमवार को हुई मुठभेड़ में 10 नक्सली मारे गए।', 'An encounter with Maoists took place in Gaya on Monday.', 'A gunfight broke out in Gaya on Monday.'],
  ['crash in gaya on 2025-09-08 HAPPENED', "Two trucks collided in Bihar's Gaya district on Monday.", "A collision between two trucks in Bihar's Gaya district on Monday left five dead."],
  // The day of a count, or of what came after, is not that of the accident
  ['stampede ONGOING', 'भगदड़ में घायल दो लोगों ने दम तोड़ दिया, जिससे मृतकों की संख्या मंगलवार को 12 हो गई।'],
  ['accident ONGOING', 'हादसे के करीब 52 घंटे बाद मंगलवार को रास्ता खोला गया।'],
  ['accident on 2025-09-07 HAPPENED', 'हादसे के दो दिन बाद मंगलवार को रास्ता खोला गया।'],
  ['arrest+~rks-mna ONGOING', 'पुलिस ने गिरफ्तार आरोपी राकेश मीणा को शुक्रवार को अदालत में पेश किया।'],
  // What befalls somebody
  ['oath+nitish-kumar on 2025-09-08 HAPPENED', 'नीतीश कुमार ने सोमवार को मुख्यमंत्री पद की शपथ ली।', 'Nitish Kumar took oath as chief minister on Monday.', 'Nitish Kumar was sworn in on Monday.', 'Governor Arif Mohammed Khan administered the oath of office to Nitish Kumar on Monday.'],
  ['oath+nitish-kumar in gandhi-maidan-patna on 2025-09-11 PLANNED', 'नीतीश कुमार गुरुवार को पटना के गांधी मैदान में मुख्यमंत्री पद की शपथ लेंगे।', 'नीतीश कुमार का शपथ ग्रहण समारोह गुरुवार को गांधी मैदान में होगा।', 'The swearing-in of Nitish Kumar will be held at Gandhi Maidan on Thursday.'],
  ['oath+nitish-kumar+samrat-choudhary on 2025-09-08 HAPPENED', 'नीतीश कुमार और सम्राट चौधरी ने सोमवार को शपथ ली।', 'Nitish Kumar and Samrat Choudhary took oath on Monday.'],
  ['oath+nitish-kumar #10 PLANNED', 'नीतीश कुमार 10वीं बार मुख्यमंत्री पद की शपथ लेंगे।', 'नीतीश कुमार दसवीं बार शपथ लेंगे।', 'Nitish Kumar will be sworn in for the 10th time.'],
  ['taking-office+sushila-karki on 2025-09-05 HAPPENED', 'सुशीला कार्की शुक्रवार को नेपाल की प्रधानमंत्री बनी।', 'सुशीला कार्की ने शुक्रवार को प्रधानमंत्री का पदभार संभाला।', 'Sushila Karki became prime minister of Nepal on Friday.', 'Sushila Karki took over as prime minister on Friday.'],
  ['resignation+jagdeep-dhankhar on 2025-09-08 HAPPENED', 'जगदीप धनखड़ ने सोमवार को उपराष्ट्रपति पद से इस्तीफा दिया।', 'जगदीप धनखड़ ने सोमवार को पद छोड़ दिया।', 'Jagdeep Dhankhar resigned as vice-president on Monday.', 'Jagdeep Dhankhar stepped down on Monday.'],
  ['arrest+~rks-mna in jaipur on 2025-09-08 HAPPENED', 'पुलिस ने सोमवार को राकेश मीणा को जयपुर में गिरफ्तार किया।', 'जयपुर में राकेश मीणा सोमवार को गिरफ्तार हुआ।', 'Police arrested Rakesh Meena in Jaipur on Monday.', 'Rakesh Meena was arrested in Jaipur on Monday.'],
  ['death+~svrj-ptl in latur on 2025-09-08 HAPPENED', 'पूर्व मंत्री शिवराज पाटिल का सोमवार को लातूर में निधन हो गया।', 'Former minister Shivraj Patil passed away in Latur on Monday.'],
  // The police and the court only act in it
  ['arrest+~rks-mna on 2025-09-08 HAPPENED', 'सीबीआई ने सोमवार को राकेश मीणा को गिरफ्तार किया।', 'राकेश मीणा की गिरफ्तारी सोमवार को हुई।', 'The CBI arrested Rakesh Meena on Monday.', 'Rakesh Meena was arrested by the CBI on Monday.'],
  ['sentence+~rks-mna on 2025-09-08 HAPPENED', 'अदालत ने सोमवार को राकेश मीणा को पांच साल की सजा सुनाई।', 'न्यायाधीश राजेश शर्मा ने सोमवार को राकेश मीणा को सजा सुनाई।', 'The court on Monday sentenced Rakesh Meena to five years in prison.', 'Rakesh Meena was jailed on Monday.'],
  ['sentence+~rks-mna on 2025-09-08 HAPPENED', 'अदालत ने सोमवार को राकेश मीणा को मौत की सजा सुनाई।', 'राकेश मीणा को सोमवार को फांसी की सजा सुनाई गई।', 'राकेश मीणा को सोमवार को उम्रकैद की सजा सुनाई गई।'],
  ['conviction+~rks-mna on 2025-09-09 HAPPENED', 'अदालत ने मंगलवार को राकेश मीणा को दोषी करार दिया।', 'अदालत ने मंगलवार को राकेश मीणा को दोषी ठहराया।', 'The court convicted Rakesh Meena on Tuesday.'],
  ['acquittal+~rks-mna on 2025-09-08 HAPPENED', 'राकेश मीणा सोमवार को बरी हो गए।', 'अदालत ने सोमवार को राकेश मीणा को बरी कर दिया।', 'Rakesh Meena was acquitted on Monday.'],
  // What is told by what it is of
  ['launch+isro+pslv-c70 on 2025-09-24 PLANNED', 'इसरो 24 सितंबर को श्रीहरिकोटा से पीएसएलवी-सी70 रॉकेट का प्रक्षेपण करेगा।', 'इसरो 24 सितंबर को पीएसएलवी-सी70 रॉकेट लॉन्च करेगा।', 'ISRO will launch the PSLV-C70 rocket on 24 September.'],
  ['launch+pslv-c70 on 2025-09-09 HAPPENED', 'पीएसएलवी-सी70 रॉकेट मंगलवार को श्रीहरिकोटा से रवाना हुआ।', 'The PSLV-C70 rocket lifted off from Sriharikota on Tuesday.'],
  ['docking on 2025-09-08 HAPPENED', 'अंतरिक्ष यान सोमवार को स्पेस स्टेशन से जुड़ गया।', 'The spacecraft docked with the space station on Monday.'],
  ['merger+hdfc-bank on 2025-09-08 HAPPENED', 'एचडीएफसी बैंक और एचडीएफसी का विलय सोमवार को हुआ।', 'HDFC Bank and HDFC merged on Monday.'],
  ['acquisition+adani-group+~dkn-bank PLANNED', 'अदाणी समूह डेक्कन बैंक में 24 फीसदी हिस्सेदारी खरीदेगा।', 'Adani Group will buy a 24 per cent stake in Deccan Bank.', 'Adani Group will acquire a stake in Deccan Bank.'],
  ['inauguration+narendra-modi in purnia on 2025-09-15 PLANNED', 'मोदी 15 सितंबर को पूर्णिया में हवाई अड्डे का उद्घाटन करेंगे।', 'Modi will inaugurate an airport in Purnia on 15 September.'],
  ['polling in bihar on 2025-11-06 PLANNED', 'बिहार में 6 नवंबर को मतदान होगा।', 'बिहार में वोटिंग 6 नवंबर को होगी।', 'Polling in Bihar will be held on 6 November.'],
  ['counting in bihar on 2025-11-14 PLANNED', 'बिहार में मतगणना 14 नवंबर को होगी।', 'Counting of votes in Bihar will take place on 14 November.'],
  // Whether it happened
  ['oath+nitish-kumar on 2025-11-20 POSSIBLE', 'नीतीश कुमार 20 नवंबर को शपथ ले सकते हैं।', 'Nitish Kumar may be sworn in on 20 November.'],
  ['resignation+jagdeep-dhankhar on 2025-09-12 PLANNED', 'जगदीप धनखड़ शुक्रवार को इस्तीफा देंगे।', 'Jagdeep Dhankhar will resign on Friday.'],
  ['resignation+jagdeep-dhankhar on 2025-09-12 POSSIBLE', 'जगदीप धनखड़ शुक्रवार को इस्तीफा दे सकते हैं।'],
  ['resignation+nitish-kumar DENIED', 'नीतीश कुमार ने इस्तीफा नहीं दिया।', 'Nitish Kumar has not resigned.', 'Nitish Kumar did not resign.'],
  ['arrest+~rks-mna DENIED', 'राकेश मीणा गिरफ्तार नहीं हुए।', 'Police have not arrested Rakesh Meena.'],
  ['arrest+~rks-mna POSSIBLE', 'पुलिस राकेश मीणा को गिरफ्तार कर सकती है।'],
  ['sentence+~rks-mna on 2025-09-12 PLANNED', 'राकेश मीणा को शुक्रवार को सजा सुनाई जाएगी।', 'अदालत राकेश मीणा को शुक्रवार को सजा सुनाएगी।', 'The court will sentence Rakesh Meena on Friday.', 'Rakesh Meena will be sentenced on Friday.'],
  ['launch+isro+pslv-c70 CANCELLED', 'इसरो ने पीएसएलवी-सी70 रॉकेट का प्रक्षेपण टाल दिया है।', 'ISRO put off the launch of the PSLV-C70 rocket.'],
];

const rows = SAME.flatMap(([expected, ...texts]) => texts.map((text) => [text, expected] as const));

/** Words out of their context: none of these tells of a happening. */
// biome-ignore format: a theme a row
const NONE: readonly (readonly [string, ...string[]])[] = [
  ['a meeting by chance', 'Modi had an encounter with reporters in Patna on Monday.'],
  ['a vote of a body', 'समिति के सभी छह सदस्यों ने सोमवार को पटना में कटौती के पक्ष में मतदान किया।', 'सांसदों ने सोमवार को विधेयक के खिलाफ मतदान किया।'],
  ['a flight is no launch where nothing is of space', 'एयर इंडिया की दिल्ली से मुंबई की उड़ान सोमवार को रद्द रही।', "Air India's flight from Delhi to Mumbai left late on Monday.", 'The plane left Delhi on Monday.'],
  ['what is brought to market is no launch', 'कंपनी ने सोमवार को नया फोन लॉन्च किया।', 'कंपनी ने सोमवार को गाड़ी का नया मॉडल लॉन्च किया।', 'Samsung launched a new phone on Monday.', 'यह कंपनी की इस साल तीसरी फोन लॉन्चिंग थी।', 'फिल्म का ट्रेलर सोमवार को लॉन्च हुआ।', 'The trailer of the film was launched on Monday.'],
  ['what only bears the name of a fire or a crash', "The building's fire clearance lapsed on Monday.", 'A crash barrier was put up on Monday.', 'Fire crews practised on Monday.'],
  ['a scheme is no launch', 'सरकार ने सोमवार को किसानों के लिए योजना लॉन्च की।', 'Modi launched a scheme for farmers on Monday.'],
  ['the Left and who left', 'The Left won three seats in Kerala on Monday.', 'Tharoor left the party on Monday.', 'The minister left for London on Monday.', 'शशि थरूर सोमवार को लंदन के लिए रवाना हुए।'],
  ['what is joined is no docking', 'गांव सोमवार को सड़क से जुड़ गया।', 'वह सोमवार को अपने काम से जुड़ गया।'],
  ['what is held and is nobody', 'Talks were held in Jaipur on Monday.', 'A meeting was held on Monday.'],
  ['what falls where no vehicle is', 'सोमवार को रुपया गिर गया।', 'सेंसेक्स सोमवार को 500 अंक गिर गया।', 'सरकार सोमवार को गिर गई।', 'Prices fell on Monday.', 'The share price of the company fell on Monday.', 'Modi hit out at the Congress on Monday.'],
  ['who becomes what is no office', 'वह सोमवार को पिता बने।', 'अभिनेत्री सोमवार को मां बनी।', 'He became a father on Monday.', 'He became emotional on Monday.'],
  ['what is bought or approved where no share is', 'उन्होंने सोमवार को कार खरीदी।', 'He bought a car on Monday.', 'कैबिनेट ने सोमवार को विधेयक को मंजूरी दी।', 'The bill was approved by the cabinet on Monday.'],
  ['bodies whose names hold the word', 'चुनाव आयोग ने सोमवार को पटना में बैठक की।', 'राष्ट्रीय आपदा मोचन बल की टीम सोमवार को पटना पहुंची।', 'The Election Commission met in Delhi on Monday.', 'The National Disaster Response Force reached Patna on Monday.'],
  ['words that hold it', 'आगरा में सोमवार को बैठक हुई।', 'He was fired on Monday.', 'उन्होंने सोमवार को बरीपदा में भाषण दिया।'],
  ['questions', 'क्या नीतीश कुमार सोमवार को शपथ लेंगे?', 'क्या हादसा मंगलवार को हुआ?', 'Will Nitish Kumar be sworn in on Monday?', 'Did the accident take place on Tuesday?'],
];

const nothing = NONE.flatMap(([why, ...texts]) => texts.map((text) => [why, text] as const));

/** Which sentences of one article tell of one happening. */
// biome-ignore format: a case a row
const JOINED: readonly (readonly [string, string, readonly string[]])[] = [
  // One happening
  ['the same kind in wider words', 'पटना में सोमवार को भगदड़ मच गई। हादसे में 12 लोगों की मौत हो गई।', ['stampede in patna on 2025-09-08 HAPPENED']],
  ['the same kind in wider words', 'A stampede broke out in Patna on Monday. The accident left 12 people dead.', ['stampede in patna on 2025-09-08 HAPPENED']],
  ['told three times', 'चंबा में सोमवार को बस खाई में गिर गई। दुर्घटना में 9 लोग मारे गए। हादसे के बाद राहत कार्य शुरू हुआ।', ['accident in chamba on 2025-09-08 HAPPENED']],
  ['told twice on one day', 'पटना में सोमवार को भगदड़ मच गई। यह भगदड़ 8 सितंबर को मची थी।', ['stampede in patna on 2025-09-08 HAPPENED']],
  ['whom it befalls told twice', 'Police arrested Rakesh Meena on Monday. Rakesh Meena was arrested from his house.', ['arrest+~rks-mna on 2025-09-08 HAPPENED']],
  ['a blast and the fire behind it', 'पटना में सोमवार को धमाका हुआ। धमाके से आग लग गई।', ['explosion+fire in patna on 2025-09-08 HAPPENED']],
  ['a blast and what it brought down', 'कानपुर में सोमवार को एक फैक्टरी में धमाका हुआ। धमाके के बाद आग लग गई और इमारत ढह गई।', ['explosion+fire+collapse in kanpur on 2025-09-08 HAPPENED']],
  ['a blast and the fire behind it', 'An explosion ripped through a factory in Kanpur on Monday. The blast caused a fire.', ['explosion+fire in kanpur on 2025-09-08 HAPPENED']],
  ['a day, then the place', 'नीतीश कुमार 20 नवंबर को शपथ लेंगे। शपथ ग्रहण समारोह पटना के गांधी मैदान में होगा।', ['oath+nitish-kumar in gandhi-maidan-patna on 2025-11-20 PLANNED']],
  ['an office and its oath', 'नीतीश कुमार गुरुवार को मुख्यमंत्री बनेंगे। नीतीश कुमार गुरुवार को शपथ लेंगे।', ['oath+nitish-kumar on 2025-09-11 PLANNED']],
  ['an office and its oath', 'Nitish Kumar will become chief minister on Thursday. Nitish Kumar will be sworn in on Thursday.', ['oath+nitish-kumar on 2025-09-11 PLANNED']],
  ['a rocket by its number and as a rocket', 'इसरो 24 सितंबर को पीएसएलवी-सी70 रॉकेट का प्रक्षेपण करेगा। रॉकेट का प्रक्षेपण 24 सितंबर को सुबह होगा।', ['launch+isro+pslv-c70 on 2025-09-24 PLANNED']],
  ['the place of the epicentre', 'नेपाल में मंगलवार को भूकंप आया। इसका केंद्र काठमांडू के पास था।', ['earthquake in kathmandu on 2025-09-09 HAPPENED']],
  ['the place of the epicentre', 'An earthquake hit Nepal on Tuesday. Its epicentre was near Kathmandu.', ['earthquake in kathmandu on 2025-09-09 HAPPENED']],
  ['the scene, where somebody came on another day', 'पटना में सोमवार को भगदड़ मच गई। राज्यपाल मंगलवार को घटनास्थल पर पहुंचे।', ['stampede in patna on 2025-09-08 HAPPENED']],

  // Two happenings
  ['two towns', 'पटना में सोमवार को भगदड़ मच गई। रांची में सोमवार को भगदड़ मच गई।', ['stampede in patna on 2025-09-08 HAPPENED', 'stampede in ranchi on 2025-09-08 HAPPENED']],
  ['two towns', 'A stampede broke out in Patna on Monday. A stampede broke out in Ranchi on Monday.', ['stampede in patna on 2025-09-08 HAPPENED', 'stampede in ranchi on 2025-09-08 HAPPENED']],
  ['news and background', 'पटना में सोमवार को भगदड़ मच गई। 2013 में पटना में भगदड़ में 33 लोग मारे गए थे।', ['stampede in patna on 2025-09-08 HAPPENED', 'stampede in patna on 2013 HAPPENED']],
  ['news and background', 'A stampede broke out in Patna on Monday. In 2013 a stampede in Patna killed 33 people.', ['stampede in patna on 2025-09-08 HAPPENED', 'stampede in patna on 2013 HAPPENED']],
  ['the one of last month', 'पटना में सोमवार को भगदड़ मच गई। पिछले महीने रांची में भी भगदड़ मची थी।', ['stampede in patna on 2025-09-08 HAPPENED', 'stampede in ranchi on 2025-08 HAPPENED']],
  ['a quake and the slide behind it', 'नेपाल में सोमवार को भूकंप आया। दार्जिलिंग में मंगलवार को भूस्खलन हुआ।', ['earthquake in nepal on 2025-09-08 HAPPENED', 'landslide in darjeeling on 2025-09-09 HAPPENED']],
  ['two people', 'पुलिस ने सोमवार को राकेश मीणा को गिरफ्तार किया। पुलिस ने मंगलवार को दिनेश यादव को गिरफ्तार किया।', ['arrest+~rks-mna on 2025-09-08 HAPPENED', 'arrest+~dns-ydv on 2025-09-09 HAPPENED']],
  ['two people of one family', 'पुलिस ने सोमवार को राकेश मीणा को गिरफ्तार किया। मंगलवार को उसके भाई सुरेश मीणा को भी गिरफ्तार किया गया।', ['arrest+~rks-mna on 2025-09-08 HAPPENED', 'arrest+~srs-mna on 2025-09-09 HAPPENED']],
  ['two people', 'Police arrested Rakesh Meena on Monday. Dinesh Yadav was arrested on Tuesday.', ['arrest+~rks-mna on 2025-09-08 HAPPENED', 'arrest+~dns-ydv on 2025-09-09 HAPPENED']],
  ['two who swore in two sentences', 'नीतीश कुमार ने सोमवार को शपथ ली। सम्राट चौधरी ने भी सोमवार को शपथ ली।', ['oath+nitish-kumar on 2025-09-08 HAPPENED', 'oath+samrat-choudhary on 2025-09-08 HAPPENED']],
  ['an arrest and a sentence', 'राकेश मीणा को सोमवार को गिरफ्तार किया गया। राकेश मीणा को मंगलवार को सजा सुनाई गई।', ['arrest+~rks-mna on 2025-09-08 HAPPENED', 'sentence+~rks-mna on 2025-09-09 HAPPENED']],
  ['an ordinal that tells apart', 'नीतीश कुमार 10वीं बार मुख्यमंत्री पद की शपथ लेंगे। नीतीश कुमार ने 9वीं बार शपथ जनवरी 2024 में ली थी।', ['oath+nitish-kumar #10 PLANNED', 'oath+nitish-kumar #9 on 2024-01 HAPPENED']],
  ['an ordinal that tells apart', 'Nitish Kumar will be sworn in for the 10th time on 20 November. Nitish Kumar was sworn in for the ninth time in January 2024.', ['oath+nitish-kumar #10 on 2025-11-20 PLANNED', 'oath+nitish-kumar #9 on 2024-01 HAPPENED']],
  ['nothing but an ordinal that tells apart', 'नीतीश कुमार ने 9वीं बार मुख्यमंत्री पद की शपथ ली। नीतीश कुमार ने 10वीं बार मुख्यमंत्री पद की शपथ ली।', ['oath+nitish-kumar #9 HAPPENED', 'oath+nitish-kumar #10 HAPPENED']],
  ['nothing but an ordinal that tells apart', 'Nitish Kumar was sworn in for the ninth time. Nitish Kumar was sworn in for the 10th time.', ['oath+nitish-kumar #9 HAPPENED', 'oath+nitish-kumar #10 HAPPENED']],
  ['a plan and the one of years ago', 'नीतीश कुमार 20 नवंबर को मुख्यमंत्री पद की शपथ लेंगे। नीतीश कुमार ने 2020 में सातवीं बार मुख्यमंत्री पद की शपथ ली थी।', ['oath+nitish-kumar on 2025-11-20 PLANNED', 'oath+nitish-kumar #7 on 2020 HAPPENED']],
  ['two rockets of one series', 'इसरो ने मंगलवार को पीएसएलवी-सी70 रॉकेट का प्रक्षेपण किया। पीएसएलवी-सी69 का प्रक्षेपण मई में हुआ था।', ['launch+isro+pslv-c70 on 2025-09-09 HAPPENED', 'launch+pslv-c69 on 2025-05 HAPPENED']],
  ['two rockets of one series', "ISRO launched the PSLV-C70 rocket on Tuesday. ISRO's PSLV-C69 rocket lifted off in May.", ['launch+isro+pslv-c70 on 2025-09-09 HAPPENED', 'launch+isro+pslv-c69 on 2025-05 HAPPENED']],
  ['two days of inaugurating', 'मोदी ने सोमवार को भोपाल में स्टेडियम का उद्घाटन किया। मोदी ने मंगलवार को पूर्णिया में हवाई अड्डे का उद्घाटन किया।', ['inauguration+narendra-modi in bhopal on 2025-09-08 HAPPENED', 'inauguration+narendra-modi in purnia on 2025-09-09 HAPPENED']],
  ['polling and counting', 'बिहार में मतदान 6 नवंबर को होगा। बिहार में मतगणना 14 नवंबर को होगी।', ['polling in bihar on 2025-11-06 PLANNED', 'counting in bihar on 2025-11-14 PLANNED']],

  // What was put off: the plan that was, and the plan that is
  ['put off from a day to a day', 'ISRO has postponed the launch of the PSLV-C70 rocket from 20 September to 24 September.', ['launch+isro+pslv-c70 on 2025-09-20 PLANNED', 'launch+isro+pslv-c70 on 2025-09-24 PLANNED']],
  ['put off from a day to a day', 'ISRO has delayed the launch of the PSLV-C70 rocket from 20 September to 24 September.', ['launch+isro+pslv-c70 on 2025-09-20 PLANNED', 'launch+isro+pslv-c70 on 2025-09-24 PLANNED']],
  ['a day instead of a day', 'रॉकेट का प्रक्षेपण 20 सितंबर की जगह अब 24 सितंबर को होगा।', ['launch on 2025-09-20 PLANNED', 'launch on 2025-09-24 PLANNED']],
  ['a day instead of a day', 'रॉकेट 20 सितंबर के बजाय 24 सितंबर को छोड़ा जाएगा।', ['launch on 2025-09-20 PLANNED', 'launch on 2025-09-24 PLANNED']],
  ['a day instead of a day', 'The rocket will be launched on 24 September instead of 20 September.', ['launch on 2025-09-20 PLANNED', 'launch on 2025-09-24 PLANNED']],
  ['put off to a day, and from which', 'एजेंसी ने रॉकेट का प्रक्षेपण 20 सितंबर से बढ़ाकर 24 सितंबर कर दिया है।', ['launch on 2025-09-20 PLANNED', 'launch on 2025-09-24 PLANNED']],
  ['the day of putting it off is none of its own', 'SpaceX on Wednesday postponed the rocket launch to Saturday from Friday.', ['launch+spacex on 2025-09-12 PLANNED', 'launch+spacex on 2025-09-13 PLANNED']],
  ['the day of putting it off is none of its own', 'SpaceX on Wednesday postponed the rocket launch to Saturday.', ['launch+spacex on 2025-09-13 PLANNED']],
  ['put off to a day that has just passed', 'ISRO had postponed the launch of the PSLV-C70 rocket to 5 September.', ['launch+isro+pslv-c70 on 2025-09-05 PLANNED']],
  ['put off to a day', 'ISRO has postponed the launch of the PSLV-C70 rocket to 24 September.', ['launch+isro+pslv-c70 on 2025-09-24 PLANNED']],
  ['what was to be, and will be', 'पीएसएलवी रॉकेट का प्रक्षेपण, जो 20 सितंबर को होना था, अब 24 सितंबर को होगा।', ['launch+pslv on 2025-09-20 PLANNED', 'launch+pslv on 2025-09-24 PLANNED']],
  ['the day that was set first', "NASA's rocket will lift off on 24 September. The first date for the mission was 20 September.", ['launch+nasa on 2025-09-24 PLANNED', 'launch+nasa on 2025-09-20 PLANNED']],
];

describe('the happenings of a text', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(happeningsOf(text)).toEqual([expected]);
  });

  it.each(nothing)('%s: %s', (_, text) => {
    expect(happeningsOf(text)).toEqual([]);
  });

  it.each(JOINED)('%s: %s', (_, text, expected) => {
    expect(happeningsOf(text)).toEqual(expected);
  });

  it.each([
    // A word counts by what the article is about, wherever it says so
    ['इसरो ने तैयारी पूरी की। उड़ान 24 सितंबर को होगी।', 'launch on 2025-09-24 PLANNED'],
    [
      'NASA is ready. The lift-off will take place on 24 September.',
      'launch on 2025-09-24 PLANNED',
    ],
    [
      'बस में 40 लोग थे। चंबा में सोमवार को वह नदी में गिर गई।',
      'accident in chamba on 2025-09-08 HAPPENED',
    ],
  ])('are told by words of another sentence: %s', (text, expected) => {
    expect(happeningsOf(text)).toEqual([expected]);
    expect(happeningsOf(text.slice(text.search(/[।.]/u) + 1).trim())).toEqual([]);
  });

  it('have their day from publication', () => {
    const text = 'पटना में मंगलवार को भगदड़ मच गई।';
    expect(happeningsOf(text, '2025-09-17')).toEqual(['stampede in patna on 2025-09-16 HAPPENED']);
    expect(happeningsOf(text, '2025-09-10')).toEqual(['stampede in patna on 2025-09-09 HAPPENED']);
  });

  it.each([
    ['प्रशासन ने कहा कि पटना में सोमवार को भगदड़ मच गई।', 'सोमवार को भगदड़ मच गई'],
    ['नीतीश कुमार 20 नवंबर को शपथ लेंगे।', '20 नवंबर को शपथ लेंगे'],
  ])('rest on the words from the day to the verb: %s', (text, quote) => {
    expect(quotesBy('date/stated', readNews(text))).toEqual([quote]);
  });
});
