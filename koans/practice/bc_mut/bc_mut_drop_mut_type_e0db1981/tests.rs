#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves_one() {
        let mut round = Round {
            hands: vec![vec![4, 7], vec![]],
        };
        pass_card!(round, 0 => 1);
        assert_eq!(round.hands, [vec![4], vec![7]]);
    }
    #[test]
    fn around() {
        let mut round = Round {
            hands: vec![vec![1, 2], vec![3], vec![5]],
        };
        pass_left(&mut round);
        assert_eq!(round.hands, [vec![1, 2], vec![3], vec![5]]);
    }
}
