#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn votes() {
        assert_eq!(count_votes(&[true, true, false, true]), (20, 2));
        assert_eq!(count_votes(&[false, false]), (-20, 0));
    }

    #[test]
    fn none() {
        assert_eq!(count_votes(&[]), (0, 0));
    }
}
