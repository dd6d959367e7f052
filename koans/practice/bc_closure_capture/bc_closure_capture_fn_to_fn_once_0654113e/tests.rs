#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rerolling_keeps() {
        let cup = Cup([1, 2, 6, 6]);
        let mut dice = Scripted([6, 3].into_iter());
        let better = cup.reroll(&mut dice, |face| face == 6);
        assert_eq!(better, Cup([3, 6, 6, 6]));
    }
}
