/** What one page says in one language. */
export interface Telling {
  readonly title: string;
  readonly text: string;
  /** Sends a form to the page's own address. */
  readonly button?: string;
  readonly link?: readonly [href: string, words: string];
}

interface Page {
  readonly en: Telling;
  readonly hi: Telling;
}

/** What the pages of sign-in say. */
export const PAGES = {
  howTo: {
    en: {
      title: 'Sign in',
      text: 'Open the link that the server printed when it started. It works once; a server that is started anew prints another. Programs send an API key instead.',
    },
    hi: {
      title: 'साइन इन',
      text: 'वह लिंक खोलें जो सर्वर ने शुरू होते समय दिखाया था। वह एक ही बार काम करता है; सर्वर दोबारा शुरू करने पर नया लिंक दिखाता है। प्रोग्राम इसकी जगह API कुंजी भेजते हैं।',
    },
  },
  linkSpent: {
    en: {
      title: 'This link does not work',
      text: 'It has been used already, or it is of an earlier start of the server. Start the server again: it prints a new one.',
    },
    hi: {
      title: 'यह लिंक काम नहीं करता',
      text: 'इसका उपयोग हो चुका है, या यह सर्वर के किसी पिछले आरंभ का है। सर्वर फिर से शुरू करें: वह नया लिंक दिखाएगा।',
    },
  },
  badName: {
    en: {
      title: 'This name cannot be used',
      text: 'Give a name of 1 to 200 characters, or leave it out. The link has not been used.',
    },
    hi: {
      title: 'यह नाम नहीं चल सकता',
      text: '1 से 200 अक्षरों का नाम दें, या उसे छोड़ दें। लिंक अब भी काम करेगा।',
    },
  },
  prefetched: {
    en: {
      title: 'Sign in',
      text: 'This page was fetched ahead of a visit. Load it again to sign in.',
      link: ['/sign-in', 'How to sign in'],
    },
    hi: {
      title: 'साइन इन',
      text: 'यह पृष्ठ पहले से मँगाया गया था। साइन इन करने के लिए इसे दोबारा खोलें।',
      link: ['/sign-in', 'साइन इन कैसे करें'],
    },
  },
  startAgain: {
    en: {
      title: 'Sign in again',
      text: 'This answer does not belong to a sign-in that this browser began in the last ten minutes.',
      link: ['/sign-in', 'Begin again'],
    },
    hi: {
      title: 'फिर से साइन इन करें',
      text: 'यह उत्तर किसी ऐसे साइन इन का नहीं है जिसे इस ब्राउज़र ने पिछले दस मिनट में शुरू किया हो।',
      link: ['/sign-in', 'फिर से शुरू करें'],
    },
  },
  refused: {
    en: {
      title: 'You have not been signed in',
      text: 'The issuer refused:',
      link: ['/sign-in', 'Try again'],
    },
    hi: {
      title: 'साइन इन नहीं हुआ',
      text: 'पहचान देने वाले सर्वर ने मना किया:',
      link: ['/sign-in', 'फिर कोशिश करें'],
    },
  },
  noRole: {
    en: {
      title: 'You have no role here',
      text: 'You are signed in at the issuer, but not admitted to this server:',
      link: ['/sign-in', 'Sign in as somebody else'],
    },
    hi: {
      title: 'यहाँ आपकी कोई भूमिका नहीं है',
      text: 'पहचान देने वाले सर्वर पर आप साइन इन हैं, पर इस सर्वर पर आपको अनुमति नहीं है:',
      link: ['/sign-in', 'किसी और नाम से साइन इन करें'],
    },
  },
  issuerFails: {
    en: {
      title: 'Signing in does not work now',
      text: 'The issuer does not answer as it should. The log of this server says why.',
      link: ['/sign-in', 'Try again'],
    },
    hi: {
      title: 'अभी साइन इन नहीं हो सकता',
      text: 'पहचान देने वाला सर्वर ठीक से उत्तर नहीं दे रहा। कारण इस सर्वर के लॉग में है।',
      link: ['/sign-in', 'फिर कोशिश करें'],
    },
  },
  signOut: {
    en: { title: 'Sign out', text: 'Sign out of this browser?', button: 'Sign out' },
    hi: { title: 'साइन आउट', text: 'इस ब्राउज़र से साइन आउट करें?', button: 'साइन आउट' },
  },
  signedOut: {
    en: {
      title: 'You have signed out',
      text: 'Nobody is signed in to this server in this browser any more. At the issuer you may still be.',
      link: ['/sign-in', 'Sign in'],
    },
    hi: {
      title: 'आप साइन आउट हो गए हैं',
      text: 'इस ब्राउज़र में अब इस सर्वर पर कोई साइन इन नहीं है। पहचान देने वाले सर्वर पर आप अब भी साइन इन हो सकते हैं।',
      link: ['/sign-in', 'साइन इन'],
    },
  },
  foreignPage: {
    en: {
      title: 'Not from there',
      text: 'A page of another site asked to sign you out. Nothing was done.',
      link: ['/sign-out', 'Sign out'],
    },
    hi: {
      title: 'वहाँ से नहीं',
      text: 'किसी दूसरी साइट के पृष्ठ ने आपको साइन आउट करना चाहा। कुछ नहीं किया गया।',
      link: ['/sign-out', 'साइन आउट'],
    },
  },
} as const satisfies Record<string, Page>;
