/** What can be done with a thing of the news, as questions name it. `hi` stands behind the thing. */
interface Doing {
  readonly en: string;
  readonly hi: string;
}

const doings = {
  start: { en: 'start', hi: 'की शुरुआत' },
  end: { en: 'end', hi: 'की समाप्ति' },
  impose: { en: 'imposition', hi: 'का लागू होना' },
  lift: { en: 'lifting', hi: 'का हटना' },
  suspend: { en: 'suspension', hi: 'का निलंबन' },
  resume: { en: 'resumption', hi: 'की बहाली' },
  close: { en: 'closure', hi: 'का बंद होना' },
  open: { en: 'opening', hi: 'का खुलना' },
  lapse: { en: 'expiry', hi: 'का समाप्त होना' },
  grant: { en: 'grant', hi: 'का मिलना' },
  issue: { en: 'issue', hi: 'का जारी होना' },
  cancel: { en: 'cancellation', hi: 'का रद्द होना' },
  file: { en: 'filing', hi: 'का दाखिल होना' },
  submit: { en: 'submission', hi: 'का सौंपा जाना' },
  order: { en: 'ordering', hi: 'का आदेश' },
  form: { en: 'setting up', hi: 'का गठन' },
  declare: { en: 'announcement', hi: 'की घोषणा' },
  sign: { en: 'signing', hi: 'पर हस्ताक्षर का होना' },
  hold: { en: '', hi: '' },
  arrive: { en: 'arrival', hi: 'का पहुंचना' },
  depart: { en: 'departure', hi: 'की रवानगी' },
  release: { en: 'release', hi: 'का जारी होना' },
  pass: { en: 'passing', hi: 'का पारित होना' },
  table: { en: 'tabling', hi: 'का पेश होना' },
  find: { en: 'finding', hi: 'का मिलना' },
  hand: { en: 'handing over', hi: 'का सौंपा जाना' },
  seal: { en: 'sealing', hi: 'का सील होना' },
  complete: { en: 'completion', hi: 'का पूरा होना' },
  effect: { en: 'coming into effect', hi: 'का लागू होना' },
  visit: { en: 'visit', hi: 'का दौरा' },
  sideline: { en: 'suspension', hi: 'का निलंबन' },
  transfer: { en: 'transfer', hi: 'का तबादला' },
  dismiss: { en: 'dismissal', hi: 'की बर्खास्तगी' },
  return: { en: 'return', hi: 'की वापसी' },
} as const satisfies Readonly<Record<string, Doing>>;

/** What is done: the slug of a doing. */
export type DoingSlug = keyof typeof doings;

/**
 * How often the same is done to the same. `once`: to one thing in years (a licence lapses), so that days far apart are of
 * one act; `again`: within days (a warning is issued), so that only what is told of one day is one act.
 */
export type Recurrence = 'once' | 'seldom' | 'again';

/** A thing of the news that loose dated acts are told of. */
export interface ActThing {
  readonly slug: string;
  readonly en: string;
  readonly hi: string;
  readonly doings: readonly DoingSlug[];
  readonly recurrence: Recurrence;
  /** Whether it is news of a disaster alone: a minister visits many places. */
  readonly afterDisaster: boolean;
}

type Row = readonly [slug: string, recurrence: Recurrence, en: string, hi: string, doings: string];

