-- Trigrams, for words that are misspelt. Trusted: whoever may create tables in the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Entity" ADD COLUMN     "words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Sorted by code points, so that an index finds what begins so.
-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT COLLATE "C" NOT NULL,
    "sound" TEXT NOT NULL,
    "latin" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "SearchWord_sound_idx" ON "SearchWord"("sound");

-- CreateIndex
CREATE INDEX "SearchWord_latin_idx" ON "SearchWord"("latin");

-- CreateIndex
CREATE INDEX "SearchWord_latin_likeness_idx" ON "SearchWord" USING GIN ("latin" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Entity_words_idx" ON "Entity" USING GIN ("words");

-- CreateIndex
CREATE INDEX "Question_words_idx" ON "Question" USING GIN ("words");

-- CreateIndex
CREATE INDEX "Revision_words_idx" ON "Revision" USING GIN ("words");
