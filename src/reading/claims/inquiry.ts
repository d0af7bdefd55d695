import type { Inquiry } from '../../languages/aside.js';
import type { EntityRef } from '../../values/value.js';
import { asidesOf } from '../asides.js';
import type { Draft } from './draft.js';

const NAMES: Readonly<Record<Inquiry, { readonly en: string; readonly hi: string }>> = {
  magisterial: { en: 'magisterial inquiry', hi: 'मजिस्ट्रेटी जांच' },
  judicial: { en: 'judicial inquiry', hi: 'न्यायिक जांच' },
  departmental: { en: 'departmental inquiry', hi: 'विभागीय जांच' },
  police: { en: 'police investigation', hi: 'पुलिस जांच' },
  railway: { en: 'inquiry of the Commissioner of Railway Safety', hi: 'रेल सुरक्षा आयुक्त की जांच' },
  central: { en: 'inquiry of a central agency', hi: 'केंद्रीय एजेंसी की जांच' },
};

/** Which inquiry a sentence tells of, or the one before it: the nearest to a figure, before it rather than behind. */
export function inquiryOf({ sentences, pack }: Draft, index: number, at: number): EntityRef | null {
  for (const told of [index, index - 1]) {
    const sentence = sentences[told];
    const figure = told === index ? (sentence?.items[at]?.from ?? 0) : Number.POSITIVE_INFINITY;
    const named = sentence
      ? asidesOf(sentence, pack).flatMap(({ aside, from }) =>
          aside.cls === 'inquiry' ? [{ inquiry: aside.inquiry, from }] : [],
        )
      : [];
    const nearest = named.findLast(({ from }) => from < figure) ?? named[0];
    if (nearest) return entityOf(nearest.inquiry);
  }
  return null;
}

function entityOf(inquiry: Inquiry): EntityRef {
  return {
    key: `organisation/inquiry:${inquiry}`,
    type: 'ORGANISATION',
    names: NAMES[inquiry],
    within: [],
    wikidataId: null,
  };
}
