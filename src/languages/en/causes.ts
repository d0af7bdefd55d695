import type { Aside, AsideWords } from '../aside.js';

const row = (aside: Aside, forms: string): AsideWords => ({
  forms: forms.split(' ').map((form) => form.replaceAll('_', ' ')),
  aside,
});
/** Words that tell of the cause by themselves. */
const told = (cause: string, forms: string): AsideWords =>
  row({ cls: 'cause', cause, alone: true }, forms);
/** Words that tell of it only beside a word for a cause. */
const beside = (cause: string, forms: string): AsideWords =>
  row({ cls: 'cause', cause, alone: false }, forms);

/** What causes accidents; an underscore stands for the space inside a phrase. */
// biome-ignore format: one cause a line reads as a table
export const causes: readonly AsideWords[] = [
  told('brake-failure', 'brake_failure brakes_failed brakes_had_failed brake_failed failed_brakes faulty_brakes brake_fault brake_trouble failure_of_brakes failure_of_the_brakes failure_of_its_brakes fault_in_the_brakes fault_with_the_brakes defect_in_the_brakes brakes_gave_way brakes_stopped_working brakes_did_not_work'),
  told('tyre-burst', 'tyre_burst tyre_bursting burst_tyre tire_burst burst_tire tyre_blowout tyre_blew tyre_exploded tyre_had_burst'),
  told('steering-failure', 'steering_failure steering_failed steering_locked steering_lock steering_jammed steering_had_jammed'),
  told('engine-failure', 'engine_failure engine_failed engine_trouble engine_malfunction'),
  beside('technical-fault', 'technical_fault technical_snag technical_glitch technical_failure mechanical_failure mechanical_fault mechanical_defect'),
  told('signal-failure', 'signal_failure signalling_failure signal_fault signalling_fault faulty_signal signal_malfunction signalling_malfunction faulty_signalling fault_in_the_signalling_system fault_in_the_signal_system glitch_in_the_signalling_system wrong_signal'),
  told('track-fault', 'rail_fracture track_fracture track_fault track_defect crack_in_the_track crack_in_the_rail broken_rail'),
  beside('human-error', "human_error pilot_error driver's_negligence negligence_of_the_driver driver_error"),
  told('speeding', 'was_speeding had_been_speeding driving_too_fast going_too_fast driving_at_high_speed driving_at_a_high_speed'),
  beside('speeding', 'speeding overspeeding over-speeding high_speed excessive_speed overspeed'),
  told('driver-asleep', 'dozed_off dozing_off fell_asleep fallen_asleep asleep_at_the_wheel nodded_off'),
  told('drunk-driving', 'drunk_driving drunken_driving was_drunk under_the_influence_of_alcohol inebriated'),
  told('overtaking', 'while_overtaking trying_to_overtake tried_to_overtake attempting_to_overtake attempt_to_overtake'),
  beside('overtaking', 'overtaking'),
  beside('wrong-side', 'wrong_side wrong_direction'),
  told('signal-passed', 'passed_a_red_signal passed_the_red_signal passing_a_red_signal passed_a_signal_at_danger jumped_a_red_signal jumped_the_red_signal jumped_a_signal jumped_the_signal jumping_a_red_signal jumping_the_signal ran_a_red_signal overshot_a_red_signal overshot_the_signal overshot_a_signal overshot_the_red_signal ignored_a_red_signal ignored_the_signal signal_passed_at_danger'),
  told('short-circuit', 'short_circuit short-circuit short_circuits short-circuiting'),
  beside('electrical-fault', 'electrical_fault electrical_fire faulty_wiring electric_fault'),
  told('boiler-explosion', 'boiler_burst boiler_bursting boiler_had_burst burst_boiler boiler_exploded boiler_had_exploded boiler_explosion boiler_blast pressure_in_the_boiler pressure_in_a_boiler'),
  told('reactor-explosion', 'reactor_burst reactor_exploded reactor_explosion reactor_blast pressure_in_the_reactor'),
  beside('gas-leak', 'gas_leak gas_leakage leaking_gas leak_of_gas'),
  beside('cylinder-blast', 'cylinder_blast cylinder_burst cylinder_explosion cylinder_exploded cylinder_leak leaking_cylinder'),
  told('chemical-reaction', 'chemical_reaction'),
  told('welding', 'welding_spark welding_sparks spark_from_welding sparks_from_welding spark_from_a_welding sparks_from_a_welding'),
  beside('welding', 'welding'),
  beside('fireworks', 'firecracker firecrackers fireworks cracker crackers'),
  beside('lamp', 'oil_lamp candle candles incense_stick diya'),
  beside('smoking', 'cigarette cigarettes beedi bidi'),
  beside('arson', 'arson deliberately_set'),
  beside('sabotage', 'sabotage'),
  beside('overloading', 'overloading overloaded overcrowding'),
  beside('fog', 'fog dense_fog thick_fog'),
  beside('rain', 'rain rains heavy_rain heavy_rains'),
  beside('slippery-road', 'slippery_road wet_road slippery'),
  beside('rumour', 'rumour rumours rumor rumors'),
  row({ cls: 'causal' }, 'caused cause causes causing due_to because_of owing_to triggered sparked blamed attributed led_to resulted_from reason responsible'),
  row({ cls: 'suspected' }, 'suspected suspect suspects suspicion may might could possible possibly possibility probably likely'),
  row({ cls: 'ruledOut' }, "ruled_out ruling_out ruled rejected rejects rejecting dismissed denied no not nor without"),
  row({ cls: 'whether' }, 'whether to_ascertain to_determine'),
];
