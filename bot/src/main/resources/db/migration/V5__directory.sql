-- What a tenant has told once; each entry with its values and who told them. Every statement names the tenant.
CREATE TABLE directory_entry (
    tenant_key TEXT NOT NULL,
    kind       TEXT NOT NULL,
    entry_id   TEXT NOT NULL,
    state      TEXT NOT NULL,
    PRIMARY KEY (tenant_key, kind, entry_id)
);

-- Who changed what, and when; rows are added, never changed or removed. No before: it was added. No after: it was removed.
CREATE TABLE directory_audit (
    tenant_key   TEXT   NOT NULL,
    place        BIGINT NOT NULL,
    changed_at   BIGINT NOT NULL,
    who          TEXT   NOT NULL,
    kind         TEXT   NOT NULL,
    entry_id     TEXT   NOT NULL,
    before_state TEXT,
    after_state  TEXT,
    PRIMARY KEY (tenant_key, place)
);
CREATE INDEX directory_audit_entry ON directory_audit (tenant_key, kind, entry_id, place);
