import { type AsideWords, inquiryBy as by } from '../aside.js';

/** Who inquires into a disaster; an underscore stands for the space inside a phrase. */
// biome-ignore format: one of them a line reads as a table
export const inquiries: readonly AsideWords[] = [
  by('magisterial', 'मजिस्ट्रेटी मजिस्ट्रेट मजिस्ट्रियल मैजिस्ट्रेट दंडाधिकारी अपर_जिलाधिकारी एडीएम एसडीएम'),
  by('judicial', 'न्यायिक न्यायिक_आयोग सेवानिवृत्त_न्यायाधीश पूर्व_न्यायाधीश जांच_आयोग'),
  by('departmental', 'विभागीय आंतरिक'),
  by('police', 'एसआईटी विशेष_जांच_दल क्राइम_ब्रांच अपराध_शाखा'),
  by('railway', 'रेल_सुरक्षा_आयुक्त रेलवे_सुरक्षा_आयुक्त सीआरएस'),
  by('central', 'सीबीआई एनआईए केंद्रीय_दल डीजीसीए'),
];
