/** Whether the script is a published add-on rather than bound to its spreadsheet; Google has other limits for these. */
export const isAddOn = (): boolean => ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;
