#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn logs() {
        assert_eq!(Rook.log("a4"), "Ra4");
        assert_eq!(material(&[Rook, Rook]), "RR=10");
    }
}
