#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn blitz() {
        let made = preset("3+2").unwrap();
        assert_eq!(
            made,
            Preset {
                base_s: 180,
                bonus_s: 2,
                label: "blitz 3+2".into()
            }
        );
    }
    #[test]
    fn unreadable() {
        assert_eq!(preset("10"), None);
        assert_eq!(preset("x+1"), None);
    }
}
