#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enters() {
        let mut v = Longest::default();
        v.enter("oak");
        v.enter("willow");
        assert_eq!(v.words, ["OAK", "WILLOW"]);
        assert_eq!(v.longest, 6);
    }

    #[test]
    fn repeats() {
        let mut v = Longest::default();
        v.enter("ash");
        repeat(&mut v, 2);
        assert_eq!(v.words, ["ASH", "ASH", "ASH"]);
        assert_eq!(v.longest, 3);
        let mut e = Longest::default();
        repeat(&mut e, 1);
        assert_eq!(e.words, [""]);
    }
}
