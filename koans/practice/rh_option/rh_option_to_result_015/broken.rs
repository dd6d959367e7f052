pub fn describe(outcome: Result<u32, String>) -> String {
    match outcome {
        Ok(points) if points >= 50 => format!("passed with {points}"),
        Ok(points) => format!("failed with {points}"),
        Err(reason) => format!("void ({reason})"),
    }
}

pub fn report(scores: &[u32], seat: usize) -> String {
    describe(scores.get(seat).copied())
}
