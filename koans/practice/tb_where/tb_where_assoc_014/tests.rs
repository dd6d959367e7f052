#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lists() {
        assert_eq!(
            shopping(&[(2, "eggs"), (1, "leek"), (3, "figs")]),
            "Please buy 2 eggs, 1 leek and 3 figs."
        );
        assert_eq!(spoken([4]), "4");
        assert_eq!(spoken(Vec::<char>::new()), "nothing");
    }
}
