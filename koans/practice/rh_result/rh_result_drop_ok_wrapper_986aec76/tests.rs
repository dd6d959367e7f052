#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlaps() {
        assert_eq!(
            Interval::try_from(4..4).unwrap_err().clone(),
            EmptyInterval(4..4)
        );
    }
}
