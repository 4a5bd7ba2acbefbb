/** What people read where a petition goes out into the world, in English. */
export const petitionOutside = {
  title: 'Pass on: {{petition}}', heading: 'Pass it on', lead: 'Most people sign because somebody whom they know asked them. Ask one person by name before you post to all.', pass: 'Pass it on', whole: 'Read the whole petition',
  link: 'The link', linkLabel: 'Address of the petition', code: 'On a wall, or in a hall', codeLabel: 'QR code that leads to {{petition}}', codePicture: 'QR code as a picture (PNG)',
  paper: 'On paper', paperHelp: 'A sheet with twelve lines, on A4. It says what happens with the data, and where it goes.', sheetLink: 'Sheet for signatures (PDF)',
  frame: 'On your own site', frameLabel: 'Paste this where the petition should stand', frameHelp: 'It needs no script and sets no cookie. What people type goes only to us. A sandbox around it must allow forms and its own origin.',
  data: 'The figures', dataHelp: 'Counts by day and by place, free to use (CC0). No names, no words of signers, and no place of fewer than five.',
  sheet: { name: 'Name', place: 'Postcode or country', signature: 'Signature', shown: 'Show name', news: 'E-mail, only for news on this', back: 'Give this sheet to {{organisation}}.', until: 'It is handed over on {{date}}.' },
};
