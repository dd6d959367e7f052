#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves() {
        let m: Vec<_> = Moves::of("1. e4 e5 2. Nf3").collect();
        assert_eq!(m, ["e4", "e5", "Nf3"]);
        assert_eq!(Moves::of(" 1. ").next(), None);
    }
}
