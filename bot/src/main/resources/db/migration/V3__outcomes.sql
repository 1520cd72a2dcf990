-- How many cases ended in which way, and how they were liked; nothing of the people. An empty cause: there was no verdict.
CREATE TABLE outcome (
    cause  TEXT   NOT NULL,
    result TEXT   NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (cause, result)
);
