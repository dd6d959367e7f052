#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_wins() {
        assert_eq!(parse_all("3 -1.5"), Ok(vec![3.0, -1.5]));
    }
}
