-- Both SQLite and PostgreSQL take this: ids and JSON are TEXT, times are BIGINT milliseconds since 1970-01-01 UTC.

-- What came in, so that a repeated delivery has no second effect; rows older than seven days are removed.
CREATE TABLE inbox (
    once_key    TEXT   NOT NULL PRIMARY KEY,
    received_at BIGINT NOT NULL
);
CREATE INDEX inbox_received_at ON inbox (received_at);

-- Where each conversation stands.
CREATE TABLE conversation (
    conversation_id TEXT   NOT NULL PRIMARY KEY,
    state           TEXT   NOT NULL,
    updated_at      BIGINT NOT NULL
);

-- What is to be sent. The parcels of a lane (one courier, one address) leave one after another, lowest place first.
CREATE TABLE outbox (
    parcel_id     TEXT   NOT NULL PRIMARY KEY,
    lane          TEXT   NOT NULL,
    place         BIGINT NOT NULL,
    courier       TEXT   NOT NULL,
    address       TEXT   NOT NULL,
    body          TEXT   NOT NULL,
    tries         BIGINT NOT NULL,
    waiting_since BIGINT NOT NULL,
    UNIQUE (lane, place)
);

-- db-scheduler's own table: a row for each lane that holds parcels, and one for the housekeeping.
CREATE TABLE scheduled_tasks (
    task_name            TEXT                     NOT NULL,
    task_instance        TEXT                     NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN                  NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT                   NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
