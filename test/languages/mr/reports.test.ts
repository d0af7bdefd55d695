import type { Reading } from '../../../src/reading/reading.js';
import { readText } from '../../../src/reading/readText.js';
import { claimsBy, expectVerbatim, mentioned, NEWS_DAY, whatOf } from '../../support/reading.js';

/** Every claim of a reading as `rule | what: value MODALITY`. */
function claims(reading: Reading): string[] {
  return reading.claims.map((claim) => {
    const [said] = claimsBy(claim.rule, { ...reading, claims: [claim] });
    return `${claim.rule} | ${said}`;
  });
}

const MODI_PUTIN = 'meeting narendra-modi+vladimir-putin';
const LAVROV = 'meeting s-jaishankar+sergey-lavrov';
const JAISHANKAR_PUTIN = 'meeting s-jaishankar+vladimir-putin';

describe('a Marathi report of a meeting and a coming visit', () => {
  const text = `मोदी यांनी घेतली पुतिन यांची भेट

नवी दिल्ली, 10 सप्टेंबर (पीटीआय): पंतप्रधान नरेंद्र मोदी यांनी सोमवारी तियानजिन येथे रशियाचे अध्यक्ष व्लादिमीर पुतिन यांची भेट घेतली. दोन्ही नेत्यांनी व्यापारावर चर्चा केली. पुतिन 5 डिसेंबर रोजी भारताला भेट देणार आहेत. भारत आणि रशिया यांच्यात 25 वर्षे जुनी धोरणात्मक भागीदारी आहे.

हेही वाचा: मॅक्रॉन यांनी 1 जानेवारी 2026 रोजी मोदी यांची भेट घेतली`;
  const reading = readText({ text, publishedOn: NEWS_DAY });

  it('is known for Marathi, with its agency', () => {
    expect(reading.language).toBe('mr');
    expect(reading.credits).toEqual(['pti']);
    expectVerbatim(text, reading);
  });

  it('tells its times, and none of the page furniture', () => {
    expect(mentioned(reading, 'time', 'duration')).toEqual([
      '10 सप्टेंबर = 2025-09-10',
      'सोमवारी = 2025-09-08',
      '5 डिसेंबर = 2025-12-05',
      '25 वर्षे = P25Y',
    ]);
  });

  it('claims who met when and where, who comes when, and for how long there has been a partnership', () => {
    expect(claims(reading).sort()).toEqual(
      [
        `date/stated | ${MODI_PUTIN}: 2025-09-08 HAPPENED`,
        'date/stated | visit vladimir-putin: 2025-12-05 PLANNED',
        `place/stated | ${MODI_PUTIN}: place/tianjin HAPPENED`,
        // The headline says it, and the report.
        `occurrence/told | ${MODI_PUTIN}: happened HAPPENED`,
        `occurrence/told | ${MODI_PUTIN}: happened HAPPENED`,
        'duration/of-relation | duration/strategic-partnership/place/india+place/russia: P25Y ONGOING',
        'role/apposition | role/person/narendra-modi: role/prime-minister ONGOING',
        'role/apposition | role/person/vladimir-putin: role/president@place/russia ONGOING',
      ].sort(),
    );
  });
});

describe('a Marathi report of an order, a plan and two meetings that were not', () => {
  const text = `परराष्ट्रमंत्री एस. जयशंकर यांनी मंगळवारी मॉस्को येथे रशियाचे अध्यक्ष व्लादिमीर पुतिन यांची भेट घेतली. पुतिन यांच्या भेटीच्या एक दिवस आधी जयशंकर यांनी रशियाचे परराष्ट्रमंत्री सर्गेई लाव्हरोव्ह यांची भेट घेतली होती. जयशंकर नोव्हेंबरमध्ये पुन्हा मॉस्को दौऱ्यावर जाणार आहेत. मोदी आणि मॅक्रॉन यांची भेट रद्द झाली. मोदी यांनी ट्रम्प यांची भेट घेतली नाही.`;
  const reading = readText({ text, publishedOn: NEWS_DAY });

  it('is known for Marathi', () => {
    expect(reading.language).toBe('mr');
    expectVerbatim(text, reading);
  });

  it('claims each event once, and what came a day before the other', () => {
    expect(claims(reading).sort()).toEqual(
      [
        `date/stated | ${JAISHANKAR_PUTIN}: 2025-09-09 HAPPENED`,
        'date/stated | visit s-jaishankar: 2025-11 PLANNED',
        `date/from-another-event | ${LAVROV}: 2025-09-08 HAPPENED`,
        `order/stated | ${LAVROV} / ${JAISHANKAR_PUTIN}: BEFORE -1 HAPPENED`,
        `place/stated | ${JAISHANKAR_PUTIN}: place/moscow HAPPENED`,
        `occurrence/told | ${JAISHANKAR_PUTIN}: happened HAPPENED`,
        `occurrence/told | ${LAVROV}: happened HAPPENED`,
        'occurrence/told | meeting narendra-modi+emmanuel-macron: did not happen CANCELLED',
        'occurrence/told | meeting narendra-modi+donald-trump: did not happen DENIED',
        'role/apposition | role/person/s-jaishankar: role/foreign-minister ONGOING',
        'role/apposition | role/person/vladimir-putin: role/president@place/russia ONGOING',
        'role/apposition | role/person/sergey-lavrov: role/foreign-minister@place/russia ONGOING',
      ].sort(),
    );
  });
});

describe('a Marathi sentence of two clauses', () => {
  const text =
    'श्रीलंकेचे राष्ट्रपती अनुरा कुमारा दिसानायके तीन दिवसांच्या भारत दौऱ्यावर आले असून आज ते राष्ट्रपती द्रौपदी मुर्मु यांची भेट घेणार आहेत.';
  const reading = readText({ text, publishedOn: NEWS_DAY });

  it('tells of the visit and of the meeting that is still to come', () => {
    expect(reading.events.map(whatOf)).toEqual([
      'visit anura-kumara-dissanayake',
      'meeting anura-kumara-dissanayake+droupadi-murmu',
    ]);
    expect(claimsBy('date/stated', reading)).toEqual([
      'meeting anura-kumara-dissanayake+droupadi-murmu: 2025-09-10 PLANNED',
    ]);
  });
});
