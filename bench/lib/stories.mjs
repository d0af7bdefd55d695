// What the invented reports tell: a kind draws its facts, lets an outlet tell them a little differently, and says them in
// both languages, the title first.

/** Mostly the same figure, at times another. */
const nearly = (figure, random, share = 0.2) =>
  random.chance(share) ? Math.max(1, figure + random.pick([-2, -1, 1, 2])) : figure;

const bus = {
  facts: (random) => ({
    dead: random.int(3, 28),
    hurt: random.int(4, 40),
    hour: random.int(3, 8),
    fall: random.int(5, 40) * 10,
  }),
  tell: ({ dead, hurt, hour, fall }, random) => ({
    dead: nearly(dead, random),
    hurt: nearly(hurt, random),
    hour,
    fall,
    aboard: dead + hurt,
  }),
  sentences: {
    en: [
      (s) => `${s.dead} killed as bus falls into gorge near ${s.place}`,
      (s) =>
        `${s.dead} people were killed and ${s.hurt} others injured when a private bus fell into a gorge near ${s.place} in ${s.state} on ${s.day}, police said.`,
      (s) => `The accident took place at about ${s.hour} pm on ${s.weekday}.`,
      (s) =>
        `There were ${s.aboard} passengers on board, according to district magistrate ${s.people[0]}.`,
      (s) => `The bus fell some ${s.fall} metres, superintendent of police ${s.people[1]} said.`,
      (s) =>
        `Chief Minister ${s.people[2]} announced Rs ${2 + (s.dead % 4)} lakh for the family of each of the dead.`,
      () => 'A case has been registered and the driver is being looked for.',
    ],
    hi: [
      (s) => `${s.place} के पास बस खाई में गिरी, ${s.dead} की मौत`,
      (s) =>
        `${s.state} के ${s.place} के पास ${s.day} को एक निजी बस खाई में गिर गई, जिसमें ${s.dead} लोगों की मौत हो गई और ${s.hurt} लोग घायल हो गए।`,
      (s) => `हादसा ${s.weekday} शाम करीब ${s.hour} बजे हुआ।`,
      (s) => `जिलाधिकारी ${s.people[0]} ने बताया कि बस में ${s.aboard} यात्री सवार थे।`,
      (s) => `पुलिस अधीक्षक ${s.people[1]} के अनुसार बस करीब ${s.fall} मीटर नीचे जा गिरी।`,
      (s) =>
        `मुख्यमंत्री ${s.people[2]} ने मृतकों के परिजनों को ${2 + (s.dead % 4)} लाख रुपये देने का ऐलान किया।`,
      () => 'मामला दर्ज कर लिया गया है और चालक की तलाश की जा रही है।',
    ],
  },
};

const fire = {
  facts: (random) => ({
    dead: random.int(2, 19),
    hurt: random.int(3, 30),
    hour: random.int(1, 11),
    engines: random.int(4, 20),
  }),
  tell: (facts, random) => ({
    ...facts,
    dead: nearly(facts.dead, random),
    hurt: nearly(facts.hurt, random),
  }),
  sentences: {
    en: [
      (s) => `Fire at ${s.place} factory kills ${s.dead}`,
      (s) =>
        `A fire broke out at a chemical factory in ${s.place} on ${s.day}, killing ${s.dead} workers and injuring ${s.hurt}.`,
      (s) =>
        `The fire broke out at ${s.hour} am on ${s.weekday}, fire officer ${s.people[0]} said.`,
      (s) => `${s.engines} fire engines were sent to the spot.`,
      (s) => `The factory belongs to ${s.people[1]}, who was arrested a day after the fire.`,
      (s) => `Labour minister ${s.people[2]} visited ${s.place} and ordered an inquiry.`,
      () => 'The cause is not known yet.',
    ],
    hi: [
      (s) => `${s.place} की फैक्ट्री में आग, ${s.dead} की मौत`,
      (s) =>
        `${s.place} की एक केमिकल फैक्ट्री में ${s.day} को आग लग गई, जिसमें ${s.dead} मजदूरों की मौत हो गई और ${s.hurt} झुलस गए।`,
      (s) => `आग ${s.weekday} सुबह ${s.hour} बजे लगी, दमकल अधिकारी ${s.people[0]} ने बताया।`,
      (s) => `दमकल की ${s.engines} गाड़ियां मौके पर भेजी गईं।`,
      (s) => `फैक्ट्री के मालिक ${s.people[1]} को गिरफ्तार कर लिया गया है।`,
      (s) => `श्रम मंत्री ${s.people[2]} ने ${s.place} का दौरा किया और जांच के आदेश दिए।`,
      () => 'आग के कारण का अभी पता नहीं चला है।',
    ],
  },
};

