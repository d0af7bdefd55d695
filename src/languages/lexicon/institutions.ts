import type { LexiconEntity } from './entry.js';

/** Courts, agencies, regulators, parties, central banks and universities, beside those of `organisations`. */
// biome-ignore format: one entity a line reads as a table
const ROWS: readonly string[] = [
  // Who measures earthquakes and warns of the sea
  'usgs=यूएसजीएस,यूनाइटेड स्टेट्स जियोलॉजिकल सर्वे,अमेरिका के भूगर्भ सर्वेक्षण,अमेरिका के भूवैज्ञानिक सर्वेक्षण,अमेरिकी भूवैज्ञानिक सर्वे,अमेरिकी जियोलॉजिकल सर्वे,अमेरिका के जियोलॉजिकल सर्वे,अमेरिकी भूगर्भ विभाग,अमेरिकी भूवैज्ञानिक सर्वेक्षण,यूएस जियोलॉजिकल सर्वे,अमेरिकी भूगर्भ सर्वेक्षण,अमेरिकी भूगर्भीय सर्वेक्षण,संयुक्त राज्य भूवैज्ञानिक सर्वेक्षण=USGS,US Geological Survey,U.S. Geological Survey,United States Geological Survey',
  'ncs=राष्ट्रीय भूकंप विज्ञान केंद्र,राष्ट्रीय भूकंप विज्ञान केन्द्र,भारत के राष्ट्रीय भूकंप विज्ञान केंद्र,भारतीय भूकंप विज्ञान केंद्र,राष्ट्रीय सिस्मोलॉजी केंद्र,राष्ट्रीय सीस्मोलॉजी केंद्र,नेशनल सेंटर ऑफ सीस्मोलॉजी,नेशनल सेंटर फॉर सिस्मोलॉजी,नेशनल सेंटर ऑफ सिस्मोलॉजी,राष्ट्रीय भूकंप केंद्र,नेशनल सेंटर फॉर सीस्मोलॉजी,एनसीएस=National Centre for Seismology,National Center for Seismology,National Centre of Seismology,National Center of Seismology,NCS',
  'gfz=जीएफजेड,जर्मनी के भूविज्ञान अनुसंधान केंद्र,जर्मन भूविज्ञान केंद्र,जर्मन रिसर्च सेंटर फॉर जियोसाइंसेज,जर्मन भूविज्ञान अनुसंधान केंद्र=GFZ,German Research Centre for Geosciences,GFZ German Research Centre for Geosciences,German Research Center for Geosciences',
  'emsc=ईएमएससी,यूरोपीय भूमध्यसागरीय भूकंप विज्ञान केंद्र,यूरोपीय भूमध्यसागरीय भूकंप केंद्र,यूरोपीय-भूमध्यसागरीय भूकंप केंद्र,यूरोपीय-भूमध्यसागरीय भूकंप विज्ञान केंद्र,यूरोपियन मेडिटेरेनियन सीस्मोलॉजिकल सेंटर=EMSC,European-Mediterranean Seismological Centre,European Mediterranean Seismological Centre',
  'phivolcs=फिवोल्क्स=PHIVOLCS,Phivolcs,Philippine Institute of Volcanology and Seismology',
  'bmkg=बीएमकेजी=BMKG',
  'jma=जापान मौसम विज्ञान एजेंसी,जापान की मौसम एजेंसी=Japan Meteorological Agency,JMA',
  'cenc=चीन भूकंप नेटवर्क केंद्र,चीन के भूकंप नेटवर्क केंद्र,चीनी भूकंप नेटवर्क केंद्र,चाइना अर्थक्वेक नेटवर्क्स सेंटर,चीन भूकंप नेटवर्क सेंटर,सीईएनसी=China Earthquake Networks Center,China Earthquake Networks Centre,China Earthquake Network Center,China Earthquake Network Centre,China\'s Earthquake Networks Centre,China\'s Earthquake Networks Center,China\'s earthquake networks centre,China\'s earthquake networks center,CENC',
  'nemrc=राष्ट्रीय भूकंप निगरानी एवं अनुसंधान केंद्र,राष्ट्रीय भूकंप निगरानी और अनुसंधान केंद्र,राष्ट्रीय भूकंप मापन केंद्र,राष्ट्रीय भूकंप मापन तथा अनुसंधान केंद्र,नेपाल के भूकंप निगरानी केंद्र,नेपाल के राष्ट्रीय भूकंप निगरानी एवं अनुसंधान केंद्र=National Earthquake Monitoring and Research Centre,National Earthquake Monitoring and Research Center,National Seismological Centre,National Seismological Center,NEMRC',
  'ingv=आईएनजीवी=INGV', 'kandilli=कांदिली वेधशाला=Kandilli Observatory', 'pmd=पाकिस्तान मौसम विभाग,पाकिस्तान के मौसम विभाग=Pakistan Meteorological Department,PMD', 'igut=तेहरान विश्वविद्यालय के भूकंप केंद्र=Iranian Seismological Center,Iranian Seismological Centre', 'geonet=जियोनेट=GeoNet', 'cwa-taiwan=ताइवान मौसम प्रशासन,ताइवान के केंद्रीय मौसम प्रशासन=Central Weather Administration', 'kma=कोरिया मौसम प्रशासन=Korea Meteorological Administration', 'csn-chile=चिली के राष्ट्रीय भूकंप केंद्र=National Seismological Centre of Chile', 'ssn-mexico=मेक्सिको की राष्ट्रीय भूकंप सेवा=National Seismological Service', 'dmh-myanmar=म्यांमार मौसम विभाग=Department of Meteorology and Hydrology',
  'incois=इंकॉइस=INCOIS',
  'noaa=एनओएए=NOAA,National Oceanic and Atmospheric Administration',
  'pacific-tsunami-warning-center=प्रशांत सुनामी चेतावनी केंद्र=Pacific Tsunami Warning Center,Pacific Tsunami Warning Centre,PTWC',
  'afad=एएफएडी,अफाद=AFAD', 'skymet=स्काईमेट=Skymet', 'gsi=भारतीय भूवैज्ञानिक सर्वेक्षण=Geological Survey of India',
  // Regulators and agencies of India
  'cci=भारतीय प्रतिस्पर्धा आयोग,सीसीआई,प्रतिस्पर्धा आयोग,प्रतिस्पर्धा नियामक=Competition Commission of India,Competition Commission,CCI,antitrust regulator,competition regulator,competition watchdog', 'irdai=इरडा,आईआरडीएआई,बीमा नियामक=IRDAI,Insurance Regulatory and Development Authority of India', 'trai=ट्राई,भारतीय दूरसंचार नियामक प्राधिकरण=TRAI,Telecom Regulatory Authority of India', 'pfrda=पीएफआरडीए=PFRDA', 'nclt=एनसीएलटी,राष्ट्रीय कंपनी कानून न्यायाधिकरण,राष्ट्रीय कंपनी विधि न्यायाधिकरण,कंपनी कानून न्यायाधिकरण,कंपनी विधि न्यायाधिकरण=NCLT,National Company Law Tribunal,company law tribunal', 'nclat=एनसीएलएटी,राष्ट्रीय कंपनी कानून अपीलीय न्यायाधिकरण=NCLAT,National Company Law Appellate Tribunal', 'sfio=एसएफआईओ=SFIO,Serious Fraud Investigation Office', 'cvc=केंद्रीय सतर्कता आयोग,सीवीसी=Central Vigilance Commission,CVC', 'cic=केंद्रीय सूचना आयोग=Central Information Commission', 'fssai=एफएसएसएआई=FSSAI', 'cdsco=सीडीएससीओ=CDSCO', 'dri=राजस्व खुफिया निदेशालय,डीआरआई=Directorate of Revenue Intelligence', 'npci=एनपीसीआई,भारतीय राष्ट्रीय भुगतान निगम=NPCI,National Payments Corporation of India', 'nabard=नाबार्ड=NABARD', 'sidbi=सिडबी=SIDBI', 'epfo=ईपीएफओ,कर्मचारी भविष्य निधि संगठन=EPFO,Employees Provident Fund Organisation', 'uidai=यूआईडीएआई=UIDAI', 'in-space=इन-स्पेस,इनस्पेस=IN-SPACe', 'bcas=नागर विमानन सुरक्षा ब्यूरो=Bureau of Civil Aviation Security', 'aai=भारतीय विमानपत्तन प्राधिकरण,एएआई=Airports Authority of India', 'asi=भारतीय पुरातत्व सर्वेक्षण=Archaeological Survey of India', 'ncw=राष्ट्रीय महिला आयोग=National Commission for Women', 'ncpcr=राष्ट्रीय बाल अधिकार संरक्षण आयोग=NCPCR', 'law-commission=विधि आयोग=Law Commission', 'finance-commission=वित्त आयोग=Finance Commission', 'gst-council=जीएसटी परिषद,जीएसटी काउंसिल=GST Council', 'mpc=मौद्रिक नीति समिति=Monetary Policy Committee', 'up-stf=यूपी एसटीएफ,उत्तर प्रदेश एसटीएफ=UP STF', 'rpf=आरपीएफ,रेलवे सुरक्षा बल=RPF,Railway Protection Force', 'grp=जीआरपी,राजकीय रेलवे पुलिस=Government Railway Police', 'bro=सीमा सड़क संगठन,बीआरओ=Border Roads Organisation,BRO', 'dmrc=डीएमआरसी,दिल्ली मेट्रो रेल निगम=DMRC,Delhi Metro Rail Corporation', 'barc=भाभा परमाणु अनुसंधान केंद्र=Bhabha Atomic Research Centre,BARC', 'vssc=विक्रम साराभाई अंतरिक्ष केंद्र=Vikram Sarabhai Space Centre,VSSC', 'eow=आर्थिक अपराध शाखा,ईओडब्ल्यू,आर्थिक अपराध प्रकोष्ठ,आर्थिक अपराध अन्वेषण प्रकोष्ठ,आर्थिक अपराध अन्वेषण ब्यूरो=Economic Offences Wing,EOW', 'cid=सीआईडी,अपराध अनुसंधान विभाग,अपराध अन्वेषण विभाग=CID,Criminal Investigation Department,Crime Investigation Department', 'crime-branch=क्राइम ब्रांच,क्राइम ब्रान्च,अपराध शाखा=Crime Branch', 'economic-offences-unit=आर्थिक अपराध इकाई,ईओयू=Economic Offences Unit,EOU', 'vigilance-bureau=विजिलेंस ब्यूरो,सतर्कता ब्यूरो,निगरानी अन्वेषण ब्यूरो,निगरानी ब्यूरो=Vigilance Bureau,Vigilance Investigation Bureau', 'lokayukta-police=लोकायुक्त पुलिस=Lokayukta police,Lokayukta Police', 'ats=आतंकवाद निरोधक दस्ता,आतंकवाद रोधी दस्ता,एटीएस=Anti-Terrorism Squad,Anti-Terror Squad,ATS', 'special-cell=स्पेशल सेल=Special Cell', 'acb-bureau=भ्रष्टाचार निरोधक ब्यूरो,एसीबी=Anti-Corruption Bureau,ACB',
  // Central banks
  'bank-of-england=बैंक ऑफ इंग्लैंड=Bank of England', 'ecb=यूरोपीय केंद्रीय बैंक,यूरोपियन सेंट्रल बैंक=European Central Bank', 'bank-of-japan=बैंक ऑफ जापान=Bank of Japan,BoJ', 'peoples-bank-of-china=पीपुल्स बैंक ऑफ चाइना,चीनी केंद्रीय बैंक=People\'s Bank of China,PBoC', 'state-bank-of-pakistan=स्टेट बैंक ऑफ पाकिस्तान=State Bank of Pakistan', 'bangladesh-bank=बांग्लादेश बैंक=Bangladesh Bank', 'nepal-rastra-bank=नेपाल राष्ट्र बैंक=Nepal Rastra Bank', 'central-bank-of-sri-lanka=सेंट्रल बैंक ऑफ श्रीलंका,श्रीलंका का केंद्रीय बैंक=Central Bank of Sri Lanka', 'bank-of-russia=बैंक ऑफ रूस,रूस का केंद्रीय बैंक=Bank of Russia', 'swiss-national-bank=स्विस नेशनल बैंक=Swiss National Bank', 'cbuae=यूएई का केंद्रीय बैंक,यूएई सेंट्रल बैंक=Central Bank of the UAE,CBUAE', 'bis=बैंक फॉर इंटरनेशनल सेटलमेंट्स=Bank for International Settlements',
  // Space agencies
  'jaxa=जाक्सा,जापान एयरोस्पेस एक्सप्लोरेशन एजेंसी=JAXA,Japan Aerospace Exploration Agency', 'cnsa=चीन राष्ट्रीय अंतरिक्ष प्रशासन,सीएनएसए=CNSA,China National Space Administration', 'cnes=सीएनईएस=CNES', 'polsa=पोलिश स्पेस एजेंसी=POLSA,Polish Space Agency', 'canadian-space-agency=कनाडाई अंतरिक्ष एजेंसी,कनाडा की अंतरिक्ष एजेंसी=Canadian Space Agency', 'suparco=सुपार्को=SUPARCO', 'faa=संघीय विमानन प्रशासन,एफएए=Federal Aviation Administration,FAA', 'ntsb=एनटीएसबी=NTSB,National Transportation Safety Board', 'icao=अंतरराष्ट्रीय नागर विमानन संगठन,आईसीएओ=ICAO,International Civil Aviation Organization', 'iata=आईएटीए=IATA',
  // Parties of India
  'rashtriya-lok-morcha=राष्ट्रीय लोक मोर्चा,आरएलएम,रालोमो=Rashtriya Lok Morcha,RLM', 'rlsp=राष्ट्रीय लोक समता पार्टी,रालोसपा,आरएलएसपी=Rashtriya Lok Samata Party,RLSP', 'vikassheel-insaan-party=विकासशील इंसान पार्टी,वीआईपी पार्टी=Vikassheel Insaan Party', 'loktantrik-janshakti=राष्ट्रीय लोक जनशक्ति पार्टी,आरएलजेपी=Rashtriya Lok Janshakti Party,RLJP', 'jannayak-janta-party=जननायक जनता पार्टी,जजपा,जेजेपी=Jannayak Janta Party,JJP', 'inld=इंडियन नेशनल लोकदल,इनेलो=Indian National Lok Dal,INLD', 'vanchit-bahujan-aghadi=वंचित बहुजन अघाड़ी,वीबीए=Vanchit Bahujan Aghadi', 'azad-samaj-party=आजाद समाज पार्टी=Azad Samaj Party', 'rlp=राष्ट्रीय लोकतांत्रिक पार्टी,आरएलपी=Rashtriya Loktantrik Party,RLP', 'mdmk=एमडीएमके=MDMK', 'pmk=पीएमके,पट्टाली मक्कल काची=PMK,Pattali Makkal Katchi', 'vck=वीसीके,विदुथलाई चिरुथैगल काची=VCK,Viduthalai Chiruthaigal Katchi', 'mnf=मिजो नेशनल फ्रंट,एमएनएफ=Mizo National Front,MNF', 'zpm=जोरम पीपुल्स मूवमेंट=Zoram People\'s Movement,ZPM', 'sikkim-krantikari-morcha=सिक्किम क्रांतिकारी मोर्चा=Sikkim Krantikari Morcha', 'ndpp=एनडीपीपी=NDPP', 'tipra-motha=टिपरा मोथा=Tipra Motha', 'iuml=इंडियन यूनियन मुस्लिम लीग,आईयूएमएल=Indian Union Muslim League,IUML', 'aiudf=एआईयूडीएफ=AIUDF,All India United Democratic Front', 'forward-bloc=फॉरवर्ड ब्लॉक,ऑल इंडिया फॉरवर्ड ब्लॉक=Forward Bloc', 'ldf=एलडीएफ,वाम लोकतांत्रिक मोर्चा=LDF,Left Democratic Front', 'udf=यूडीएफ,संयुक्त लोकतांत्रिक मोर्चा=UDF,United Democratic Front', 'jkpc=पीपुल्स कॉन्फ्रेंस=People\'s Conference', 'dpap=डेमोक्रेटिक प्रोग्रेसिव आजाद पार्टी=Democratic Progressive Azad Party', 'yuva-congress=युवा कांग्रेस,यूथ कांग्रेस=Youth Congress,Indian Youth Congress', 'sfi=एसएफआई=SFI', 'aisa=आइसा=AISA', 'citu=सीटू=CITU',
  // Parties and powers abroad
  'ldp-japan=लिबरल डेमोक्रेटिक पार्टी,एलडीपी=Liberal Democratic Party,LDP', 'likud=लिकुड=Likud', 'afd=एएफडी,अल्टरनेटिव फॉर जर्मनी=AfD,Alternative for Germany', 'cdu=सीडीयू=CDU', 'spd=एसपीडी=SPD', 'reform-uk=रिफॉर्म यूके=Reform UK', 'national-rally=नेशनल रैली=National Rally', 'liberal-party-canada=कनाडा की लिबरल पार्टी=Liberal Party of Canada', 'npp-sri-lanka=नेशनल पीपुल्स पावर=National People\'s Power', 'slpp=एसएलपीपी=SLPP', 'maoist-centre=माओवादी सेंटर,माओवादी केंद्र=Maoist Centre,CPN (Maoist Centre)', 'rsp-nepal=राष्ट्रीय स्वतंत्र पार्टी=Rastriya Swatantra Party', 'ncp-bangladesh=नेशनल सिटिजन पार्टी=National Citizen Party', 'plo=फिलिस्तीनी मुक्ति संगठन,पीएलओ=PLO,Palestine Liberation Organization', 'palestinian-authority=फिलिस्तीनी प्राधिकरण,फलस्तीनी प्राधिकरण=Palestinian Authority', 'fatah=फतह आंदोलन=Fatah',
  // Universities and schools that news names
  'iit-delhi=आईआईटी दिल्ली,आईआईटी-दिल्ली=IIT Delhi', 'iit-bombay=आईआईटी बॉम्बे,आईआईटी-बॉम्बे=IIT Bombay', 'iit-madras=आईआईटी मद्रास=IIT Madras', 'iit-kanpur=आईआईटी कानपुर=IIT Kanpur', 'iit-kharagpur=आईआईटी खड़गपुर=IIT Kharagpur', 'jnu=जवाहरलाल नेहरू विश्वविद्यालय,जेएनयू=Jawaharlal Nehru University,JNU', 'bhu=बनारस हिंदू विश्वविद्यालय,बीएचयू=Banaras Hindu University,BHU', 'amu=अलीगढ़ मुस्लिम विश्वविद्यालय,एएमयू=Aligarh Muslim University,AMU', 'jamia-millia-islamia=जामिया मिल्लिया इस्लामिया,जामिया मिलिया इस्लामिया=Jamia Millia Islamia', 'delhi-university=दिल्ली विश्वविद्यालय,दिल्ली यूनिवर्सिटी,डीयू=Delhi University,University of Delhi', 'kgmu=केजीएमयू,किंग जॉर्ज मेडिकल यूनिवर्सिटी=KGMU,King George\'s Medical University', 'iisc=भारतीय विज्ञान संस्थान,आईआईएससी=Indian Institute of Science,IISc', 'pmch=पीएमसीएच,पटना मेडिकल कॉलेज एवं अस्पताल,पटना मेडिकल कॉलेज=PMCH,Patna Medical College and Hospital', 'oxford-university=ऑक्सफोर्ड विश्वविद्यालय,ऑक्सफोर्ड यूनिवर्सिटी=Oxford University,University of Oxford', 'harvard-university=हार्वर्ड विश्वविद्यालय,हार्वर्ड यूनिवर्सिटी=Harvard University',
  // Public bodies
  'tirumala-tirupati-devasthanams=तिरुमाला तिरुपति देवस्थानम,टीटीडी=Tirumala Tirupati Devasthanams,TTD', 'bmc-mumbai=बीएमसी,बृहन्मुंबई महानगरपालिका=BMC,Brihanmumbai Municipal Corporation', 'mcd-delhi=एमसीडी,दिल्ली नगर निगम=MCD,Municipal Corporation of Delhi', 'sgpc=एसजीपीसी,शिरोमणि गुरुद्वारा प्रबंधक कमेटी=SGPC,Shiromani Gurdwara Parbandhak Committee', 'jamiat-ulama-e-hind=जमीयत उलेमा-ए-हिंद=Jamiat Ulama-e-Hind,Jamiat Ulema-e-Hind', 'ficci=फिक्की=FICCI', 'cii=सीआईआई,भारतीय उद्योग परिसंघ=CII,Confederation of Indian Industry', 'assocham=एसोचैम=ASSOCHAM', 'nasscom=नैसकॉम=NASSCOM,Nasscom', 'bar-council-of-india=बार काउंसिल ऑफ इंडिया=Bar Council of India', 'scba=सुप्रीम कोर्ट बार एसोसिएशन=Supreme Court Bar Association', 'ima=इंडियन मेडिकल एसोसिएशन=Indian Medical Association', 'adr=एसोसिएशन फॉर डेमोक्रेटिक रिफॉर्म्स,एडीआर=Association for Democratic Reforms,ADR', 'white-helmets=व्हाइट हेलमेट्स=White Helmets',
];

