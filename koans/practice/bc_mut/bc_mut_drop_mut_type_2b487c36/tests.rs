#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lists() {
        let i = |what, count, bought| Item {
            what,
            count,
            bought,
        };
        assert_eq!(
            list(&[i("eggs", 6, false), i("milk", 1, true), i("salt", 1, false)]),
            "6 x eggs\nsalt\n"
        );
        assert_eq!(list(&[]), "nothing to buy");
    }
}
