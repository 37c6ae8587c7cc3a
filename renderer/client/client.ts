import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../core/contract.ts';
import { answering } from './ahead.ts';

export const client: ContractRouterClient<Contract> = createORPCClient(answering);
