#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn limits() {
        let doses = [
            Dose::new("a", 300u32),
            Dose::new("b", 250.5),
            Dose::new("c", 100u8),
        ];
        assert_eq!(schedule(doses, 400.0), ["a", "c"]);
    }
}
