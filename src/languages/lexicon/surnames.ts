/**
 * Family names that prove a name where another word stands before them: no everyday word is spelt so. Both scripts.
 */
export const surnames = `
कुमार Kumar सिंह Singh सिंग Sinh सिन्हा Sinha शर्मा Sharma वर्मा Verma Varma मिश्रा मिश्र Mishra Misra शुक्ला शुक्ल Shukla Shukl तिवारी Tiwari Tewari Tiwary त्रिपाठी Tripathi Tripathy पांडेय पांडे पाण्डेय Pandey Pande Pandeya दुबे Dubey Dube
द्विवेदी Dwivedi Dvivedi चतुर्वेदी Chaturvedi उपाध्याय Upadhyay Upadhyaya उपाध्याय ओझा Ojha झा Jha अवस्थी Awasthi Avasthi दीक्षित Dixit Dikshit वाजपेयी बाजपेयी Vajpayee Bajpai Bajpayee अग्निहोत्री Agnihotri शास्त्री Shastri जोशी Joshi पंत Pant भट्ट Bhatt बिष्ट Bisht रावत Rawat
नेगी Negi रौतेला Rautela कोठारी Kothari अग्रवाल Agarwal Aggarwal Agrawal Agarwala गुप्ता Gupta Guptaa गर्ग Garg गोयल Goyal Goel गोयनका Goenka बंसल Bansal मित्तल Mittal सिंघल Singhal Singhl जिंदल Jindal खंडेलवाल Khandelwal माहेश्वरी Maheshwari ओसवाल Oswal कटारिया Kataria
यादव Yadav जाटव Jatav पासवान Paswan मांझी Manjhi कुशवाहा Kushwaha मौर्य Maurya निषाद Nishad राजभर Rajbhar सैनी Saini प्रजापति Prajapati विश्वकर्मा Vishwakarma चौरसिया Chaurasia जायसवाल Jaiswal Jayaswal साहू Sahu गुर्जर Gurjar मीणा Meena चौधरी Chaudhary Choudhary Chowdhury Chaudhuri Choudhury
तोमर Tomar चौहान Chauhan Chouhan राठौर राठौड़ Rathore Rathod शेखावत Shekhawat भदौरिया Bhadauria सोलंकी Solanki परमार Parmar पवार Pawar परिहार Parihar सिसोदिया Sisodia गहलोत Gehlot Gahlot हुड्डा Hooda चौटाला Chautala मलिक Malik राणा Rana कटोच Katoch भंडारी Bhandari
अरोड़ा Arora खन्ना Khanna कपूर Kapoor Kapur मल्होत्रा Malhotra चोपड़ा Chopra आहूजा Ahuja बत्रा Batra भाटिया Bhatia भसीन Bhasin सेठी Sethi सूद Sood चड्ढा Chadha Chaddha बेदी Bedi सोढ़ी Sodhi गिल Gill ढिल्लों Dhillon संधू Sandhu सिद्धू Sidhu बाजवा Bajwa बादल ग्रेवाल Grewal कौर Kaur बग्गा Bagga
पटेल Patel पटवारी Patwari देसाई Desai मोदी मेहता Mehta ठक्कर Thakkar त्रिवेदी Trivedi व्यास Vyas पारेख Parekh जडेजा Jadeja सोरेन Soren मुंडा Munda मुर्मू Murmu मरांडी Marandi टुडू Tudu उरांव Oraon हेम्ब्रम Hembram बघेल Baghel
पाटिल Patil देशमुख Deshmukh शिंदे Shinde फडणवीस Fadnavis ठाकरे Thackeray कुलकर्णी Kulkarni जाधव Jadhav गायकवाड़ Gaikwad गडकरी Gadkari मुंडे Munde चव्हाण Chavan भोसले Bhosale Bhosle राउत Raut सावंत Sawant कांबले Kamble तावड़े Tawde गावस्कर Gavaskar तेंदुलकर Tendulkar कोहली Kohli कदम Kadam
बनर्जी Banerjee Banerji चटर्जी Chatterjee मुखर्जी Mukherjee गांगुली Ganguly भट्टाचार्य Bhattacharya Bhattacharjee चक्रवर्ती Chakraborty Chakravarty Chakrabarti दासगुप्ता Dasgupta सेनगुप्ता Sengupta घोष Ghosh बोस Bose दत्ता Dutta Datta मजूमदार Majumdar Mazumdar बसु Basu रॉय Roy सरकार Sarkar मंडल Mondal Mandal
बिस्वास Biswas अधिकारी Adhikari मित्रा Mitra सरमा Sarma बोरा Bora गोगोई Gogoi बरुआ Baruah Barua सोनोवाल Sonowal पटनायक Patnaik महापात्र Mohapatra पांडा Panda माझी Majhi बेहरा Behera मोहंती Mohanty साहा Saha
रेड्डी Reddy नायडू Naidu राव Rao नायर Nair पिल्लई Pillai मेनन Menon कुरियन Kurian अय्यर Iyer अय्यंगर Iyengar सुब्रमण्यम Subramanian नारायणन Narayanan राजन Rajan कृष्णन Krishnan वेणुगोपाल Venugopal राधाकृष्णन Radhakrishnan विजयन Vijayan थरूर Tharoor गौड़ा Gowda शेट्टी Shetty हेगड़े Hegde कामथ Kamath Kamat येदियुरप्पा Yediyurappa
बोम्मई Bommai स्वामीनाथन Swaminathan रामचंद्रन Ramachandran Ramchandran चंद्रचूड़ Chandrachud गवई Gavai खरगे Kharge श्रीनिवासन Srinivasan सीतारमण Sitharaman जयशंकर Jaishankar मूर्ति Murthy Murty चिदंबरम Chidambaram पनीरसेल्वम Panneerselvam कुमारस्वामी Kumaraswamy नटराजन Natarajan सोमनाथ Somanath
खान Khan अंसारी Ansari सिद्दीकी Siddiqui Siddiqi कुरैशी Qureshi Quraishi शेख पठान Pathan मिर्जा Mirza बेग Beg Baig हाशमी Hashmi रिजवी Rizvi नकवी Naqvi Abbasi अब्बासी ओवैसी Owaisi फारूकी Farooqui Faruqui जैदी Zaidi काजमी Kazmi इकबाल हुसैन हसन अहमद आलम Alam चिश्ती Chishti लोन मुफ्ती भट्टी Bhatti भुट्टो Bhutto शरीफ Sharif मुनीर Munir जरदारी Zardari
गांधी Gandhi वाड्रा Vadra नेहरू Nehru सहाय Sahay श्रीवास्तव Srivastava Shrivastava Srivastav सक्सेना Saxena माथुर Mathur भटनागर Bhatnagar निगम Nigam कुलश्रेष्ठ Kulshrestha अस्थाना Asthana जैन Jain शाह Shah ठाकुर Thakur बिरला Birla अडानी Adani अंबानी Ambani प्रसाद Prasad देवी Devi चंद Chand लाल Lal
राम Ram शेखर Shekhar कांत Kant नाथ Nath दास Das राय Rai सेन Sen पाल Pal बाबू Babu रंजन Ranjan भारती Bharti गिरी गिरि Giri पुरी Puri सागर Sagar आनंद Anand बैठा Baitha रजक Rajak मुखिया केसरी Kesari शाक्य Shakya कश्यप Kashyap वाल्मीकि Valmiki पाठक Pathak चौबे Choubey Chaubey नागर Nagar
किशोर Kishor Kishore मोहन Mohan भूषण Bhushan चंद्र Chandra बहादुर Bahadur विश्वास Vishwas Biswas मेघवाल Meghwal बैरवा Bairwa पूनिया Poonia Punia फोगाट Phogat Phogaat दहिया Dahiya ढांडा मान Mann सहरावत Sehrawat कादियान डागर Dagar विज सैलजा सुरजेवाला Surjewala
रूपाणी Rupani मांडविया Mandaviya रूपाला Rupala वसावा Vasava मकवाना Makwana वाघेला Vaghela चावड़ा Chavda बुमराह Bumrah पंड्या Pandya सिराज Siraj अश्विन शमी Shami धोनी Dhoni सैमसन Samson
नारायण Narayan शंकर Shankar गोपाल Gopal किदवई Kidwai रहमान Rahman Rehman रशीद पारिख Parikh मल्ल मल्ला भारद्वाज Bhardwaj Bharadwaj वशिष्ठ Vashisht Vashishtha कौशिक Kaushik पाराशर Parashar गौतम Gautam सारस्वत Saraswat जांगिड़ बैरागी Bairagi गोस्वामी Goswami पुजारी Pujari त्यागी Tyagi
देशपांडे Deshpande नांबियार नाम्बियार नंबियार Nambiar नायकर करुणाकरन Karunakaran मेनन जॉर्ज वर्गीस Varghese थॉमस Kurup कुरुप पणिक्कर Panicker वारियर Warrier पोनप्पा Ponnappa मुथप्पा कुशवाह धामी Dhami रावल Rawal पांड्या मांजरेकर Manjrekar वाडेकर पर्रिकर Parrikar फर्नांडिस डिसूजा बोपन्ना Bopanna मोहिते Mohite निंबालकर Nimbalkar खडसे Khadse महाजन Mahajan तटकरे Tatkare भुजबल Bhujbal वडेट्टीवार Wadettiwar पटोले Patole थोराट Thorat चिटनिस Chitnis गोखले Gokhale केलकर Kelkar रानाडे Ranade आप्टे Apte
धनखड़ Dhankhar श्योराण Sheoran बेनीवाल Beniwal डूडी Dudi पायलट गोदारा Godara भाकर Bhaker ढाका जाखड़ Jakhar Jakhad खट्टर Khattar विश्नोई बिश्नोई Bishnoi पटवा Patwa सकलेचा राठी Rathi मूंदड़ा लोढ़ा Lodha कोठियाल Kothiyal नौटियाल Nautiyal बहुगुणा Bahuguna पोखरियाल Pokhriyal सेमवाल Semwal थपलियाल डोभाल Doval उनियाल Uniyal बडोनी बलूनी Baluni फर्सवाण चौफाल काला चमोली
कुजूर Kujur तिर्की Tirkey लकड़ा Lakra एक्का Ekka मिंज Minz टोप्पो Toppo खलखो खाखा महतो Mahto Mahato बेसरा Besra किस्कू Kisku हांसदा Hansda गागराई टेटे Tete नेताम Netam मरकाम Markam कश्यप पोर्ते साय Sai कवासी Kawasi मंडावी Mandavi ठाकरे संगमा Sangma खांडू Khandu रियो Rio लालदुहोमा जोरमथंगा रिजिजू Rijiju तमांग भूटिया Bhutia लेप्चा Lepcha सेलो
मसूद Masood Masud खुर्शीद Khurshid अजहर Azhar आजाद Azad हैदर Haider कुरेशी वानी Wani डार Dar मीर Mir बुखारी Bukhari गिलानी Geelani अंद्राबी Andrabi लतीफ Latif सिद्दीक सलाहुद्दीन गनी Ghani करजई Karzai हक्कानी Haqqani मधुकर Madhukar विल्मोर Wilmore व्हिटसन विटसन Whitson कापू Kapu उज्नांस्की विलियम्स Williams Smith स्मिथ Johnson जॉनसन Brown ब्राउन Jones जोन्स Miller मिलर Davis डेविस Wilson विल्सन Anderson एंडरसन Taylor टेलर Thomas Moore मूर Martin मार्टिन Thompson White Harris हैरिस Clark क्लार्क Lewis Robinson Walker
गुलाटी Gulati कालरा Kalra मेहरा Mehra वोहरा Vohra नरूला Narula तनेजा Taneja जुनेजा Juneja सचदेवा Sachdeva सचदेव Sachdev नागपाल Nagpal छाबड़ा Chhabra
ओबेरॉय Oberoi वाधवा Wadhwa सहगल Sehgal साहनी Sahni सेखों Sekhon रंधावा Randhawa धालीवाल Dhaliwal मजीठिया Majithia Cheema भुल्लर Bhullar औजला Aujla
पन्नू Pannu बराड़ Brar गरेवाल लूथरा Luthra बहल Behl टंडन Tandon कक्कड़ Kakkar पुंज Punj सबरवाल Sabharwal आनंदानी लालवानी Lalwani हीरानंदानी
Hiranandani मीरचंदानी Mirchandani केसवानी Keswani वासवानी Vaswani रामचंदानी Ramchandani तोलानी Tolani छाबड़िया Chhabria बियानी Biyani बिड़ला डालमिया
Dalmia सिंघानिया Singhania झुनझुनवाला Jhunjhunwala पोद्दार Poddar केडिया Kedia तोदी Todi चमड़िया Chamaria Saraf मोरारका Morarka रुंगटा Rungta खेतान
Khaitan कनोडिया Kanodia बागड़ी Bagri मालू Maloo सोमानी Somani दमानी Damani तापड़िया Taparia बाहेती Baheti झंवर Jhanwar काबरा Kabra लड्ढा Laddha भूतड़ा
Bhutada चांडक Chandak मणियार Maniyar सुराणा Surana बोथरा Bothra डागा Daga नाहटा Nahata दुगड़ Dugar बरडिया Bardia चोरड़िया Chordia सांखला Sankhla
मेहरोत्रा Mehrotra रस्तोगी Rastogi टकसाली कंसल Kansal तायल Tayal गोयन सिंगला Singla बिंदल Bindal कुच्छल नैयर Nayyar कौल Kaul रैना Raina Bhat तिक्कू
Tikoo मट्टू Mattoo जुत्शी Zutshi राजदान Razdan दूबे बाजपेई उपाध्ये Raval शाहू Dobhal नैथानी Naithani Thapliyal गैरोला Gairola खंडूरी Khanduri धस्माना
Dhasmana कुकरेती Kukreti ममगाईं Mamgain सजवाण Sajwan Kanwar पठानिया Pathania जम्वाल Jamwal चिब Chib मन्हास Manhas संब्याल Sambyal डोगरा Dogra शर्मन
Awana बैंसला Bainsla भडाना Bhadana कसाना Kasana तंवर Tanwar बिधूड़ी Bidhuri खोखर Khokhar सांगवान Sangwan ढुल Dhull श्योकंद Sheokand कुंडू Kundu देशवाल
Deswal अहलावत Ahlawat जागलान Jaglan Kadian पूनियां भाम्बू कस्वां Kaswan सहारण Saharan सिहाग Sihag बुरड़क Burdak खीचड़ Khichar डोटासरा Dotasra रंधवा
कुमावत Kumawat गवारिया देवासी Dewasi रेबारी Rebari बारहठ देथा Detha भाटी Bhati जोधा Jodha चूंडावत Chundawat राणावत Ranawat झाला Jhala Khinchi हाड़ा
नरूका Naruka कछवाहा Kachhwaha गहरवार Gaharwar चंदेल Chandel बुंदेला Bundela सेंगर Sengar जादौन Jadaun सिकरवार Sikarwar पुंडीर Pundir रघुवंशी
Raghuvanshi सोमवंशी Somvanshi सूर्यवंशी Suryavanshi लोधी Lodhi लोध Lodh कुर्मी पटेरिया Pateriya Varman कनौजिया Kanaujia Dhanuk बिंद Sahani धुर्वे
Dhurve उइके Uikey मरावी Maravi टेकाम Tekam कोर्राम Korram बघेला Baghela भूरिया Bhuria डामोर Damor कटारा Katara मईड़ा निनामा Ninama बरेला Barela
मुजाल्दा Mujalda भाबोर Bhabor अम्बष्ठ Ambashtha सरखेल हलदर Haldar Halder नस्कर Naskar Baidya मलाकार Malakar Samanta माइती Maity भौमिक Bhowmick देबनाथ
Debnath कुंडु साधुखां Sadhukhan लाहिड़ी Lahiri सान्याल Sanyal बागची Bagchi मैत्र Maitra रायचौधरी Raychaudhuri Chaudhry बिश्वास कलिता हजारिका Hazarika
डेका Deka सैकिया Saikia फुकन Phukan चेतिया Chetia बर्मन Barman राभा Rabha बसुमतारी Basumatary नार्जारी Narzary दैमारी Daimary पेगु Pegu दोले Doley
बोरदोलोई Bordoloi काकती Kakati मेधी Medhi तालुकदार Talukdar लिंगदोह Lyngdoh तिनसोंग Tynsong शुल्लई खोंगलाम रियांग Reang देबबर्मा Debbarma जमातिया
Jamatia चकमा Chakma रेंगमा सेमा Sema जिमोमी Zhimomi लोथा किकोन Kikon सिंघ थोकचोम Thokchom लैशराम Laishram निंगथौजम Ningthoujam मोइरांगथेम Moirangthem
हाओकिप Haokip किपगेन Kipgen Vaiphei रालते Ralte लालथनहवला जोरमथांगा खोबुंग छेत्री Chhetri Chettri सुब्बा Subba लिंबू Limbu बस्नेत Basnet खड़का Khadka
भुसाल Bhusal पौडेल Paudel Poudel ज्ञवाली Gyawali अधिकारि रिजाल Rijal भट्टराई Bhattarai पोखरेल Pokharel घिमिरे Ghimire खनाल Khanal सापकोटा Sapkota
निरौला Niraula दाहाल स्वैन Swain जेना Jena परिडा Parida राउतराय Routray Naik बारिक Barik प्रुस्टी Prusty टुडु सिंहदेव Singhdeo पाणिग्रही Panigrahi
त्रिपाठि सतपथी Satpathy द्विवेदि पाढ़ी Padhi पटनाइक सामल Samal बिस्वाल Biswal महाराणा Maharana भोई Bhoi मोरे निकम Nikam सालुंखे Salunkhe घोरपड़े
Ghorpade थोरात विखे शिर्के Shirke कोकाटे Kokate वाघमारे Waghmare खोत Khot लोखंडे Lokhande आव्हाड Awhad आंबेडकर Ambedkar नाइक परब Parab मंगेशकर
Mangeshkar केळकर रानडे Bhide करंदीकर Karandikar आपटे Lele फड़के Phadke जोगळेकर सहस्रबुद्धे Sahasrabuddhe दांडेकर Dandekar Barve पेठे देवधर Deodhar
पाध्ये कामत शेनॉय Shenoy भंडारकर आचार पाटील बिरादर Biradar कट्टी Katti होरट्टी Horatti नाडागौड़ा नंजुंदप्पा रेड्डि चौधरि गौड Goud कोमातिरेड्डी
Komatireddy दानम तलसानी Talasani कलवाकुंतला वंगवीती कोडाली Kodali बोत्सा धर्मना किंजरापु Kinjarapu पेम्मासानी Pemmasani सीतारामन अन्नामलै पन्नीरसेल्वम
दुरईमुरुगन Duraimurugan सुंदरम Sundaram रामास्वामी Ramaswamy वेंकटरमण Venkataraman गोपालकृष्णन Gopalakrishnan मुरुगन शन्मुगम Shanmugam अरुमुगम
Arumugam पेरियासामी Periyasamy चेट्टियार Chettiar मुदलियार Mudaliar नाडार Nadar चेन्निथला Chennithala चांडी Chandy अच्युतानंदन Achuthanandan सतीशन
Satheesan मुरलीधरन Muralidharan कुन्हालीकुट्टी Kunhalikutty एंटनी Mathew चाको Chacko कोशी Koshy फिलिप अब्राहम पॉलोस Paulose नंबूदिरी Namboodiri पोट्टी
Potti पिशारोडी Pisharody मारार Marar गोहिल Gohil चुडासमा Chudasama सोलंकि राठवा Rathwa भरवाड Bharwad रबारी Rabari गढवी Gadhvi बारोट Barot भावसार
Bhavsar Mistry पारीख गांधि धोळकिया Dholakia संघवी Sanghvi Doshi वोरा Vora कोटेचा Kotecha लाखाणी Lakhani ठकराल Thakral रूपारेल मजमूदार इनामदार Inamdar
मुलानी तांबोली Tamboli बागवान मनियार Attar नियाजी Niazi अफरीदी Afridi हाशमि उस्मानी Usmani अल्वी Alvi नोमानी Nomani मदनी Madani देवबंदी बरकाती सलमानी
Salmani मंसूरी Mansuri सैफी Saifi इदरीसी Idrisi कसगर वारसी Warsi किचलू Kitchlew राथर पर्रे Parray गनई Ganai मगरे Magray तांत्रे Tantray
Young Allen Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Turner Phillips Evans Parker Edwards Collins Stewart Murphy Cook Rogers Bailey Kelly Cooper Richardson Howard Peterson Gray Sanders Bennett Sullivan Fernandes Fernandez D'Souza Pinto Lobo
Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Silva Santos Oliveira Costa Ferreira Rossi Bianchi Meloni Mueller Müller Schmidt Schneider Fischer Weber Merkel Scholz Merz Macron Hollande Dupont Laurent Petrov Ivanov Smirnov Kuznetsov Popov Sokolov Putin Lavrov Zelensky Zelenskyy Shoigu
Tanaka Suzuki Sato Takahashi Watanabe Yamamoto Nakamura Kobayashi Ishiba Kishida Takaichi Nguyen Tran Park Choi Jung Yoon Wickremesinghe Rajapaksa Dissanayake Oli Prachanda Deuba Dahal Koirala Karki Adhikari Shrestha Thapa Gurung Rai Tamang Lama Magar Sherpa थापा श्रेष्ठ गुरुंग तमांग लामा शेरपा कोइराला दहल देउबा ओली कार्की
Netanyahu Gallant Herzog Khamenei Pezeshkian Raisi Araghchi Erdogan Sisi Assad Sharaa Nasrallah Haniyeh Sinwar नेतन्याहू खामेनेई पेजेश्कियान एर्दोगन Biden Trump Obama Clinton Bush Harris Pence Blinken Rubio Vance Hegseth Yellen Powell बाइडेन ट्रंप ओबामा क्लिंटन
`;

