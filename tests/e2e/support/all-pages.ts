/** A page of the extension in one of its states. */
export interface Place {
  name: string;
  path: string;
  /** What is there once the page is. */
  ready: string;
}

const library = (name: string, address: string): Place => ({
  name,
  path: `reference.html#/${address}`,
  ready: 'h1',
});

/** Every page that the extension has. */
export const PLACES: readonly Place[] = [
  // Its last control to come to life: until then it cannot have the focus.
  { name: 'the popup', path: 'popup.html', ready: '.open-panel:enabled' },
  { name: 'the options', path: 'options.html', ready: 'h2' },
  { name: 'the welcome page', path: 'welcome.html', ready: 'h2' },
  { name: 'the news', path: 'news.html', ready: 'h2' },
  { name: 'the side panel', path: 'sidepanel.html', ready: 'h1' },
  library('the library', ''),
  library('a card', 'soleus-strain'),
  library('a card with a picture and the compare table', 'calf-strain'),
  library('a card with the ladder', 'rehab-exercises'),
  library('a card with the chart', 'strain-grades'),
  library('the 2012 article', 'the-2012-article'),
  library('“Just happened?”', 'just-happened'),
  library('“Race on Sunday?”', 'race-on-sunday'),
  library('the sheet for an appointment', 'your-appointment'),
  library('an address that leads nowhere', 'nonsense'),
];
