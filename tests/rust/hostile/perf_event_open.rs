//! tries: measure what others do
//! step: test
//! says: perf_event_open: Operation not permitted

#[test]
fn attack() {
    call("perf_event_open", (298, 241), [0, 0, 0, 0, 0, 0]);
}
