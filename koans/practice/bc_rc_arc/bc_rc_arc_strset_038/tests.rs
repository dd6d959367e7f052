#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn caches() {
        let mut c = Cache::default();
        let a = c.load("mail", "Dear %%name");
        let b = c.load("mail", "ignored");
        assert!(Arc::ptr_eq(&a, &b));
        assert_eq!(a.parts, ["Dear ", "name"]);
        c.load("other", "");
        assert_eq!(c.evict_unused(), 1);
    }
}
