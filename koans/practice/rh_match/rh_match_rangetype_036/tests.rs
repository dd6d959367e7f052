#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shelves() {
        let mut h = Hall::default();
        h.extend(["Lem", "Munro", "5 friends", "Ali"]);
        h.shelve("");
        assert_eq!(h.west, ["Lem", "Ali"]);
        assert_eq!(h.east, ["Munro"]);
        assert_eq!(h.cellar, ["5 friends", ""]);
    }
}
