export type { ToldLine } from './describe.ts';
export { freeForm, reasonForm, repairForm } from './input.ts';
export { GateLine } from './line-view.tsx';
export { RecordView } from './record-view.tsx';
export { HelpsMost, Verdict } from './standing-view.tsx';
