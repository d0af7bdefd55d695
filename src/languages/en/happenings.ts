import { fold } from '../../text/fold.js';
import { formsOf } from '../forms.js';
import type { Words } from '../pack.js';
import type { HappeningWord, VerbForm } from '../sense.js';

const SPACE = [
  'space',
  'rocket',
  'satellite',
  'spacecraft',
  'ISRO',
  'NASA',
  'SpaceX',
  'capsule',
  'orbit',
  'astronaut',
  ...['PSLV', 'GSLV', 'SSLV', 'LVM3', 'Starship', 'Soyuz', 'spaceport', 'spaceflight', 'cosmonaut'],
];
const CRAFT = [
  'space',
  'rocket',
  'satellite',
  'spacecraft',
  'capsule',
  'orbit',
  'astronaut',
  'liftoff',
  'lift-off',
  'Dragon',
  'Falcon',
  'Starship',
  'Soyuz',
  'PSLV',
  'GSLV',
];
const DEAL = [
  ...[
    'stake',
    'shares',
    'shareholders',
    'acquisition',
    'takeover',
    'merger',
    'equity',
    'scrip',
    'preferential',
  ],
  ...['acquire', 'shareholding', 'ipo'],
];
const RESULTS = [
  'quarter',
  'quarterly',
  'ebitda',
  'fiscal',
  'fy25',
  'fy26',
  'fy27',
  'q1',
  'q2',
  'q3',
  'q4',
];
const REGULATOR = [
  ...[
    'rbi',
    'reserve',
    'sebi',
    'regulator',
    'watchdog',
    'cci',
    'competition',
    'trai',
    'irdai',
    'dgca',
    'ccpa',
  ],
];

/** Who fights those whom the police or the army look for: nobody else's encounter is a fight. */
const ARMED = formsOf(
  'naxal naxals naxalite naxalites maoist maoists militant militants terrorist terrorists insurgents ultras jawans troops security police gangster criminals gunned_down',
);

const VEHICLES = formsOf(
  'MEMU EMU DEMU locomotive dumper trailer pickup pick-up SUV minibus mini-bus tempo auto-rickshaw e-rickshaw scooter motorbike trolley coach airliner chopper bogie bogies bus buses car cars truck trucks train trains jeep van tanker vehicle vehicles plane planes aircraft jet helicopter helicopters tractor motorcycle lorry lorries boat ferry flight bike autorickshaw',
);

const kind = (
  slug: string,
  forms: string,
  { among, ...more }: Partial<HappeningWord> = {},
): Words => ({
  forms: formsOf(forms),
  sense: {
    cls: 'happening',
    happening: { kind: slug, ...(among && { among: among.map(fold) }), ...more },
  },
});
const verb = (lemma: string, form: VerbForm, forms: string): Words => ({
  forms: formsOf(forms),
  sense: { cls: 'verb', lemma, form },
});

