#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_leads_an_empty_pen() {
        let goat = register(3, "Fern");

        assert_eq!(goat.tag, 3);
        assert_eq!(goat.name, "Fern");
    }
}
