#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pair_slots() {
        let mut moves = Pair::<u32>::default();
        *moves.slot(Side::White) += 1;
        let before = moves.clone();

        assert_eq!((before.white, before.black), (1, 0));
    }
}
