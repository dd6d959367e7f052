#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hears() {
        let c = Choir {
            voices: vec![Box::new(Alto("ab".into())), Box::new(Drone('o'))],
        };
        assert_eq!(c.hear(0, 3), "ab.");
        assert_eq!(c.hear(1, 2), "oo");
        assert_eq!(c.hear(5, 1), "-");
    }
}
