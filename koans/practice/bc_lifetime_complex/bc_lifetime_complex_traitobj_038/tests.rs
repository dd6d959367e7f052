#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plots() {
        let ink = String::from("ink");
        let mut c = Canvas::default();
        c.add(Line {
            brush: &ink,
            from: 0,
            to: 3,
        });
        c.add(Line {
            brush: "chalk",
            from: 1,
            to: 1,
        });
        assert_eq!(c.plot(), [("ink", 4), ("chalk", 1)]);
    }
}
