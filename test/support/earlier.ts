/** Tables that the first Draagvlak did not have. */
export const newTables = new Set([
  'installation', 'state_change', 'threshold', 'charter', 'charter_example', 'example_vote', 'charter_acceptance', 'host_request', 'host_pledge', 'host_absence', 'host_turn', 'turn_swap', 'host_time', 'prospect', 'promise', 'seed',
  'review', 'review_answer', 'farewell', 'left_address', 'revival', 'event_group', 'participant_list', 'participant', 'purpose_option', 'purpose_support', 'ending_vote', 'exclusion',
  'play', 'weekly_look', 'told_figure', 'fact_change',
  'petition', 'petition_plan', 'petition_translation', 'petition_consent', 'carrier', 'paper_sheet', 'signature', 'petition_tally', 'signature_letter', 'signing_review', 'petition_update', 'petition_question', 'petition_delivery', 'petition_forecast', 'petition_update_translation',
]);
