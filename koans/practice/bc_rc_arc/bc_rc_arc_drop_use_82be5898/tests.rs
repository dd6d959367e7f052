#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discovered_comet() {
        let comet = discover("Halley", 76);
        assert_eq!(comet.name, "Halley");
        assert_eq!(comet.period, 76);
    }
}
