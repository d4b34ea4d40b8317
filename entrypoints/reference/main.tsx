import '../../components/reference/library.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReferenceApp } from '../../components/reference/ReferenceApp.tsx';
import { followLook } from '../../lib/ui/look.ts';

followLook(browser);
const root = document.getElementById('app');
if (root) render(<ReferenceApp />, root);
