#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn guessing() {
        assert!(call_home(Phone::new(4711), &[1, 4711]));
        assert!(!call_home(Phone::new(4711), &[1, 2]));
        let mut open = Phone::new(3).unlock(3).unwrap();
        open.save("Dad");
        assert!(open.call("Dad"));
    }
}
