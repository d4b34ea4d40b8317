import '../../components/popup/all.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { followLook } from '../../lib/ui/look.ts';

followLook(browser);
const root = document.getElementById('app');
// The field in it is taken over, and what was typed meanwhile is the query.
if (root) render(<PopupApp typed={root.querySelector('input')?.value ?? ''} />, root);
