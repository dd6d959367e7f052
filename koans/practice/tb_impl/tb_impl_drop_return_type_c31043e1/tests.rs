#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euclidean_rhythms() {
        let tresillo = Pattern::<8>::euclid(3);
        assert_eq!(tresillo.to_string(), "x..x..x.");
    }
}
