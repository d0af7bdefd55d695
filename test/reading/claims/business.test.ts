import { facetsOf, facetsWithModality, readNews } from '../../support/happenings.js';
import { quotesBy } from '../../support/reading.js';

const FIGURE = 'figure/of-business';
const STEP = 'date/of-deal-step';
const DEAL = 'अदाणी समूह डेक्कन बैंक में हिस्सेदारी खरीदेगा।';
const DEAL_EN = 'Adani Group will buy a stake in Deccan Bank.';
const RESULTS = 'मालवा सीमेंट ने सोमवार को तिमाही नतीजे जारी किए।';
const RESULTS_EN = 'Malwa Cement announced its quarterly results on Monday.';
const MERGER = 'मालवा फाइनेंस और शिवालिक कैपिटल का विलय होगा।';
const MERGER_EN =
  'Malwa Finance and Shivalik Capital will merge; the shareholders of both companies will vote.';
const ISSUE = 'मालवा फूड्स का आईपीओ आ रहा है।';
const ISSUE_EN = 'Malwa Foods will offer its shares to investors in an IPO.';
const FINE = 'आरबीआई ने शिवालिक बैंक पर जुर्माना लगाया है।';
const FINE_EN = 'The RBI has fined Shivalik Bank.';

/** One figure, many phrasings: nothing else is measured in the text. */
// biome-ignore format: a figure a row
const FIGURES: readonly (readonly [string, ...string[]])[] = [
  // A deal
  ['stake = 24 %', 'अदाणी समूह डेक्कन बैंक में 24 फीसदी हिस्सेदारी खरीदेगा।', 'अदाणी समूह डेक्कन बैंक में 24% हिस्सेदारी खरीदेगा।', 'Adani Group will buy a 24 per cent stake in Deccan Bank.', 'Adani Group will buy a stake of 24 per cent in Deccan Bank.', 'Adani Group will acquire 24 per cent of Deccan Bank.'],
  ['stake/scope/open-offer = 26 %', `${DEAL} 26 फीसदी और हिस्सेदारी के लिए ओपन ऑफर लाया जाएगा।`, `${DEAL_EN} An open offer for a further 26 per cent will follow.`],
  ['price/INR = 24000000000 INR', `${DEAL} यह सौदा 2,400 करोड़ रुपये का है।`, `${DEAL} सौदे की कीमत 2,400 करोड़ रुपये है।`, `${DEAL} 2,400 करोड़ में हुई डील`, 'Adani Group will buy a stake in Deccan Bank in a deal worth Rs 2,400 crore.', `${DEAL_EN} It is a Rs 2,400 crore deal.`, `${DEAL_EN} The Rs 2,400-crore transaction is in cash.`],
  ['price/USD = 4400000000 USD', 'Tata Motors agreed on Monday to acquire Iveco in a deal worth $4.4 billion.', `${DEAL} करीब-करीब यह सौदा 4.4 अरब डॉलर का है।`, `${DEAL_EN} It is a $4.4-billion deal.`],
  ['share-price/INR = 280 INR', 'अदाणी समूह डेक्कन बैंक में हिस्सेदारी 280 रुपये प्रति शेयर के भाव पर खरीदेगा।', 'Adani Group will buy the stake in Deccan Bank at Rs 280 a share.', 'Adani Group will buy the stake in Deccan Bank at Rs 280 per share.', 'Adani Group will buy the stake in Deccan Bank at Rs 280 apiece.'],
  ['share-price/INR/scope/open-offer = 301 INR', `${DEAL} ओपन ऑफर का भाव 301 रुपये रखा गया है।`, `${DEAL_EN} The open offer will be at Rs 301 a share.`],
  ['valuation/INR = 100000000000 INR', `${DEAL} बैंक का मूल्यांकन 10,000 करोड़ रुपये आंका गया है।`, `The deal values Deccan Bank at Rs 10,000 crore. ${DEAL_EN}`],
  ['seats-on-board = 3 seat', `${DEAL} उसे बोर्ड में तीन सीटें मिलेंगी।`, `${DEAL_EN} It will get three seats on the board.`],
  ['price/INR = 36000000000 INR', `${DEAL} 3,600 करोड़ रुपये चुकाकर समूह ये शेयर लेगा।`, `${DEAL} 3,600 करोड़ रुपये में बैंक अब समूह की झोली में।`, `${DEAL} इसके एवज में 3,600 करोड़ रुपये देने होंगे।`, `${DEAL} बैंक यह हिस्सा 3,600 करोड़ रुपये में बेचेगा।`, `${DEAL} बैंक ने यह हिस्सा 3,600 करोड़ रुपये में बेच दिया।`],
  ['stake = 100 %', 'अदाणी समूह डेक्कन बैंक के शत-प्रतिशत शेयर खरीदेगा।', 'अदाणी समूह डेक्कन बैंक में शत प्रतिशत हिस्सेदारी खरीदेगा।', 'अदाणी समूह डेक्कन बैंक के 100 फीसदी शेयर खरीदेगा।'],
  ['cash-part = 100 %', `${DEAL} पूरी रकम नकद दी जाएगी।`, `${DEAL} पूरा भुगतान नकद में होगा।`, `${DEAL_EN} The price will be paid entirely in cash.`, `${DEAL_EN} It is an all-cash deal.`],
  ['cash-part = 70 %', `${DEAL} 70 फीसदी राशि नकद और बाकी शेयरों में चुकाई जाएगी।`, `${DEAL_EN} The buyer will pay 70 per cent of the price in cash and the rest in shares.`],
  ['employees/firm/~dkn = 2300 employee', `${DEAL} 2,300 कर्मचारियों वाले डेक्कन बैंक ने इसकी पुष्टि की।`],
  ['stake = 24 %', `${DEAL} समूह प्रवर्तकों से 24 फीसदी हिस्सेदारी खरीदेगा।`, `${DEAL} प्रवर्तकों ने 24 प्रतिशत हिस्सेदारी बेची है।`, `${DEAL_EN} It will acquire a 24 per cent stake from the promoters.`, `${DEAL_EN} The founders will sell 24 per cent to the group.`],
  ['stake = 20~ %', `${DEAL} समूह बैंक का पांचवां हिस्सा लेगा।`, `${DEAL_EN} It will buy a fifth of the lender.`, `${DEAL_EN} The group is acquiring a one-fifth stake.`],
  ['stake-after/scope/seller = 38 %', `${DEAL} इसके बाद प्रवर्तकों की हिस्सेदारी घटकर 38 फीसदी रह जाएगी।`, `${DEAL} सौदे के बाद प्रवर्तकों के पास 38 प्रतिशत हिस्सा बचेगा।`, `${DEAL_EN} The promoters' stake will fall to 38 per cent.`, `${DEAL_EN} The founders will be left with a stake of 38 per cent.`],
  ['stake-after/scope/buyer = 51 %', `${DEAL} उसकी हिस्सेदारी बढ़कर 51 फीसदी हो जाएगी।`, `${DEAL_EN} That takes its stake to 51 per cent.`, `${DEAL_EN} Its stake will rise to 51 per cent.`],
  ['lock-in = P3Y', `${DEAL} शेयरों पर तीन साल का लॉक-इन रहेगा।`, `${DEAL} समूह तीन वर्ष तक ये शेयर नहीं बेच सकेगा।`, `${DEAL_EN} The two sides agreed on a lock-in of three years.`, `${DEAL_EN} It cannot sell the shares for three years.`],
  ['share-price/INR = 280 INR', `${DEAL_EN} It is paying Rs 280 a share, bankers close to the transaction said.`],
  ['proceeds/INR/firm/~dkn = 3600000000 INR', `${DEAL} डेक्कन बैंक के 360 करोड़ रुपये कर्ज चुकाने में लगेंगे।`],
  ['employees/firm/~dkn = 2300 employee', `${DEAL} इस बीच डेक्कन बैंक का मुनाफा बढ़ा है। कंपनी में 2,300 कर्मचारी हैं।`],
  ['discount = 8 %', `${DEAL_EN} That is a discount of 8 per cent to the last price.`],
  ['share-price/INR = 280 INR', `${DEAL_EN} The shares were priced at Rs 280 each.`, `${DEAL_EN} It will pay Rs 280 for every share.`, `${DEAL} समूह हर शेयर के लिए 280 रुपये चुकाएगा।`],
  ['valuation/INR = 100000000000 INR', `${DEAL} इस सौदे में बैंक का मूल्य 10,000 करोड़ रुपये आंका गया है।`, `${DEAL} इस हिसाब से बैंक की कीमत 10,000 करोड़ रुपये बैठती है।`],
  ['tendered = 4.2 %', `${DEAL} खुली पेशकश में केवल 4.2 प्रतिशत शेयर आए।`, `${DEAL} ओपन ऑफर में 4.2 फीसदी शेयर मिले।`, `${DEAL_EN} Only 4.2 per cent was tendered in the open offer.`, `${DEAL_EN} The open offer saw investors tendering 4.2 per cent.`],
  // A merger
  ['holding/family/~rti = 41.3 %', `${MERGER} राठी परिवार के पास 41.3 प्रतिशत शेयर रहेंगे।`, `${MERGER} राठी परिवार की हिस्सेदारी 41.3 फीसदी रह जाएगी।`, `${MERGER_EN} The Rathi family will own a 41.3 per cent stake.`, `${MERGER_EN} The Rathis will see their holding diluted to 41.3 per cent.`],
  ['revenue/INR/scope/combined = 84000000000 INR', `${MERGER} संयुक्त कंपनी की सालाना आमदनी 8,400 करोड़ रुपये होगी।`, `${MERGER} नई कंपनी का राजस्व 84 अरब रुपये होगा।`, `${MERGER_EN} The merged group will have revenue of Rs 8,400 crore.`],
  ['swap-ratio/20 = 7 share', `${MERGER} शिवालिक के प्रत्येक 20 शेयर के बदले मालवा के सात शेयर मिलेंगे।`, `${MERGER} निवेशकों को हर 20 शेयर पर मालवा के सात शेयर दिए जाएंगे।`, `${MERGER} शेयर अदला-बदली का अनुपात 20 पर 7 है।`, `${MERGER_EN} Investors will get seven shares of Malwa for every 20 held.`, `${MERGER_EN} Investors will receive seven shares for every 20 shares of Shivalik.`],
  ['employees/scope/combined = 61000 employee', `${MERGER} विलय के बाद बनने वाली इकाई में 61,000 कर्मचारी होंगे।`, `${MERGER} संयुक्त कंपनी के 61,000 कर्मचारी होंगे।`, `${MERGER_EN} The combined entity will have 61,000 employees.`, `${MERGER_EN} The merged lender will have a workforce of 61,000.`],
  ['count/branch/firm/~svlk = 412 branch', `${MERGER} शिवालिक कैपिटल की 412 शाखाएं हैं।`, `${MERGER_EN} Shivalik Capital has 412 branches.`, `${MERGER_EN} Shivalik brings 412 branches.`],
  ['layoffs/firm/~mlv = 1200 employee', 'मालवा फूड्स का शेयर 1,200 कर्मचारियों की छंटनी की खबर से गिरा।', 'Malwa Foods will lay off 1,200 employees; its shares fell.', 'Shares fell after Malwa Foods said it was laying off 6 per cent of its workforce, or 1,200 employees.'],
  // Results: whose, and of which quarter
  ['profit/INR/firm/~mlv+period/2025-04/2025-06 = 4120000000 INR', `${RESULTS} कंपनी का शुद्ध लाभ 412 करोड़ रुपये रहा।`, `${RESULTS} जून तिमाही में मुनाफा 412 करोड़ रुपये पर पहुंच गया।`, `${RESULTS_EN} Net profit was Rs 412 crore in the June quarter.`, `${RESULTS_EN} It reported a profit of Rs 412 crore for the first quarter of FY26.`, 'Malwa Cement posted a net profit of Rs 412 crore for the quarter ended June 30, 2025.'],
  ['profit/INR/firm/~mlv+period/2024-04/2024-06 = 3490000000 INR', `${RESULTS} एक साल पहले की समान तिमाही में शुद्ध लाभ 349 करोड़ रुपये था।`, `${RESULTS_EN} Net profit was Rs 349 crore a year ago.`, `${RESULTS_EN} It had posted a profit of Rs 349 crore in the year-ago quarter.`],
  ['profit/INR/firm/~mlv+period/2024-04/2025-03 = 4120000000 INR', `${RESULTS} बीते वित्त वर्ष में मुनाफा 412 करोड़ रुपये रहा।`, `${RESULTS_EN} Net profit was Rs 412 crore in the last fiscal.`],
  ['revenue/INR/firm/~mlv+period/2024-01/2024-12 = 13100000000 INR', 'मालवा सीमेंट के शेयर गिरे। कंपनी का 2024 में राजस्व 1,310 करोड़ रुपये था। निवेशक बेच रहे हैं।', 'मालवा सीमेंट के शेयर गिरे। निवेशक बेच रहे हैं। पिछले साल कंपनी का राजस्व 1,310 करोड़ रुपये था।', 'Shares of Malwa Cement fell; investors and analysts were wary. The company had revenue of Rs 1,310 crore in 2024.', 'Shares of Malwa Cement fell; investors and analysts were wary. Last year the company had sales of Rs 1,310 crore.'],
  ['profit-rise/firm/~mlv+period/2025-04/2025-06 = 18 %', `${RESULTS} मुनाफा 18 फीसदी बढ़ गया।`, `${RESULTS} शुद्ध लाभ में 18 प्रतिशत की वृद्धि हुई।`, `${RESULTS_EN} Net profit rose 18 per cent.`, `${RESULTS_EN} It reported an 18 per cent jump in net profit.`],
  ['revenue/INR/firm/~mlv+period/2025-04/2025-06 = 48150000000 INR', `${RESULTS} राजस्व 4,815 करोड़ रुपये रहा।`, `${RESULTS} परिचालन आय 4,815 करोड़ रुपये रही।`, `${RESULTS_EN} Revenue from operations stood at Rs 4,815 crore.`],
  ['dividend/INR/firm/~mlv = 6 INR', `${RESULTS} छह रुपये का लाभांश घोषित किया गया।`, `${RESULTS_EN} It declared a dividend of Rs 6.`],
  // A public issue
  ['issue-size/INR = 11800000000 INR', `${ISSUE} यह निर्गम 1,180 करोड़ रुपये का है।`, `${ISSUE_EN} The issue size is Rs 1,180 crore.`],
  ['share-price/INR = 210..222 INR', `${ISSUE} मूल्य दायरा 210-222 रुपये है।`, `${ISSUE_EN} The price band is Rs 210-222.`, `${ISSUE_EN} The price band is Rs 210 to Rs 222.`],
  ['subscription = 36.4 1', `${ISSUE} निर्गम को 36.4 गुना अभिदान मिला।`, `${ISSUE_EN} It was subscribed 36.4 times.`],
  ['subscription/scope/retail = 9.8 1', `${ISSUE} खुदरा निवेशकों का हिस्सा 9.8 गुना भरा।`, `${ISSUE_EN} The retail portion was subscribed 9.8 times.`],
  ['lot = 67 share', `${ISSUE} एक लॉट में 67 शेयर हैं।`, `${ISSUE_EN} The lot size is 67 shares.`],
  // A regulator's penalty
  ['penalty/INR = 23500000 INR', 'आरबीआई ने शिवालिक बैंक पर 2.35 करोड़ रुपये का जुर्माना लगाया।', 'रिजर्व बैंक ने शिवालिक बैंक पर 2.35 करोड़ की पेनल्टी लगाई।', 'The RBI imposed a penalty of Rs 2.35 crore on Shivalik Bank.', 'The Reserve Bank of India slapped a Rs 2.35-crore fine on Shivalik Bank.'],
  ['deadline = P30D', `${FINE} बैंक को 30 दिन के भीतर रकम भरनी होगी।`, `${FINE_EN} It must pay within 30 days.`],
];

