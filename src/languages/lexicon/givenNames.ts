/**
 * Given names that prove a name: no everyday word of either language is spelt so. Both scripts, a group a paragraph.
 * Names of several spellings stand with all that newsrooms use; nukta and half nasals are folded.
 */
export const givenNames = `
अजय Ajay अजीत अजित Ajit Ajeet अनिल Anil अनुज Anuj अनुराग Anurag अनुपम Anupam अभय Abhay अभिषेक Abhishek अभिनव Abhinav अभिजीत Abhijit Abhijeet
अमन Aman अमित Amit अमिताभ Amitabh अमृता Amrita अमरजीत Amarjeet Amarjit अमरेंद्र Amarendra Amarinder अरविंद Arvind Aravind अरुण Arun अर्जुन Arjun अर्पित Arpit
अवधेश Awadhesh Avadhesh अविनाश Avinash अशोक Ashok आकाश Akash Aakash आदित्य Aditya आनंदी Anandi आयुष Ayush Aayush आशीष Ashish Asheesh आशुतोष Ashutosh
इंद्रजीत Indrajit Inderjit Inderjeet इमरान Imran इरफान Irfan इकबाल Iqbal ईशान Ishan उमेश Umesh उपेंद्र Upendra उर्मिला Urmila ऋषभ Rishabh ऋतिक Hrithik ऋतु Ritu
कपिल Kapil करण Karan कल्पना Kalpana कविता Kavita Kavitha कार्तिक Kartik Karthik किशोर Kishor Kishore कुणाल Kunal कुलदीप Kuldeep Kuldip कैलाश Kailash कौशल Kaushal कृष्णा
गणपति गजेंद्र Gajendra गिरीश Girish Gireesh गीता Geeta Gita गुरप्रीत Gurpreet गुरमीत Gurmeet गोपाल Gopal Gopala गौतम Gautam Gautham गौरव Gaurav Gourav गौरी Gauri
चंदन Chandan चंद्रशेखर Chandrashekhar Chandrasekhar Chandra चंद्रबाबू Chandrababu चिराग Chirag चेतन Chetan जगदीप Jagdeep जगदीश Jagdish Jagadish जगन्नाथ Jagannath जतिन Jatin
जयंत Jayant जयप्रकाश Jayaprakash Jaiprakash जसप्रीत Jaspreet Jasprit जसवंत Jaswant जसविंदर Jaswinder जावेद Javed Javid जितेंद्र Jitendra Jitender जीतन Jitan जीतेंद्र Jeetendra
ज्योतिरादित्य Jyotiraditya तनुज Tanuj तन्मय Tanmay तरुण Tarun तेजस्वी Tejashwi Tejaswi Tejasvi तेज Tej दिग्विजय Digvijay Digvijaya दिनेश Dinesh दिलीप Dilip Dileep
दिव्या Divya दीपा Deepa दीपिका Deepika दीपेंद्र Deepender Deependra दुष्यंत Dushyant देवव्रत Devvrat Dev देवेंद्र Devendra Devender देवेश Devesh धनंजय Dhananjay Dhananjaya
धर्मेंद्र Dharmendra Dharmender ध्रुव Dhruv नंदिनी Nandini नरेंद्र Narendra Narender नरेश Naresh नवजोत Navjot नवनीत Navneet नसीम Naseem नागेंद्र Nagendra नारायण Narayan Narayana
निखिल Nikhil नितिन Nitin Nithin नितीश नीतीश Nitish Nithish निपुण Nipun निर्मला Nirmala निशा Nisha निशांत Nishant निहारिका Niharika नीरज Neeraj Niraj नीलम Neelam नेहा Neha
नीरव Nirav Neerav पंकज Pankaj परमजीत Paramjit Paramjeet परवेज Parvez Pervez पल्लवी Pallavi पवन Pawan Pavan पीयूष Piyush Peeyush पुनीत Puneet Punit पुरुषोत्तम Purushottam पुष्पेंद्र Pushpendra
प्रकाशचंद्र प्रणव Pranav Pranab प्रतिभा Pratibha प्रतीक Prateek Pratik प्रदीप Pradeep Pradip प्रफुल्ल Praful Prafulla प्रमोद Pramod प्रवीण Praveen Pravin Parveen प्रशांत Prashant Prashanth
प्रसून Prasoon प्रह्लाद Prahlad Pralhad प्रियंका Priyanka प्रिया Priya प्रीति Preeti Priti बजरंग Bajrang बबीता Babita बलबीर Balbir बलराम Balram बलविंदर Balwinder
बसवराज Basavaraj बृजेश ब्रजेश Brijesh Brajesh बृजभूषण Brijbhushan भगवंत Bhagwant भरत Bharat भागवत भानु Bhanu भावना Bhavna Bhawna भास्कर Bhaskar भीमराव Bhimrao भूपिंदर Bhupinder
भूपेंद्र Bhupendra Bhupender भूपेश Bhupesh मंजीत Manjit Manjeet मंजू Manju मदन Madan मधुकर Madhukar मधुसूदन Madhusudan मनमोहन Manmohan मनसुख Mansukh मनीष Manish Maneesh मनीषा Manisha
मनु Manu मनोज Manoj मनोहर Manohar ममता Mamata Mamta मलिकार्जुन मल्लिकार्जुन Mallikarjun महबूबा Mehbooba महेंद्र Mahendra Mahender महेश Mahesh माधव Madhav माधवी Madhavi माधुरी Madhuri
मीनाक्षी Meenakshi मीरा Meera Mira मुकेश Mukesh मुख्तार Mukhtar मुरलीधर Muralidhar Murlidhar मुलायम Mulayam मृत्युंजय Mrityunjay मोनिका Monica Monika मोहित Mohit मोहम्मद मुहम्मद मोहम्मदी Mohammad Mohammed Muhammad Mohd
मोहिंदर Mohinder यशवंत Yashwant यशस्वी Yashasvi युवराज Yuvraj योगेंद्र Yogendra योगेश Yogesh रंजीत Ranjit Ranjeet रंजन Ranjan रजत Rajat रजनी Rajni रजनीकांत Rajinikanth रजनीश Rajneesh Rajnish
रणजीत रणधीर Randhir रणवीर Ranveer Ranvir रतन Ratan रमन Raman रमाकांत Ramakant रमेश Ramesh रविंद्र रवींद्र Ravindra Rabindra Ravinder रविशंकर Ravishankar राकेश Rakesh राघव Raghav रागिनी Ragini
राजकुमार Rajkumar राजनाथ Rajnath राजीव Rajiv Rajeev राजू Raju Rajoo राजेंद्र Rajendra Rajender Rajinder राजेश Rajesh राबड़ी Rabri रामदेव Ramdev रामविलास Ramvilas रामसेवक Ramsevak राहुल Rahul
रितेश Ritesh रीता Rita Reeta रुचि Ruchi रूपेश Rupesh रेणुका Renuka रेखा Rekha रोहित Rohit Rohith रोशनी लक्ष्मण Laxman Lakshman ललन Lalan ललित Lalit लालू Lalu लोकेश Lokesh
वंदना Vandana वरुण Varun वसुंधरा Vasundhara विकास Vikas विक्रम Vikram विजयेंद्र Vijayendra विद्या Vidya विनीत Vineet Vinit विनेश Vinesh विनोद Vinod विपिन Vipin विभव Vibhav Bibhav
विमल Vimal विराट Virat विवेक Vivek विशाल Vishal विश्वनाथ Vishwanath Viswanath विष्णु Vishnu वीरेंद्र Virendra Virender वीरभद्र Virbhadra वेंकटेश Venkatesh वैभव Vaibhav वैशाली Vaishali
शंकर Shankar शत्रुघ्न Shatrughan Shatrughna शरद Sharad शर्मिला Sharmila शशांक Shashank शशि Shashi शाहिद Shahid शाहनवाज Shahnawaz शाहरुख Shahrukh शिखर Shikhar शिल्पा Shilpa शिवम Shivam शिवपाल Shivpal
शिवराज Shivraj शुभम Shubham शुभमन Shubman शुभांशु सुभांशु Shubhanshu शुभेंदु सुवेंदु Suvendu Shubhendu शैलजा Shailaja Selja शैलेंद्र Shailendra शैलेश Shailesh श्याम Shyam श्रीकांत Shrikant Srikanth
श्रीनिवास Srinivas Shrinivas Srinivasa श्रेयस Shreyas श्वेता Shweta Swetha संगीता Sangeeta Sangita संजय Sanjay संजीव Sanjiv Sanjeev संदीप Sandeep Sandip सचिन Sachin सतीश Satish Sathish सतेंद्र Satendra
सत्येंद्र Satyendra Satyendar सत्यपाल Satyapal समीर Sameer Samir सम्राट Samrat सर्वेश Sarvesh सलमान Salman सलीम Salim Saleem साक्षी Sakshi सिद्धारमैया Siddaramaiah सिद्धार्थ Siddharth Siddhartha
सीमा Seema सीताराम Sitaram सुखबीर Sukhbir सुखविंदर Sukhvinder Sukhwinder सुजाता Sujata Sujatha सुधांशु Sudhanshu सुधीर Sudhir Sudheer सुनील Sunil Suneel सुनीता Sunita Suneeta सुप्रिया Supriya
सुभाष Subhash Shubhash सुमित Sumit सुमित्रा Sumitra सुरेंद्र Surendra Surender Surinder सुरेश Suresh सुरजीत Surjit Surjeet सुशांत Sushant सुशील Sushil Susheel सुशीला Sushila सुष्मिता Sushmita सुषमा Sushma
सोनम Sonam सोनिया Sonia सौम्या Soumya Saumya सौरभ Saurabh Sourabh सौरव Sourav स्मृति Smriti स्वाति Swati Swathi हरदीप Hardeep हरभजन Harbhajan हरमनप्रीत Harmanpreet हरि Hari हरिवंश Harivansh
हरीश Harish Hareesh हर्ष Harsh हर्षवर्धन Harshvardhan Harshavardhan हर्षित Harshit हार्दिक Hardik हितेश Hitesh हिमंत Himanta हिमांशु Himanshu हेमंत Hemant Hemanth हेमा Hema हेमलता Hemlata
अखिलेश Akhilesh अक्षय Akshay अनामिका Anamika अनीता अनिता Anita Aneeta अनुष्का Anushka अपर्णा Aparna अपूर्व Apoorva अलका Alka अशरफ Ashraf असदुद्दीन Asaduddin अतीक Atiq आतिशी Atishi आजम Azam आरिफ Arif आसिफ Asif आमिर Aamir Amir
अब्दुल Abdul Abdullah अब्दुल्ला अहमद Ahmed Ahmad अकबर Akbar अनवर Anwar अफजल Afzal अंसार इम्तियाज Imtiaz इस्माइल Ismail उमर Omar Umar उस्मान Usman Osman कासिम Qasim Kasim कादिर Qadir कामरान Kamran खालिद Khalid गुलाम Ghulam Gulam
जफर Zafar जमाल Jamal जाकिर Zakir जहीर Zaheer Zahir ताहिर Tahir तौकीर तारिक Tariq नदीम Nadeem नवाज Nawaz नसीर Nasir Naseer नासिर निजामुद्दीन Nizamuddin फारूक Farooq Faruq फिरोज Firoz Feroz फैसल Faisal बशीर Bashir मकसूद Maqsood
मंसूर Mansoor मुस्तफा Mustafa मुश्ताक Mushtaq यासीन Yasin यूसुफ Yusuf Yousuf रफीक Rafiq रहमान Rahman Rehman रशीद Rashid Rasheed राशिद रियाज Riyaz Riaz वसीम Wasim Waseem शब्बीर Shabbir शमीम Shamim शकील Shakeel Shakil शहबाज Shehbaz Shahbaz
शफीक Shafiq शेर सज्जाद Sajjad सादिक Sadiq सरफराज Sarfaraz साजिद Sajid सैफ Saif सुल्तान Sultan हबीब Habib हामिद Hamid हसन Hasan Hassan हुसैन Hussain Hussein Husain हिना Hina आयशा Ayesha Aisha फातिमा Fatima जैनब Zainab रुबीना Rubina शबाना Shabana नुसरत Nusrat
गुरदीप Gurdeep जगमीत दलजीत Daljit Diljit दिलजीत परगट बिक्रम Bikram मनप्रीत Manpreet रवनीत Ravneet लखविंदर Lakhwinder सतविंदर सुखदेव Sukhdev हरप्रीत Harpreet हरजीत Harjit Harjeet अमृतपाल Amritpal कुलविंदर Kulwinder सिमरनजीत Simranjit सतपाल Satpal
अन्नामलाई Annamalai एकनाथ Eknath उद्धव Uddhav देवेगौड़ा नारायणन Narayanan पिनराई Pinarayi पलानीस्वामी Palaniswami मणिकम वेंकैया Venkaiah रामाराव रेवंत Revanth सिद्धू स्टालिन Stalin जयललिता Jayalalithaa जगनमोहन Jaganmohan चंद्रकांत Chandrakant
पृथ्वीराज Prithviraj बालासाहेब Balasaheb भालचंद्र माणिकराव Manikrao विजयकांत Vijayakanth सुरेशचंद्र दत्तात्रेय Dattatreya Dattatray धनंजयराव सिद्धरामय्या गोविंद Govind गोविंदा विट्ठल Vitthal यशोदा Yashoda सावित्री Savitri शारदा Sharda पार्वती Parvati
अनंत Anant अतुल Atul अंकित Ankit अंकिता Ankita अंकुर Ankur अंजलि Anjali अंजना Anjana अंजू Anju अवनीश Awanish Avnish अखिल Akhil अचल आलोक Alok उत्कर्ष Utkarsh ऋचा Richa एकता ओमप्रकाश Omprakash कंचना कमलेश Kamlesh Kamalesh कमलनाथ Kamalnath
कामेश्वर Kameshwar केशव Keshav गोवर्धन Govardhan घनश्याम Ghanshyam चंपई Champai छगन Chhagan जयराम Jairam टीकाराम डिंपल Dimple तुषार Tushar दामोदर Damodar दयाशंकर Dayashankar देवकी द्रौपदी Droupadi Draupadi धीरज Dheeraj धीरेंद्र Dhirendra Dheerendra नटवर Natwar
नंदकिशोर Nandkishore नवीन Naveen Navin नित्यानंद Nityanand निशिकांत Nishikant पद्मा Padma परिणीति Parineeti Parineeta प्रेमचंद Premchand फूलन बाबूलाल Babulal बीरेन Biren बिपिन Bipin बिमल भजनलाल Bhajanlal भगत Bhagat भीम Bhim मंगलेश मणिशंकर मानिक मोतीलाल Motilal मिताली Mithali
मिथिलेश Mithilesh मुरारी Murari मेधा Medha रघुवर Raghubar रघुवंश Raghuvansh रत्नेश रविकांत Ravikant रामकृष्ण Ramakrishna रामनाथ Ramnath Ram राजपाल Rajpal रूपा Rupa Roopa लोकनाथ वासुदेव Vasudev विजयलक्ष्मी Vijayalakshmi विश्वजीत Vishwajeet Biswajit विनय Vinay शंभूनाथ Shambhunath
शिवकुमार Shivakumar शिवानी Shivani शीला Sheila Sheela श्रद्धा Shraddha संतोषी सत्यनारायण Satyanarayan Satyanarayana सदानंद Sadanand सरिता Sarita सविता Savita सुकांत Sukanta सुदर्शन Sudarshan सुखराम Sukhram सुबोध Subodh सुब्रमण्यम Subramaniam Subramanian Subrahmanyam सूर्यकांत Suryakant Surya स्वप्निल Swapnil
हनुमंत Hanumant हरेंद्र Harendra हेमचंद्र Hemchandra ज्ञानेश Gyanesh ज्ञानेंद्र Gyanendra दीपांकर Dipankar तथागत Tathagata बिस्वा Biswa अरिंदम Arindam अभिरूप सुदीप Sudip Sudeep मिठुन Mithun सौमित्र Soumitra शुभंकर Subhankar देबाशीष Debasish प्रणति प्रसेनजित Prasenjit मौसमी

Vijay Kiran Kiren Uday Prakash Asha Jyoti Deepak Dipak Santosh Anand Raj Sagar Suman Kamal Suraj Pooja Kusum Nirmal Mohan Ravi Rani Sunny Gopi Sanju Rohan Nikita Kriti Kirti Roshan Usha Uma Tara Maya Naina Rahat Ishwar Prem Amar Ajoy Sanjoy Bijoy Biju Rajan Jose
Shubh Yash Raghu Raghuram Ashwin Ashwini Nagaraj Murugan Palani Selvam Senthil Balaji Venkat Venkata Srinath Sridhar Shridhar Raghavendra Sudha Vasantha Jaya Jayanthi Bhavani Kalyan Pawar Nara Kalvakuntla Konda Edappadi Thol Udhayanidhi Kanimozhi Dayanidhi Karunanidhi Shashidhar

स्टीव Steve Gordon Stefan Ralph Dick Bob Jim Jimmy Greg Jeremy Justin Theresa Margaret Emma Olivia Sophia Anna Anne Ann Julia Laura Marie Pierre Wolfgang Heinz Gerhard Angela Annalena Volker Markus Stephan Philip Philippe Roger Raymond Ronnie Rex Ted Alan Allan Albert Alfred Arthur Bernard Bruce Carl Karl Craig Dale Dean Derek Douglas Duncan Edwin Ernest Eugene Francis Fred Gerald Glenn Graham Harold Hugh Ian Ivor Keith Kurt Lawrence Leonard Lewis Malcolm Martin Maurice Neil Nigel Norman Oscar Owen Ralph Randy Rebecca Robin Russell Simon Stuart Terry Trevor Vincent Warren Wayne Shayne Sean Shane Liam Noah Ethan Logan Lucas Mason Jasmine Kareena Deepika Alia Katrina Ranbir Varun Kangana कंगना करीना आलिया रणबीर कैटरीना
जॉन John जेम्स James रॉबर्ट Robert माइकल Michael विलियम William डेविड David रिचर्ड Richard जोसेफ Joseph थॉमस Thomas चार्ल्स Charles क्रिस्टोफर Christopher डैनियल Daniel मैथ्यू Matthew एंथनी Anthony Antony डोनाल्ड Donald स्टीवन Steven Stephen स्टीफन पॉल Paul एंड्रयू Andrew जोशुआ Joshua
केनेथ Kenneth केविन Kevin ब्रायन Brian Bryan जॉर्ज George एडवर्ड Edward रोनाल्ड Ronald टिमोथी Timothy जेसन Jason जेफ्री Jeffrey Geoffrey रयान Ryan जैकब Jacob गैरी Gary निकोलस Nicholas Nicolas एरिक Eric Erik जोनाथन Jonathan लैरी Larry स्कॉट Scott ब्रैंडन Brandon बेंजामिन Benjamin सैमुअल Samuel
ग्रेगरी Gregory अलेक्जेंडर Alexander Alexandre पैट्रिक Patrick जैक Jack डेनिस Dennis टायलर Tyler आरोन Aaron एडम Adam हेनरी Henry पीटर Peter Pieter वाल्टर Walter क्रिस्टीन Christine मैरी Mary पैट्रिशिया Patricia जेनिफर Jennifer लिंडा Linda एलिजाबेथ Elizabeth बारबरा Barbara सुसान Susan जेसिका Jessica
सारा Sarah Sara कैरन Karen लिसा Lisa नैन्सी Nancy मार्गरेट Margaret सैंड्रा Sandra एशले Ashley एमिली Emily मिशेल Michelle अमांडा Amanda मेलिसा Melissa डेबोरा Deborah स्टेफनी Stephanie रेबेका Rebecca लौरा Laura हेलेन Helen कैथरीन Catherine Katherine पेगी Peggy जेनेट Janet एंजेला Angela हिलेरी Hillary
व्लादिमीर Vladimir वोलोदिमिर Volodymyr सर्गेई सेर्गेई Sergei Sergey दिमित्री Dmitry Dmitri अलेक्सी Alexei Aleksei मिखाइल Mikhail निकोलाई Nikolai इवान Ivan बोरिस Boris यूरी Yuri ओलेग Oleg एंड्री Andrei Andrey इगोर Igor ओल्गा Olga नतालिया Natalia एलेना Elena तातियाना Tatiana स्वेतलाना Svetlana मारिया Maria Mariya
इमैनुएल Emmanuel फ्रांस्वा Francois François जीन Jean पियरे Pierre एंटोनियो Antonio Antonio एंटोनी Antoine जोस कार्लोस Carlos लुइस Luis Louis मैनुअल Manuel मिगुएल Miguel पेड्रो Pedro जुआन Juan फर्नांडो Fernando जेवियर Javier Xavier मार्को Marco मारियो Mario जियोर्जिया Giorgia सिल्वियो Silvio फ्रांसिस्को Francisco
ओलाफ Olaf एंजेला फ्रेडरिक Frederick Friedrich हांस Hans क्लॉस Klaus वोल्फगैंग Wolfgang उर्सुला Ursula जेन्स Jens लार्स Lars आंद्रेज Andrzej डोनाल्ड मातेउस्ज Mateusz विक्टर Viktor Victor तिबोर टिबोर Tibor स्लावोज स्लावोश स्लावोस Slawosz Sławosz यानोस Janos János पीटर जोल्टान Zoltan मार्क Keir Rishi कीर
बेंजामिन बिन्यामिन Binyamin यायर Yair नफ्ताली Naftali महमूद Mahmoud Mahmood मोहसिन Mohsin Mohsen अयातुल्लाह इब्राहिम Ibrahim Ebrahim अली Ali Hasina हसीना खालिदा Khaleda तमीम Tamim अशरफी बशर Bashar रेसेप Recep तैयप Tayyip इल्हाम Ilham नूरसुल्तान कासिम-जोमार्ट Suleiman सुलेमान Nasser नासेर Zayed जायद Salman
शिंजो Shinzo फुमियो Fumio शिगेरु Shigeru योशिहिदे Yoshihide सनाए Sanae किम Kim जिनपिंग Jinping वांग ली Xi Wang Zhang Chen Nguyen गुयेन जोको Joko प्रबोवो Prabowo Anura अनुरा महिंदा Mahinda रानिल Ranil गोतबाया Gotabaya मैत्रीपाला Maithripala पुष्प कमल केपी शेर बहादुर Bahadur Bidya बिद्या Sushila Balen
एलन एलॉन Elon टिम जेफ Jeff Jeffrey सुंदर Satya सत्या Sundar बिल मार्गस Peter Marcus मार्कस Oliver ओलिवर Harry हैरी Leo लियो Ben बेन Tom टॉम Joe जो Kamala कमला Tulsi तुलसी Vivek Usha Kash Nikki निक्की Bobby बॉबी Preet Ajay Neal Rashida Ilhan Mike माइक Mitch Chuck Nikita Antony Lloyd Jake Marco
`;

