"""Views for people: the SQL of each, in the order of creation.

They belong to no revision: every upgrade drops them, changes the tables and creates them anew, so a view can
change with the tables it reads (a change of a view alone needs an empty revision).
"""

from __future__ import annotations

_CYCLE_SUMMARY = """
SELECT c.id, c.started_at, c.finished_at, c.state, c.bank_version, c.candidate, c.decision,
       (SELECT COUNT(*) FROM episode e WHERE e.cycle_id = c.id) AS episodes,
       (SELECT COUNT(*) FROM episode e WHERE e.cycle_id = c.id AND e.solved) AS solved,
       (SELECT COUNT(*) FROM episode e WHERE e.cycle_id = c.id AND e.fixed_by = 'base') AS by_base,
       (SELECT COUNT(*) FROM episode e WHERE e.cycle_id = c.id AND substr(e.fixed_by, 1, 8) = 'pattern:')
           AS by_pattern,
       (SELECT COUNT(*) FROM episode e WHERE e.cycle_id = c.id AND e.fixed_by = 'compiler') AS by_compiler,
       (SELECT COUNT(*) FROM episode e WHERE e.cycle_id = c.id AND e.fixed_by = 'teacher') AS by_teacher,
       COALESCE(u.requests, 0) AS server_requests, COALESCE(u.tokens, 0) AS server_tokens, COALESCE(u.cost, 0) AS server_cost,
       (SELECT COUNT(*) FROM training_run t WHERE t.cycle_id = c.id AND t.state = 'done') AS trained,
       p.before_passed, p.after_passed, p.total, p.reason,
       c.model, c.settings
FROM cycle c
LEFT JOIN (
    SELECT e.cycle_id, COUNT(*) AS requests, SUM(a.prompt_tokens + a.tokens) AS tokens, SUM(a.cost) AS cost
    FROM attempt a JOIN episode e ON e.id = a.episode_id
    WHERE a.engine IS NOT NULL GROUP BY e.cycle_id) u ON u.cycle_id = c.id
LEFT JOIN promotion p ON p.id = (
    SELECT MAX(q.id) FROM promotion q WHERE q.cycle_id = c.id AND q.kind IN ('promoted', 'rejected'))
ORDER BY c.id
"""

_KOAN_HISTORY = """
SELECT r.koan, e.started_at AS at, 'evaluation' AS kind, e.id AS source_id, e.cycle_id, e.exam AS source,
       e.strategy, r.family, r.pattern, r.fixer, r.verdict, r.passed, e.bank_version, e.model, e.settings
FROM evaluation_result r JOIN evaluation e ON e.id = r.evaluation_id
UNION ALL
SELECT e.koan, e.started_at, 'episode', e.id, e.cycle_id, e.source, NULL,
       e.family, e.pattern, e.fixed_by,
       CASE WHEN e.solved THEN 'passed' ELSE (
           SELECT a.verdict FROM attempt a WHERE a.episode_id = e.id ORDER BY a.number DESC LIMIT 1) END,
       e.solved, e.bank_version, e.model, e.settings
FROM episode e
ORDER BY koan, at
"""