/** Family names that are everyday words, gods, communities or companies too. */
export const commonSurnames = `
पायलट काला साय ढाका रियो डार मीर आजाद खाखा Rio Sai Dar Mir Azad Kala राय दास लाल प्रसाद देवी पांडा चंद नाथ पाल जैन बेग मंडल घोष सेन सरकार अधिकारी मलिक मान राम आनंद सागर पुरी गिरी गिरि भारती विश्वास आलम लोन मुखिया बादल बाबू शेखर कांत चंद्र निगम नागर गौतम प्रधान नायक सेठ माली राजपूत ब्राह्मण मराठा जाट दत्त पाठक मित्रा मूर्ति केसरी पटवारी खान विज कदम पुजारी बैठा शरीफ मूर पारा
अडानी अंबानी बिरला जिंदल मित्तल कपूर टाटा बजाज महिंद्रा गोदरेज कोटक हिंदुजा पासवान पठान मीणा गुर्जर यादव पटेल
Adani Ambani Birla Jindal Mittal Tata Bajaj Mahindra Godrej Kotak Hinduja Essar Modi Gandhi Nehru Pant Nagar Lal Das Sen Pal Chand Mann Lone Young Hill Green White Brown Gray Cook Baker Park Hall King Price Wells Stone Rivers Field Bush Grant Rice Bell Long Short Wright Allen Lewis Clark Harris
Howard Cooper Scott Martin Moore Jordan Santos Mandal Rai Giri Puri Sagar Anand Ram Prasad Devi Mohan Chandra Kant Nath Bharti Adhikari Sarkar Lama Alam Beg Sisi Trump
`;
