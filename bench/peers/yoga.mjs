// graphql-yoga with Pothos and Prisma, as their documentation puts them together: Pothos turns a query's selection into one
// call of Prisma, whose adapter keeps its statements prepared. The client is the one that Milaan generates.
import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin, { queryFromInfo } from '@pothos/plugin-prisma';
import { PrismaPg } from '@prisma/adapter-pg';
import { createYoga } from 'graphql-yoga';
import { PrismaClient } from '../../dist/store/generated/client.js';
import { listenAndTell } from './listenAndTell.mjs';
import { pothosDatamodel } from './pothosDatamodel.mjs';

const names = new Map();
const statementNameGenerator = ({ sql }) => {
  if (!names.has(sql)) names.set(sql, `yoga${names.size}`);
  return names.get(sql);
};
const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }, { statementNameGenerator }),
});

const builder = new SchemaBuilder({
  plugins: [PrismaPlugin],
  prisma: { client: prisma, dmmf: pothosDatamodel(), onUnusedQuery: null },
});

const Evidence = builder.objectRef('Evidence').implement({
  fields: (t) => ({
    exact: t.exposeString('exact'),
    prefix: t.exposeString('prefix'),
    suffix: t.exposeString('suffix'),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
  }),
});
const TimeValue = builder
  .objectRef('TimeValue')
  .implement({ fields: (t) => ({ edtf: t.exposeString('edtf') }) });
const valueField = (t) =>
  t.field({ type: TimeValue, select: { value: true }, resolve: ({ value }) => value });

const Outlet = builder.prismaObject('Outlet', {
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});
const Article = builder.prismaObject('Revision', {
  name: 'Article',
  fields: (t) => ({
    id: t.exposeID('articleId'),
    title: t.exposeString('title', { nullable: true }),
    url: t.exposeString('url', { nullable: true }),
    language: t.exposeString('language'),
    publishedOn: t.exposeString('publishedOn', { nullable: true }),
    outlet: t.field({
      type: Outlet,
      nullable: true,
      select: (_args, _context, nestedSelection) => ({
        article: { select: { outlet: nestedSelection() } },
      }),
      resolve: ({ article }) => article.outlet,
    }),
  }),
});
const Claim = builder.prismaObject('Claim', {
  fields: (t) => ({
    id: t.exposeID('id'),
    modality: t.exposeString('modality'),
    attribution: t.exposeString('attribution', { nullable: true }),
    rule: t.exposeString('rule'),
    isRejected: t.exposeBoolean('isRejected'),
    version: t.exposeInt('version'),
    value: valueField(t),
    evidence: t.field({
      type: Evidence,
      select: { exact: true, prefix: true, suffix: true, start: true, end: true },
      resolve: (claim) => claim,
    }),
    article: t.relation('revision', { type: Article }),
  }),
});
builder.prismaObject('Answer', {
  fields: (t) => ({
    id: t.exposeID('id'),
    value: valueField(t),
    claims: t.relation('claims', {
      query: {
        orderBy: [{ revision: { publishedFrom: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
      },
    }),
  }),
});
builder.prismaObject('Question', {
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind'),
    consensus: t.exposeString('consensus'),
    independentOrigins: t.exposeInt('independentOrigins'),
    text: t.exposeString('textEn'),
    answers: t.relation('answers', { query: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } }),
  }),
});
const Conflict = builder.prismaObject('Conflict', {
  fields: (t) => ({
    id: t.exposeID('id'),
    state: t.exposeString('state'),
    isStale: t.exposeBoolean('isStale'),
    version: t.exposeInt('version'),
    question: t.relation('question'),
  }),
});

const pageOf = (name, type) =>
  builder.objectRef(name).implement({
    fields: (t) => ({ nodes: t.field({ type: [type], resolve: ({ nodes }) => nodes }) }),
  });
const ConflictPage = pageOf('ConflictPage', Conflict);
const ClaimPage = pageOf('ClaimPage', Claim);
const selectionOf = (context, info, typeName) =>
  queryFromInfo({ context, info, typeName, paths: [['nodes']] });

builder.queryType({
  fields: (t) => ({
    conflicts: t.field({
      type: ConflictPage,
      args: { first: t.arg.int({ required: true }) },
      resolve: async (_root, { first }, context, info) => ({
        nodes: await prisma.conflict.findMany({
          ...selectionOf(context, info, 'Conflict'),
          where: { question: { consensus: 'CONFLICTING' } },
          orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
          take: first,
        }),
      }),
    }),
    question: t.prismaField({
      type: 'Question',
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (query, _root, { id }) =>
        prisma.question.findUnique({ ...query, where: { id: String(id) } }),
    }),
    claims: t.field({
      type: ClaimPage,
      args: { first: t.arg.int({ required: true }) },
      resolve: async (_root, { first }, context, info) => ({
        nodes: await prisma.claim.findMany({
          ...selectionOf(context, info, 'Claim'),
          where: { revision: { current: true } },
          orderBy: { id: 'desc' },
          take: first,
        }),
      }),
    }),
  }),
});

const yoga = createYoga({
  schema: builder.toSchema(),
  graphqlEndpoint: '/graphql',
  graphiql: false,
  landingPage: false,
  logging: false,
});
listenAndTell(createServer(yoga));
