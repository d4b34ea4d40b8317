import '../../components/design.css';
import '../../components/page.css';
import '../../components/search/search.css';
import '../../components/reference/reference.css';
import '../../components/reference/card.css';
import '../../components/figures/figures.css';
import '../../components/figures/drawings.css';
import '../../components/figures/tables.css';
import '../../components/reference/print.css';
import { render } from 'preact';
import { ReferenceApp } from '../../components/reference/ReferenceApp.tsx';
import { prepareDocument } from '../../lib/ui/document.ts';

prepareDocument();
const root = document.getElementById('app');
if (root) render(<ReferenceApp />, root);