/** Words that tell of a happening; an underscore stands for the space inside a phrase. */
// biome-ignore format: one kind a line reads as a table
export const happenings: readonly Words[] = [
  kind('disaster', 'disaster disasters tragedy'),
  kind('accident', 'fell plunged skidded overturned rolled_down rammed hit hits rams ram plunges skids falls_into fell_into plunged_into fell_off falls_off overturns tumbled slid_into slipped_into careened veered_off veers_off swerved turned_turtle turns_turtle toppled topples flipped somersaulted mowed_down mows_down run_over ran_over runs_over knocked_down knocks_down', { among: VEHICLES }),
  kind('accident', 'electrocuted electrocution gas_leak stampede-like'),
  kind('accident', 'accident accidents mishap overturned fell_into_a_gorge plunged_into_a_gorge'),
  kind('stampede', 'stampede crush'),
  kind('crash', 'crash crashes crashed collision collisions collided collides collide ran_into runs_into slammed_into slams_into crashed_into crashes_into smashed_into smashes_into ploughed_into ploughs_into plowed_into plows_into rammed_into rams_into head-on rear-ended rear-ends rammed_from_behind', { among: VEHICLES }),
  kind('derailment', 'derailment derailed derails jumped_the_rails jumped_the_tracks jumped_tracks left_the_rails left_the_tracks left_the_track went_off_the_rails went_off_the_tracks came_off_the_rails came_off_the_tracks'),
  kind('fire', 'fire blaze inferno conflagration caught_fire catches_fire in_flames up_in_flames ablaze gutted gutted_by_fire'),
  kind('explosion', 'blast blasts explosion explosions exploded explodes blew_up detonated'),
  kind('collapse', 'collapse collapsed collapses caved_in caves_in cave-in came_crashing_down crashed_down crumbled gave_way gives_way wall_fell roof_fell'),
  kind('capsizing', 'capsized capsizing capsize capsizes'),
  kind('capsizing', 'sank sunk sinking went_down going_down overturned', { among: ['boat', 'ferry', 'vessel', 'canoe', 'launch'] }),
  kind('earthquake', 'earthquake quake temblor tremor'),
 kind('disaster', 'it_struck it_occurred it_was_felt_at', { among: ['earthquake', 'quake', 'tremor', 'temblor'] }),
  kind('aftershock', 'another_tremor another_shock another_quake another_earthquake second_tremor second_shock second_quake further_tremors further_shocks more_tremors more_shocks subsequent_tremors follow-up_tremor lesser_shocks smaller_shocks smaller_tremors aftershock aftershocks'),
  kind('flood', 'flood floods flooding flash_flood flash_floods cloudburst'),
  kind('landslide', 'landslide landslides mudslide'),
  kind('storm', 'cyclone hurricane typhoon storm'),
  kind('avalanche', 'avalanche'),
  kind('attack', 'attack attacks attacked'),
  kind('shooting', 'shooting'),
  kind('encounter', 'gunfight gunfights gunbattle gun_battle gun-battle exchange_of_fire'),
  kind('encounter', 'encounter encounters', { among: ARMED }),
  kind('oath', 'sworn_in swear_in swears_in swore_in swearing_in swearing-in oath take_oath took_oath taken_oath takes_oath took_the_oath take_the_oath oath_of_office took_the_oath_of_office take_the_oath_of_office'),
  kind('taking-office', 'become becomes became took_charge takes_charge took_over_as take_over_as took_office take_office', { withOffice: true }),
  kind('resignation', 'resigned resign resigns resignation stepped_down step_down steps_down quit'),
  kind('arrest', 'caught_in caught_from caught_at caught_near picked_up_from picked_up_in picked_up_a_day', { among: ['police', 'arrest', 'arrested', 'custody', 'absconding', 'absconded', 'accused', 'FIR'] }),
  kind('arrest', 'was_caught were_caught was_picked_up were_picked_up was_detained were_detained was_nabbed', { withPerson: true }),
  kind('arrest', 'caught_by_police picked_up_by_police held_from detained_from nabbed apprehended taken_into_custody took_into_custody arrest arrests arrested'),
  kind('death', 'passed_away'),
  kind('sentence', 'quantum_of_sentence quantum_of_punishment quantum_of_the_sentence quantum_of_the_punishment order_on_sentence arguments_on_sentence hearing_on_sentence pronouncement_of_sentence sentenced sentencing sentence jailed'),
  kind('judgment', 'delivered_its_verdict delivered_the_verdict delivered_the_judgment delivered_its_judgment pronounced_its_verdict pronounced_the_verdict pronounced_the_judgment verdict_was_delivered verdict_was_pronounced judgment_was_delivered judgment_was_pronounced verdict_came', { among: ['court', 'judge'] }),
  kind('sentence', 'life_imprisonment life_term life_terms life_sentence life_sentences rigorous_imprisonment to_prison to_jail', { among: ['court', 'judge'] }),
  kind('sentence', 'learn_their_punishment learn_his_punishment learn_her_punishment learn_their_fate learn_his_fate learn_her_fate pronounce_the_punishment pronounce_the_sentence awarded_the_punishment announce_the_sentence announce_the_punishment', { among: ['court', 'judge'] }),
  kind('conviction', 'guilty held_guilty pronounced_guilty declared_guilty adjudged_guilty', { among: ['court', 'judge'] }),
  kind('conviction', 'convicted conviction found_guilty convicts'),
  kind('acquittal', 'acquitted acquittal acquits'),
  kind('deal', 'deal invest invests investment stake transaction preferential_issue preferential_allotment', { among: DEAL }),
  kind('deal', 'open_offer'),
  kind('acquisition', 'acquire acquires acquired acquisition takeover buy buys bought purchase sell sells sold', { among: DEAL }),
  kind('results', 'net_profit profit profits revenue net_loss quarterly_results results EBITDA', { among: RESULTS }),
  kind('public-issue', 'IPO initial_public_offering public_issue public_offer', { among: ['share', 'shares', 'price', 'subscription', 'subscribed', 'bidding', 'investors', 'listing'] }),
  kind('penalty', 'penalty penalties fine fined fines penalised penalized', { among: REGULATOR }),
  kind('order', 'contract contracts tender work_order bags_order bagged_an_order wins_order', { among: ['company', 'bidder', 'bidders', 'firm'] }),
  kind('approval', 'approved approves approval nod cleared clears', { among: DEAL }),
  kind('merger', 'merger merge merged'),
  kind('launch', 'launch launched lift-off liftoff lift_off lifted_off lifts_off take_off took_off blast_off blasted_off', { among: SPACE }),
  kind('launch', 'roared_off rose_from rises_from rose_into ascended_from climbed_into lifted_away shot_into hurtled_into rocketed_into blazed_into powered_off roared_into soared_off soared_into soared_from thundered_off thundered_into blasted_into streaked_into took_to_the_skies', { among: CRAFT }),
  kind('launch', 'fly flies flew flight departure left leave leaving', { among: CRAFT }),
  kind('launch', 'mission', { among: CRAFT, moved: true }),
  kind('docking', 'reached contact', { among: ['docking', 'docked', 'capsule', 'spacecraft', 'Dragon'] }),
  kind('docking', 'docked docking dock docks link_up linked_up links_up', { among: CRAFT }),
  kind('landing', 'splashdown splashed_down touchdown touched_down', { among: SPACE }),
  kind('election', 'election elections polls'),
  kind('polling', 'polling voting'),
  kind('counting', 'counting'),
  kind('confidence-vote', 'confidence_vote vote_of_confidence trust_vote floor_test confidence_motion motion_of_confidence prove_his_majority prove_her_majority prove_its_majority prove_majority prove_the_majority'),
  kind('inauguration', 'inaugurated inauguration inaugurate inaugurates'),
];

