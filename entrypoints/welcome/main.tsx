import '../../components/design.css';
import '../../components/page.css';
import '../../components/reference/reference.css';
import '../../components/frame/frame.css';
import '../../components/welcome/welcome.css';
import '../../lib/page/marks/mark-style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { followLook } from '../../lib/ui/look.ts';
import { message } from '../../lib/ui/message.ts';

followLook(browser);
document.title = message('pageTitle', message('welcomeTitle'));
const root = document.getElementById('app');
if (root) render(<WelcomeApp />, root);
