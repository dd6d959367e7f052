#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn longest_throw_wins() {
        let field = [
            Athlete {
                name: "Vea",
                throws: vec![Metres(61.0), Metres(64.5)],
            },
            Athlete {
                name: "Tor",
                throws: vec![Metres(64.0)],
            },
        ];
        assert_eq!(winner(&field), Some("Vea"));
        assert_eq!(winner(&[]), None);
    }
}
