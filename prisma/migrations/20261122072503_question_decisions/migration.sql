-- AlterTable
ALTER TABLE "Entity" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "EntityJudgement" ADD COLUMN     "version" INTEGER;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "DecisionSide" (
    "decisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "isLeft" BOOLEAN NOT NULL,
    "claimId" UUID,

    CONSTRAINT "DecisionSide_pkey" PRIMARY KEY ("decisionId","position")
);

-- CreateIndex
CREATE INDEX "DecisionSide_claimId_idx" ON "DecisionSide"("claimId");

-- AddForeignKey
ALTER TABLE "DecisionSide" ADD CONSTRAINT "DecisionSide_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionSide" ADD CONSTRAINT "DecisionSide_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;
