#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_start_with_the_number() {
        assert_eq!(element("H").ok().unwrap().number, 1);
    }

    #[test]
    fn heavy_elements_are_unknown() {
        assert_eq!(element("Pb").err(), Some("not a light element"));
    }
}