/** Figures of speech and names of services that hold a happening's word and tell of none. */
export const otherPhrases: readonly Words[] = [
  {
    forms: formsOf(
      'static_fire static_fires hot-fire hot_fire static-fire fire_test pleaded_guilty plead_guilty pleads_guilty pleading_guilty plea_of_guilty not_guilty felt_guilty guilty_plea opened_fire open_fire fire_brigade fire_engine fire_tender fire_truck fire_service fire_services fire_department fire_station fire_safety fire_extinguisher fire_extinguishers fire_alarm fire_alarms fire_NOC fire_NOCs fire_clearance fire_clearances fire_certificate fire_certificates fire_licence fire_license fire_norms fire_audit fire_audits fire_force fire_crew fire_crews fire_personnel fire_chief fire_control fire_escape fire_escapes fire_hydrant fire_hydrants fire_drill fire_drills fire_prevention fire_tenders fire_trucks fire_hazard fire_hazards fire_hose fire_hoses crash_barrier crash_barriers crash_guard crash_guards crash_helmet crash_helmets crash_test crash_tests crash_course earthquake-resistant quake-resistant quake-proof earthquake-prone flood-prone landslide-prone accident-prone accident_insurance accident_cover flood_control flood_plain flood_plains storm_drain storm_drains fire_exit fire_exits fire_officer fire_officers under_fire landslide_victory landslide_win cardiac_arrest heart_attack heart_attacks arrest_warrant arrest_warrants house_arrest film_shooting counting_on market_crashed markets_crashed talks_collapsed quit_india launch_pad launch_pads disaster_relief disaster_management disaster_agency disaster_mitigation disaster_response disaster_authority disaster_authorities disaster_officials disaster_official disaster_ministry disaster_minister disaster_teams disaster_team disaster_relief_force disaster_zone disaster_area disaster_fund disaster_preparedness flood_of_complaints',
    ),
    sense: { cls: 'particle' },
  },
];

