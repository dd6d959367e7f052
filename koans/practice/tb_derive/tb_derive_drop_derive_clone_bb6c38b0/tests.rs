#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn inner_first() {
        let names: String = survey(&[('e', 150), ('m', 58), ('v', 108)])
            .iter()
            .map(|p| p.name)
            .collect();
        assert_eq!(names, "mve");
    }
}
