-- Where the cloud projects of a tenant report to; rows are never removed. Of an address only the hash is kept, and the key that is
-- shared with the cloud is sealed under a key of the data folder. No project: nothing was reported yet. No sealed key: none is shared.
CREATE TABLE hook (
    path_hash  TEXT   NOT NULL PRIMARY KEY,
    tenant_key TEXT   NOT NULL,
    project    TEXT,
    sealed_key TEXT,
    made_by    TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    revoked_by TEXT,
    revoked_at BIGINT
);
CREATE INDEX hook_tenant ON hook (tenant_key, made_at);