/** What is told of a deal that no measure can be sure of. */
const UNSETTLED: readonly string[] = [
  // A stake in a third firm, and what all of it comes to
  `${DEAL_EN} Adani Group has to sell its 9.9 per cent stake in Kaveri Finance, the regulator said.`,
  `${DEAL_EN} Adani Group will not merge Deccan Bank with Kaveri Finance, in which it bought a 9.9 per cent stake.`,
  `${DEAL_EN} After the offer Adani Group would end up with a stake of 52 per cent.`,
  `${DEAL} इसके बाद समूह की कुल हिस्सेदारी 52 फीसदी होगी।`,
  // What somebody holds, what the promoters are left with
  `${DEAL} सौदे के बाद बैंक में उसकी हिस्सेदारी 50.99 फीसदी हो जाएगी।`,
  `${DEAL} फिलहाल प्रवर्तकों के पास 38 फीसदी हिस्सेदारी है।`,
  `${DEAL_EN} Its promoters currently hold a 38 per cent stake.`,
  // How a share closed, what analysts expected, a part of the business
  `${DEAL_EN} Its shares closed 7.6 per cent higher at Rs 285.30.`,
  `${RESULTS_EN} Analysts had estimated a profit of Rs 395 crore.`,
  `${RESULTS_EN} The retail segment made a profit of Rs 40 crore.`,
  `${MERGER_EN} The firm has 412 branches.`,
  // What a stake may come to by an open offer, the whole sum but not in cash, what is earned in no period that is told
  `${DEAL_EN} An open offer could take its stake to 51 per cent from 27 per cent.`,
  `${DEAL} ओपन ऑफर सफल रहा तो उसकी हिस्सेदारी बढ़कर 51 फीसदी हो सकती है।`,
  `${DEAL} पूरी रकम नकद नहीं दी जाएगी।`,
  `${DEAL_EN} The lender has a profit of Rs 412 crore.`,
  `${RESULTS_EN} Net profit was Rs 412 crore last year.`,
  // An earlier penalty
  `${FINE_EN} It had been fined Rs 50 lakh last year.`,
];