/** Phrases of the list above that hold a verb: the phrase is one word to the engine, so it is listed as a verb too. */
export const phrasalVerbs: readonly Words[] = [
  verb(
    'swear',
    'perfective',
    'sworn_in swore_in took_oath taken_oath took_the_oath took_the_oath_of_office',
  ),
  verb('swear', 'root', 'swear_in take_oath take_the_oath take_the_oath_of_office'),
  verb('swear', 'present', 'swears_in takes_oath'),
  verb('become', 'perfective', 'took_charge took_over_as took_office'),
  verb('become', 'root', 'become take_over_as take_office'),
  verb('become', 'present', 'becomes takes_charge'),
  verb('resign', 'perfective', 'stepped_down quit'),
  verb('resign', 'root', 'step_down'),
  verb('resign', 'present', 'steps_down resigns'),
  verb('arrest', 'perfective', 'caught_in caught_from caught_at caught_by_police caught_near'),
  verb(
    'arrest',
    'perfective',
    'was_caught were_caught was_picked_up were_picked_up was_detained were_detained was_nabbed',
  ),
  verb('arrest', 'perfective', 'picked_up_from picked_up_in picked_up_by_police picked_up_a_day'),
  verb('pass', 'perfective', 'passed_away'),
  verb('find', 'perfective', 'found_guilty'),
  verb(
    'launch',
    'perfective',
    'roared_off rose_from rises_from rose_into ascended_from climbed_into lifted_away shot_into hurtled_into rocketed_into blazed_into powered_off roared_into soared_off soared_into soared_from thundered_off thundered_into blasted_into streaked_into took_to_the_skies',
  ),
  verb('launch', 'perfective', 'lifted_off took_off blasted_off flew'),
  verb('launch', 'root', 'lift_off take_off blast_off fly'),
  verb('launch', 'present', 'lifts_off launches'),
  verb('dock', 'perfective', 'docked linked_up splashed_down touched_down'),
  verb('dock', 'root', 'dock link_up'),
  verb('dock', 'present', 'docks links_up'),
  verb(
    'crash',
    'perfective',
    'hits rams slammed_into smashed_into ploughed_into plowed_into ran_into crashed_into fell_into fell_off plunged_into turned_turtle veered_off ran_over mowed_down knocked_down gave_way crumbled crashed collided derailed collapsed capsized caved_in came_crashing_down sank went_down exploded overturned plunged skidded rolled_down rammed fell_into_a_gorge plunged_into_a_gorge',
  ),
  verb(
    'rise',
    'perfective',
    'gone_up went_up shot_up climbed mounted jumped swelled inched touched crossed',
  ),
  verb('sentence', 'perfective', 'sentenced jailed convicted acquitted'),
  verb('acquire', 'perfective', 'acquired inaugurated'),
  verb('acquire', 'root', 'acquire buy invest purchase'),
  verb('acquire', 'present', 'acquires buys invests'),
];

