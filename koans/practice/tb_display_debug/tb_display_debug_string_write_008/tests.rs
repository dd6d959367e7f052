#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rendered() {
        let table = Table {
            header: ["item", "eur"],
            rows: vec![("coffee", 250), ("tea", 199)],
        };
        assert_eq!(
            table.render(),
            "item   | eur\ncoffee | 2.50\ntea    | 1.99\n"
        );
    }
}
