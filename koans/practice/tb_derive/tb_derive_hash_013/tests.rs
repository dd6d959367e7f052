#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_of_a_kilogram() {
        let t = weight_table(1.0);
        assert_eq!(t.get(&Planet::Earth), Some(&10.0));
        assert_eq!(t.get(&Planet::Mars), Some(&4.0));
    }

    #[test]
    fn scales_with_mass() {
        let t = weight_table(2.5);
        assert_eq!(t.len(), 2);
        assert_eq!(t.get(&Planet::Mars), Some(&10.0));
    }
}
