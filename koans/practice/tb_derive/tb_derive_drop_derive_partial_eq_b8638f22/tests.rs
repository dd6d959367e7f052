#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lorries_pay_more() {
        assert_eq!(fee(&visit(Axles::Two, 9, 13).unwrap()), 12);
    }

    #[test]
    fn time_runs_forward() {
        let wrong = visit(Axles::Two, 13, 9);
        assert_eq!(wrong.err(), Some("left before it came"));
    }
}
