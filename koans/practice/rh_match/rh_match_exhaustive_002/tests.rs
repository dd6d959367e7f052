#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cycles() {
        assert_eq!(cycle(Phase::Go), [Phase::Go, Phase::Stop, Phase::Prepare]);
        assert_eq!(cycle(Phase::Fault), [Phase::Fault]);
    }
}
