import type { PrismaClient } from '../store/generated/client.js';

/** Gives use cases the database that they work on. */
export const bindTo =
  (prisma: PrismaClient) =>
  <Args extends readonly unknown[], Result>(
    useCase: (prisma: PrismaClient, ...args: Args) => Result,
  ) =>
  (...args: Args): Result =>
    useCase(prisma, ...args);
