/** A step of a court case, of an election or of a journey that has a day of its own, with its names in questions. */
export interface Step {
  readonly slug: string;
  readonly matter: 'trial' | 'contest' | 'journey';
  /** Whether it comes again and again, so that only those of one month are one. */
  readonly recurs?: boolean;
  /** Whether the day of its clause is its own, not that of the verdict that it follows. */
  readonly follows?: boolean;
  readonly en: string;
  readonly hi: string;
}

/** The steps, by slug. */
export const steps: ReadonlyMap<string, Step> = new Map(
  (
    [
      { slug: 'crime', matter: 'trial', en: 'the crime', hi: 'वारदात' },
      {
        slug: 'complaint',
        matter: 'trial',
        en: 'the registration of the case',
        hi: 'मामला दर्ज होना',
      },
      {
        slug: 'probe',
        matter: 'trial',
        en: 'the handing over of the investigation',
        hi: 'जांच सौंपा जाना',
      },
      {
        slug: 'charge-sheet',
        matter: 'trial',
        en: 'the filing of the charge sheet',
        hi: 'आरोपपत्र दाखिल होना',
      },
      { slug: 'charges', matter: 'trial', en: 'the framing of charges', hi: 'आरोप तय होना' },
      {
        slug: 'trial-opening',
        matter: 'trial',
        en: 'the opening of the trial',
        hi: 'मुकदमे की शुरुआत',
      },
      { slug: 'departure', matter: 'journey', en: 'the departure', hi: 'रवानगी' },
      { slug: 'homeward', matter: 'journey', en: 'the journey home', hi: 'स्वदेश वापसी' },
      { slug: 'appeal', matter: 'trial', follows: true, en: 'the appeal', hi: 'अपील' },
      { slug: 'bail', matter: 'trial', follows: true, en: 'the grant of bail', hi: 'जमानत मिलना' },
      { slug: 'hearing', matter: 'trial', recurs: true, en: 'the hearing', hi: 'सुनवाई' },
    ] satisfies Step[]
  ).map((step) => [step.slug, step]),
);

/** The step of that slug. Throws for one that is not listed. */
export function stepOf(slug: string): Step {
  const step = steps.get(slug);
  if (!step) throw new Error(`There is no step ${slug}.`);
  return step;
}
