// Names that the invented reports of `reports.mjs` are told of: English=Hindi.

const rows = (table) =>
  table
    .trim()
    .split(/;\s*/u)
    .map((row) => row.split('='));

/** City in both languages, then its state in both. */
export const cities = rows(`
Visakhapatnam=विशाखापत्तनम=Andhra Pradesh=आंध्र प्रदेश; Vijayawada=विजयवाड़ा=Andhra Pradesh=आंध्र प्रदेश;
Tirupati=तिरुपति=Andhra Pradesh=आंध्र प्रदेश; Kurnool=कुरनूल=Andhra Pradesh=आंध्र प्रदेश;
Hyderabad=हैदराबाद=Telangana=तेलंगाना; Warangal=वारंगल=Telangana=तेलंगाना;
Itanagar=ईटानगर=Arunachal Pradesh=अरुणाचल प्रदेश; Tawang=तवांग=Arunachal Pradesh=अरुणाचल प्रदेश;
Guwahati=गुवाहाटी=Assam=असम; Dibrugarh=डिब्रूगढ़=Assam=असम; Silchar=सिलचर=Assam=असम; Imphal=इंफाल=Manipur=मणिपुर;
Churachandpur=चुराचांदपुर=Manipur=मणिपुर; Shillong=शिलांग=Meghalaya=मेघालय; Aizawl=आइजोल=Mizoram=मिजोरम;
Kohima=कोहिमा=Nagaland=नागालैंड; Dimapur=दीमापुर=Nagaland=नागालैंड; Gangtok=गंगटोक=Sikkim=सिक्किम;
Agartala=अगरतला=Tripura=त्रिपुरा; Patna=पटना=Bihar=बिहार; Muzaffarpur=मुजफ्फरपुर=Bihar=बिहार;
Bhagalpur=भागलपुर=Bihar=बिहार; Darbhanga=दरभंगा=Bihar=बिहार; Purnia=पूर्णिया=Bihar=बिहार;
Begusarai=बेगूसराय=Bihar=बिहार; Motihari=मोतिहारी=Bihar=बिहार; Samastipur=समस्तीपुर=Bihar=बिहार;
Siwan=सीवान=Bihar=बिहार; Rajgir=राजगीर=Bihar=बिहार; Nalanda=नालंदा=Bihar=बिहार; Ranchi=रांची=Jharkhand=झारखंड;
Jamshedpur=जमशेदपुर=Jharkhand=झारखंड; Dhanbad=धनबाद=Jharkhand=झारखंड; Bokaro=बोकारो=Jharkhand=झारखंड;
Deoghar=देवघर=Jharkhand=झारखंड; Raipur=रायपुर=Chhattisgarh=छत्तीसगढ़; Bhopal=भोपाल=Madhya Pradesh=मध्य प्रदेश;
Indore=इंदौर=Madhya Pradesh=मध्य प्रदेश; Gwalior=ग्वालियर=Madhya Pradesh=मध्य प्रदेश;
Jabalpur=जबलपुर=Madhya Pradesh=मध्य प्रदेश; Ujjain=उज्जैन=Madhya Pradesh=मध्य प्रदेश;
Rewa=रीवा=Madhya Pradesh=मध्य प्रदेश; Satna=सतना=Madhya Pradesh=मध्य प्रदेश;
Chhindwara=छिंदवाड़ा=Madhya Pradesh=मध्य प्रदेश; Khajuraho=खजुराहो=Madhya Pradesh=मध्य प्रदेश; Panaji=पणजी=Goa=गोवा;
Gandhinagar=गांधीनगर=Gujarat=गुजरात; Ahmedabad=अहमदाबाद=Gujarat=गुजरात; Vadodara=वडोदरा=Gujarat=गुजरात;
Rajkot=राजकोट=Gujarat=गुजरात; Jamnagar=जामनगर=Gujarat=गुजरात; Bharuch=भरूच=Gujarat=गुजरात;
Mumbai=मुंबई=Maharashtra=महाराष्ट्र; Pune=पुणे=Maharashtra=महाराष्ट्र; Thane=ठाणे=Maharashtra=महाराष्ट्र;
Nashik=नासिक=Maharashtra=महाराष्ट्र; Kolhapur=कोल्हापुर=Maharashtra=महाराष्ट्र;
Solapur=सोलापुर=Maharashtra=महाराष्ट्र; Baramati=बारामती=Maharashtra=महाराष्ट्र;
Noida=नोएडा=Uttar Pradesh=उत्तर प्रदेश; Ghaziabad=गाजियाबाद=Uttar Pradesh=उत्तर प्रदेश;
Gurugram=गुरुग्राम=Haryana=हरियाणा; Faridabad=फरीदाबाद=Haryana=हरियाणा; Panipat=पानीपत=Haryana=हरियाणा;
Ambala=अंबाला=Haryana=हरियाणा; Rohtak=रोहतक=Haryana=हरियाणा; Hisar=हिसार=Haryana=हरियाणा;
Karnal=करनाल=Haryana=हरियाणा; Kurukshetra=कुरुक्षेत्र=Haryana=हरियाणा; Nuh=नूंह=Haryana=हरियाणा;
Sonipat=सोनीपत=Haryana=हरियाणा; Amritsar=अमृतसर=Punjab=पंजाब; Ludhiana=लुधियाना=Punjab=पंजाब;
Jalandhar=जालंधर=Punjab=पंजाब; Patiala=पटियाला=Punjab=पंजाब; Mohali=मोहाली=Punjab=पंजाब;
Bathinda=बठिंडा=Punjab=पंजाब; Pathankot=पठानकोट=Punjab=पंजाब; Gurdaspur=गुरदासपुर=Punjab=पंजाब;
Firozpur=फिरोजपुर=Punjab=पंजाब; Shimla=शिमला=Himachal Pradesh=हिमाचल प्रदेश;
Dharamshala=धर्मशाला=Himachal Pradesh=हिमाचल प्रदेश; Manali=मनाली=Himachal Pradesh=हिमाचल प्रदेश;
Kullu=कुल्लू=Himachal Pradesh=हिमाचल प्रदेश; Kangra=कांगड़ा=Himachal Pradesh=हिमाचल प्रदेश;
Jammu=जम्मू=Jammu and Kashmir=जम्मू-कश्मीर; Poonch=पुंछ=Jammu and Kashmir=जम्मू-कश्मीर;
Rajouri=राजौरी=Jammu and Kashmir=जम्मू-कश्मीर; Kathua=कठुआ=Jammu and Kashmir=जम्मू-कश्मीर;
Udhampur=उधमपुर=Jammu and Kashmir=जम्मू-कश्मीर; Doda=डोडा=Jammu and Kashmir=जम्मू-कश्मीर;
Kishtwar=किश्तवाड़=Jammu and Kashmir=जम्मू-कश्मीर; Katra=कटरा=Jammu and Kashmir=जम्मू-कश्मीर; Leh=लेह=Ladakh=लद्दाख;
Kargil=कारगिल=Ladakh=लद्दाख; Bengaluru=बेंगलुरु=Karnataka=कर्नाटक; Mysuru=मैसूर=Karnataka=कर्नाटक;
Mangaluru=मंगलुरु=Karnataka=कर्नाटक; Hubballi=हुबली=Karnataka=कर्नाटक; Belagavi=बेलगावी=Karnataka=कर्नाटक;
Kalaburagi=कलबुर्गी=Karnataka=कर्नाटक; Thiruvananthapuram=तिरुवनंतपुरम=Kerala=केरल; Kochi=कोच्चि=Kerala=केरल;
Kozhikode=कोझिकोड=Kerala=केरल; Wayanad=वायनाड=Kerala=केरल; Kannur=कन्नूर=Kerala=केरल; Thrissur=त्रिशूर=Kerala=केरल;
Chennai=चेन्नई=Tamil Nadu=तमिलनाडु; Coimbatore=कोयंबटूर=Tamil Nadu=तमिलनाडु; Madurai=मदुरै=Tamil Nadu=तमिलनाडु;
Tiruchirappalli=तिरुचिरापल्ली=Tamil Nadu=तमिलनाडु; Karur=करूर=Tamil Nadu=तमिलनाडु;
Rameswaram=रामेश्वरम=Tamil Nadu=तमिलनाडु; Kanyakumari=कन्याकुमारी=Tamil Nadu=तमिलनाडु;
Sriharikota=श्रीहरिकोटा=Andhra Pradesh=आंध्र प्रदेश; Bhubaneswar=भुवनेश्वर=Odisha=ओडिशा; Cuttack=कटक=Odisha=ओडिशा;
Balasore=बालासोर=Odisha=ओडिशा; Rourkela=राउरकेला=Odisha=ओडिशा; Kolkata=कोलकाता=West Bengal=पश्चिम बंगाल;
Howrah=हावड़ा=West Bengal=पश्चिम बंगाल; Siliguri=सिलीगुड़ी=West Bengal=पश्चिम बंगाल;
Darjeeling=दार्जिलिंग=West Bengal=पश्चिम बंगाल; Murshidabad=मुर्शिदाबाद=West Bengal=पश्चिम बंगाल;
Sandeshkhali=संदेशखाली=West Bengal=पश्चिम बंगाल; Nandigram=नंदीग्राम=West Bengal=पश्चिम बंगाल;
Durgapur=दुर्गापुर=West Bengal=पश्चिम बंगाल; Jaipur=जयपुर=Rajasthan=राजस्थान; Jodhpur=जोधपुर=Rajasthan=राजस्थान;
Udaipur=उदयपुर=Rajasthan=राजस्थान; Ajmer=अजमेर=Rajasthan=राजस्थान; Bikaner=बीकानेर=Rajasthan=राजस्थान;
Jaisalmer=जैसलमेर=Rajasthan=राजस्थान; Barmer=बाड़मेर=Rajasthan=राजस्थान; Alwar=अलवर=Rajasthan=राजस्थान;
Bharatpur=भरतपुर=Rajasthan=राजस्थान; Pokhran=पोखरण=Rajasthan=राजस्थान; Lucknow=लखनऊ=Uttar Pradesh=उत्तर प्रदेश;
Kanpur=कानपुर=Uttar Pradesh=उत्तर प्रदेश; Varanasi=वाराणसी=Uttar Pradesh=उत्तर प्रदेश;
Prayagraj=प्रयागराज=Uttar Pradesh=उत्तर प्रदेश; Ayodhya=अयोध्या=Uttar Pradesh=उत्तर प्रदेश;
Agra=आगरा=Uttar Pradesh=उत्तर प्रदेश; Mathura=मथुरा=Uttar Pradesh=उत्तर प्रदेश;
Meerut=मेरठ=Uttar Pradesh=उत्तर प्रदेश; Gorakhpur=गोरखपुर=Uttar Pradesh=उत्तर प्रदेश;
Bareilly=बरेली=Uttar Pradesh=उत्तर प्रदेश; Moradabad=मुरादाबाद=Uttar Pradesh=उत्तर प्रदेश;
Aligarh=अलीगढ़=Uttar Pradesh=उत्तर प्रदेश; Jhansi=झांसी=Uttar Pradesh=उत्तर प्रदेश;
Saharanpur=सहारनपुर=Uttar Pradesh=उत्तर प्रदेश; Muzaffarnagar=मुजफ्फरनगर=Uttar Pradesh=उत्तर प्रदेश;
Hathras=हाथरस=Uttar Pradesh=उत्तर प्रदेश; Bahraich=बहराइच=Uttar Pradesh=उत्तर प्रदेश;
Amethi=अमेठी=Uttar Pradesh=उत्तर प्रदेश; Azamgarh=आजमगढ़=Uttar Pradesh=उत्तर प्रदेश;
Ballia=बलिया=Uttar Pradesh=उत्तर प्रदेश; Jaunpur=जौनपुर=Uttar Pradesh=उत्तर प्रदेश;
Mirzapur=मिर्जापुर=Uttar Pradesh=उत्तर प्रदेश; Dehradun=देहरादून=Uttarakhand=उत्तराखंड;
Haridwar=हरिद्वार=Uttarakhand=उत्तराखंड; Rishikesh=ऋषिकेश=Uttarakhand=उत्तराखंड;
Nainital=नैनीताल=Uttarakhand=उत्तराखंड; Haldwani=हल्द्वानी=Uttarakhand=उत्तराखंड;
Uttarkashi=उत्तरकाशी=Uttarakhand=उत्तराखंड; Chamoli=चमोली=Uttarakhand=उत्तराखंड;
Rudraprayag=रुद्रप्रयाग=Uttarakhand=उत्तराखंड; Pithoragarh=पिथौरागढ़=Uttarakhand=उत्तराखंड
`);