// biome-ignore format: one thing a line reads as a table
const rows: readonly Row[] = [
  ['curfew', 'seldom', 'the curfew', 'कर्फ्यू', 'impose lift'],
  ['prohibitory-orders', 'seldom', 'the prohibitory orders', 'निषेधाज्ञा', 'impose lift'],
  ['internet', 'seldom', 'internet services', 'इंटरनेट सेवा', 'suspend resume'],
  ['ban', 'seldom', 'the ban', 'प्रतिबंध', 'impose lift'],
  ['emergency', 'seldom', 'the emergency', 'आपातकाल', 'declare impose lift'],
  ['lockdown', 'seldom', 'the lockdown', 'लॉकडाउन', 'impose lift'],
  ['strike', 'seldom', 'the strike', 'हड़ताल', 'start end'],
  ['protest', 'seldom', 'the protest', 'धरने', 'start end'],
  ['shutdown', 'seldom', 'the shutdown', 'बंद', 'hold'],
  ['fast', 'seldom', 'the fast', 'अनशन', 'start end'],
  ['search', 'seldom', 'the search operation', 'तलाशी अभियान', 'start end resume suspend'],
  ['rescue', 'seldom', 'the rescue operation', 'बचाव अभियान', 'start end resume suspend'],
  ['road', 'seldom', 'the road', 'सड़क', 'close open'],
  ['bridge', 'seldom', 'the bridge', 'पुल', 'close open complete'],
  ['airport', 'seldom', 'the airport', 'हवाई अड्डे', 'close open'],
  ['schools', 'seldom', 'schools', 'स्कूलों', 'close open'],
  ['border', 'seldom', 'the border crossing', 'सीमा चौकी', 'close open'],
  ['shrine', 'seldom', 'the shrine', 'कपाट', 'close open'],
  ['flights', 'seldom', 'flights', 'उड़ानों', 'suspend resume start'],
  ['trains', 'seldom', 'train services', 'रेल सेवा', 'suspend resume'],
  ['traffic', 'seldom', 'traffic', 'यातायात', 'suspend resume'],
  ['bus-service', 'once', 'the bus service', 'बस सेवा', 'start'],
  ['metro', 'once', 'the metro line', 'मेट्रो लाइन', 'start open'],
  ['power', 'seldom', 'the power supply', 'बिजली आपूर्ति', 'suspend resume'],
  ['water', 'seldom', 'the water supply', 'पानी की आपूर्ति', 'suspend resume'],
  ['tsunami-warning', 'seldom', 'the tsunami warning', 'सुनामी की चेतावनी', 'issue lift'],
  ['warning', 'again', 'the warning', 'चेतावनी', 'issue lift'],
  ['fire-clearance', 'once', 'the fire clearance', 'अग्नि सुरक्षा प्रमाणपत्र', 'grant lapse cancel'],
  ['licence', 'once', 'the licence', 'लाइसेंस', 'grant lapse cancel suspend'],
  ['fitness', 'once', 'the fitness certificate', 'फिटनेस प्रमाणपत्र', 'grant lapse'],
  ['insurance', 'once', 'the insurance', 'बीमे', 'lapse'],
  ['permit', 'once', 'the permit', 'परमिट', 'grant lapse cancel suspend'],
  ['contract', 'once', 'the contract', 'अनुबंध', 'grant lapse cancel'],
  ['inspection', 'once', 'the inspection', 'निरीक्षण', 'hold'],
  ['audit', 'once', 'the audit', 'ऑडिट', 'hold'],
  ['report', 'seldom', 'the report of the inquiry', 'जांच रिपोर्ट', 'submit release table'],
  ['case', 'seldom', 'the case', 'मामले', 'file'],
  ['petition', 'seldom', 'the petition', 'याचिका', 'file'],
  ['nomination', 'seldom', 'the nomination', 'नामांकन', 'file'],
  ['charge-sheet', 'seldom', 'the charge sheet', 'आरोपपत्र', 'file'],
  ['inquiry', 'seldom', 'the inquiry', 'जांच', 'order start complete'],
  ['committee', 'seldom', 'the committee', 'समिति', 'form'],
  ['hearing', 'again', 'the hearing', 'सुनवाई', 'hold'],
  ['exam', 'seldom', 'the examination', 'परीक्षा', 'hold start end'],
  ['results', 'seldom', 'the results', 'नतीजों', 'declare'],
  ['admit-card', 'seldom', 'the admit card', 'प्रवेश पत्र', 'issue'],
  ['applications', 'seldom', 'applications', 'आवेदन प्रक्रिया', 'start end'],
  ['session', 'seldom', 'the session', 'सत्र', 'start end'],
  ['bill', 'seldom', 'the bill', 'विधेयक', 'pass table'],
  ['budget', 'seldom', 'the budget', 'बजट', 'table pass'],
  ['scheme', 'once', 'the scheme', 'योजना', 'start end'],
  ['rules', 'once', 'the new rules', 'नए नियमों', 'effect'],
  ['prices', 'seldom', 'the new prices', 'नई कीमतों', 'effect'],
  ['construction', 'once', 'construction', 'निर्माण', 'start complete'],
  ['foundation', 'once', 'the laying of the foundation stone', 'शिलान्यास', 'hold'],
  ['railway', 'once', 'the railway line', 'रेल लाइन', 'open complete'],
  ['tour', 'seldom', 'the tour', 'दौरे', 'start end'],
  ['pilgrimage', 'seldom', 'the pilgrimage', 'यात्रा', 'start end suspend resume'],
  ['campaign', 'seldom', 'the campaign', 'अभियान', 'start end'],
  ['flight', 'seldom', 'the flight', 'विमान', 'arrive depart'],
  ['rescue-team', 'seldom', 'the rescue team', 'बचाव दल', 'arrive depart return'],
  ['delegation', 'again', 'the delegation', 'प्रतिनिधिमंडल', 'arrive depart return'],
  ['staff', 'seldom', 'officials', 'अधिकारियों', 'sideline transfer dismiss'],
  ['prime-minister', 'seldom', 'the prime minister', 'प्रधानमंत्री', 'visit'],
  ['deputy-prime-minister', 'seldom', 'the deputy prime minister', 'उप प्रधानमंत्री', 'visit'],
  ['vice-president', 'seldom', 'the vice-president', 'उपराष्ट्रपति', 'visit'],
  ['president', 'seldom', 'the president', 'राष्ट्रपति', 'visit'],
  ['governor', 'seldom', 'the governor', 'राज्यपाल', 'visit'],
  ['chief-minister', 'seldom', 'the chief minister', 'मुख्यमंत्री', 'visit'],
  ['deputy-chief-minister', 'seldom', 'the deputy chief minister', 'उपमुख्यमंत्री', 'visit'],
  ['home-minister', 'seldom', 'the home minister', 'गृह मंत्री', 'visit'],
  ['railway-minister', 'seldom', 'the railway minister', 'रेल मंत्री', 'visit'],
  ['defence-minister', 'seldom', 'the defence minister', 'रक्षा मंत्री', 'visit'],
  ['health-minister', 'seldom', 'the health minister', 'स्वास्थ्य मंत्री', 'visit'],
  ['transport-minister', 'seldom', 'the transport minister', 'परिवहन मंत्री', 'visit'],
  ['aviation-minister', 'seldom', 'the civil aviation minister', 'नागरिक उड्डयन मंत्री', 'visit'],
  ['labour-minister', 'seldom', 'the labour minister', 'श्रम मंत्री', 'visit'],
  ['opposition-leader', 'seldom', 'the leader of the opposition', 'नेता प्रतिपक्ष', 'visit'],
  ['central-team', 'seldom', 'the central team', 'केंद्रीय दल', 'visit'],
  ['all-party-meeting', 'seldom', 'the all-party meeting', 'सर्वदलीय बैठक', 'hold'],
  ['cabinet-meeting', 'again', 'the cabinet meeting', 'मंत्रिमंडल की बैठक', 'hold'],
  ['condolence-meeting', 'seldom', 'the condolence meeting', 'शोकसभा', 'hold'],
  ['demolition', 'seldom', 'the demolition', 'ध्वस्तीकरण', 'hold start'],
  ['holiday', 'again', 'the holiday', 'अवकाश', 'declare'],
  ['film', 'once', 'the film', 'फिल्म', 'release'],
  ['trailer', 'once', 'the trailer', 'ट्रेलर', 'release'],
  ['match', 'again', 'the match', 'मुकाबला', 'hold'],
  ['final', 'seldom', 'the final', 'फाइनल', 'hold'],
  ['tournament', 'seldom', 'the tournament', 'टूर्नामेंट', 'start end'],
  ['series', 'seldom', 'the series', 'सीरीज', 'start end'],
  ['funeral', 'seldom', 'the funeral', 'अंतिम संस्कार', 'hold'],
  ['post-mortem', 'seldom', 'the post-mortem', 'पोस्टमार्टम', 'hold'],
  ['bodies', 'again', 'the bodies', 'शवों', 'arrive hand find'],
  ['black-box', 'once', 'the black box', 'ब्लैक बॉक्स', 'find'],
  ['ceasefire', 'seldom', 'the ceasefire', 'संघर्ष विराम', 'effect end declare'],
  ['agreement', 'seldom', 'the agreement', 'समझौते', 'sign'],
  ['trade-pact', 'once', 'the trade agreement', 'व्यापार समझौते', 'sign effect'],
  ['deal', 'once', 'the deal', 'सौदे', 'declare'],
  ['trading', 'seldom', 'trading', 'कारोबार', 'suspend resume start'],
  ['production', 'seldom', 'production', 'उत्पादन', 'suspend resume start'],
  ['plant', 'once', 'the plant', 'संयंत्र', 'open close seal'],
  ['portfolios', 'seldom', 'the allocation of portfolios', 'विभागों का बंटवारा', 'hold'],
  ['cabinet-expansion', 'seldom', 'the expansion of the cabinet', 'मंत्रिमंडल विस्तार', 'hold'],
  ['by-election-result', 'seldom', 'the result of the by-election', 'उपचुनाव का नतीजा', 'hold'],
  ['party-meeting', 'seldom', 'the meeting of the legislature party', 'विधायक दल की बैठक', 'hold'],
  ['floor-test', 'seldom', 'the floor test', 'शक्ति परीक्षण', 'hold'],
  ['shareholders-vote', 'seldom', 'the vote of shareholders', 'शेयरधारकों का मतदान', 'hold'],
  ['production-in-court', 'seldom', 'the appearance in court', 'अदालत में पेशी', 'hold'],
  ['discharge', 'seldom', 'the discharge from hospital', 'अस्पताल से छुट्टी', 'hold'],
  ['monsoon', 'seldom', 'the monsoon', 'मानसून', 'arrive'],
  ['vaccination', 'seldom', 'the vaccination drive', 'टीकाकरण', 'start end'],
  ['helpline', 'seldom', 'the helpline', 'हेल्पलाइन', 'start'],
  ['offices', 'once', 'the offices', 'दफ्तरों', 'close open seal'],
  ['portal', 'once', 'the portal', 'पोर्टल', 'open close start'],
  ['auction', 'seldom', 'the auction', 'नीलामी', 'hold start complete'],
  ['bookings', 'seldom', 'bookings', 'बुकिंग', 'start open close'],
  ['service', 'once', 'the services', 'सेवाओं', 'start suspend resume'],
  ['claim-to-power', 'seldom', 'the claim to form the government', 'सरकार बनाने के दावे', 'table'],
  ['notice', 'again', 'the notice', 'नोटिस', 'issue'],
  ['bail-plea', 'seldom', 'the bail plea', 'जमानत याचिका', 'file cancel'],
  ['arguments', 'seldom', 'the final arguments', 'अंतिम बहस', 'complete start'],
  ['order-reserved', 'seldom', 'the reserving of the verdict', 'फैसले का सुरक्षित रखा जाना', 'hold'],
  ['remand', 'seldom', 'the remand in custody', 'हिरासत में भेजा जाना', 'hold'],
  ['surrender', 'seldom', 'the surrender', 'आत्मसमर्पण', 'hold'],
  ['raid', 'seldom', 'the raids', 'छापे', 'hold'],
  ['tender', 'seldom', 'the tender', 'निविदा', 'issue open'],
  ['static-fire', 'seldom', 'the static fire test', 'स्थैतिक परीक्षण', 'hold'],
  ['rollout', 'seldom', 'the roll-out of the rocket', 'रॉकेट का लॉन्च पैड पर ले जाया जाना', 'hold'],
  ['countdown', 'seldom', 'the countdown', 'उलटी गिनती', 'start'],
  ['orbit-raising', 'again', 'the raising of the orbit', 'कक्षा बढ़ाने की प्रक्रिया', 'hold start complete'],
  ['hatch', 'seldom', 'the hatch', 'हैच', 'open close'],
  ['undocking', 'seldom', 'the undocking', 'अनडॉकिंग', 'hold'],
  ['spacewalk', 'again', 'the spacewalk', 'स्पेसवॉक', 'hold'],
  ['return-to-earth', 'seldom', 'the return to Earth', 'धरती पर वापसी', 'hold'],
  ['credentials', 'once', 'the presentation of credentials', 'परिचय पत्र सौंपे जाने', 'hold'],
  ['embassy', 'once', 'the embassy', 'दूतावास', 'open close'],
  ['visa-service', 'seldom', 'the visa service', 'वीजा सेवा', 'start suspend resume'],
  ['direct-flights', 'once', 'direct flights', 'सीधी उड़ानों', 'start resume suspend'],
  ['round-of-talks', 'again', 'the round of talks', 'वार्ता का दौर', 'hold'],
  ['open-offer', 'once', 'the open offer', 'खुली पेशकश', 'start close'],
  ['share-listing', 'once', 'the listing of the shares', 'शेयरों की सूचीबद्धता', 'hold'],
  ['dividend', 'seldom', 'the dividend', 'लाभांश', 'declare'],
  ['stay-on-order', 'seldom', 'the stay', 'स्थगन आदेश', 'lift impose'],
  ['mourning', 'seldom', 'the state mourning', 'राजकीय शोक', 'declare'],
];

