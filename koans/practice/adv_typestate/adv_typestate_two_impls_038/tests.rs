#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn foods() {
        assert_eq!(meals(&Egg), 0);
        assert_eq!(meals(&Larva), 60);
        assert_eq!(Imago.food(), Some("nectar"));
    }
}
