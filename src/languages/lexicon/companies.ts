import type { LexiconEntity } from './entry.js';

/**
 * Banks and companies that business news names: `key=Hindi names=English names`, the usual one first. What is an everyday
 * word too (Apple, Meta, Yes, Jet) stands with another word or with its legal form.
 */
// biome-ignore format: one company a line reads as a table
const ROWS: readonly string[] = [
  // Banks of India
  'hdfc-bank=एचडीएफसी बैंक=HDFC Bank',
  'icici-bank=आईसीआईसीआई बैंक=ICICI Bank',
  'axis-bank=एक्सिस बैंक=Axis Bank',
  'kotak-mahindra-bank=कोटक महिंद्रा बैंक,कोटक बैंक=Kotak Mahindra Bank,Kotak Bank',
  'yes-bank=यस बैंक,येस बैंक=Yes Bank,YES BANK',
  'rbl-bank=आरबीएल बैंक,आरबीएल=RBL Bank,RBL',
  'idfc-first-bank=आईडीएफसी फर्स्ट बैंक,आईडीएफसी फर्स्ट=IDFC First Bank,IDFC FIRST Bank',
  'idbi-bank=आईडीबीआई बैंक,आईडीबीआई=IDBI Bank,IDBI',
  'indusind-bank=इंडसइंड बैंक=IndusInd Bank,IndusInd',
  'federal-bank=फेडरल बैंक=Federal Bank',
  'bandhan-bank=बंधन बैंक=Bandhan Bank',
  'south-indian-bank=साउथ इंडियन बैंक=South Indian Bank',
  'karnataka-bank=कर्नाटक बैंक=Karnataka Bank',
  'karur-vysya-bank=करूर वैश्य बैंक=Karur Vysya Bank',
  'city-union-bank=सिटी यूनियन बैंक=City Union Bank',
  'csb-bank=सीएसबी बैंक=CSB Bank,Catholic Syrian Bank',
  'dcb-bank=डीसीबी बैंक=DCB Bank',
  'dhanlaxmi-bank=धनलक्ष्मी बैंक=Dhanlaxmi Bank',
  'lakshmi-vilas-bank=लक्ष्मी विलास बैंक=Lakshmi Vilas Bank',
  'jk-bank=जेएंडके बैंक,जम्मू एंड कश्मीर बैंक,जम्मू-कश्मीर बैंक=J&K Bank,Jammu and Kashmir Bank',
  'punjab-national-bank=पंजाब नेशनल बैंक,पीएनबी=Punjab National Bank,PNB',
  'bank-of-baroda=बैंक ऑफ बड़ौदा=Bank of Baroda,BoB',
  'bank-of-india=बैंक ऑफ इंडिया=Bank of India',
  'bank-of-maharashtra=बैंक ऑफ महाराष्ट्र=Bank of Maharashtra',
  'canara-bank=केनरा बैंक,कैनरा बैंक=Canara Bank',
  'union-bank-of-india=यूनियन बैंक ऑफ इंडिया,यूनियन बैंक=Union Bank of India,Union Bank',
  'indian-bank=इंडियन बैंक=Indian Bank',
  'indian-overseas-bank=इंडियन ओवरसीज बैंक,आईओबी=Indian Overseas Bank,IOB',
  'uco-bank=यूको बैंक=UCO Bank',
  'central-bank-of-india=सेंट्रल बैंक ऑफ इंडिया=Central Bank of India',
  'punjab-and-sind-bank=पंजाब एंड सिंध बैंक=Punjab & Sind Bank,Punjab and Sind Bank',
  'au-small-finance-bank=एयू स्मॉल फाइनेंस बैंक=AU Small Finance Bank',
  'ujjivan-small-finance-bank=उज्जीवन स्मॉल फाइनेंस बैंक=Ujjivan Small Finance Bank',
  'paytm-payments-bank=पेटीएम पेमेंट्स बैंक=Paytm Payments Bank',
  'pmc-bank=पीएमसी बैंक=PMC Bank,Punjab and Maharashtra Cooperative Bank',
  'new-india-cooperative-bank=न्यू इंडिया को-ऑपरेटिव बैंक,न्यू इंडिया कोऑपरेटिव बैंक=New India Cooperative Bank,New India Co-operative Bank',
  // Banks abroad
  'emirates-nbd=एमिरेट्स एनबीडी,एमिरेट्स एनबीडी बैंक,अमीरात एनबीडी,एमिरेट्स-एनबीडी=Emirates NBD,Emirates NBD Bank,ENBD',
  'smbc=सुमितोमो मित्सुई बैंकिंग कॉरपोरेशन,सुमितोमो मित्सुई,एसएमबीसी=Sumitomo Mitsui Banking Corporation,Sumitomo Mitsui,SMBC',
  'mufg=एमयूएफजी,मित्सुबिशी यूएफजे=MUFG,Mitsubishi UFJ Financial Group,Mitsubishi UFJ',
  'mizuho=मिजुहो,मिजुहो फाइनेंशियल ग्रुप=Mizuho,Mizuho Financial Group',
  'dbs=डीबीएस बैंक,डीबीएस=DBS Bank,DBS',
  'standard-chartered=स्टैंडर्ड चार्टर्ड,स्टैंडर्ड चार्टर्ड बैंक=Standard Chartered,Standard Chartered Bank',
  'hsbc=एचएसबीसी,एचएसबीसी बैंक=HSBC,HSBC Bank',
  'citigroup=सिटीग्रुप,सिटीबैंक,सिटी बैंक=Citigroup,Citibank',
  'jpmorgan=जेपी मॉर्गन,जेपी मॉर्गन चेस=JPMorgan,JP Morgan,JPMorgan Chase',
  'goldman-sachs=गोल्डमैन सैक्स,गोल्डमैन सैश=Goldman Sachs',
  'morgan-stanley=मॉर्गन स्टेनली,मॉर्गन स्टैनली=Morgan Stanley',
  'bank-of-america=बैंक ऑफ अमेरिका=Bank of America,Bank of America Corp',
  'wells-fargo=वेल्स फार्गो=Wells Fargo',
  'deutsche-bank=डॉयचे बैंक,ड्यूश बैंक=Deutsche Bank',
  'ubs=यूबीएस=UBS', 'credit-suisse=क्रेडिट सुइस=Credit Suisse', 'bnp-paribas=बीएनपी पारिबा=BNP Paribas', 'barclays=बार्कलेज=Barclays,Barclays PLC',
  'fairfax=फेयरफैक्स,फेयरफैक्स फाइनेंशियल=Fairfax,Fairfax Financial',
  'first-abu-dhabi-bank=फर्स्ट अबू धाबी बैंक=First Abu Dhabi Bank,FAB',
  'silicon-valley-bank=सिलिकॉन वैली बैंक=Silicon Valley Bank',
  'blackstone=ब्लैकस्टोन=Blackstone', 'blackrock=ब्लैकरॉक=BlackRock', 'carlyle=कार्लाइल=Carlyle Group,Carlyle', 'kkr=केकेआर एंड कंपनी=KKR', 'softbank=सॉफ्टबैंक=SoftBank', 'temasek=टेमासेक=Temasek',
  // Companies of India
  'tcs=टाटा कंसल्टेंसी सर्विसेज,टीसीएस=Tata Consultancy Services,TCS', 'tata-motors=टाटा मोटर्स=Tata Motors', 'tata-steel=टाटा स्टील=Tata Steel', 'tata-power=टाटा पावर=Tata Power', 'tata-consumer=टाटा कंज्यूमर=Tata Consumer Products',
  'infosys=इंफोसिस,इन्फोसिस=Infosys', 'wipro=विप्रो=Wipro', 'hcltech=एचसीएल टेक,एचसीएल टेक्नोलॉजीज,एचसीएल=HCLTech,HCL Technologies,HCL', 'tech-mahindra=टेक महिंद्रा=Tech Mahindra', 'ltimindtree=एलटीआई माइंडट्री=LTIMindtree',
  'larsen-and-toubro=लार्सन एंड टुब्रो,एलएंडटी=Larsen & Toubro,Larsen and Toubro,L&T', 'mahindra-and-mahindra=महिंद्रा एंड महिंद्रा,महिंद्रा समूह=Mahindra & Mahindra,Mahindra and Mahindra,M&M,Mahindra Group',
  'maruti-suzuki=मारुति सुजुकी,मारुति सुजुकी इंडिया=Maruti Suzuki,Maruti Suzuki India', 'hyundai=हुंडई,हुंडई मोटर=Hyundai,Hyundai Motor', 'hero-motocorp=हीरो मोटोकॉर्प=Hero MotoCorp', 'bajaj-auto=बजाज ऑटो=Bajaj Auto', 'bajaj-finance=बजाज फाइनेंस=Bajaj Finance', 'bajaj-finserv=बजाज फिनसर्व=Bajaj Finserv',
  'tvs-motor=टीवीएस मोटर=TVS Motor', 'ola-electric=ओला इलेक्ट्रिक=Ola Electric', 'ashok-leyland=अशोक लेलैंड=Ashok Leyland', 'eicher-motors=आयशर मोटर्स=Eicher Motors',
  'jio=रिलायंस जियो,जियो प्लेटफॉर्म्स=Reliance Jio,Jio Platforms', 'reliance-retail=रिलायंस रिटेल=Reliance Retail', 'reliance-power=रिलायंस पावर=Reliance Power', 'reliance-infrastructure=रिलायंस इंफ्रास्ट्रक्चर=Reliance Infrastructure',
  'bharti-airtel=भारती एयरटेल,एयरटेल=Bharti Airtel,Airtel', 'vodafone-idea=वोडाफोन आइडिया,वोडाफोन-आइडिया=Vodafone Idea', 'bsnl=बीएसएनएल,भारत संचार निगम लिमिटेड=BSNL,Bharat Sanchar Nigam Limited',
  'adani-enterprises=अडानी एंटरप्राइजेज,अदाणी एंटरप्राइजेज=Adani Enterprises', 'adani-ports=अडानी पोर्ट्स,अदाणी पोर्ट्स=Adani Ports', 'adani-green=अडानी ग्रीन एनर्जी,अडानी ग्रीन,अदाणी ग्रीन=Adani Green Energy,Adani Green', 'adani-power=अडानी पावर,अदाणी पावर=Adani Power',
  'itc=आईटीसी=ITC', 'hindustan-unilever=हिंदुस्तान यूनिलीवर,एचयूएल=Hindustan Unilever,HUL', 'nestle-india=नेस्ले इंडिया=Nestle India', 'patanjali=पतंजलि आयुर्वेद,पतंजलि=Patanjali Ayurved,Patanjali', 'amul=अमूल=Amul', 'britannia=ब्रिटानिया=Britannia Industries', 'dabur=डाबर=Dabur',
  'ongc=ओएनजीसी,तेल एवं प्राकृतिक गैस निगम=ONGC,Oil and Natural Gas Corporation', 'indian-oil=इंडियन ऑयल,इंडियन ऑयल कॉरपोरेशन,आईओसीएल=Indian Oil,Indian Oil Corporation,IOCL', 'bpcl=बीपीसीएल,भारत पेट्रोलियम=BPCL,Bharat Petroleum', 'hpcl=एचपीसीएल,हिंदुस्तान पेट्रोलियम=HPCL,Hindustan Petroleum', 'gail=गेल इंडिया,गेल (इंडिया)=GAIL,GAIL India',
  'ntpc=एनटीपीसी=NTPC', 'nhpc=एनएचपीसी=NHPC', 'coal-india=कोल इंडिया=Coal India', 'power-grid=पावर ग्रिड कॉरपोरेशन,पावर ग्रिड=Power Grid Corporation', 'bhel=भेल,भारत हेवी इलेक्ट्रिकल्स=BHEL,Bharat Heavy Electricals', 'bel=भारत इलेक्ट्रॉनिक्स लिमिटेड,भारत इलेक्ट्रॉनिक्स=Bharat Electronics Limited,Bharat Electronics', 'sail=स्टील अथॉरिटी ऑफ इंडिया=Steel Authority of India', 'mazagon-dock=मझगांव डॉक=Mazagon Dock', 'irctc=आईआरसीटीसी=IRCTC', 'lic=एलआईसी,भारतीय जीवन बीमा निगम=LIC,Life Insurance Corporation of India,Life Insurance Corporation',
  'jsw-steel=जेएसडब्ल्यू स्टील=JSW Steel', 'jindal-steel=जिंदल स्टील,जिंदल स्टील एंड पावर=Jindal Steel,Jindal Steel and Power', 'hindalco=हिंडाल्को=Hindalco', 'vedanta=वेदांता लिमिटेड,वेदांता=Vedanta', 'ultratech=अल्ट्राटेक सीमेंट,अल्ट्राटेक=UltraTech Cement,UltraTech', 'aditya-birla-group=आदित्य बिड़ला समूह,आदित्य बिरला ग्रुप,आदित्य बिड़ला ग्रुप=Aditya Birla Group', 'grasim=ग्रासिम=Grasim', 'dlf=डीएलएफ=DLF', 'godrej=गोदरेज समूह=Godrej Group',
  'sun-pharma=सन फार्मा=Sun Pharma', 'dr-reddys=डॉ रेड्डीज,डॉ. रेड्डीज लैबोरेटरीज=Dr Reddy\'s,Dr. Reddy\'s Laboratories', 'cipla=सिप्ला=Cipla', 'lupin=ल्यूपिन=Lupin', 'biocon=बायोकॉन=Biocon', 'serum-institute=सीरम इंस्टीट्यूट,सीरम इंस्टीट्यूट ऑफ इंडिया=Serum Institute of India,Serum Institute', 'bharat-biotech=भारत बायोटेक=Bharat Biotech', 'apollo-hospitals=अपोलो हॉस्पिटल्स,अपोलो अस्पताल=Apollo Hospitals,Apollo Hospital', 'fortis=फोर्टिस हेल्थकेयर,फोर्टिस अस्पताल=Fortis Healthcare,Fortis Hospital', 'max-healthcare=मैक्स अस्पताल,मैक्स हेल्थकेयर=Max Healthcare,Max Hospital',
  'paytm=पेटीएम,वन97 कम्युनिकेशंस=Paytm,One97 Communications', 'phonepe=फोनपे=PhonePe', 'flipkart=फ्लिपकार्ट=Flipkart', 'zomato=जोमैटो=Zomato', 'swiggy=स्विगी=Swiggy', 'byjus=बायजू,बायजूस=Byju\'s', 'nykaa=नायका=Nykaa', 'ola-cabs=ओला कैब्स=Ola Cabs', 'zerodha=जेरोधा=Zerodha', 'groww=ग्रो ऐप=Groww', 'nsdl=एनएसडीएल=NSDL', 'cdsl=सीडीएसएल=CDSL',
  'spicejet=स्पाइसजेट=SpiceJet', 'akasa-air=अकासा एयर=Akasa Air', 'vistara=विस्तारा=Vistara', 'air-india-express=एयर इंडिया एक्सप्रेस=Air India Express', 'jet-airways=जेट एयरवेज=Jet Airways', 'go-first=गो फर्स्ट=Go First', 'kingfisher-airlines=किंगफिशर एयरलाइंस=Kingfisher Airlines',
  'bse=बीएसई,बॉम्बे स्टॉक एक्सचेंज=BSE,Bombay Stock Exchange', 'nse=एनएसई,नेशनल स्टॉक एक्सचेंज=NSE,National Stock Exchange', 'nasdaq=नैस्डैक=Nasdaq', 'nyse=न्यूयॉर्क स्टॉक एक्सचेंज=New York Stock Exchange,NYSE', 'dow-jones=डाउ जोंस,डाउ जोन्स=Dow Jones',
  'skyroot=स्काईरूट एयरोस्पेस,स्काईरूट=Skyroot Aerospace,Skyroot', 'agnikul=अग्निकुल कॉसमॉस,अग्निकुल=Agnikul Cosmos,Agnikul', 'pixxel=पिक्सल स्पेस=Pixxel', 'new-space-india=न्यूस्पेस इंडिया लिमिटेड,न्यू स्पेस इंडिया लिमिटेड,एनएसआईएल=NewSpace India Limited,NSIL',
  // Companies abroad
  'google=गूगल=Google', 'alphabet=अल्फाबेट=Alphabet Inc', 'microsoft=माइक्रोसॉफ्ट=Microsoft', 'apple=एप्पल,ऐपल=Apple Inc,Apple Inc.', 'amazon=अमेजन कंपनी,अमेजन इंडिया=Amazon India,Amazon Inc,Amazon.com', 'meta=मेटा प्लेटफॉर्म्स=Meta Platforms', 'facebook=फेसबुक=Facebook', 'whatsapp=व्हाट्सऐप=WhatsApp', 'twitter=ट्विटर=Twitter', 'openai=ओपनएआई=OpenAI', 'nvidia=एनवीडिया,एनविडिया=Nvidia', 'intel=इंटेल=Intel', 'ibm=आईबीएम=IBM', 'oracle=ओरेकल=Oracle Corp', 'samsung=सैमसंग=Samsung', 'sony=सोनी ग्रुप,सोनी कॉर्प=Sony', 'foxconn=फॉक्सकॉन=Foxconn', 'tsmc=टीएसएमसी=TSMC', 'huawei=हुआवेई,ह्वावे=Huawei', 'xiaomi=शाओमी=Xiaomi', 'alibaba=अलीबाबा ग्रुप=Alibaba', 'tencent=टेनसेंट=Tencent', 'bytedance=बाइटडांस=ByteDance', 'netflix=नेटफ्लिक्स=Netflix', 'uber=उबर कंपनी,उबर कैब=Uber', 'walmart=वॉलमार्ट=Walmart',
  'tesla=टेस्ला=Tesla', 'toyota=टोयोटा=Toyota', 'honda=होंडा=Honda', 'nissan=निसान=Nissan', 'volkswagen=फॉक्सवैगन,फॉक्सवेगन=Volkswagen', 'bmw=बीएमडब्ल्यू=BMW', 'general-motors=जनरल मोटर्स=General Motors', 'ford=फोर्ड मोटर=Ford Motor,Ford Motor Company', 'general-electric=जनरल इलेक्ट्रिक=General Electric,GE Aerospace', 'byd=बीवाईडी=BYD', 'suzuki=सुजुकी मोटर=Suzuki Motor', 'vinfast=विनफास्ट=VinFast',
  'airbus=एयरबस=Airbus', 'lockheed-martin=लॉकहीड मार्टिन=Lockheed Martin', 'dassault=दसॉल्ट एविएशन,डसॉल्ट एविएशन,दसॉ एविएशन=Dassault Aviation,Dassault', 'rolls-royce=रोल्स रॉयस,रोल्स-रॉयस=Rolls-Royce,Rolls Royce', 'northrop-grumman=नॉर्थ्रोप ग्रुम्मन=Northrop Grumman', 'raytheon=रेथियॉन=Raytheon', 'saab=साब एबी=Saab AB', 'safran=सफरान=Safran', 'thales=थेल्स=Thales', 'embraer=एम्ब्रेयर=Embraer',
  'emirates=एमिरेट्स एयरलाइन,एमिरेट्स एयरलाइंस=Emirates airline,Emirates Airlines', 'qatar-airways=कतर एयरवेज=Qatar Airways', 'etihad=एतिहाद एयरवेज,एतिहाद=Etihad Airways,Etihad', 'lufthansa=लुफ्थांसा=Lufthansa', 'british-airways=ब्रिटिश एयरवेज=British Airways', 'singapore-airlines=सिंगापुर एयरलाइंस=Singapore Airlines', 'turkish-airlines=तुर्किश एयरलाइंस,टर्किश एयरलाइंस=Turkish Airlines', 'malaysia-airlines=मलेशिया एयरलाइंस=Malaysia Airlines', 'jeju-air=जेजू एयर=Jeju Air',
  'blue-origin=ब्लू ओरिजिन=Blue Origin', 'rocket-lab=रॉकेट लैब=Rocket Lab', 'virgin-galactic=वर्जिन गैलेक्टिक=Virgin Galactic', 'oneweb=वनवेब=OneWeb', 'arianespace=एरियनस्पेस,एरियनस्पेश=Arianespace', 'starlink=स्टारलिंक=Starlink', 'ispace=आईस्पेस=ispace', 'intuitive-machines=इंट्यूटिव मशीन्स=Intuitive Machines', 'united-launch-alliance=यूनाइटेड लॉन्च अलायंस=United Launch Alliance,ULA',
  'aramco=अरामको,सऊदी अरामको=Aramco,Saudi Aramco', 'adnoc=एडनॉक,एडीएनओसी=ADNOC', 'shell=शेल पीएलसी=Shell plc', 'bp=ब्रिटिश पेट्रोलियम=British Petroleum', 'exxonmobil=एक्सॉन मोबिल,एक्सॉनमोबिल=ExxonMobil,Exxon Mobil', 'chevron=शेवरॉन=Chevron', 'nayara-energy=नायरा एनर्जी=Nayara Energy', 'totalenergies=टोटल एनर्जीज=TotalEnergies',
  'pfizer=फाइजर=Pfizer', 'astrazeneca=एस्ट्राजेनेका=AstraZeneca', 'moderna=मॉडर्ना=Moderna', 'johnson-and-johnson=जॉनसन एंड जॉनसन=Johnson & Johnson,Johnson and Johnson', 'hindenburg-research=हिंडनबर्ग रिसर्च,हिंडनबर्ग=Hindenburg Research,Hindenburg', 'moodys=मूडीज=Moody\'s', 'fitch=फिच रेटिंग्स,फिच=Fitch Ratings,Fitch', 'sp-global=एसएंडपी ग्लोबल=S&P Global', 'crisil=क्रिसिल=Crisil,CRISIL', 'icra=इक्रा=ICRA',
];

/** Banks and companies, Indian and foreign. */
export const companies: readonly LexiconEntity[] = ROWS.map((row) => {
  const [key = '', hi = '', en = ''] = row.split('=');
  return { key: `organisation/${key}`, type: 'ORGANISATION', hi: hi.split(','), en: en.split(',') };
});
