-- CreateEnum
CREATE TYPE "DecisionAction" AS ENUM ('CONFIRM', 'DISMISS', 'RESOLVE', 'REOPEN', 'COMMENT', 'ASSIGN', 'ADD_CLAIM', 'CORRECT_CLAIM', 'REJECT_CLAIM', 'SPLIT_EVENT', 'MERGE_EVENTS', 'SPLIT_QUESTION', 'MERGE_QUESTIONS');

-- AlterTable
ALTER TABLE "Conflict" ADD COLUMN     "assignee" TEXT,
ADD COLUMN     "isStale" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "action" "DecisionAction" NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "reason" TEXT,
    "version" INTEGER,
    "ground" JSONB NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionUndo" (
    "decisionId" UUID NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "reason" TEXT,
    "version" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionUndo_pkey" PRIMARY KEY ("decisionId")
);

-- CreateTable
CREATE TABLE "DecisionAnchor" (
    "decisionId" UUID NOT NULL,
    "article" TEXT NOT NULL,
    "kind" "QuestionKind" NOT NULL,

    CONSTRAINT "DecisionAnchor_pkey" PRIMARY KEY ("article","kind","decisionId")
);

-- CreateTable
CREATE TABLE "DecisionPlace" (
    "decisionId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "isStale" BOOLEAN NOT NULL,
    "isTurned" BOOLEAN NOT NULL,

    CONSTRAINT "DecisionPlace_pkey" PRIMARY KEY ("decisionId")
);

-- CreateIndex
CREATE INDEX "DecisionAnchor_decisionId_idx" ON "DecisionAnchor"("decisionId");

-- CreateIndex
CREATE INDEX "DecisionPlace_questionId_idx" ON "DecisionPlace"("questionId");

-- CreateIndex
CREATE INDEX "Conflict_assignee_idx" ON "Conflict"("assignee");

-- AddForeignKey
ALTER TABLE "DecisionUndo" ADD CONSTRAINT "DecisionUndo_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAnchor" ADD CONSTRAINT "DecisionAnchor_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionPlace" ADD CONSTRAINT "DecisionPlace_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
