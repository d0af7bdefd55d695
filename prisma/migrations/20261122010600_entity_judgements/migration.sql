-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('SAME', 'DIFFERENT');

-- AlterTable
ALTER TABLE "Entity" ADD COLUMN     "canonicalId" UUID;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "entityKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "EntityJudgement" (
    "id" UUID NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "leftId" UUID NOT NULL,
    "rightId" UUID NOT NULL,
    "by" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EntityJudgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntityJudgementUndo" (
    "judgementId" UUID NOT NULL,
    "by" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EntityJudgementUndo_pkey" PRIMARY KEY ("judgementId")
);

-- CreateIndex
CREATE INDEX "EntityJudgement_leftId_idx" ON "EntityJudgement"("leftId");

-- CreateIndex
CREATE INDEX "EntityJudgement_rightId_idx" ON "EntityJudgement"("rightId");

-- CreateIndex
CREATE INDEX "Entity_canonicalId_idx" ON "Entity"("canonicalId");

-- CreateIndex
CREATE INDEX "Revision_entityKeys_idx" ON "Revision" USING GIN ("entityKeys");

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_canonicalId_fkey" FOREIGN KEY ("canonicalId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityJudgement" ADD CONSTRAINT "EntityJudgement_leftId_fkey" FOREIGN KEY ("leftId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityJudgement" ADD CONSTRAINT "EntityJudgement_rightId_fkey" FOREIGN KEY ("rightId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityJudgementUndo" ADD CONSTRAINT "EntityJudgementUndo_judgementId_fkey" FOREIGN KEY ("judgementId") REFERENCES "EntityJudgement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is stored already: the entities of each account and claim, what they lie in, and the parts of composed keys.
UPDATE "Revision" r SET "entityKeys" = ARRAY(
  SELECT DISTINCT part
    FROM (
      SELECT told.key
        FROM "EventMention" m,
             LATERAL (
               SELECT jsonb_path_query(m.account, '$.**.key') #>> '{}' AS key
               UNION SELECT jsonb_path_query(m.account, '$.**.within[*]') #>> '{}'
               UNION SELECT regexp_split_to_table(jsonb_path_query(m.account, '$.blockKeys[*]') #>> '{}', '\|')
             ) told
       WHERE m."revisionId" = r.id
      UNION
      SELECT told.key
        FROM "Claim" c,
             LATERAL (
               SELECT jsonb_path_query(c.value, '$.entity.key') #>> '{}' AS key
               UNION SELECT jsonb_path_query(c.value, '$.entity.within[*]') #>> '{}'
               UNION SELECT jsonb_path_query(c.aspect, '$.about[*].key') #>> '{}'
               UNION SELECT jsonb_path_query(c.aspect, '$.about[*].within[*]') #>> '{}'
               UNION SELECT jsonb_path_query(c.aspect, '$.scope.key') #>> '{}'
               UNION SELECT jsonb_path_query(c.aspect, '$.scope.within[*]') #>> '{}'
             ) told
       WHERE c."revisionId" = r.id
    ) named,
    LATERAL (SELECT named.key AS part UNION SELECT regexp_split_to_table(named.key, '[@+&]')) parts
   WHERE part LIKE '%/%'
   ORDER BY part)
 WHERE r.current;
