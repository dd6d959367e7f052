#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pages() {
        let c = |title, words| Box::new(Prose { title, words }) as Box<dyn Chapter>;
        assert_eq!(
            contents(&[c("Dawn", 301), c("Noon", 10)]),
            ["Dawn .. 1", "Noon .. 3"]
        );
    }
}
