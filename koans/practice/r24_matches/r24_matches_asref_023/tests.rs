#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn generations() {
        let mut tree = Tree::default();
        assert!(tree.founder().is_none() && tree.founder_mut().is_none());
        tree.found("Eve");
        let eve = tree.founder_mut().unwrap();
        eve.bear("Cain");
        eve.bear("Abel");
        let cain = tree.founder().unwrap().eldest.as_ref().unwrap();
        assert_eq!(
            (
                cain.name.as_str(),
                cain.younger.as_ref().unwrap().name.as_str()
            ),
            ("Cain", "Abel")
        );
    }
}
