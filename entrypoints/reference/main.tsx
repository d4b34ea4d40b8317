import '../../components/reference/library.css';
import { render } from 'preact';
import { ReferenceApp } from '../../components/reference/ReferenceApp.tsx';
import { prepareDocument } from '../../lib/ui/document.ts';

prepareDocument();
const root = document.getElementById('app');
if (root) render(<ReferenceApp />, root);