/** The day of a step, many phrasings. */
// biome-ignore format: a step a row
const STEPS: readonly (readonly [string, ...string[]])[] = [
  ['deal-step/approval/organisation/cci = 2025-08-30', `${DEAL} प्रतिस्पर्धा आयोग ने 30 अगस्त को प्रस्ताव मंजूर किया।`, `${DEAL} सीसीआई 30 अगस्त को सौदे को हरी झंडी दे चुका है।`, `${DEAL_EN} The Competition Commission cleared the deal on August 30.`, `${DEAL_EN} It was approved by the Competition Commission on August 30.`],
  ['deal-step/approval/organisation/kind:competition/place/norway = 2025-08-30', `${DEAL} नॉर्वे के प्रतिस्पर्धा प्राधिकरण ने 30 अगस्त को इसे हरी झंडी दी।`, `${DEAL_EN} Norway's competition authority cleared it on August 30.`, `${DEAL_EN} The Norwegian competition watchdog approved it on August 30.`],
  ['deal-step/approval/organisation/rbi = 2025-08-30', `${DEAL} केंद्रीय बैंक ने 30 अगस्त को इसकी इजाजत दी।`, `${DEAL_EN} The Reserve Bank of India gave its nod on August 30.`],
  ['deal-step/approval/organisation/kind:board = 2025-09-05', `${DEAL} निदेशक मंडल ने 5 सितंबर को सौदे पर मुहर लगाई।`, `${DEAL_EN} The board approved the deal on September 5.`, `${DEAL_EN} Adani Group on September 5 said its board has approved the deal.`],
  ['deal-step/completion = ../2025-12-31', `${DEAL} सौदा दिसंबर तक पूरा होने की उम्मीद है।`, `${DEAL_EN} The deal will be completed by December.`],
  ['deal-step/approval/organisation/cci = 2025-08-30', `${DEAL} प्रतिस्पर्धा आयोग ने 30 अगस्त को हामी भरी थी।`, `${DEAL_EN} The Competition Commission of India waved it through on August 30.`, `${DEAL_EN} The CCI okayed it on August 30.`],
  ['deal-step/approval/organisation/kind:shareholders = 2025-09-04', `${DEAL} शेयरधारकों ने गुरुवार को प्रस्ताव के पक्ष में मत डाले।`, `${DEAL} शेयरधारक चार सितंबर को इस पर राजी हुए।`, `${DEAL_EN} Shareholders voted for it on Thursday.`],
  ['deal-step/announcement = 2025-08-05', `${DEAL} सौदे का खुलासा 5 अगस्त को हुआ था।`, `${DEAL} सौदे की घोषणा 5 अगस्त को की गई।`, `${DEAL} इस सौदे का ऐलान 5 अगस्त को हुआ।`, `${DEAL} 5 अगस्त को घोषित इस सौदे पर सवाल उठे।`, `${DEAL_EN} The deal was unveiled on August 5.`, `${DEAL_EN} It was on August 5 that the transaction was announced.`, `${DEAL_EN} The acquisition, disclosed on August 5, is large.`],
  ['deal-step/announcement = 2025-09-08', 'अदाणी समूह डेक्कन बैंक में हिस्सेदारी खरीदेगा, कंपनी ने सोमवार को कहा।', 'Adani Group will buy a stake in Deccan Bank, the companies said on Monday.', 'Adani Group will buy a stake in Deccan Bank, it said in an exchange filing on Monday.'],
  ['deal-step/completion/scope/bought = 2025-08-28', `${MERGER} समूह ने हिस्सेदारी का अधिग्रहण 28 अगस्त को पूरा किया।`, `${MERGER_EN} Malwa completed the purchase of the stake on August 28.`],
  ['deal-step/completion = 2025-10-01', `${MERGER} विलय 1 अक्टूबर से प्रभावी होगा।`, `${MERGER_EN} The merger will take effect from October 1.`],
  ['deal-step/opening = 2025-09-15', `${ISSUE} निर्गम 15 सितंबर को खुलेगा।`, `${ISSUE_EN} It opens on September 15.`],
  ['deal-step/opening/scope/open-offer = 2025-09-15', `${DEAL} ओपन ऑफर 15 सितंबर से खुलेगा।`, `${DEAL_EN} The open offer will begin on September 15.`],
  ['deal-step/listing = 2025-09-22', `${ISSUE} शेयर 22 सितंबर को सूचीबद्ध होंगे।`, `${ISSUE_EN} The shares will list on September 22.`],
  ['deal-step/record = 2025-09-12', `${RESULTS} लाभांश के लिए रिकॉर्ड तिथि 12 सितंबर है।`, `${RESULTS_EN} The record date for the dividend is September 12.`, `${RESULTS_EN} It fixed September 12 as the record date.`],
  ['deal-step/order = 2025-09-02', `${FINE} आदेश 2 सितंबर को पारित हुआ।`, `${FINE_EN} The order was passed on September 2.`],
];

