#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn race() {
        let counted = Crawl::new(30_u16);
        assert!(counted.overtakes(&Crawl::new(119_u32)));
        assert!(!counted.overtakes(&Crawl::new(120_u32)));
    }
}
