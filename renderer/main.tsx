import '../core/no-eval.ts';
import '@fontsource-variable/golos-text/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { start } from './app/start.ts';

const root = document.getElementById('root');
if (root) {
  void start();
  createRoot(root).render(<App />);
}
