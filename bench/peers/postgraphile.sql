-- What PostGraphile serves: views that give rows the names and the nesting of Milaan's schema, with the smart tags that relate
-- them. An article and its current words are one view, and a claim brings the day that claims are sorted by.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;

CREATE VIEW bench.outlet AS SELECT id, name FROM public."Outlet";
COMMENT ON VIEW bench.outlet IS '@primaryKey id';

CREATE VIEW bench.article AS
  SELECT r.id AS revision_id, a.id, r.title, r.url, r.language, r."publishedOn" AS published_on, a."outletId" AS outlet_id
    FROM public."Revision" r JOIN public."Article" a ON a.id = r."articleId";
COMMENT ON VIEW bench.article IS E'@primaryKey revision_id\n@foreignKey (outlet_id) references bench.outlet (id)|@fieldName outlet|@behavior -manyRelation:list -manyRelation:connection';

CREATE VIEW bench.question AS
  SELECT id, kind, consensus, "independentOrigins" AS independent_origins, "textEn" AS text FROM public."Question";
COMMENT ON VIEW bench.question IS '@primaryKey id';

CREATE VIEW bench.conflict AS
  SELECT c.id, c.state, c."isStale" AS is_stale, c.version, c."openedAt" AS opened_at, c."questionId" AS question_id
    FROM public."Conflict" c JOIN public."Question" q ON q.id = c."questionId" WHERE q.consensus = 'CONFLICTING';
COMMENT ON VIEW bench.conflict IS E'@primaryKey id\n@foreignKey (question_id) references bench.question (id)|@fieldName question';

CREATE VIEW bench.answer AS
  SELECT id, "questionId" AS question_id, position, value->>'edtf' AS edtf FROM public."Answer";
COMMENT ON VIEW bench.answer IS E'@primaryKey id\n@foreignKey (question_id) references bench.question (id)|@foreignSimpleFieldName answers';

CREATE VIEW bench.claim AS
  SELECT c.id, c.modality, c.attribution, c.rule, c.exact, c.prefix, c.suffix, c.start, c."end", c."isRejected" AS is_rejected,
         c.version, c.value->>'edtf' AS edtf, r."publishedFrom" AS published_from, c."answerId" AS answer_id,
         c."revisionId" AS revision_id
    FROM public."Claim" c JOIN public."Revision" r ON r.id = c."revisionId" WHERE r.current;
COMMENT ON VIEW bench.claim IS E'@primaryKey id\n@foreignKey (answer_id) references bench.answer (id)|@foreignSimpleFieldName claims\n@foreignKey (revision_id) references bench.article (revision_id)|@fieldName article';