/** Whose rank, and what office somebody gets. */
// biome-ignore format: an answer a row
const OTHERS: readonly (readonly [string, ...string[]])[] = [
  ['rank/private/scope/combined = #7', `${MERGER} विलय से बनने वाला बैंक देश का सातवां सबसे बड़ा निजी बैंक होगा।`, `${MERGER} संयुक्त बैंक निजी बैंकों में सातवें स्थान पर होगा।`, `${MERGER_EN} The combined lender will be the seventh largest private bank.`, `${MERGER_EN} The merged lender will take the seventh spot among private banks.`],
  ['rank/all/firm/~dkn = #4', `${DEAL} देश का चौथा सबसे बड़ा बैंक डेक्कन बैंक इस रकम से कर्ज देगा।`, `${DEAL_EN} Deccan Bank, India's fourth-largest lender, will issue new shares.`],
  ['post/person/~rms = role/executive-director', `${MERGER} रमेश नेगी नई कंपनी में कार्यकारी निदेशक होंगे।`, `${MERGER_EN} Ramesh Negi will join the board as executive director.`],
];

const spread = (table: readonly (readonly [string, ...string[]])[]) =>
  table.flatMap(([value, ...texts]) => texts.map((text) => [text, value] as const));

describe(FIGURE, () => {
  it.each(spread(FIGURES))('%s', (text, expected) => {
    expect([...new Set(facetsOf(readNews(text), FIGURE))]).toEqual([expected]);
  });

  it.each(UNSETTLED)('settles no scope: %s', (text) => {
    expect(facetsOf(readNews(text), FIGURE)).toEqual([]);
  });

  it('needs no day of publication for what is no figure of a period', () => {
    expect(facetsOf(readNews(`${DEAL_EN} It is a Rs 2,400 crore deal.`, ''), FIGURE)).toEqual([
      'price/INR = 24000000000 INR',
    ]);
  });

  it.each([
    `${DEAL_EN} The promoters' holding will come down from 62.5% to 38.5%.`,
    `${DEAL_EN} The promoters' stake will be cut to 38.5 per cent from 62.5 per cent.`,
    `${DEAL} इसके बाद प्रवर्तकों की हिस्सेदारी 62.5 फीसदी से घटकर 38.5 फीसदी रह जाएगी।`,
  ])('tells what was held from what is left: %s', (text) => {
    expect(facetsOf(readNews(text), FIGURE).sort()).toEqual([
      'stake-after/scope/seller = 38.5 %',
      'stake-before/scope/seller = 62.5 %',
    ]);
  });

  it('keeps the first of two figures of one thing', () => {
    const text = `${DEAL_EN} It is a Rs 2,400 crore deal. Another deal was worth Rs 900 crore.`;
    expect(facetsOf(readNews(text), FIGURE)).toEqual(['price/INR = 24000000000 INR']);
  });

  it('is as sure as its clause', () => {
    expect(
      facetsWithModality(
        readNews('Adani Group will buy a 24 per cent stake in Deccan Bank.'),
        FIGURE,
      ),
    ).toEqual(['stake = 24 % PLANNED']);
  });

  it('quotes the figure with the word for it, and no other figure', () => {
    const text =
      'Adani Group will buy a 24 per cent stake in Deccan Bank for Rs 2,400 crore ($280 million).';
    expect(quotesBy(FIGURE, readNews(text))).toEqual([
      '24 per cent stake',
      'Rs 2,400 crore',
      '$280 million',
    ]);
  });
});

