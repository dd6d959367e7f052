#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_share_pieces() {
        let before = Rope::from("one\n");
        let rope = before.clone().join("two".into());
        assert_eq!((before.len(), rope.len()), (4, 7));
    }
}
