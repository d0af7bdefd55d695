-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('CONFLICT_OPENED', 'CONFLICT_CHANGED', 'CONFLICT_CLOSED', 'REVIEW_DECIDED', 'REVIEW_COMMENTED', 'REVIEW_ASSIGNED', 'REVIEW_UNDONE', 'ENTITIES_JUDGED', 'ENTITY_JUDGEMENT_UNDONE', 'ARTICLE_ADDED', 'ARTICLE_REVISED', 'ARTICLE_DELETED');

-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "articleId" UUID,
    "conflictId" UUID,
    "questionId" UUID,
    "subjectId" UUID,
    "by" TEXT,
    "told" JSONB NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Change_at_idx" ON "Change"("at");

-- Says to every server of this database, when the transaction commits, how far the changes have come.
CREATE FUNCTION "announceChanges"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('milaan_changes', (SELECT max(id)::text FROM written));
  RETURN NULL;
END $$;

CREATE TRIGGER "Change_announced" AFTER INSERT ON "Change" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "announceChanges"();
