-- CreateTable
CREATE TABLE "DecisionMention" (
    "decisionId" UUID NOT NULL,
    "mentionId" UUID NOT NULL,
    "isLeft" BOOLEAN NOT NULL,

    CONSTRAINT "DecisionMention_pkey" PRIMARY KEY ("decisionId","mentionId")
);

-- CreateIndex
CREATE INDEX "DecisionMention_mentionId_idx" ON "DecisionMention"("mentionId");

-- AddForeignKey
ALTER TABLE "DecisionMention" ADD CONSTRAINT "DecisionMention_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMention" ADD CONSTRAINT "DecisionMention_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "EventMention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
