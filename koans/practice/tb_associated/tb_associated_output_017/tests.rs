#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn floor() {
        assert_eq!(tiles(Metres(4.0), Metres(2.5), 0.5), SquareMetres(15.0));
        assert_eq!(Metres(1.5) * Metres(2.0), SquareMetres(3.0));
    }
}
