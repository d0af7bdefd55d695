import { type AsideWords, inquiryBy as by } from '../aside.js';

/** Who inquires into a disaster; an underscore stands for the space inside a phrase. */
// biome-ignore format: one of them a line reads as a table
export const inquiries: readonly AsideWords[] = [
  by('magisterial', 'magisterial magistrate additional_district_magistrate sub-divisional_magistrate ADM SDM'),
  by('judicial', 'judicial judicial_commission commission_of_inquiry retired_judge sitting_judge retired_justice'),
  by('departmental', 'departmental internal department_inquiry in-house'),
  by('police', 'SIT special_investigation_team crime_branch police_probe police_inquiry'),
  by('railway', 'Commissioner_of_Railway_Safety CRS railway_safety'),
  by('central', 'CBI NIA central_team DGCA AAIB Aircraft_Accident_Investigation_Bureau'),
];
