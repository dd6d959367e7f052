#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn latest_wins() {
        let mut page = Page::default();
        assert_eq!(summary(&page), "");
        page.visit("kim", 30);
        page.visit("lou", 12);
        assert_eq!(summary(&page), "lou 12/42");
    }
}
