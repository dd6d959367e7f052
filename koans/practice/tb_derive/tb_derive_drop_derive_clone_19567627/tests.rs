#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn seats() {
        let guests = [
            ("Kay", Wish::Anywhere),
            ("Arthur", Wish::Anywhere),
            ("Mordred", Wish::Never),
            ("Gawain", Wish::Next("Kay")),
            ("Bors", Wish::Next("Galahad")),
        ];
        assert_eq!(seat(&guests), ["Arthur", "Bors", "Kay", "Gawain"]);
    }
    #[test]
    fn without_a_king() {
        assert_eq!(seat(&[("Kay", Wish::Anywhere)]), ["Kay"]);
    }
}
