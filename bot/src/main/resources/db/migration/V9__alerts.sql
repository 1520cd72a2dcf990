-- Transfers, plans, alerts, the channels that hear of them, and the messages that show them; each as JSON. Every statement names the
-- tenant.
CREATE TABLE alert_record (
    tenant_key TEXT NOT NULL,
    kind       TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    state      TEXT NOT NULL,
    PRIMARY KEY (tenant_key, kind, record_id)
);
