pub fn trace_route(hops: &[&str]) -> Vec<String> {
    let mut trace = Vec::new();
    let record = |trace: &mut Vec<String>, kind: &str, host: &str| {
        let line = format!("{} {kind} {host}", trace.len());
        trace.push(line);
    };
    for hop in hops {
        record(&mut trace, "hop", hop);
    }
    trace.push("--".to_string());
    record(&mut trace, "end", "local");
    trace
}
