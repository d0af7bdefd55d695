-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('DATE', 'ORDER', 'DURATION', 'QUANTITY', 'ORDINAL', 'PLACE', 'PERSON', 'ORGANISATION', 'ROLE', 'OCCURRENCE');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('HAPPENED', 'ONGOING', 'PLANNED', 'POSSIBLE', 'CANCELLED', 'DENIED');

-- CreateEnum
CREATE TYPE "Consensus" AS ENUM ('AGREED', 'REFINED', 'CONFLICTING', 'SINGLE_SOURCE');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('EQUAL', 'NARROWER', 'WIDER', 'OVERLAPPING', 'NEAR', 'DISJOINT', 'INCOMPARABLE');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('OPEN', 'CONFIRMED', 'DISMISSED', 'RESOLVED');

-- CreateEnum
CREATE TYPE "EntityType" AS ENUM ('PERSON', 'PLACE', 'ORGANISATION', 'ROLE', 'EVENT', 'WORK');

-- CreateEnum
CREATE TYPE "EntityLinkKind" AS ENUM ('PART_OF', 'KIND_OF');

-- CreateTable
CREATE TABLE "Outlet" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "outletId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "title" TEXT,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "publishedOn" TEXT,
    "publishedFrom" INTEGER,
    "publishedTo" INTEGER,
    "text" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "originKeys" TEXT[],
    "sketch" INTEGER[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "type" "EntityType" NOT NULL,
    "wikidataId" TEXT,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntityName" (
    "entityId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "EntityName_pkey" PRIMARY KEY ("entityId","language","name")
);