/** Given names that are everyday words or gods too, in the script in which they are. */
export const commonGivenNames = `
देव आशा किरण उदय विजय विकास प्रकाश ज्योति शांति राज अमर सागर आनंद प्रेम दीपक संतोष सुमन पूजा कमल सूरज रवि चांद चांदनी कुसुम पुष्पा फूल मोती हीरा सोना रानी राजा माया ममता दया कृपा भक्ति श्रद्धा शक्ति मुक्ति प्रगति उन्नति प्रतिभा कल्पना भावना कविता संगीता
रचना अर्चना वंदना प्रार्थना साधना आराधना करुणा क्षमा लता छाया संध्या उषा रजनी निशा सीमा रेखा एकता विनय विवेक निर्मल कोमल सरल मंगल बुध नवीन अखिल अनंत अमन चैन सुख सुंदर मधु राम कृष्ण शिव लक्ष्मी दुर्गा गणेश सरस्वती काली सीता राधा पार्वती गंगा यमुना
गौरव सौरभ उत्कर्ष अक्षय आकाश धीरज साहिल साहस सम्राट युवराज सुल्तान सरदार भारत भारती जीत जय विश्वास आस्था नेहा स्नेह खुशी मुस्कान तारा नैना शेर गुलाब चमेली बादल तूफान सावन बसंत शरद हर्ष रोशन रोशनी चिराग दिलदार वीर बहादुर भगत स्वामी ईश्वर भगवान तेज मनोहर शिखर
विद्या स्मृति प्रीति कीर्ति नीति मीठा मुन्ना मुन्नी छोटू गुड्डू बेटा वैशाली पवन शील अनुपम विराट विशाल चंदन कंचन केसर अमीर वकील हाकिम काजी मार्क टिम बिल जो जीन ली स्कॉट तुलसी मोहन सोहन
Ram Krishna Shiva Lakshmi Laxmi Durga Ganesh Hanuman Saraswati Kali Sita Radha Ganga Yamuna Puja Bharat Sri Sai Om Jai Surya Chandra Dev Tej Apollo Kingfisher Mark Bill Will Rose Grace Hope Faith Joy Jordan Chad Israel Victoria Sydney Florence Paris India China Asia Virginia Georgia Carolina Dakota Charlotte Austin Jackson Lincoln Washington
Royal King Prince Baby Happy Lucky Sunny Raja Rani Sona Moti Hira Xi Kim Li Lee Wang Chen Jack Tom Harry Joe Ben Leo Victor Santiago Santa San Diego Francisco Jose Saint Tulsi Sultan Sagar Prem Kiran Jyoti Asha Maya Tara Usha Uma Kamal Suman Prakash Vikas Shakti Amar
`;

