#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_and_unknown_strings() {
        let guitar = BTreeMap::from([('A', 110), ('D', 146)]);
        assert_eq!(pitch(&guitar, 'D'), Some(Hertz(146)));
        assert_eq!(pitch(&guitar, 'x'), Some(Hertz(55)));
    }
}
