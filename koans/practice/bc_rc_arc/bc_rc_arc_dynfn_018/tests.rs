#[cfg(test)]
mod tests {
    use super::*;
    fn up(name: &str, bytes: u64) -> Upload {
        Upload {
            name: name.into(),
            bytes,
        }
    }
    #[test]
    fn filters() {
        let checks = [max_size(10), extension(".png")];
        assert_eq!(
            accepted(
                vec![up("a.png", 3), up("b.png", 30), up("c.gif", 1)],
                &checks
            ),
            ["a.png"]
        );
    }
    #[test]
    fn no_checks() {
        assert_eq!(accepted(vec![up("x", 99)], &[]), ["x"]);
    }
}
