import { fold } from '../../text/fold.js';
import { formsOf } from '../forms.js';
import type { Words } from '../pack.js';
import type { VerbForm } from '../sense.js';

/** A phrase that holds its verb is one word to the engine, so it is listed as a verb too. */
const of = (step: string, forms: string, verb?: VerbForm): Words[] => {
  const list = formsOf(forms);
  const words: Words = { forms: list, sense: { cls: 'step', step } };
  return verb ? [words, { forms: list, sense: { cls: 'verb', lemma: step, form: verb } }] : [words];
};

/** A noun that tells of a step only beside one of some verbs, or a time right beside it. */
const beside = (step: string, forms: string, needs: string, near?: number): Words => ({
  forms: formsOf(forms),
  sense: {
    cls: 'step',
    step,
    ...(needs && { needs: formsOf(needs).map(fold) }),
    ...(near !== undefined && { near }),
  },
});

/** Words that tell of a step of a case; an underscore stands for the space inside a phrase. */
// biome-ignore format: one step a line reads as a table
export const steps: readonly Words[] = [
  ...of('crime', 'shot_dead gunned_down murdered hacked_to_death stabbed_to_death beaten_to_death strangled raped abducted kidnapped robbed', 'perfective'),
  ...of('crime', 'murder_took_place crime_took_place killing_took_place', 'perfective'),
  ...of('crime', 'to_murder'),
  ...of('complaint', 'registered_an_FIR lodged_an_FIR registered_a_case registered_the_case lodged_a_complaint filed_a_complaint', 'perfective'),
  ...of('complaint', 'FIR_was_registered FIR_was_lodged case_was_registered complaint_was_filed complaint_was_lodged', 'perfective'),
  ...of('probe', 'took_over_the_case took_over_the_investigation took_over_the_probe took_over_the_inquiry stepped_in investigation_was_handed probe_was_handed case_was_handed case_was_transferred case_was_entrusted', 'perfective'),
  ...of('charge-sheet', 'filed_a_charge_sheet filed_a_chargesheet filed_a_charge-sheet filed_the_charge_sheet filed_the_chargesheet filed_the_charge-sheet charge_sheet_was_filed chargesheet_was_filed charge-sheet_was_filed filed_its_chargesheet filed_its_charge_sheet filed_its_charge-sheet submitted_a_charge_sheet submitted_the_charge_sheet', 'perfective'),
  ...of('charges', 'framed_charges charges_were_framed', 'perfective'),
  ...of('charges', 'framing_of_charges'),
  beside('charges', 'charges', 'framed framing frame'),
  ...of('trial-opening', 'trial_opened trial_began trial_started trial_commenced', 'perfective'),
  ...of('appeal', 'moved_the_High_Court moved_the_Supreme_Court moved_the_high_court moved_High_Court approached_the_High_Court approached_the_Supreme_Court filed_an_appeal filed_his_appeal filed_her_appeal filed_their_appeal filed_the_appeal filed_appeals lodged_an_appeal preferred_an_appeal appeal_was_filed challenged_his_conviction challenged_her_conviction challenged_their_conviction challenged_the_conviction challenged_the_verdict challenged_the_sentence challenged_the_order challenged_the_judgment appealed_against', 'perfective'),
  ...of('bail', 'granted_bail was_granted_bail got_bail released_on_bail enlarged_on_bail secured_bail walked_out_on_bail given_bail', 'perfective'),
  ...of('hearing', 'posted_the_appeal posted_the_matter posted_the_case posted_the_plea listed_the_matter listed_the_case listed_the_appeal adjourned_the_matter adjourned_the_case adjourned_the_hearing', 'perfective'),
  ...of('hearing', 'will_hear will_next_hear', 'future'),
  ...of('hearing', 'come_up_before come_up_for_hearing be_heard', 'root'),
  ...of('hearing', 'next_hearing'),
  beside('probe', 'to_the_CBI to_CBI to_the_SIT to_an_SIT to_the_NIA to_NIA to_the_ED to_the_CID to_the_crime_branch to_the_central_agency to_the_Central_Bureau_of_Investigation', 'handed transferred moved given entrusted referred went passed shifted'),
  beside('appeal', 'appeal appeals', 'filed file filing lodged preferred moved'),
  beside('appeal', 'move moves moving approach approaches approaching knock challenge challenging', 'high supreme bench appellate'),
  beside('charge-sheet', 'charge_sheet chargesheet charge-sheet charge_sheet_against chargesheet_against charge-sheet_against', 'filed submitted file'),
  beside('complaint', 'FIR first_information_report', 'registered lodged filed'),
  beside('crime', 'murder murders killing assassination shooting rape kidnapping abduction', '', 3),
  ...of('crime', 'fired_at opened_fire_at opened_fire_on shot_at set_upon waylaid ambushed', 'perfective'),
  ...of('homeward', 'flew_home returned_home went_home headed_home left_for_home flew_back_home went_back_home', 'perfective'),
  ...of('homeward', 'fly_home return_home go_home head_home leave_for_home fly_back_home', 'root'),
  ...of('homeward', 'flies_home returns_home leaves_for_home flies_back_home', 'present'),
  ...of('departure', 'leaves leave depart departs'),
  ...of('departure', 'left departed departed_from flew_out_of flew_out_from took_off_from flew_home_from flew_back_from returned_from returned_home_from', 'perfective'),
];
