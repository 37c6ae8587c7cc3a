import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../core/contract.ts';
import { link } from './link.ts';

export const client: ContractRouterClient<Contract> = createORPCClient(link);
