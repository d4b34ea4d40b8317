import '../../components/design.css';
import '../../components/page.css';
import '../../components/reference/reference.css';
import '../../components/frame/frame.css';
import '../../components/news/news.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { NewsApp } from '../../components/news/NewsApp.tsx';
import { followLook } from '../../lib/ui/look.ts';
import { message } from '../../lib/ui/message.ts';

followLook(browser);
document.title = message('pageTitle', message('news'));
const root = document.getElementById('app');
if (root) render(<NewsApp />, root);
