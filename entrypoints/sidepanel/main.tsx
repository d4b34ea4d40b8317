import '../../components/reference/library.css';
import '../../components/sidepanel/sidepanel.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ReferenceApp } from '../../components/reference/ReferenceApp.tsx';
import { followPage } from '../../components/sidepanel/follow-page.ts';
import { followLook } from '../../lib/ui/look.ts';

followLook(browser);
const root = document.getElementById('app');
if (root) render(<ReferenceApp beside />, root);

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());
void followPage(
  browser,
  (address) => {
    location.hash = address;
  },
  closed.signal,
);
