-- Cases that their person set aside to work on another; conversation_id names the conversation that they were the case of.
CREATE TABLE case_aside (
    case_id         TEXT   NOT NULL PRIMARY KEY,
    conversation_id TEXT   NOT NULL,
    state           TEXT   NOT NULL,
    touched_at      BIGINT NOT NULL
);
CREATE INDEX case_aside_conversation ON case_aside (conversation_id, touched_at);
