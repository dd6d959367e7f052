#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_runs_forward() {
        let wrong = visit(Axles::Two, 13, 9);
        assert_eq!(wrong.err(), Some("left before it came"));
    }
}
