-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "corrected" JSONB,
ADD COLUMN     "isRejected" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "DecisionClaim" (
    "decisionId" UUID NOT NULL,
    "claimId" UUID NOT NULL,

    CONSTRAINT "DecisionClaim_pkey" PRIMARY KEY ("decisionId")
);

-- CreateIndex
CREATE INDEX "DecisionClaim_claimId_idx" ON "DecisionClaim"("claimId");

-- AddForeignKey
ALTER TABLE "DecisionClaim" ADD CONSTRAINT "DecisionClaim_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionClaim" ADD CONSTRAINT "DecisionClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
