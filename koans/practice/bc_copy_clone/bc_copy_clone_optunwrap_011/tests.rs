#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn caches() {
        let mut p = Page::new("Tea tea milk");
        assert_eq!(p.cloud()["tea"], 2);
        p.cloud();
        assert_eq!(p.builds, 1);
        p.edit(" milk");
        assert_eq!(p.cloud()["milk"], 2);
        assert_eq!(p.builds, 2);
    }
}
