#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn smiths_are_strong() {
        let hero = smith("Brom");
        assert_eq!(
            hero.stats,
            Stats {
                strength: 8,
                luck: 0
            }
        );
        assert_eq!(hero.level, 0);
    }
    #[test]
    fn gamblers_keep_the_hammer() {
        let hero = gambler("Lou");
        assert_eq!((hero.stats.strength, hero.stats.luck), (4, 9));
        assert_eq!(hero.inventory, ["hammer"]);
    }
}
