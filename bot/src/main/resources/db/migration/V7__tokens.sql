-- Bearer tokens of the API, each of one tenant; of the secret only its SHA-256. A revoked one stays: the audit tells by its name.
CREATE TABLE api_token (
    tenant_key  TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    role        TEXT   NOT NULL,
    secret_hash TEXT   NOT NULL UNIQUE,
    made_by     TEXT   NOT NULL,
    made_at     BIGINT NOT NULL,
    revoked_at  BIGINT,
    last_used   TEXT,
    PRIMARY KEY (tenant_key, name)
);
