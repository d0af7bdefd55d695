/** A house of publishers: the names of its outlets, and the sites that it owns. */
export interface Publisher {
  readonly names: readonly string[];
  /** Registrable domains: those of its editions (hindi.news18.com) follow. */
  readonly sites: readonly string[];
}

/**
 * Houses of the Indian press that publish under several names, as they name their own titles. An outlet with one name
 * and one site needs no row. Names that two houses share stand in neither (Punjab Kesari of Jalandhar and of Delhi).
 */
export const publishers: Readonly<Record<string, Publisher>> = {
  abp: {
    names: [
      ...['ABP', 'ABP News', 'ABP Live', 'ABP Majha', 'ABP Ananda', 'ABP Asmita', 'ABP Ganga'],
      ...['Anandabazar Patrika', 'The Telegraph India', 'एबीपी', 'एबीपी न्यूज', 'एबीपी लाइव'],
    ],
    sites: ['abplive.com', 'abpnews.com', 'anandabazar.com', 'telegraphindia.com'],
  },
  'amar-ujala': { names: ['Amar Ujala', 'अमर उजाला'], sites: ['amarujala.com'] },
  bbc: {
    names: ['BBC', 'BBC News', 'बीबीसी', 'बीबीसी न्यूज'],
    sites: ['bbc.com', 'bbc.co.uk'],
  },
  bhaskar: {
    names: [
      ...['Dainik Bhaskar', 'Bhaskar', 'Divya Bhaskar', 'Divya Marathi'],
      ...['दैनिक भास्कर', 'भास्कर', 'दिव्य मराठी'],
    ],
    sites: ['bhaskar.com', 'divyabhaskar.co.in', 'divyamarathi.com'],
  },
  express: {
    names: [
      ...['The Indian Express', 'Financial Express', 'Jansatta', 'Loksatta'],
      ...['जनसत्ता', 'लोकसत्ता', 'इंडियन एक्सप्रेस'],
    ],
    sites: ['indianexpress.com', 'financialexpress.com', 'jansatta.com', 'loksatta.com'],
  },
  hindu: {
    names: ['The Hindu', 'The Hindu BusinessLine', 'BusinessLine', 'Frontline', 'Sportstar'],
    sites: ['thehindu.com', 'thehindubusinessline.com', 'sportstar.com'],
  },
  'hindustan-times': {
    names: [
      ...['Hindustan Times', 'Hindustan', 'Live Hindustan', 'Livehindustan', 'Mint', 'Livemint'],
      ...['हिन्दुस्तान', 'लाइव हिन्दुस्तान', 'हिन्दुस्तान टाइम्स'],
    ],
    sites: ['hindustantimes.com', 'livehindustan.com', 'livemint.com'],
  },
  'india-today': {
    names: [
      ...['Aaj Tak', 'AajTak', 'India Today', 'The Lallantop', 'Business Today', 'Good News Today'],
      ...['आज तक', 'आजतक', 'इंडिया टुडे', 'द लल्लनटॉप'],
    ],
    sites: ['aajtak.in', 'indiatoday.in', 'thelallantop.com', 'businesstoday.in', 'gnttv.com'],
  },
  'india-tv': {
    names: ['India TV', 'IndiaTV', 'India TV News', 'इंडिया टीवी'],
    sites: ['indiatv.in', 'indiatvnews.com'],
  },
  itv: {
    names: ['India News', 'NewsX', 'The Sunday Guardian', 'InKhabar', 'इंडिया न्यूज', 'इनखबर'],
    sites: ['indianews.in', 'newsx.com', 'sundayguardianlive.com', 'inkhabar.com'],
  },
  jagran: {
    names: [
      ...['Dainik Jagran', 'Jagran', 'Jagran Josh', 'Naidunia', 'Nai Dunia', 'Mid-Day', 'Midday'],
      ...['Punjabi Jagran', 'Vishvas News', 'दैनिक जागरण', 'जागरण', 'नईदुनिया', 'नई दुनिया'],
    ],
    sites: [
      ...['jagran.com', 'jagranjosh.com', 'naidunia.com', 'mid-day.com', 'punjabijagran.com'],
      'vishvasnews.com',
    ],
  },
  lokmat: {
    names: ['Lokmat', 'Lokmat Samachar', 'Lokmat News', 'Lokmat Times', 'लोकमत', 'लोकमत समाचार'],
    sites: ['lokmat.com', 'lokmatnews.in', 'lokmattimes.com'],
  },
  navbharat: {
    names: [
      'Navbharat',
      'Navabharat',
      'Navbharat Live',
      'Navabharat Live',
      'नवभारत',
      'नवभारत लाइव',
    ],
    sites: ['navbharatlive.com', 'enavabharat.com'],
  },
  ndtv: {
    names: ['NDTV', 'NDTV India', 'NDTV 24x7', 'NDTV Profit', 'एनडीटीवी', 'एनडीटीवी इंडिया'],
    sites: ['ndtv.com', 'ndtv.in', 'ndtvprofit.com'],
  },
  network18: {
    names: [
      ...['News18', 'News18 India', 'CNN-News18', 'News18 Lokmat', 'CNBC-TV18', 'CNBC Awaaz'],
      ...['Moneycontrol', 'Firstpost', 'न्यूज18', 'न्यूज18 इंडिया'],
    ],
    sites: ['news18.com', 'cnbctv18.com', 'moneycontrol.com', 'firstpost.com'],
  },
  patrika: {
    names: ['Patrika', 'Rajasthan Patrika', 'Catch News', 'पत्रिका', 'राजस्थान पत्रिका'],
    sites: ['patrika.com', 'catchnews.com'],
  },
  'prasar-bharati': {
    names: [
      ...['DD News', 'Doordarshan', 'All India Radio', 'Akashvani', 'News On AIR'],
      ...['डीडी न्यूज', 'दूरदर्शन', 'आकाशवाणी'],
    ],
    sites: ['ddnews.gov.in', 'ddindia.co.in', 'newsonair.gov.in', 'prasarbharati.gov.in'],
  },
  'punjab-kesari-jalandhar': {
    names: ['Jagbani', 'Jag Bani', 'Navodaya Times', 'Hind Samachar'],
    sites: ['punjabkesari.in', 'jagbani.com', 'navodayatimes.in'],
  },
  quint: { names: ['The Quint', 'Quint', 'द क्विंट'], sites: ['thequint.com'] },
  republic: {
    names: ['Republic', 'Republic TV', 'Republic World', 'Republic Bharat', 'रिपब्लिक भारत'],
    sites: ['republicworld.com', 'republicbharat.com'],
  },
  times: {
    names: [
      ...['The Times of India', 'TOI', 'The Economic Times', 'Navbharat Times', 'NBT'],
      ...['Maharashtra Times', 'Times Now', 'Times Now Navbharat', 'Ei Samay', 'Vijaya Karnataka'],
      ...['टाइम्स ऑफ इंडिया', 'नवभारत टाइम्स', 'टाइम्स नाउ नवभारत', 'महाराष्ट्र टाइम्स'],
    ],
    sites: [
      ...['indiatimes.com', 'timesnownews.com', 'timesnowhindi.com', 'maharashtratimes.com'],
      ...['eisamay.com', 'vijaykarnataka.com'],
    ],
  },
  tribune: {
    names: ['The Tribune India', 'Dainik Tribune', 'Punjabi Tribune', 'दैनिक ट्रिब्यून'],
    sites: ['tribuneindia.com', 'dainiktribuneonline.com', 'punjabitribuneonline.com'],
  },
  tv9: {
    names: ['TV9', 'TV9 Bharatvarsh', 'News9', 'News9 Live', 'टीवी9', 'टीवी9 भारतवर्ष'],
    sites: ['tv9hindi.com', 'tv9marathi.com', 'tv9telugu.com', 'news9live.com'],
  },
  wire: { names: ['The Wire', 'द वायर'], sites: ['thewire.in', 'thewirehindi.com'] },
  zee: {
    names: [
      ...['Zee', 'Zee News', 'Zee Hindustan', 'Zee Business', 'Zee 24 Taas', 'DNA', 'WION'],
      ...['ज़ी न्यूज़', 'जी न्यूज', 'ज़ी हिंदुस्तान', 'ज़ी बिज़नेस'],
    ],
    sites: ['india.com', 'zeenews.com', 'dnaindia.com', 'wionews.com', 'zeebiz.com'],
  },
};