const meeting = {
  facts: (random) => ({
    years: random.int(5, 60),
    trade: random.int(2, 90) * 100,
    round: random.int(3, 29),
  }),
  tell: (facts) => facts,
  sentences: {
    en: [
      (s) => `${s.people[0]} meets ${s.people[1]} in ${s.place}`,
      (s) =>
        `Industry minister ${s.people[0]} met chief minister ${s.people[1]} in ${s.place} on ${s.day}.`,
      (s) => `The two held talks for two hours on ${s.weekday} on roads, power and water.`,
      (s) => `A day earlier ${s.people[0]} met finance minister ${s.people[2]}.`,
      (s) => `${s.people[0]} will visit ${s.place} again next month.`,
      (s) => `Trade of Rs ${s.trade} crore was discussed, said spokesman ${s.people[3]}.`,
      (s) => `It was the ${s.round}th round of the talks.`,
    ],
    hi: [
      (s) => `${s.place} में ${s.people[1]} से मिले ${s.people[0]}`,
      (s) =>
        `उद्योग मंत्री ${s.people[0]} ने ${s.day} को ${s.place} में मुख्यमंत्री ${s.people[1]} से मुलाकात की।`,
      (s) => `दोनों के बीच ${s.weekday} को सड़क, बिजली और पानी पर दो घंटे तक बातचीत हुई।`,
      (s) => `इससे एक दिन पहले ${s.people[0]} ने वित्त मंत्री ${s.people[2]} से मुलाकात की थी।`,
      (s) => `${s.people[0]} अगले महीने फिर ${s.place} का दौरा करेंगे।`,
      (s) => `प्रवक्ता ${s.people[3]} ने बताया कि ${s.trade} करोड़ रुपये के कारोबार पर चर्चा हुई।`,
      (s) => `यह बातचीत का ${s.round}वां दौर था।`,
    ],
  },
};

const oath = {
  facts: (random) => ({
    ministers: random.int(6, 40),
    hour: random.int(9, 12),
    time: random.int(2, 5),
  }),
  tell: (facts, random) => ({ ...facts, ministers: nearly(facts.ministers, random) }),
  sentences: {
    en: [
      (s) => `${s.people[0]} sworn in as Chief Minister of ${s.state}`,
      (s) =>
        `${s.people[0]} was sworn in as the Chief Minister of ${s.state} on ${s.day} in ${s.place}.`,
      (s) => `Governor ${s.people[1]} administered the oath at ${s.hour} am on ${s.weekday}.`,
      (s) => `${s.ministers} ministers took oath with ${s.people[0]}.`,
      (s) => `${s.people[2]} and ${s.people[3]} were sworn in as deputy chief ministers.`,
      (s) => `${s.people[4]} resigned as Chief Minister three days before the oath.`,
      (s) => `Thousands of people came to the ground in ${s.place}.`,
    ],
    hi: [
      (s) => `${s.people[0]} ने ली ${s.state} के मुख्यमंत्री पद की शपथ`,
      (s) => `${s.people[0]} ने ${s.day} को ${s.place} में ${s.state} के मुख्यमंत्री पद की शपथ ली।`,
      (s) => `राज्यपाल ${s.people[1]} ने ${s.weekday} सुबह ${s.hour} बजे शपथ दिलाई।`,
      (s) => `${s.people[0]} के साथ ${s.ministers} मंत्रियों ने शपथ ली।`,
      (s) => `${s.people[2]} और ${s.people[3]} उपमुख्यमंत्री बने।`,
      (s) => `शपथ से तीन दिन पहले ${s.people[4]} ने मुख्यमंत्री पद से इस्तीफा दिया था।`,
      (s) => `${s.place} के मैदान में हजारों लोग पहुंचे।`,
    ],
  },
};

const deal = {
  facts: (random) => ({
    crore: random.int(10, 900) * 10,
    share: random.int(10, 60),
    price: random.int(80, 900),
    value: random.int(10, 90) * 1_000,
  }),
  tell: (facts, random) => ({
    ...facts,
    crore: random.chance(0.15) ? facts.crore + 10 : facts.crore,
  }),
  sentences: {
    en: [
      (s) => `${s.people[0].split(' ')[1]} Power to buy ${s.share}% of ${s.place} Cement`,
      (s) =>
        `${s.people[0].split(' ')[1]} Power Ltd will acquire a ${s.share}% stake in ${s.place} Cement Ltd for Rs ${s.crore} crore, the company said on ${s.day}.`,
      (s) => `The shares are bought at Rs ${s.price} per share.`,
      (s) => `The deal values ${s.place} Cement at Rs ${s.value} crore.`,
      (s) => `The board approved the deal on ${s.weekday}, chairman ${s.people[0]} said.`,
      (s) => `${s.people[1]} will remain managing director.`,
      () => 'The acquisition is expected to be completed by the end of the year.',
    ],
    hi: [
      (s) => `${s.place} सीमेंट में ${s.share}% हिस्सेदारी खरीदेगी ${s.people[0].split(' ')[1]} पावर`,
      (s) =>
        `${s.people[0].split(' ')[1]} पावर ने ${s.day} को ${s.place} सीमेंट में ${s.share} फीसदी हिस्सेदारी ${s.crore} करोड़ रुपये में खरीदने का सौदा किया।`,
      (s) => `शेयर ${s.price} रुपये प्रति शेयर के भाव पर लिए जाएंगे।`,
      (s) => `इस सौदे में ${s.place} सीमेंट का मूल्यांकन ${s.value} करोड़ रुपये है।`,
      (s) => `चेयरमैन ${s.people[0]} ने कहा कि बोर्ड ने ${s.weekday} को सौदे को मंजूरी दी।`,
      (s) => `${s.people[1]} प्रबंध निदेशक बने रहेंगे।`,
      () => 'अधिग्रहण इस साल के अंत तक पूरा होने की उम्मीद है।',
    ],
  },
};

