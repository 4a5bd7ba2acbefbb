-- Until then whoever signs this petition shows first that a browser or a person took trouble: most letters that left lately led to nothing.
alter table petition add column wants_proof_until timestamptz;
