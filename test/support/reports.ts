import type { ArticleInput } from '../../src/services/validateInput.js';
import type { PrismaClient } from '../../src/store/generated/client.js';

const day = (externalId: string, text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  externalId,
  text,
  language: 'hi',
  publishedOn: '2025-11-20',
  outlet: externalId,
  ...more,
});

export const MONDAY = day('monday', 'विदेश मंत्री वांग यी ने सोमवार को एनएसए अजीत डोभाल से मुलाकात की।');
export const TUESDAY = day(
  'tuesday',
  'अजीत डोभाल ने मंगलवार को नई दिल्ली में चीन के विदेश मंत्री वांग यी से मुलाकात की।',
);
export const NO_DAY = day('no-day', 'एनएसए अजीत डोभाल ने वांग यी के साथ बैठक की।');
export const EARLIER = day('earlier', 'अजीत डोभाल ने 3 अगस्त 2025 को वांग यी से मुलाकात की थी।');
export const PARTNERS = day('partners', 'भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी है।');
/** Long enough to be known again where another outlet prints it. */
export const LONG = day(
  'long',
  'अजीत डोभाल ने मंगलवार को नई दिल्ली में चीन के विदेश मंत्री वांग यी से मुलाकात की। दोनों ने सीमा से सैनिकों को हटाने, यात्रियों के लिए रास्ते खोलने और सीधी उड़ानों की बहाली पर करीब तीन घंटे तक चर्चा की। अगले दौर की तारीख बाद में तय होगी।',
);
export const ALL: readonly ArticleInput[] = [MONDAY, TUESDAY, NO_DAY, EARLIER, PARTNERS];

/** Leaves nothing of what was ingested. */
export async function forgetAll(prisma: PrismaClient): Promise<void> {
  await prisma.question.deleteMany();
  await prisma.article.deleteMany();
  await prisma.event.deleteMany();
  await prisma.outlet.deleteMany();
  await prisma.decisionPlace.deleteMany();
  await prisma.decisionAnchor.deleteMany();
  await prisma.decisionUndo.deleteMany();
  await prisma.decisionSide.deleteMany();
  await prisma.decision.deleteMany();
  await prisma.entityJudgementUndo.deleteMany();
  await prisma.entityJudgement.deleteMany();
  await prisma.entity.updateMany({ data: { wikidataId: null, canonicalId: null } });
}
