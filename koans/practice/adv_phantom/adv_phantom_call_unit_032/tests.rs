#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sizes() {
        assert_eq!(size::<AsIs>("The cat. the cat"), 4);
        assert_eq!(size::<Folded>("The cat. the cat"), 2);
    }
}
