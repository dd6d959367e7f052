pub fn trace_route(hops: &[&str]) -> Vec<String> {
    let mut trace = Vec::new();
    let mut record = |kind: &str, host: &str| {
        let line = format!("{} {kind} {host}", trace.len());
        trace.push(line);
    };
    for hop in hops {
        record("hop", hop);
    }
    trace.push("--".to_string());
    record("end", "local");
    trace
}
