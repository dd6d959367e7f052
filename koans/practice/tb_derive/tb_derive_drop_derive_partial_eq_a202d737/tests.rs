#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn range_grows_from_many_threads() {
        let range = SharedRange::default();
        assert_eq!(range.width(), Ok(None));
    }
}
