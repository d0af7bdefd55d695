/** Words that stand before or after a name and belong to no office: they are skipped when names are compared. */
export interface Titles {
  /** Before a name: श्री, Mr. */
  readonly before: readonly string[];
  /** After a name: जी, Jr. A king's number is part of his name and not here. */
  readonly after: readonly string[];
  /** Inside names of several words, and never a name alone: बिन, van. */
  readonly particles: readonly string[];
}

// biome-ignore format: one kind a line reads as a table
export const titlesHi: Titles = {
  before: [
    'श्री', 'श्रीमती', 'श्रीमति', 'सुश्री', 'कुमारी', 'डॉ.', 'डॉ', 'डॉ॰', 'डॉक्टर', 'प्रो.', 'प्रो', 'प्रो॰', 'प्रोफेसर',
    'पं.', 'पंडित', 'स्व.', 'स्वर्गीय', 'दिवंगत', 'मि.', 'मिस्टर', 'मिस', 'मिसेज', 'सर', 'लॉर्ड', 'लेडी', 'डेम', 'शेख', 'सैयद', 'हाजी',
    'मौलाना', 'मुफ्ती', 'मौलवी', 'मुल्ला', 'इमाम', 'अयातुल्ला', 'अयातुल्लाह', 'आयतुल्ला', 'आयतुल्लाह', 'बाबा', 'संत', 'स्वामी', 'महंत', 'साध्वी', 'आचार्य',
    'जगद्गुरु', 'शंकराचार्य', 'गुरु', 'भाई', 'ठाकुर', 'राजा', 'राजकुमार', 'राजकुमारी', 'प्रिंस', 'प्रिंसेस', 'पोप', 'फादर', 'सिस्टर', 'बिशप', 'कार्डिनल',
    'जनरल', 'लेफ्टिनेंट जनरल', 'मेजर जनरल', 'ब्रिगेडियर', 'कर्नल', 'लेफ्टिनेंट कर्नल', 'मेजर', 'कैप्टन', 'लेफ्टिनेंट',
    'एडमिरल', 'वाइस एडमिरल', 'एयर चीफ मार्शल', 'एयर मार्शल', 'फील्ड मार्शल', 'ग्रुप कैप्टन', 'विंग कमांडर', 'स्क्वाड्रन लीडर',
    'जस्टिस', 'न्यायमूर्ति', 'माननीय', 'महामहिम', 'एडवोकेट', 'अधिवक्ता',
  ],
  after: ['जी', 'साहब', 'साहिब', 'महाराज', 'जूनियर', 'सीनियर', '(सेवानिवृत्त)'],
  particles: ['बिन', 'इब्न', 'बिंत', 'अल', 'एल', 'उल', 'उर', 'वॉन', 'फॉन', 'वान', 'डेर', 'दा', 'डा', 'डे', 'डी', 'डि', 'उर्फ'],
};

// biome-ignore format: one kind a line reads as a table
export const titlesEn: Titles = {
  before: [
    'Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Dr', 'Dr.', 'Doctor', 'Prof', 'Prof.', 'Professor', 'Shri', 'Sri', 'Smt', 'Smt.', 'Kumari',
    'Pt', 'Pt.', 'Pandit', 'late', 'Sir', 'Dame', 'Lord', 'Lady', 'Sheikh', 'Shaikh', 'Sheik', 'Syed', 'Maulana', 'Mufti', 'Mullah', 'Imam', 'Ayatollah',
    'Swami', 'Mahant', 'Sadhvi', 'Acharya', 'Prince', 'Princess', 'Pope', 'Father', 'Sister', 'Bishop', 'Archbishop', 'Cardinal', 'Rev', 'Rev.',
    'General', 'Gen', 'Gen.', 'Lieutenant General', 'Lt Gen', 'Lt. Gen.', 'Lt General', 'Major General', 'Maj Gen', 'Maj. Gen.',
    'Brigadier', 'Brig', 'Brig.', 'Colonel', 'Col', 'Col.', 'Lieutenant Colonel', 'Lt Col', 'Lt. Col.', 'Major', 'Maj', 'Maj.', 'Captain', 'Capt', 'Capt.',
    'Lieutenant', 'Lt', 'Lt.', 'Admiral', 'Adm', 'Adm.', 'Vice Admiral', 'Rear Admiral', 'Air Chief Marshal', 'Air Marshal', 'Field Marshal',
    'Group Captain', 'Wing Commander', 'Wg Cdr', 'Squadron Leader', 'Sqn Ldr', 'Justice', 'Hon', 'Hon.', "Hon'ble", 'Honourable', 'Advocate', 'Adv', 'Adv.',
  ],
  after: ['Jr', 'Jr.', 'Sr', 'Sr.', 'ji', 'Ji', '(retd)', '(Retd)', '(Retired)'],
  particles: ['bin', 'ibn', 'bint', 'al', 'Al', 'el', 'El', 'ul', 'ur', 'uz', 'von', 'van', 'der', 'den', 'da', 'de', 'di', 'dos', 'du', 'la', 'le', 'alias'],
};

/**
 * How Devanagari spells the letters of the Latin alphabet: initials before a surname (एस. जयशंकर, जे.पी. नड्डा, एमके
 * स्टालिन) are rows of these, with full stops, spaces or nothing between them.
 */
// biome-ignore format: the alphabet in order
export const initialsHi: Readonly<Record<string, readonly string[]>> = {
  A: ['ए'], B: ['बी'], C: ['सी'], D: ['डी'], E: ['ई'], F: ['एफ'], G: ['जी'], H: ['एच'], I: ['आई'], J: ['जे'], K: ['के'],
  L: ['एल'], M: ['एम'], N: ['एन'], O: ['ओ'], P: ['पी'], Q: ['क्यू'], R: ['आर'], S: ['एस'], T: ['टी'], U: ['यू'], V: ['वी'],
  W: ['डब्ल्यू', 'डब्लू'], X: ['एक्स'], Y: ['वाई'], Z: ['जेड', 'जैड'],
};