# An episode is judged when the model had a try at it whose outcome is known: not one that rustc's own suggestion or a
# teacher settled, nor one where the sandbox or a server failed. pass_rate is over judged episodes.
_PATTERN_PROGRESS = """
WITH first_attempt AS (
    SELECT a.episode_id, a.verdict FROM attempt a
    WHERE a.number = (
        SELECT MIN(b.number) FROM attempt b
        WHERE b.episode_id = a.episode_id AND b.fixer NOT IN ('compiler', 'teacher')
          AND b.verdict NOT IN ('sandbox_error', 'no_reply'))
), worked AS (
    SELECT e.cycle_id, e.pattern, COUNT(*) AS episodes, COUNT(*) FILTER (WHERE e.solved) AS solved,
           COUNT(f.episode_id) AS judged, COUNT(*) FILTER (WHERE f.verdict = 'passed') AS first_passed
    FROM episode e LEFT JOIN first_attempt f ON f.episode_id = e.id
    WHERE e.cycle_id IS NOT NULL AND e.pattern IS NOT NULL
    GROUP BY e.cycle_id, e.pattern
), trained AS (
    SELECT cycle_id, pattern, COUNT(*) AS training_runs, MAX(id) AS last_id
    FROM training_run GROUP BY cycle_id, pattern
), present AS (
    SELECT cycle_id, pattern FROM worked UNION SELECT cycle_id, pattern FROM trained
)
SELECT k.pattern, k.cycle_id, COALESCE(w.episodes, 0) AS episodes, COALESCE(w.solved, 0) AS solved,
       COALESCE(w.judged, 0) AS judged, COALESCE(w.first_passed, 0) AS first_passed,
       CAST(w.first_passed AS DOUBLE PRECISION) / NULLIF(w.judged, 0) AS pass_rate,
       COALESCE(t.training_runs, 0) AS training_runs, r.loss_last AS last_loss
FROM present k
LEFT JOIN worked w ON w.cycle_id = k.cycle_id AND w.pattern = k.pattern
LEFT JOIN trained t ON t.cycle_id = k.cycle_id AND t.pattern = k.pattern
LEFT JOIN training_run r ON r.id = t.last_id
ORDER BY k.pattern, k.cycle_id
"""

_REPEAT_ERRORS = """
WITH failure AS (
    SELECT a.id, e.cycle_id, e.pattern, e.koan, code.value AS code
    FROM attempt a JOIN episode e ON e.id = a.episode_id CROSS JOIN {each_code}
    WHERE a.verdict <> 'passed' AND e.cycle_id IS NOT NULL
), scoped AS (
    SELECT id, cycle_id, code, 'pattern' AS scope, pattern AS name FROM failure WHERE pattern IS NOT NULL
    UNION ALL
    SELECT id, cycle_id, code, 'koan', koan FROM failure
)
SELECT code, scope, name, COUNT(DISTINCT cycle_id) AS cycles, COUNT(DISTINCT id) AS attempts,
       MIN(cycle_id) AS first_cycle, MAX(cycle_id) AS last_cycle
FROM scoped GROUP BY code, scope, name
HAVING COUNT(DISTINCT cycle_id) >= 2
ORDER BY cycles DESC, attempts DESC, code, scope, name
"""

_EACH_CODE = {
    "sqlite": "json_each(a.error_codes) AS code",
    "postgresql": "json_array_elements_text(a.error_codes) AS code(value)",
}

MEANINGS = {
    "cycle_summary": "A row per cycle: what its day solved and by whom, how much its night trained, what its gate decided.",
    "koan_history": "Every result of a koan, from days and from exams, in the order of time.",
    "pattern_progress": "A row per pattern and cycle: episodes, first attempts that passed, training, its last loss.",
    "repeat_errors": "Error codes that failed a pattern or a koan in two or more cycles.",
}
NAMES = tuple(MEANINGS)
"""In the order of creation."""


def create_statements(dialect: str) -> list[str]:
    """CREATE VIEW statements for a dialect (sqlite or postgresql; others are tried as PostgreSQL)."""
    each_code = _EACH_CODE.get(dialect, _EACH_CODE["postgresql"])
    repeat_errors = _REPEAT_ERRORS.replace("{each_code}", each_code)
    bodies = (_CYCLE_SUMMARY, _KOAN_HISTORY, _PATTERN_PROGRESS, repeat_errors)
    return [f"CREATE VIEW {name} AS{body.rstrip()}" for name, body in zip(NAMES, bodies, strict=True)]


def drop_statements() -> list[str]:
    """DROP VIEW statements, for views that may not exist yet."""
    return [f"DROP VIEW IF EXISTS {name}" for name in reversed(NAMES)]
