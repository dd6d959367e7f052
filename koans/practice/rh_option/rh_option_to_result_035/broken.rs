pub fn open_doors(codes: &[u16], attempts: &[u16]) -> Vec<Result<usize, String>> {
    let mut log = Vec::new();
    for attempt in attempts {
        if *attempt > 9999 {
            log.push(Err(format!("{attempt} has too many digits")));
            continue;
        }
        let door = codes.iter().position(|code| code == attempt);
        log.push(door);
    }
    log
}
