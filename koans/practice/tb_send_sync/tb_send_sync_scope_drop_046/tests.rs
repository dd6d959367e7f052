#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_heavy() {
        let manifest = Manifest {
            crates: vec![20, 900, 500],
        };
        assert_eq!(inspect(manifest), (1, vec![20, 500]));
    }
}
