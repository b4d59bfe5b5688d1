/** Database functions: who the tenant is, how the audit chain grows, what the relay may see, how a session is found. */

export const tenancySql = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'amip_app') then
    create role amip_app nologin;
  end if;
  if not pg_has_role(current_user, 'amip_app', 'SET') then
    execute format('grant amip_app to %I', current_user);
  end if;
  execute format('grant connect on database %I to amip_app', current_database());
end $$;
grant usage on schema public to amip_app;
revoke create on schema public from public;

-- After a transaction-local set_config the setting is '' and not null.
create function current_tenant() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
`;

/** Security definer functions run as the owner, who is bound by forced row-level security too: they set the tenant themselves. */
export const auditSql = `
create function append_audit(p_payload text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_tenant uuid := current_tenant();
  v_head audit_head;
  v_hash text;
begin
  if v_tenant is null then raise exception 'append_audit without tenant'; end if;
  perform pg_advisory_xact_lock(hashtextextended('audit:' || v_tenant::text, 0));
  select * into v_head from audit_head where tenant_id = v_tenant;
  if not found then
    v_head := row(v_tenant, 0, repeat('0', 64))::audit_head;
    insert into audit_head values (v_tenant, 0, v_head.hash);
  end if;
  v_hash := encode(sha256(convert_to(v_head.hash || E'\\n' || (v_head.count + 1) || E'\\n' || p_payload, 'UTF8')), 'hex');
  insert into audit_entry (tenant_id, seq, payload, previous_hash, hash)
    values (v_tenant, v_head.count + 1, p_payload, v_head.hash, v_hash);
  update audit_head set count = count + 1, hash = v_hash where tenant_id = v_tenant;
  return v_head.count + 1;
end $$;
revoke all on function append_audit(text) from public;
grant execute on function append_audit(text) to amip_app;
`;

/** The relay sees of every tenant only that something is due, never what it says. */
export const outboxSql = `
do $$ begin
  execute format('create policy relay on outbox to %I using (true) with check (true)', current_user);
  execute format('create policy directory on tenant for select to %I using (true)', current_user);
end $$;

-- What was handed over and failed is handed over again ever more slowly, at most ten minutes later than what merely got lost.
create function take_due_outbox(p_now timestamptz, p_again_before timestamptz, p_limit integer)
returns table (id uuid, tenant_id uuid, job text, key text, dispatches integer)
language sql security definer set search_path = public, pg_temp as $$
  update outbox o set dispatched_at = p_now, dispatches = o.dispatches + 1
  from (select i.id from outbox i
        where i.done_at is null and i.available_at <= p_now
          and (i.dispatched_at is null
               or i.dispatched_at < p_again_before - make_interval(secs => least(600, power(2, least(i.attempts, 10)) - 1)))
        order by i.available_at limit p_limit for update skip locked) due
  where o.id = due.id
  returning o.id, o.tenant_id, o.job, o.key, o.dispatches
$$;

create function outbox_backlog(p_now timestamptz) returns table (open bigint, oldest timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*), min(available_at) from outbox where done_at is null and available_at <= p_now
$$;

create function find_tenant(p_key text) returns table (id uuid, key text, name text, traegerform text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.key, t.name, t.traegerform from tenant t
  where t.key = p_key or (p_key is null and (select count(*) from tenant) = 1)
$$;

create function all_tenants() returns table (id uuid, key text, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.key, t.name from tenant t order by t.name
$$;

revoke all on function take_due_outbox(timestamptz, timestamptz, integer), outbox_backlog(timestamptz), find_tenant(text), all_tenants() from public;
grant execute on function take_due_outbox(timestamptz, timestamptz, integer), outbox_backlog(timestamptz), find_tenant(text), all_tenants() to amip_app;
`;

/** One round trip per request: who is asking, with the memberships that count today. */
export const sessionSql = `
create function find_session(p_tenant uuid, p_token_hash text, p_now timestamptz, p_idle interval, p_today date)
returns table (session_id uuid, csrf_token text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz,
               account_id uuid, name text, email text, jobcenter_name text, traegerform text, memberships jsonb)
language plpgsql volatile as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  return query
    select s.id, s.csrf_token, s.created_at, s.last_seen_at, s.expires_at, a.id, a.name, a.email, t.name, t.traegerform,
           coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'organisation', m.organisation,
                       'group', m.member_group, 'traeger', m.traeger) order by m.role, m.id)
                     from membership m
                     where m.account_id = a.id and m.valid_from <= p_today and (m.valid_until is null or m.valid_until >= p_today)),
                    '[]'::jsonb)
    from session s join account a on a.id = s.account_id join tenant t on t.id = s.tenant_id
    where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > p_now
      and s.last_seen_at > p_now - p_idle and a.active;
end $$;
grant execute on function find_session(uuid, text, timestamptz, interval, date) to amip_app;
`;
