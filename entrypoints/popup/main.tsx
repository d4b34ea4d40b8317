import '../../components/design.css';
import '../../components/page.css';
import '../../components/search/search.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { prepareDocument } from '../../lib/ui/document.ts';

prepareDocument();
const root = document.getElementById('app');
if (root) render(<PopupApp />, root);
