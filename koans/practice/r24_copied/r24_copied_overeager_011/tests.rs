#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pages_and_prices() {
        let catalogue =
            Catalogue::parse("Klee|Fish|900\nMarc|Horses|2000\n?\nKlee|Cat|x\nKahlo|Self|5000");
        let titles =
            |lots: Vec<Painting>| lots.into_iter().map(|lot| lot.title).collect::<Vec<_>>();
        assert_eq!(titles(catalogue.above(1000)), ["Horses", "Self"]);
        assert_eq!(titles(catalogue.page(1)), ["Self"]);
    }
}