/** The things, by slug. */
export const actThings: ReadonlyMap<string, ActThing> = new Map(
  rows.map(([slug, recurrence, en, hi, told]) => [
    slug,
    {
      ...{ slug, recurrence, en, hi },
      doings: told.split(' ').map(doingOf),
      afterDisaster: told === 'visit' || slug === 'rescue-team',
    },
  ]),
);

function doingOf(slug: string): DoingSlug {
  if (!(slug in doings)) throw new Error(`There is no doing ${slug}.`);
  return slug as DoingSlug;
}

/** What stands before the slugs of a thing and a doing in the key of an act's kind. */
export const ACT = 'act-';

/** One kind of act, told by where it is done or by what the report is about. */
export interface ActKind {
  readonly slug: string;
  readonly recurrence: Recurrence;
  readonly en: string;
  readonly hi: string;
}

/** The slug of an act's kind: `act-curfew-lift`. */
export const actSlug = (thing: string, doing: DoingSlug): string => `${ACT}${thing}-${doing}`;

/** Every kind of act, by slug. */
export const actKinds: ReadonlyMap<string, ActKind> = new Map(
  [...actThings.values()].flatMap(({ slug, recurrence, en, hi, doings: told }) =>
    told.map((doing): [string, ActKind] => {
      const { en: noun, hi: verb } = doings[doing];
      const kind = {
        slug: actSlug(slug, doing),
        recurrence,
        en: noun ? `${noun} of ${en}` : en.replace(/^the /u, ''),
        hi: verb ? `${hi} ${verb}` : hi,
      };
      return [kind.slug, kind];
    }),
  ),
);

/** Whether an event's first participant names an act. */
export function isAct({ key }: { readonly key: string }): boolean {
  return key.startsWith(`event/${ACT}`);
}

/** How often an act of that kind is done. */
export function recurrenceOf({ key }: { readonly key: string }): Recurrence | null {
  return actKinds.get(key.slice('event/'.length))?.recurrence ?? null;
}
