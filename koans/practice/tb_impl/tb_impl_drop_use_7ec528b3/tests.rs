#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pair_slots() {
        let mut moves = Pair::<u32>::default();
        *moves.slot(Side::White) += 1;
        let before = moves.clone();
        *moves.slot(!Side::White) += 2;
        *moves.slot(!Side::Black) += 3;
        assert_eq!((before.white, before.black), (1, 0));
        assert_eq!(moves, Pair { white: 4, black: 2 });
    }
}
