-- AlterTable
ALTER TABLE "Outlet" ADD COLUMN     "words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Outlet_words_idx" ON "Outlet" USING GIN ("words");
