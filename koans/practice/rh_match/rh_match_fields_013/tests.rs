#[cfg(test)]
mod tests {
    use super::*;
    fn log() -> Log {
        Log(vec![
            Event::Joined("kim".into()),
            Event::Said("kim".into(), "hi".into(), 4),
            Event::Said("kim".into(), "ho".into(), 6),
            Event::Left("lee".into(), 9),
        ])
    }
    #[test]
    fn names() {
        assert_eq!(log().speakers(), ["kim"]);
        assert_eq!(log().newcomers(), 1);
    }
    #[test]
    fn active() {
        assert_eq!(log().last_active("kim"), Some(6));
        assert_eq!(log().last_active("lee"), Some(9));
        assert_eq!(log().last_active("max"), None);
    }
}