const quake = {
  facts: (random) => ({
    size: (random.int(38, 69) / 10).toFixed(1),
    depth: random.int(5, 60),
    dead: random.int(2, 60),
    hurt: random.int(10, 300),
    hour: random.int(1, 11),
    minute: random.int(10, 59),
  }),
  tell: (facts, random) => ({
    ...facts,
    dead: nearly(facts.dead, random),
    hurt: nearly(facts.hurt, random),
  }),
  sentences: {
    en: [
      (s) => `Earthquake of magnitude ${s.size} hits ${s.place}`,
      (s) =>
        `An earthquake of magnitude ${s.size} struck ${s.place} in ${s.state} on ${s.day}, killing ${s.dead} people and injuring ${s.hurt}.`,
      (s) =>
        `The earthquake struck at ${s.hour}:${s.minute} am on ${s.weekday} at a depth of ${s.depth} km, the National Centre for Seismology said.`,
      (s) => `The death toll may rise, said relief commissioner ${s.people[0]}.`,
      (s) => `Chief Minister ${s.people[1]} visited ${s.place} a day after the earthquake.`,
      () => 'Schools will remain closed for three days.',
      () => 'Several aftershocks were felt in the night.',
    ],
    hi: [
      (s) => `${s.place} में ${s.size} तीव्रता का भूकंप`,
      (s) =>
        `${s.state} के ${s.place} में ${s.day} को ${s.size} तीव्रता का भूकंप आया, जिसमें ${s.dead} लोगों की मौत हो गई और ${s.hurt} घायल हुए।`,
      (s) =>
        `राष्ट्रीय भूकंप विज्ञान केंद्र के अनुसार भूकंप ${s.weekday} सुबह ${s.hour}:${s.minute} बजे आया और इसकी गहराई ${s.depth} किलोमीटर थी।`,
      (s) => `राहत आयुक्त ${s.people[0]} ने कहा कि मृतकों की संख्या बढ़ सकती है।`,
      (s) => `मुख्यमंत्री ${s.people[1]} ने भूकंप के एक दिन बाद ${s.place} का दौरा किया।`,
      () => 'स्कूल तीन दिन बंद रहेंगे।',
      () => 'रात में कई झटके महसूस किए गए।',
    ],
  },
};

const verdict = {
  later: 0,
  facts: (random) => ({
    guilty: random.int(2, 14),
    freed: random.int(1, 9),
    years: random.int(3, 20),
    fine: random.int(1, 20),
  }),
  tell: (facts, random) => ({ ...facts, guilty: nearly(facts.guilty, random) }),
  sentences: {
    en: [
      (s) => `${s.place} land scam: court convicts ${s.guilty}`,
      (s) =>
        `A special court in ${s.place} convicted ${s.guilty} people in the land scam on ${s.day} and acquitted ${s.freed}.`,
      (s) =>
        `Former minister ${s.people[0]} was sentenced to ${s.years} years in jail and fined Rs ${s.fine} lakh.`,
      (s) => `Judge ${s.people[1]} read out the judgment on ${s.weekday}.`,
      (s) => `${s.people[2]} was arrested in the case in 2019.`,
      (s) => `The counsel of ${s.people[0]} said that he would go to the high court.`,
      () => 'The agency had examined 84 witnesses.',
    ],
    hi: [
      (s) => `${s.place} जमीन घोटाला: ${s.guilty} दोषी करार`,
      (s) =>
        `${s.place} की विशेष अदालत ने ${s.day} को जमीन घोटाले में ${s.guilty} लोगों को दोषी करार दिया और ${s.freed} को बरी कर दिया।`,
      (s) =>
        `पूर्व मंत्री ${s.people[0]} को ${s.years} साल की सजा और ${s.fine} लाख रुपये का जुर्माना सुनाया गया।`,
      (s) => `जज ${s.people[1]} ने ${s.weekday} को फैसला सुनाया।`,
      (s) => `${s.people[2]} को इस मामले में 2019 में गिरफ्तार किया गया था।`,
      (s) => `${s.people[0]} के वकील ने कहा कि वे हाई कोर्ट जाएंगे।`,
      () => 'एजेंसी ने 84 गवाहों से पूछताछ की थी।',
    ],
  },
};

/** The kinds of stories, each as likely as another. */
export const stories = [bus, fire, meeting, oath, deal, quake, verdict];