-- CreateTable
CREATE TABLE "EntityLink" (
    "belowId" UUID NOT NULL,
    "aboveId" UUID NOT NULL,
    "kind" "EntityLinkKind" NOT NULL,
    "depth" INTEGER NOT NULL,

    CONSTRAINT "EntityLink_pkey" PRIMARY KEY ("belowId","aboveId","kind")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "earliest" INTEGER,
    "latest" INTEGER,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventMention" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "local" TEXT NOT NULL,
    "eventId" UUID,
    "type" TEXT NOT NULL,
    "placeId" UUID,
    "edtf" TEXT,
    "earliest" INTEGER,
    "latest" INTEGER,
    "modality" "Modality" NOT NULL,
    "ordinal" INTEGER,
    "windowFrom" INTEGER,
    "windowTo" INTEGER,
    "account" JSONB NOT NULL,

    CONSTRAINT "EventMention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParticipant" (
    "mentionId" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("mentionId","position")
);

-- CreateTable
CREATE TABLE "EventBlock" (
    "key" TEXT NOT NULL,
    "mentionId" UUID NOT NULL,
    "windowFrom" INTEGER NOT NULL,
    "windowTo" INTEGER NOT NULL,

    CONSTRAINT "EventBlock_pkey" PRIMARY KEY ("key","mentionId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "mentionId" UUID,
    "secondMentionId" UUID,
    "aspectKey" TEXT,
    "aspect" JSONB,
    "value" JSONB NOT NULL,
    "edtf" TEXT,
    "earliest" INTEGER,
    "latest" INTEGER,
    "number" DOUBLE PRECISION,
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "unit" TEXT,
    "entityId" UUID,
    "modality" "Modality" NOT NULL,
    "attribution" TEXT,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "answerId" UUID,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "key" TEXT NOT NULL,
    "eventId" UUID,
    "secondEventId" UUID,
    "textEn" TEXT NOT NULL,
    "textHi" TEXT NOT NULL,
    "consensus" "Consensus" NOT NULL,
    "independentOrigins" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionEntity" (
    "questionId" UUID NOT NULL,
    "entityId" UUID NOT NULL,

    CONSTRAINT "QuestionEntity_pkey" PRIMARY KEY ("questionId","entityId")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "valueKey" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "leftId" UUID NOT NULL,
    "rightId" UUID NOT NULL,
    "relation" "Relation" NOT NULL,
    "rule" TEXT NOT NULL,
    "policyVersion" TEXT NOT NULL,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'OPEN',
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "name" TEXT NOT NULL,
    "reachedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_key_key" ON "Outlet"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Article_externalId_key" ON "Article"("externalId");

-- CreateIndex
CREATE INDEX "Article_outletId_idx" ON "Article"("outletId");

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Revision_contentHash_idx" ON "Revision"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_key_key" ON "Entity"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_wikidataId_key" ON "Entity"("wikidataId");

-- CreateIndex
CREATE INDEX "EntityName_name_idx" ON "EntityName"("name");

-- CreateIndex
CREATE INDEX "EntityLink_aboveId_idx" ON "EntityLink"("aboveId");

-- CreateIndex
CREATE INDEX "EventMention_eventId_idx" ON "EventMention"("eventId");

-- CreateIndex
CREATE INDEX "EventMention_placeId_idx" ON "EventMention"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "EventMention_revisionId_local_key" ON "EventMention"("revisionId", "local");

-- CreateIndex
CREATE INDEX "EventParticipant_entityId_idx" ON "EventParticipant"("entityId");

-- CreateIndex
CREATE INDEX "EventBlock_key_windowFrom_windowTo_idx" ON "EventBlock"("key", "windowFrom", "windowTo");

-- CreateIndex
CREATE INDEX "EventBlock_mentionId_idx" ON "EventBlock"("mentionId");

-- CreateIndex
CREATE INDEX "Claim_mentionId_idx" ON "Claim"("mentionId");

-- CreateIndex
CREATE INDEX "Claim_secondMentionId_idx" ON "Claim"("secondMentionId");

-- CreateIndex
CREATE INDEX "Claim_aspectKey_idx" ON "Claim"("aspectKey");

-- CreateIndex
CREATE INDEX "Claim_answerId_idx" ON "Claim"("answerId");

-- CreateIndex
CREATE INDEX "Claim_entityId_idx" ON "Claim"("entityId");

-- CreateIndex
CREATE INDEX "Claim_kind_earliest_latest_idx" ON "Claim"("kind", "earliest", "latest");

-- CreateIndex
CREATE INDEX "Claim_unit_lower_upper_idx" ON "Claim"("unit", "lower", "upper");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_revisionId_position_key" ON "Claim"("revisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Question_key_key" ON "Question"("key");

-- CreateIndex
CREATE INDEX "Question_rank_id_idx" ON "Question"("rank", "id");

-- CreateIndex
CREATE INDEX "Question_kind_rank_id_idx" ON "Question"("kind", "rank", "id");

-- CreateIndex
CREATE INDEX "Question_eventId_idx" ON "Question"("eventId");

-- CreateIndex
CREATE INDEX "Question_secondEventId_idx" ON "Question"("secondEventId");

-- CreateIndex
CREATE INDEX "QuestionEntity_entityId_idx" ON "QuestionEntity"("entityId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_questionId_valueKey_key" ON "Answer"("questionId", "valueKey");

-- CreateIndex
CREATE INDEX "Comparison_questionId_idx" ON "Comparison"("questionId");

-- CreateIndex
CREATE INDEX "Comparison_rightId_idx" ON "Comparison"("rightId");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_leftId_rightId_key" ON "Comparison"("leftId", "rightId");

-- CreateIndex
CREATE UNIQUE INDEX "Conflict_questionId_key" ON "Conflict"("questionId");

-- CreateIndex
CREATE INDEX "Conflict_openedAt_id_idx" ON "Conflict"("openedAt", "id");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityLink" ADD CONSTRAINT "EntityLink_belowId_fkey" FOREIGN KEY ("belowId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityLink" ADD CONSTRAINT "EntityLink_aboveId_fkey" FOREIGN KEY ("aboveId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "EventMention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventBlock" ADD CONSTRAINT "EventBlock_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "EventMention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "EventMention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_secondMentionId_fkey" FOREIGN KEY ("secondMentionId") REFERENCES "EventMention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_secondEventId_fkey" FOREIGN KEY ("secondEventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionEntity" ADD CONSTRAINT "QuestionEntity_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionEntity" ADD CONSTRAINT "QuestionEntity_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_leftId_fkey" FOREIGN KEY ("leftId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_rightId_fkey" FOREIGN KEY ("rightId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