describe('ordinal/in-series', () => {
  it.each([
    `${DEAL} यह समूह का नौवां अधिग्रहण है।`,
    `${DEAL} यह कंपनी का नौवां अधिग्रहण है।`,
    `${DEAL_EN} It is the ninth acquisition by Adani Group.`,
    `${DEAL_EN} It is its ninth acquisition.`,
  ])('counts the purchases of whoever buys: %s', (text) => {
    expect(facetsOf(readNews(text), 'ordinal/in-series')).toEqual(['nth/acquisition = #9']);
  });

  it.each([
    `${DEAL} इस साल यह नौवां अधिग्रहण है।`,
    `${DEAL_EN} It is the ninth acquisition by Adani Group in five years.`,
    `${DEAL_EN} It is the ninth acquisition in the Indian banking sector.`,
  ])('not those of a span of time or a country: %s', (text) => {
    expect(facetsOf(readNews(text), 'ordinal/in-series')).toEqual([]);
  });
});

describe('ordinal/rank and role/to-hold', () => {
  it.each(spread(OTHERS))('%s', (text, expected) => {
    expect(facetsOf(readNews(text), 'ordinal/rank', 'role/to-hold')).toEqual([expected]);
  });

  it.each([
    `${MERGER} यह सातवां मौका है।`,
    `${MERGER_EN} It is the seventh merger this year.`,
    `${DEAL_EN} It will become the second-largest shareholder of the lender.`,
    `${DEAL} समूह बैंक का दूसरा सबसे बड़ा शेयरधारक बन जाएगा।`,
    `${MERGER_EN} Executive director Ramesh Negi spoke to reporters.`,
  ])('is told in no such words: %s', (text) => {
    expect(facetsOf(readNews(text), 'ordinal/rank', 'role/to-hold')).toEqual([]);
  });
});