/** High courts of the states: Hindi name, English name; both ways to write the court. */
// biome-ignore format: a row of courts
const HIGH_COURTS: readonly (readonly [hi: string, en: string])[] = [
  ['पटना', 'Patna'], ['मद्रास', 'Madras'], ['कर्नाटक', 'Karnataka'], ['केरल', 'Kerala'], ['गुजरात', 'Gujarat'], ['राजस्थान', 'Rajasthan'], ['मध्य प्रदेश', 'Madhya Pradesh'], ['पंजाब एवं हरियाणा', 'Punjab and Haryana'],
  ['हिमाचल प्रदेश', 'Himachal Pradesh'], ['उत्तराखंड', 'Uttarakhand'], ['झारखंड', 'Jharkhand'], ['छत्तीसगढ़', 'Chhattisgarh'], ['ओडिशा', 'Orissa'], ['गौहाटी', 'Gauhati'], ['तेलंगाना', 'Telangana'], ['आंध्र प्रदेश', 'Andhra Pradesh'],
  ['मणिपुर', 'Manipur'], ['मेघालय', 'Meghalaya'], ['त्रिपुरा', 'Tripura'], ['सिक्किम', 'Sikkim'], ['जम्मू-कश्मीर और लद्दाख', 'Jammu and Kashmir and Ladakh'],
];