/** Words for an event that was told of before, words that move it, and what stands behind an ordinal. */
export const eventNouns: readonly Words[] = [
  {
    forms: ['epicentre', 'epicenter', 'site', 'scene'],
    sense: { cls: 'eventNoun', families: ['disaster', 'attack'], where: true },
  },
  {
    forms: ['tremors', 'jolt', 'jolts'],
    sense: { cls: 'eventNoun', families: ['disaster'], felt: true },
  },
  {
    forms: ['incident'],
    sense: { cls: 'eventNoun', families: ['disaster', 'attack'] },
  },
  {
    forms: ['event', 'ceremony', 'programme'],
    sense: { cls: 'eventNoun', families: ['taking-office', 'inauguration', 'signing'] },
  },
  {
    forms: ['date'],
    sense: { cls: 'eventNoun', families: ['launch', 'election'], plan: true },
  },
  {
    forms: formsOf(
      'slipped postponed delayed rescheduled deferred put_off held_up moved pushed_back',
    ),
    sense: { cls: 'reschedule' },
  },
  {
    forms: [
      'court',
      'courts',
      'special court',
      'sessions court',
      'district court',
      'trial court',
      'fast-track court',
      'magistrate court',
    ],
    sense: { cls: 'court' },
  },
  {
    forms: formsOf(
      'another_firm another_company another_scam another_fraud another_murder another_trial another_court other_firm separate_trial different_trial second_firm second_scam older_case old_case another_case other_case separate_case different_case earlier_case previous_case unrelated_case second_case',
    ),
    sense: { cls: 'elsewhere' },
  },
  {
    forms: formsOf(
      'in_default in_default_of failing_which if_he_does_not_pay if_she_does_not_pay if_they_do_not_pay if_he_fails_to_pay if_she_fails_to_pay if_they_fail_to_pay on_failure_to_pay failure_to_pay in_case_of_default in_the_event_of_default non-payment not_paying_the_fine if_the_fine_is_not_paid if_not_paid does_not_pay do_not_pay fails_to_pay fail_to_pay on_default',
    ),
    sense: { cls: 'inDefault' },
  },
  {
    forms: formsOf(
      'aged spent languished languishing already_spent has_spent had_spent have_spent having_spent already_served has_served had_served have_served having_served served_out spent_in time_served in_custody in_judicial_custody as_an_undertrial',
    ),
    sense: { cls: 'spent' },
  },
  { forms: ['old'], sense: { cls: 'spent' } },
  {
    forms: formsOf(
      'wife husband son sons daughter daughters brother brothers sister nephew uncle cousin son-in-law father-in-law brother-in-law mother-in-law accomplice accomplices associate associates',
    ),
    sense: { cls: 'kin' },
  },
  { forms: ['phase'], sense: { cls: 'phaseNoun' } },
  { forms: ['here'], sense: { cls: 'here' } },
  {
    forms: formsOf(
      'to_life to_life_imprisonment to_life_in_prison to_life_in_jail to_life_terms life_imprisonment life_term life_terms life_sentence life_sentences imprisonment_for_life jailed_for_life life_in_prison life_in_jail rest_of_their_lives_in_prison rest_of_their_lives_in_jail rest_of_his_life_in_prison rest_of_his_life_in_jail life_behind_bars',
    ),
    sense: { cls: 'penalty', penalty: 'life' },
  },
  {
    forms: formsOf('death_penalty death_sentence death_sentences capital_punishment gallows'),
    sense: { cls: 'penalty', penalty: 'death' },
  },
  { forms: ['all', 'all the', 'all of them'], sense: { cls: 'every', each: false } },
  { forms: ['each', 'each of them', 'every', 'apiece'], sense: { cls: 'every', each: true } },
  {
    forms: formsOf(
      'municipal municipal_corporation civic_polls civic_body panchayat mayor mayoral local_body',
    ),
    sense: { cls: 'pollLevel', level: 'local' },
  },
  {
    forms: formsOf(
      'by-election by-elections bypoll bypolls by-poll by-polls byelection byelections',
    ),
    sense: { cls: 'pollLevel', level: 'by-election' },
  },
  {
    forms: [
      'total',
      'totalling',
      'together',
      'altogether',
      'combined',
      'overall',
      'in all',
      'add up to',
      'adds up to',
      'added up to',
    ],
    sense: { cls: 'total' },
  },
  {
    forms: ['strongest', 'largest', 'biggest', 'most powerful', 'most severe', 'heaviest'],
    sense: { cls: 'superlative' },
  },
  { forms: ['there'], sense: { cls: 'there' } },
  {
    forms: ['in the state', 'in that state', 'across the state'],
    sense: { cls: 'there', level: 'state' },
  },
  { forms: ['in the country', 'across the country'], sense: { cls: 'there', level: 'country' } },
  { forms: ['of them', 'among them', 'of whom', 'including'], sense: { cls: 'ofThem' } },
  { forms: ['time', 'times'], sense: { cls: 'times' } },
  {
    forms: formsOf('led_by headed_by led headed leading heading leads heads'),
    sense: { cls: 'headship', of: 'delegation' },
  },
  {
    forms: formsOf('co-chaired_by co-chaired co-chair co-chairs cochaired co-chairing'),
    sense: { cls: 'headship', of: 'chair' },
  },
];
