#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn year() {
        assert_eq!(full_moons(Phase::Full, 5), 2);
        assert_eq!(full_moons(Phase::New, 2), 0);
        assert_eq!(
            Moon {
                phase: Phase::Waning
            }
            .nth(1),
            Some(Phase::New)
        );
    }
}