describe(STEP, () => {
  it.each(spread(STEPS))('%s', (text, expected) => {
    expect(facetsOf(readNews(text), STEP)).toEqual([expected]);
  });

  it.each([
    // Nobody approved it yet, or no day is told
    `${DEAL} सौदे को रिजर्व बैंक की मंजूरी मिलनी बाकी है।`,
    `${DEAL_EN} It is subject to the approval of the RBI.`,
    // What somebody says of a deal, or what a report of a step of it says, makes nothing known
    `${DEAL_EN} It will buy more, analysts said on Friday.`,
    `${DEAL_EN} Suresh Rathi said on Friday that the deal was fair.`,
    `${DEAL} विश्लेषकों ने शुक्रवार को कहा कि सौदा महंगा है।`,
    // A day of something else
    `${DEAL_EN} The stock rose to close at Rs 211 on Friday.`,
    `${DEAL_EN} Shares of the bank closed higher on September 5.`,
  ])('dates no step: %s', (text) => {
    expect(facetsOf(readNews(text), STEP)).toEqual([]);
  });

  it('parts two bodies and two days told with one verb', () => {
    expect(
      facetsOf(
        readNews(`${DEAL} प्रतिस्पर्धा आयोग 13 मार्च को और रिजर्व बैंक 28 अप्रैल को मंजूरी दे चुका है।`),
        STEP,
      ),
    ).toEqual([
      'deal-step/approval/organisation/cci = 2025-03-13',
      'deal-step/approval/organisation/rbi = 2025-04-28',
    ]);
  });

  it('knows that a regulator may have decided before the day on which it is told', () => {
    const text = `${DEAL_EN} The RBI has given its nod to the deal, the lender said on Friday.`;
    expect(facetsOf(readNews(text), STEP)).toEqual([
      'deal-step/approval/organisation/rbi = ../2025-09-05',
    ]);
  });
});
