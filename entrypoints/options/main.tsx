import '../../components/design.css';
import '../../components/page.css';
import '../../components/reference/reference.css';
import '../../components/frame/frame.css';
import '../../components/options/options.css';
import '../../lib/page/marks/mark-style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { followLook } from '../../lib/ui/look.ts';
import { message } from '../../lib/ui/message.ts';

followLook(browser);
document.title = message('pageTitle', message('optionsTitle'));
const root = document.getElementById('app');
if (root) render(<OptionsApp />, root);