export const givenNames = rows(`
Ajay=अजय; Ajit=अजित; Anil=अनिल; Abhishek=अभिषेक; Abhinav=अभिनव; Abhijit=अभिजीत; Amarjeet=अमरजीत; Amarendra=अमरेंद्र;
Arvind=अरविंद; Avinash=अविनाश; Ashok=अशोक; Akash=आकाश; Ashutosh=आशुतोष; Indrajit=इंद्रजीत; Imran=इमरान;
Upendra=उपेंद्र; Urmila=उर्मिला; Rishabh=ऋषभ; Kalpana=कल्पना; Kavita=कविता; Kartik=कार्तिक; Kaushal=कौशल;
Gajendra=गजेंद्र; Girish=गिरीश; Gautam=गौतम; Gaurav=गौरव; Gauri=गौरी; Chetan=चेतन; Jagdeep=जगदीप; Jagdish=जगदीश;
Jaspreet=जसप्रीत; Jaswant=जसवंत; Jaswinder=जसविंदर; Jyotiraditya=ज्योतिरादित्य; Tanuj=तनुज; Tanmay=तन्मय;
Dinesh=दिनेश; Dilip=दिलीप; Divya=दिव्या; Devvrat=देवव्रत; Devendra=देवेंद्र; Devesh=देवेश; Narendra=नरेंद्र;
Naresh=नरेश; Navjot=नवजोत; Nikhil=निखिल; Nitin=नितिन; Nitish=नीतीश; Niharika=निहारिका; Neeraj=नीरज; Neelam=नीलम;
Parvez=परवेज; Pallavi=पल्लवी; Pawan=पवन; Pranav=प्रणव; Pratibha=प्रतिभा; Prateek=प्रतीक; Prashant=प्रशांत;
Prasoon=प्रसून; Prahlad=प्रह्लाद; Babita=बबीता; Balbir=बलबीर; Balram=बलराम; Bhagwant=भगवंत; Bharat=भरत; Bhanu=भानु;
Bhupendra=भूपेंद्र; Bhupesh=भूपेश; Manjit=मंजीत; Manmohan=मनमोहन; Mansukh=मनसुख; Manish=मनीष; Mamata=ममता;
Mallikarjun=मल्लिकार्जुन; Mehbooba=महबूबा; Madhuri=माधुरी; Meenakshi=मीनाक्षी; Meera=मीरा; Mrityunjay=मृत्युंजय;
Monica=मोनिका; Mohit=मोहित; Yuvraj=युवराज; Yogendra=योगेंद्र; Yogesh=योगेश; Rajinikanth=रजनीकांत; Rajneesh=रजनीश;
Randhir=रणधीर; Ramesh=रमेश; Ravindra=रवींद्र; Ravishankar=रविशंकर; Rajnath=राजनाथ; Rajiv=राजीव; Raju=राजू;
Ramvilas=रामविलास; Ramsevak=रामसेवक; Rahul=राहुल; Renuka=रेणुका; Rekha=रेखा; Rohit=रोहित; Lokesh=लोकेश;
Vandana=वंदना; Varun=वरुण; Vidya=विद्या; Vineet=विनीत; Vinesh=विनेश; Virat=विराट; Vivek=विवेक; Vishal=विशाल;
Venkatesh=वेंकटेश; Vaibhav=वैभव; Vaishali=वैशाली; Shashank=शशांक; Shashi=शशि; Shahid=शाहिद; Shivam=शिवम;
Shivpal=शिवपाल; Shivraj=शिवराज; Shailaja=शैलजा; Shailendra=शैलेंद्र; Shailesh=शैलेश; Shweta=श्वेता; Sangeeta=संगीता;
Sanjay=संजय; Satendra=सतेंद्र; Satyendra=सत्येंद्र; Satyapal=सत्यपाल; Salim=सलीम; Sakshi=साक्षी;
Siddaramaiah=सिद्धारमैया; Sukhvinder=सुखविंदर; Sujata=सुजाता; Sudhanshu=सुधांशु; Subhash=सुभाष; Sumit=सुमित;
Sumitra=सुमित्रा; Sushil=सुशील; Sushila=सुशीला; Sushmita=सुष्मिता; Saurabh=सौरभ; Sourav=सौरव
`);

