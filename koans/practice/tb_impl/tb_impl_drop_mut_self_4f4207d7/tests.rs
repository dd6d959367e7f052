#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripted_cup_is_sorted() {
        let mut dice = Scripted([6, 2, 4].into_iter());
        let cup: Cup<4> = dice.cup();
        assert_eq!(cup, Cup([1, 2, 4, 6]));
    }
}
