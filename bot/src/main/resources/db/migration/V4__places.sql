-- Where the bot may speak first: a chat or a team that it was added to. The address is in the JSON of the edge that carries to it.
CREATE TABLE place (
    place_key TEXT   NOT NULL PRIMARY KEY,
    address   TEXT   NOT NULL,
    kept_at   BIGINT NOT NULL
);
