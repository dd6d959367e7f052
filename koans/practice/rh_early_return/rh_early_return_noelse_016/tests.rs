#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn layers() {
        assert_eq!(layer(20, true), Layer::Jumper);
        assert_eq!(layer(20, false), Layer::Shirt);
        assert_eq!(layer(12, true), Layer::Coat);
        assert_eq!(suitcase(&[(30, false), (5, true), (4, false)]), [1, 0, 2]);
    }
}