/** What names of two words written as one begin and end with: देवप्रकाश, Ramkumar. */
export const nameBeginnings = `
राम रामा श्याम शिव देव ओम जय हरि कृष्ण चंद्र सूर्य विश्व भगवान राज रवि गुरु जगत जगदीश्वर महा मनोज सत्य ज्ञान धर्म शंभू गंगा दुर्गा लक्ष्मी काली ब्रह्म सिद्ध विजय नंद बाल लाल प्रेम मोहन श्री वेद नव हर दीन तेज रण इंद्र योगेंद्र
Ram Rama Shyam Shiv Siva Dev Om Hari Krishna Chandra Surya Vishwa Bhagwan Raj Ravi Guru Satya Gyan Dharm Shambhu Ganga Durga Lakshmi Laxmi Kali Brahm Siddh Vijay Nand Bal Lal Prem Mohan Sri Ved Jag
`;
export const nameEndings = `
प्रकाश कुमार प्रसाद नाथ नारायण शंकर पाल चरण किशोर मोहन गोपाल बहादुर स्वरूप सेवक निवास अवतार दयाल शरण कृपाल किशन कृष्ण चंद चंद्र सागर आसरे भूषण लखन मूर्ति वल्लभ नंदन बाबू बिहारी सजीवन इकबाल खेलावन सुंदर कांत रतन धर धार धारी आधार आश्रय विलास नरेश जतन
prakash kumar prasad nath narayan shankar pal charan kishor kishore mohan gopal bahadur swaroop sevak niwas avtar dayal sharan kripal kishan krishna chand chandra bhushan lakhan murthy vallabh nandan babu bihari sundar kant ratan sekhar shekhar dhar adhar dhari vilas naresh jatan
`;
