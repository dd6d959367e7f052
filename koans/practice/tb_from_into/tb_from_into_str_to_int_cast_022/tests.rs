#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn notation() {
        let dice = Dice::read("2d6").unwrap();
        assert_eq!((dice.count, dice.sides, dice.average()), (2, 6, 7.0));
        assert_eq!(Dice::read("d%").unwrap().average(), 50.5);
    }
    #[test]
    fn nonsense() {
        assert!(Dice::read("2x6").is_none());
        assert!(Dice::read("2dx").is_none());
    }
}
