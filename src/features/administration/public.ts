export { writeBackup } from './backup/write.ts';
export { clearPlace, fillTables, openBackup, restoreSecrets, UnusableBackup } from './backup/read.ts';
