#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes() {
        assert_eq!(Frog(4).volume(), 12);
        assert_eq!(Frog(1).volume(), 3);
    }

    #[test]
    fn searches() {
        assert_eq!(loudest(&[Frog(2), Frog(9), Frog(5)]), Some(1));
        assert_eq!(loudest(&[Frog(7), Frog(1)]), Some(0));
        assert_eq!(loudest::<Frog>(&[]), None);
    }
}