/** Names by which a court goes beside its own. */
const OTHER_NAMES: Readonly<
  Record<string, readonly [hi: readonly string[], en: readonly string[]]>
> = {
  'Punjab and Haryana': [
    ['पंजाब-हरियाणा', 'पंजाब और हरियाणा', 'पंजाब व हरियाणा'],
    ['Punjab & Haryana'],
  ],
  Orissa: [['उड़ीसा'], ['Odisha']],
  'Jammu and Kashmir and Ladakh': [
    ['जम्मू-कश्मीर', 'जम्मू कश्मीर'],
    ['Jammu and Kashmir', 'J&K'],
  ],
  'Himachal Pradesh': [['हिमाचल'], ['Himachal']],
};

const highCourts = HIGH_COURTS.map(([hi, en]): LexiconEntity => {
  const [moreHi = [], moreEn = []] = OTHER_NAMES[en] ?? [];
  return {
    key: `organisation/${en.toLowerCase().replaceAll(' ', '-')}-high-court`,
    type: 'ORGANISATION',
    hi: [hi, ...moreHi].flatMap((name) => [
      `${name} हाई कोर्ट`,
      `${name} हाईकोर्ट`,
      `${name} उच्च न्यायालय`,
    ]),
    en: [en, ...moreEn].map((name) => `${name} High Court`),
    kindOf: ['organisation/high-court'],
  };
});

/** Bodies of state and of public life. */
export const institutions: readonly LexiconEntity[] = [
  ...ROWS.map((row): LexiconEntity => {
    const [key = '', hi = '', en = ''] = row.split('=');
    return {
      key: `organisation/${key}`,
      type: 'ORGANISATION',
      hi: hi.split(','),
      en: en.split(','),
    };
  }),
  ...highCourts,
];
