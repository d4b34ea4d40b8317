import '../../components/design.css';
import '../../components/page.css';
import '../../components/reference/reference.css';
import '../../components/frame/frame.css';
import '../../components/welcome/welcome.css';
import '../../lib/page/marks/mark-style.css';
import { render } from 'preact';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { prepareDocument } from '../../lib/ui/document.ts';
import { message } from '../../lib/ui/message.ts';

prepareDocument();
document.title = message('pageTitle', message('welcomeTitle'));
const root = document.getElementById('app');
if (root) render(<WelcomeApp />, root);
