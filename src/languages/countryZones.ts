/** The clocks of a country, in minutes east of UTC, in winter where it keeps a summer time. */
export interface CountryZone {
  readonly minutes: number;
  readonly summer?: 'europe';
}

/** Countries with one zone, by their minutes east of UTC: what "local time" means in a report of one place. */
const ONE_ZONE: Readonly<Record<number, string>> = {
  0: 'ghana iceland',
  60: 'morocco algeria tunisia nigeria',
  180: 'turkey iraq saudi-arabia syria lebanon kenya ethiopia yemen qatar kuwait',
  210: 'iran',
  240: 'united-arab-emirates oman georgia armenia azerbaijan',
  270: 'afghanistan',
  300: 'pakistan tajikistan uzbekistan turkmenistan maldives kazakhstan',
  330: 'india sri-lanka',
  345: 'nepal',
  360: 'bangladesh bhutan kyrgyzstan',
  390: 'myanmar',
  420: 'thailand vietnam laos cambodia',
  480: 'china taiwan philippines malaysia singapore',
  540: 'japan south-korea north-korea',
  600: 'papua-new-guinea',
  660: 'vanuatu solomon-islands',
  720: 'fiji',
};

const SUMMER: Readonly<Record<number, string>> = {
  60: 'italy france germany spain albania croatia serbia',
  120: 'greece romania ukraine bulgaria cyprus',
};

const zones = new Map<string, CountryZone>();
for (const [minutes, slugs] of Object.entries(ONE_ZONE))
  for (const slug of slugs.split(' ')) zones.set(`place/${slug}`, { minutes: Number(minutes) });
for (const [minutes, slugs] of Object.entries(SUMMER))
  for (const slug of slugs.split(' '))
    zones.set(`place/${slug}`, { minutes: Number(minutes), summer: 'europe' });

/** The zone of a place, by itself or by what it lies in; null where none or several are known. */
export function zoneOfPlace(place: {
  readonly key: string;
  readonly within: readonly string[];
}): CountryZone | null {
  const found = [place.key, ...place.within].flatMap((key) => zones.get(key) ?? []);
  return found.length === 1 ? (found[0] as CountryZone) : null;
}
