#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euclidean_rhythms() {
        let tresillo = Pattern::<8>::euclid(3);

        assert_eq!(tresillo.gaps(), Some(vec![3, 3, 2]));
        assert_eq!(Pattern::<4>::euclid(0).gaps(), None);
    }
}
