#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cat() {
        let cat = Pet {
            name: "Mog",
            chip: Some(4711),
            colour: Some("grey"),
        };
        assert_eq!(poster(&cat), "LOST: Mog\ngrey\nchip 004711");
    }
    #[test]
    fn unknown() {
        let pet = || Pet {
            name: "Rex",
            chip: None,
            colour: None,
        };
        assert_eq!(
            wall(&[pet(), pet()]),
            "LOST: Rex\nany colour\n\nLOST: Rex\nany colour"
        );
        assert_eq!(wall(&[]), "");
    }
}
