import '../../core/no-eval.ts';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../core/contract.ts';
import { parseView } from '../store/view-address.ts';
import { asking } from './ahead.ts';
import { connect } from './link.ts';

// The page's first script: it is small, and asks for what the first screen shows while the browser
// still reads the window's own code. Nothing waits here; what fails is told to whoever takes it.
connect();
const ahead: ContractRouterClient<Contract> = createORPCClient(asking);
const view = parseView(window.location.hash);
void ahead.settings.get().catch(() => {});
void ahead.library.state().catch(() => {});
if (view.name === 'release') void ahead.releases.open({ id: view.id }).catch(() => {});
void ahead.cards.get().catch(() => {});
void ahead.releases.list().catch(() => {});
void ahead.app.info().catch(() => {});
