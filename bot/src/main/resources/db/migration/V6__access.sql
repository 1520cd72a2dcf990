-- Who is more than a member. Every statement names the tenant.
CREATE TABLE role (
    tenant_key TEXT   NOT NULL,
    person     TEXT   NOT NULL,
    role       TEXT   NOT NULL,
    named_by   TEXT   NOT NULL,
    since      BIGINT NOT NULL,
    PRIMARY KEY (tenant_key, person)
);

-- Who was named what, and what was refused to whom; rows are added, never changed or removed.
CREATE TABLE access_audit (
    tenant_key TEXT   NOT NULL,
    place      BIGINT NOT NULL,
    noted_at   BIGINT NOT NULL,
    who        TEXT   NOT NULL,
    what       TEXT   NOT NULL,
    PRIMARY KEY (tenant_key, place)
);