export const surnames = rows(`
Kumar=कुमार; Singh=सिंह; Verma=वर्मा; Mishra=मिश्र; Pandey=पाण्डेय; Dubey=दुबे; Ojha=ओझा; Jha=झा;
Agnihotri=अग्निहोत्री; Shastri=शास्त्री; Bisht=बिष्ट; Rawat=रावत; Agarwal=अग्रवाल; Gupta=गुप्ता; Bansal=बंसल;
Mittal=मित्तल; Maheshwari=माहेश्वरी; Oswal=ओसवाल; Paswan=पासवान; Manjhi=मांझी; Rajbhar=राजभर; Saini=सैनी;
Jaiswal=जायसवाल; Sahu=साहू; Tomar=तोमर; Chauhan=चौहान; Solanki=सोलंकी; Parmar=परमार; Gehlot=गहलोत; Hooda=हुड्डा;
Katoch=कटोच; Bhandari=भंडारी; Malhotra=मल्होत्रा; Chopra=चोपड़ा; Bhasin=भसीन; Sethi=सेठी; Sodhi=सोढ़ी; Gill=गिल;
Bajwa=बाजवा; Grewal=ग्रेवाल; Patwari=पटवारी; Desai=देसाई; Vyas=व्यास; Parekh=पारेख; Murmu=मुर्मू; Marandi=मरांडी;
Baghel=बघेल; Patil=पाटिल; Thackeray=ठाकरे; Kulkarni=कुलकर्णी; Munde=मुंडे; Chavan=चव्हाण; Kamble=कांबले;
Tawde=तावड़े; Kadam=कदम; Banerjee=बनर्जी; Bhattacharya=भट्टाचार्य; Chakraborty=चक्रवर्ती; Bose=बोस; Dutta=दत्ता;
Sarkar=सरकार; Mondal=मंडल; Sarma=सरमा; Bora=बोरा; Patnaik=पटनायक; Mohapatra=महापात्र; Mohanty=मोहंती; Saha=साहा;
Nair=नायर; Pillai=पिल्लई; Iyengar=अय्यंगर; Subramanian=सुब्रमण्यम; Venugopal=वेणुगोपाल; Radhakrishnan=राधाकृष्णन;
Shetty=शेट्टी; Hegde=हेगड़े; Swaminathan=स्वामीनाथन; Ramachandran=रामचंद्रन; Srinivasan=श्रीनिवासन;
Sitharaman=सीतारमण; Panneerselvam=पनीरसेल्वम; Kumaraswamy=कुमारस्वामी; Ansari=अंसारी; Siddiqui=सिद्दीकी; Beg=बेग;
Hashmi=हाशमी; Farooqui=फारूकी; Zaidi=जैदी; Bhatti=भट्टी; Bhutto=भुट्टो
`);
